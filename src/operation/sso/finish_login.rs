//! The end of a login: the callback is checked against what was kept, and only
//! then is its code exchanged.

use super::{profile, state};
use crate::answer::Answer;
use crate::error::{Error, Status, one_line};
use crate::json;
use crate::operation::callback::{self, Callback};
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    checked(params, |code, verifier| profile::exchange(operation, context, params, code, verifier))
}

/// Checks the callback, and has `exchange` exchange its code, with the verifier where there is one.
pub fn checked(
    params: &Params,
    exchange: impl FnOnce(&str, Option<&str>) -> Result<Plan, Error>,
) -> Result<Plan, Error> {
    let callback = read(params)?;
    check_state(&callback, params)?;
    match callback {
        Callback { code: Some(code), state, .. } => {
            // A login that the identity provider began has no challenge to verify.
            let verifier = params.text("code_verifier").filter(|_| state.is_some());
            exchange(&code, verifier)
        }
        failed => Err(refusal(&failed)),
    }
}

fn read(params: &Params) -> Result<Callback, Error> {
    let given = params.get("callback").ok_or_else(|| Error::invalid("callback is required"))?;
    Callback::read(given).map_err(|fault| Error::invalid(format!("callback {fault}")))
}

fn check_state(callback: &Callback, params: &Params) -> Result<(), Error> {
    let allowed = params.flag("allow_idp_initiated") || callback.is_unsolicited();
    match (params.text("state"), &callback.state) {
        (None, _) if !allowed => Err(Error::invalid("state is required")),
        (_, None) if !allowed => Err(Error::invalid("callback has no state")),
        (_, None) => Ok(()),
        (Some(kept), Some(came)) if state::matches(kept, came) => Ok(()),
        (_, Some(_)) => Err(Error::invalid("state does not match")),
    }
}

/// The service's own words for why there is no code.
fn refusal(callback: &Callback) -> Error {
    let error = callback.error.as_deref().unwrap_or_default();
    let described = callback.error_description.as_deref().map(|text| one_line(text, usize::MAX));
    let message = described.filter(|text| !text.trim().is_empty()).unwrap_or_else(|| error.to_owned());
    let mut refusal = Error::quoting(Status::Rejected, "", &message);
    refusal.api_code = callback::code(error).map(|code| code.to_owned().into());
    refusal.details = callback.details();
    refusal
}

pub fn parse(operation: &Operation, answer: &Answer, params: &Params) -> Result<String, Error> {
    let text = profile::parse(operation, answer, params)?;
    check_expected(answer, params, &text)?;
    Ok(match login_data(params)? {
        Some(data) => json::with_member(&text, "login_data", &data),
        None => text,
    })
}

/// The data that the state carried. Only where the state came back was this the login that it began.
pub fn login_data(params: &Params) -> Result<Option<String>, Error> {
    let came_back = read(params)?.state.is_some();
    Ok(params.text("state").filter(|_| came_back).and_then(state::carried))
}

