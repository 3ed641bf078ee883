//! The grants of AuthKit that sign-ins and sessions are built on. None is sent
//! again once it may have arrived.

use crate::error::Error;
use crate::http::Method;
use crate::json;
use crate::operation::sso::CLIENT_ID;
use crate::operation::standard::{self, Draft};
use crate::operation::{Context, Credential, Kind, Operation, Param, Params, Place, Plan, Repeat};

pub const IP_ADDRESS: Param =
    Param::new("ip_address", Kind::Text, Place::Body, "The IP address of the person's request.");
pub const DEVICE_ID: Param =
    Param::new("device_id", Kind::Text, Place::Body, "An id of the person's device.");
pub const USER_AGENT: Param =
    Param::new("user_agent", Kind::Text, Place::Body, "The User-Agent of the person's request.");

pub const ROWS: &[Operation] = &[
    Operation {
        name: "user_management.authenticate_with_refresh_token",
        method: Method::Post,
        path: "/user_management/authenticate",
        summary: "Exchanges a refresh token, which works once, for a new access token and the next refresh token.",
        params: &[
            Param::new("refresh_token", Kind::Payload, Place::Body, "The refresh token.").required().secret(),
            Param::new(
                "organization_id",
                Kind::Text,
                Place::Body,
                "The organization to switch to, or to stay in.",
            ),
            IP_ADDRESS,
            DEVICE_ID,
            USER_AGENT,
            CLIENT_ID,
        ],
        credential: Credential::ClientSecret,
        repeat: Repeat::Never,
        build: |operation, context, params| grant(operation, context, params, "refresh_token", &[]),
        parse: standard::parse,
    },
    Operation {
        name: "user_management.authenticate_with_device_code",
        method: Method::Post,
        path: "/user_management/authenticate",
        summary: "Exchanges a device code for the user and the tokens, once the person has agreed (RFC 8628). \
                  user_management.await_device asks until they have.",
        params: &[
            Param::new(
                "device_code",
                Kind::Text,
                Place::Body,
                "The device_code that user_management.authorize_device gave.",
            )
            .required()
            .secret(),
            IP_ADDRESS,
            DEVICE_ID,
            USER_AGENT,
            CLIENT_ID,
        ],
        credential: Credential::None,
        repeat: Repeat::Never,
        build: |operation, context, params| {
            grant(operation, context, params, "urn:ietf:params:oauth:grant-type:device_code", &[])
        },
        parse: standard::parse,
    },
];

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
        && let Ok(key) = context.api_key()
    {
        body.string("client_secret", key);
    }
    body.string("grant_type", grant_type);
    for (name, value) in given {
        if let Some(value) = value {
            body.string(name, value);
        }
    }
    for param in operation.params.iter().filter(|param| param.place == Place::Body) {
        if let Some(written) = params.written(param.name) {
            body.raw(param.name, written);
        }
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.into(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}
