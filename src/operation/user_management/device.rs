//! A sign-in on a device without a browser (RFC 8628).

use crate::error::Error;
use crate::http::Method;
use crate::json;
use crate::operation::sso::CLIENT_ID;
use crate::operation::standard::{self, Draft};
use crate::operation::{Context, Credential, Operation, Params, Plan, Repeat};

pub const ROWS: &[Operation] = &[Operation {
    name: "user_management.authorize_device",
    method: Method::Post,
    path: "/user_management/authorize/device",
    summary: "Begins a sign-in on a device without a browser: gives a user_code for the person to type in at \
              verification_uri, and the device_code for user_management.await_device.",
    params: &[CLIENT_ID],
    credential: Credential::None,
    repeat: Repeat::Never,
    build,
    parse: standard::parse,
}];

fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let body = json::Object::new().string("client_id", context.client_id(params)?).finish();
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}