fn check_expected(answer: &Answer, params: &Params, text: &str) -> Result<(), Error> {
    let members = json::raw_members(text).unwrap_or_default();
    let profile = json::raw_member(&members, "profile").and_then(json::raw_members).unwrap_or_default();
    let differs = |expected: &str, member: &str| {
        let id = json::raw_member(&profile, member).and_then(json::raw_string);
        params.text(expected).is_some_and(|expected| id.as_deref() != Some(expected))
    };
    if differs("expected_organization_id", "organization_id") {
        let message = "the user signed in to an organization other than expected_organization_id";
        return Err(answer.withheld("organization_mismatch", message));
    }
    if differs("expected_connection_id", "connection_id") {
        let message = "the user signed in through a connection other than expected_connection_id";
        return Err(answer.withheld("connection_mismatch", message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Performed;
    use crate::operation::testing::plan;

    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    fn finish(callback: &str, more: &str) -> Result<Plan, Error> {
        let params =
            format!(r#"{{"callback":{},"code_verifier":"{VERIFIER}"{more}}}"#, json::string(callback));
        plan("sso.finish_login", &params)
    }

    fn sent(plan: Result<Plan, Error>) -> String {
        match plan {
            Ok(Plan::Send(request)) => request.body.as_deref().expect("a body").to_owned(),
            other => panic!("{other:?}"),
        }
    }

    const KEPT: &str = r#","state":"kept""#;
    const IDP: &str = r#","allow_idp_initiated":true"#;

    #[test]
    fn the_code_is_exchanged_with_the_verifier() {
        let expected = format!(
            r#"{{"client_id":"client_1","client_secret":"sk_test","grant_type":"authorization_code","code":"c","code_verifier":"{VERIFIER}"}}"#
        );
        assert_eq!(sent(finish("code=c&state=kept", KEPT)), expected);
        assert_eq!(sent(finish("code=c&state=kept", &format!("{KEPT}{IDP}"))), expected);
    }

    #[test]
    fn a_login_that_the_identity_provider_began_has_no_verifier() {
        for more in [IDP.to_owned(), format!("{KEPT}{IDP}")] {
            let body = sent(finish("code=c", &more));
            assert!(body.ends_with(r#","code":"c"}"#), "{body}");
        }
    }

    #[test]
    fn a_state_must_match_whatever_else_the_callback_says() {
        for (callback, more, message) in [
            ("code=c&state=canary", KEPT.to_owned(), "state does not match"),
            ("error=canary&state=canary", KEPT.to_owned(), "state does not match"),
            ("code=c&state=canary", format!("{KEPT}{IDP}"), "state does not match"),
            ("code=c&state=canary", IDP.to_owned(), "state does not match"),
            ("code=canary&state=canary", String::new(), "state is required"),
            ("code=canary", String::new(), "state is required"),
            ("code=canary", KEPT.to_owned(), "callback has no state"),
            ("error=canary", KEPT.to_owned(), "callback has no state"),
            ("code=canary&code=canary&state=kept", KEPT.to_owned(), "callback has code more than once"),
            ("state=kept", KEPT.to_owned(), "callback has neither code nor error"),
        ] {
            let error = finish(callback, &more).expect_err(callback);
            assert_eq!(error.message, message, "{callback}{more}");
            assert_eq!((error.status, error.performed), (Status::InvalidArgument, Performed::No));
        }
    }

    #[test]
    fn an_error_of_the_callback_is_told_with_its_documented_code() {
        let long = "x".repeat(4000);
        for (callback, message, api_code) in [
            ("error=access_denied&state=kept", "access_denied", Some("access_denied")),
            (
                "error=oauth_failed&error_description=no%0d%0a%1b[31m+luck&state=kept",
                "no[31m luck",
                Some("oauth_failed"),
            ),
            ("error=server_error&error_description=%20%0a&state=kept", "server_error", Some("server_error")),
            ("error=of_their_own&state=kept", "of_their_own", Some("of_their_own")),
            (&format!("error=Of_1&error_description={long}&state=kept"), &long, None),
        ] {
            let error = finish(callback, KEPT).expect_err(callback);
            assert_eq!((error.status, error.performed), (Status::Rejected, Performed::No));
            assert_eq!((error.message.as_str(), error.api_code.as_deref()), (message, api_code));
            assert!(error.to_json().len() < 1000);
        }
    }

    #[test]
    fn a_login_that_the_identity_provider_may_not_begin_names_its_connection() {
        let callback = "error=idp_initiated_sso_disabled&error_description=No.&connection_id=conn_1&organization_id=org_1";
        for more in ["", KEPT, IDP] {
            let error = finish(callback, more).expect_err("an error");
            assert_eq!((error.status, error.message.as_str()), (Status::Rejected, "No."));
            assert_eq!(error.api_code.as_deref(), Some("idp_initiated_sso_disabled"));
            let details = r#"{"connection_id":"conn_1","organization_id":"org_1"}"#;
            assert_eq!(error.details.as_deref(), Some(details));
        }
        for callback in ["code=c", "error=access_denied", "error=idp_initiated_sso_disabled&state=canary"] {
            let error = finish(callback, KEPT).expect_err(callback);
            assert_eq!(error.status, Status::InvalidArgument, "{callback}");
        }
    }

    fn answered(body: &str, more: &str) -> Result<String, Error> {
        let row = crate::operation::find("sso.finish_login")?;
        let text = format!(r#"{{"callback":"code=c&state=kept","state":"kept"{more}}}"#);
        let params = Params::of(&row, &text, None)?;
        let headers = crate::http::Headers::default();
        let row = crate::operation::find("sso.finish_login").expect("a row");
        parse(&row, &Answer { http_status: 200, headers: &headers, body: body.as_bytes() }, &params)
    }

    #[test]
    fn the_profile_of_anyone_else_is_withheld() {
        let body = r#"{"profile":{"organization_id":"org_1","connection_id":"conn_1"}}"#;
        assert_eq!(answered(body, "").as_deref(), Ok(body));
        let right = r#","expected_organization_id":"org_1","expected_connection_id":"conn_1""#;
        assert_eq!(answered(body, right).as_deref(), Ok(body));
        for (more, api_code) in [
            (r#","expected_organization_id":"org_2""#, "organization_mismatch"),
            (r#","expected_connection_id":"conn_2""#, "connection_mismatch"),
        ] {
            let error = answered(body, more).expect_err(api_code);
            assert_eq!((error.status, error.performed), (Status::Rejected, Performed::Yes));
            assert_eq!(error.api_code.as_deref(), Some(api_code));
            assert!(answered(r#"{"profile":{}}"#, more).is_err());
        }
    }
}
