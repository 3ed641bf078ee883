//! The end of a sign-in: the callback is checked against what was kept, and
//! only then is its code exchanged.

use super::grants;
use crate::answer::Answer;
use crate::error::Error;
use crate::json;
use crate::operation::sso::finish_login::{checked, login_data};
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    checked(params, |code, verifier| {
        let given = [("code", Some(code)), ("code_verifier", verifier)];
        grants::grant(operation, context, params, "authorization_code", &given)
    })
}

pub fn parse(_: &Operation, answer: &Answer, params: &Params) -> Result<String, Error> {
    let (text, [user, access_token, organization]) =
        answer.object_with(["user", "access_token", "organization_id"])?;
    let begins = |value: Option<&str>, with: char| value.is_some_and(|value| value.starts_with(with));
    if !begins(user, '{') || !begins(access_token, '"') {
        return Err(answer.decode("the answer has no user, or no access_token"));
    }
    if let Some(expected) = params.text("expected_organization_id") {
        let organization = organization.and_then(json::raw_string);
        if organization.as_deref() != Some(expected) {
            let message = "the user signed in to an organization other than expected_organization_id";
            return Err(answer.withheld("organization_mismatch", message));
        }
    }
    Ok(match login_data(params)? {
        Some(data) => json::with_member(text, "login_data", &data),
        None => text.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Performed, Status};
    use crate::operation::sso::state;
    use crate::operation::testing::plan;

    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    fn finish(callback: &str, more: &str) -> Result<String, Error> {
        let params =
            format!(r#"{{"callback":{},"code_verifier":"{VERIFIER}"{more}}}"#, json::string(callback));
        match plan("user_management.finish_login", &params)? {
            Plan::Send(request) => Ok(request.body.as_deref().expect("a body").to_owned()),
            Plan::Local(data) => panic!("{data}"),
        }
    }

    #[test]
    fn the_code_is_exchanged_with_the_verifier() {
        let begin = r#"{"client_id":"client_1","client_secret":"sk_test","grant_type":"authorization_code","code":"c""#;
        let body = finish("code=c&state=s", r#","state":"s","ip_address":"192.0.2.1""#);
        let rest = format!(r#","code_verifier":"{VERIFIER}","ip_address":"192.0.2.1"}}"#);
        assert_eq!(body, Ok(format!("{begin}{rest}")));
        assert_eq!(finish("code=c", r#","allow_idp_initiated":true"#), Ok(format!("{begin}}}")));
    }

    #[test]
    fn nothing_is_sent_for_a_forged_or_failed_callback() {
        for (callback, more, message) in [
            ("code=c&state=canary", r#","state":"s""#, "state does not match"),
            ("code=c", r#","state":"s""#, "callback has no state"),
            ("code=c&state=s", "", "state is required"),
            ("code=c&code=c&state=s", r#","state":"s""#, "callback has code more than once"),
        ] {
            let error = finish(callback, more).expect_err(callback);
            assert_eq!((error.message.as_str(), error.status), (message, Status::InvalidArgument));
        }
        let error = finish("error=access_denied&error_description=no&state=s", r#","state":"s""#);
        let error = error.expect_err("denied");
        assert_eq!((error.status, error.performed), (Status::Rejected, Performed::No));
        assert_eq!((error.message.as_str(), error.api_code.as_deref()), ("no", Some("access_denied")));
    }

    #[test]
    fn the_tokens_of_another_organization_are_withheld() {
        let row = crate::operation::find("user_management.finish_login").expect("a row");
        let headers = crate::http::Headers::default();
        let state = state::carrying(&"a".repeat(43), r#"{"next":"/"}"#);
        let answered = |body: &str, more: &str| {
            let text = format!(r#"{{"callback":"code=c&state={state}","state":"{state}"{more}}}"#);
            let params = Params::of(&row, &text, None).expect("valid");
            let row = crate::operation::find("user_management.finish_login").expect("a row");
            parse(&row, &Answer { http_status: 200, headers: &headers, body: body.as_bytes() }, &params)
        };
        let body = r#"{"user":{},"access_token":"a","organization_id":"org_1"}"#;
        let expected =
            r#"{"user":{},"access_token":"a","organization_id":"org_1","login_data":{"next":"/"}}"#;
        assert_eq!(answered(body, r#","expected_organization_id":"org_1""#).as_deref(), Ok(expected));
        let error = answered(body, r#","expected_organization_id":"org_2""#).expect_err("another");
        assert_eq!(error.api_code.as_deref(), Some("organization_mismatch"));
        assert_eq!(answered("{}", "").expect_err("nothing").status, Status::Decode);
    }
}
