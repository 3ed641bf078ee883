//! The grant that ends a sign-in. It is not sent again once it may have arrived.

use crate::error::Error;
use crate::json;
use crate::operation::standard::Draft;
use crate::operation::{Context, Credential, Operation, Params, Place, Plan};

/// The request of a grant: the key stands in the body, unless the client has
/// none because it is a public one.
pub fn grant(
    operation: &Operation,
    context: &Context,
    params: &Params,
    grant_type: &str,
    given: &[(&str, Option<&str>)],
) -> Result<Plan, Error> {
    let mut body = json::Object::new();
    body.string("client_id", context.client_id(params)?);
    if operation.credential == Credential::ClientSecret
        && let Ok(key) = context.key()
    {
        body.string("client_secret", key.expose());
    }
    body.string("grant_type", grant_type);
    for (name, value) in given {
        if let Some(value) = value {
            body.string(name, value);
        }
    }
    for param in params.given(Place::Body) {
        body.raw(param.name, params.written(param.name).unwrap_or("null"));
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}
