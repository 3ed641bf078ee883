//! Access tokens of AuthKit.

use super::verify::{Unverified, verify};
use super::{Flow, Run, nothing, rejected};
use crate::client::wrapped;
use crate::error::Error;
use crate::json;
use crate::session::Refusal;

pub const FLOWS: &[Flow] =
    &[Flow { name: "tokens.verify", check: nothing, run: |run| Box::pin(claims(run)) }];

async fn claims(run: Run<'_>) -> Result<String, Error> {
    match verify(run, run.params.text("token").unwrap_or_default()).await {
        Ok(claims) => Ok(wrapped(json::Object::new().raw("claims", &claims).finish(), run.params, None)),
        Err(Unverified::Refused(Refusal::Expired)) => Err(rejected("token_expired", "the token has expired")),
        Err(Unverified::Refused(Refusal::Invalid)) => {
            Err(rejected("invalid_token", "the token is not valid"))
        }
        Err(Unverified::UnknownKey) => {
            Err(rejected("invalid_token", "the token is signed with a key that the service does not publish"))
        }
        Err(Unverified::Failed(error)) => Err(error),
    }
}
