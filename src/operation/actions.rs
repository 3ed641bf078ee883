//! Actions: the service asks you whether a person may sign in or register, and
//! waits for your signed answer.

use super::signature::{self, hex, hmac};
use super::{Context, Operation, Params, Plan};
use crate::error::Error;
use crate::json;

/// For how many seconds before and after its signature a request is current, unless the caller says so.
const TOLERANCE_S: u64 = 30;

pub fn verify(_: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    signature::verify(context, params, TOLERANCE_S)
}

pub fn sign(_: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let text = |name: &str| params.text(name).unwrap_or_default();
    let mut payload = json::Object::new();
    let now = (context.now)();
    payload.number("timestamp", now).string("verdict", text("verdict"));
    if let Some(message) = params.text("error_message") {
        if text("verdict") == "Allow" {
            return Err(Error::invalid("error_message may be given only with verdict Deny"));
        }
        payload.string("error_message", message);
    }
    let payload = payload.finish();
    let signature = hmac(text("secret"), &now.to_string(), payload.as_bytes());
    let mut response = json::Object::new();
    response
        .string("object", &format!("{}_action_response", text("type")))
        .raw("payload", &payload)
        .string("signature", &hex(&signature));
    Ok(Plan::Local(response.finish()))
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::local;

    fn sign(params: &str) -> String {
        local("actions.sign_response", params).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The signatures are those of `openssl dgst -sha256 -hmac secret`.
    #[test]
    fn a_response_is_signed_with_its_time() {
        assert_eq!(
            sign(r#"{"type":"authentication","verdict":"Allow","secret":"secret"}"#),
            r#"{"object":"authentication_action_response","payload":{"timestamp":1700000000000,"verdict":"Allow"},"signature":"297ccd7322403acfdb5ba2f6b0c02b16f861bc33b4aafc3396bfcd78e3f35cad"}"#
        );
        assert_eq!(
            sign(
                r#"{"type":"user_registration","verdict":"Deny","error_message":"Not \"you\".","secret":"secret"}"#
            ),
            r#"{"object":"user_registration_action_response","payload":{"timestamp":1700000000000,"verdict":"Deny","error_message":"Not \"you\"."},"signature":"17d8dbaa89ff0861c3f9f09421b4dd13fa9e03a342279dc697e4f5e78a399f2a"}"#
        );
    }

    #[test]
    fn what_is_no_answer_is_named() {
        for (params, named) in [
            (r#"{"type":"authentication","verdict":"Allow"}"#, "secret is required"),
            (r#"{"type":"authentication","verdict":"allow","secret":"s"}"#, "verdict must be Allow or Deny"),
            (
                r#"{"type":"login","verdict":"Allow","secret":"s"}"#,
                "type must be authentication or user_registration",
            ),
            (
                r#"{"type":"authentication","verdict":"Allow","error_message":"m","secret":"s"}"#,
                "error_message may be given only with verdict Deny",
            ),
        ] {
            assert_eq!(
                local("actions.sign_response", params).map_err(|error| error.message.clone()),
                Err(named.to_owned())
            );
        }
    }
}
