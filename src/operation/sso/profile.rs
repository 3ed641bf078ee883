//! A person's profile: for the code of a callback, or for an access token; and
//! the keys that access tokens are signed with.

use crate::answer::Answer;
use crate::error::{Error, Performed, Status};
use crate::json::{self, Value};
use crate::operation::standard::Draft;
use crate::operation::{Context, Kind, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let code = params.text("code").unwrap_or_default();
    exchange(operation, context, params, code, params.text("code_verifier"))
}

/// The exchange of `code`. The key travels in the body as client_secret, so
/// there is no Authorization header.
pub fn exchange(
    operation: &Operation,
    context: &Context,
    params: &Params,
    code: &str,
    code_verifier: Option<&str>,
) -> Result<Plan, Error> {
    let client_id = context.client_id(params)?;
    let mut body = json::Object::new();
    body.string("client_id", client_id)
        .string("client_secret", context.key()?.expose())
        .string("grant_type", "authorization_code")
        .string("code", code);
    if let Some(verifier) = code_verifier {
        body.string("code_verifier", verifier);
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

/// The whole answer, of which `profile` is required. Older services answer a
/// spent code with a 2xx that has a message in its place.
pub fn parse(_: &Operation, answer: &Answer, _: &Params) -> Result<String, Error> {
    let (text, [profile, message]) = answer.object_with(["profile", "message"])?;
    if profile.is_some_and(|profile| profile.starts_with('{')) {
        return Ok(text.to_owned());
    }
    if message.is_some_and(|message| message.starts_with(['"', '['])) {
        return Err(answer.refused(Status::Rejected, Performed::No));
    }
    Err(answer.decode("the answer has no profile"))
}

/// The client id may be the client's own, so it is checked here once more.
pub fn build_jwks(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let client_id = context.client_id(params)?;
    if let Some(fault) = Kind::Segment.fault(&Value::String(client_id.into())) {
        return Err(Error::invalid(format!("client_id {fault}")));
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.replace("{client_id}", client_id).into(),
        query: String::new(),
        body: None,
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

#[cfg(test)]
mod tests {
    use crate::answer::Answer;
    use crate::error::{Error, Performed, Status};
    use crate::http::Headers;
    use crate::operation::{Params, find};

    fn answered(name: &str, params: &str, body: &str) -> Result<String, Error> {
        let row = find(name)?;
        let params = Params::of(&row, params, None)?;
        let headers = Headers::default();
        (row.parse)(&row, &Answer { http_status: 200, headers: &headers, body: body.as_bytes() }, &params)
    }

    #[test]
    fn an_answer_is_given_as_it_came_where_it_is_what_was_asked_for() {
        for (name, params, good, bad) in [
            ("sso.profile", r#"{"code":"c"}"#, r#"{"profile":{ "n":1.0 }}"#, r#"{"profile":null}"#),
            (
                "sso.authorize_logout",
                r#"{"profile_id":"p"}"#,
                r#"{"logout_token":"t"}"#,
                r#"{"logout_token":""}"#,
            ),
            ("sso.authorize_logout", r#"{"profile_id":"p"}"#, r#"{"logout_token":"t","n":1}"#, "{}"),
            ("sso.list_connections", "{}", r#"{"data":[]}"#, "[]"),
            ("request", r#"{"method":"GET","path":"/a"}"#, "[1.0]", "[1.0"),
        ] {
            assert_eq!(answered(name, params, good).as_deref(), Ok(good));
            let error = answered(name, params, bad).expect_err(bad);
            assert_eq!((error.status, error.performed), (Status::Decode, Performed::Yes), "{name}: {bad}");
        }
        for (name, params) in
            [("sso.get_connection", r#"{"id":"c"}"#), ("request", r#"{"method":"GET","path":"/a"}"#)]
        {
            assert_eq!(answered(name, params, "").as_deref(), Ok("{}"), "{name}");
        }
    }

    #[test]
    fn a_list_without_its_items_is_not_one() {
        let good = r#"{"object":"list","data":[ ],"list_metadata":{}}"#;
        for (name, params) in [
            ("sso.list_connections", "{}"),
            ("audit_logs.list_actions", "{}"),
            ("audit_logs.list_schemas", r#"{"action":"a"}"#),
        ] {
            assert_eq!(answered(name, params, good).as_deref(), Ok(good));
            for bad in ["", "{}", r#"{"message":"oops"}"#, r#"{"data":null}"#, r#"{"data":{}}"#, "[]"] {
                let error = answered(name, params, bad).expect_err(bad);
                assert_eq!(
                    (error.status, error.performed),
                    (Status::Decode, Performed::Yes),
                    "{name}: {bad}"
                );
            }
        }
    }

    #[test]
    fn a_spent_code_is_refused_with_the_words_of_the_service() {
        let error =
            answered("sso.profile", r#"{"code":"c"}"#, r#"{"message":"spent"}"#).expect_err("no profile");
        assert_eq!((error.status, error.performed), (Status::Rejected, Performed::No));
        assert_eq!(error.message, "spent");
    }
}
