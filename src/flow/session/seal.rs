//! Into the cookie and out of it.

use std::future::ready;

use super::{COOKIE_PASSWORD, SEALED, has_password, passwords};
use crate::client::{self, wrapped};
use crate::error::Error;
use crate::flow::{Flow, Run, rejected};
use crate::json;
use crate::operation::{Kind, Param, Place};
use crate::session::{self, Format};

/// What browsers keep of a cookie, in bytes.
const MAX_COOKIE_BYTES: usize = 4096;

pub const SEAL: Flow = Flow {
    name: "session.seal",
    summary: "Seals a session into the value of a cookie, which only who has the password can open. \"oversize\" is \
              true where browsers would drop it. Nothing is sent.",
    params: &[
        Param::new(
            "session",
            Kind::Object,
            Place::Built,
            "access_token, refresh_token and user as the sign-in gave them, with organization_id and impersonator \
             if there are any; names in snake_case.",
        )
        .required(),
        COOKIE_PASSWORD,
        Param::new(
            "format",
            Kind::OneOf(Format::NAMES),
            Place::Built,
            "How it is sealed: as Node does (iron, the default), Python (fernet), Go and Rust (gcm), Ruby 7 (ruby7) \
             or Ruby 6 (ruby6).",
        ),
    ],
    over: None,
    check: has_password,
    run: |run| Box::pin(ready(seal(run))),
};

pub const OPEN: Flow = Flow {
    name: "session.open",
    summary: "The session in a cookie, whichever format it was sealed in; names in snake_case. Its access token is \
              not verified: session.authenticate does that. Nothing is sent.",
    params: &[SEALED.required(), COOKIE_PASSWORD],
    over: None,
    check: has_password,
    run: |run| Box::pin(ready(open(run))),
};

fn seal(Run { client, params, .. }: Run) -> Result<String, Error> {
    let passwords = passwords(client, params)?;
    let format = params.text("format").and_then(Format::read).unwrap_or(Format::Iron);
    let session = params.written("session").unwrap_or("{}");
    let sealed = session::seal(format, session, &passwords, client::now(), &client::random)?;
    Ok(wrapped(written(&sealed), params, None))
}

/// A sealed session as data.
pub fn written(sealed: &str) -> String {
    let mut data = json::Object::new();
    data.string("sealed", sealed);
    if sealed.len() > MAX_COOKIE_BYTES {
        data.raw("oversize", "true");
    }
    data.finish()
}

fn open(Run { client, params, .. }: Run) -> Result<String, Error> {
    let passwords = passwords(client, params)?;
    let sealed = params.text("sealed").unwrap_or_default();
    match session::open(sealed, &passwords, client::now()) {
        Some(opened) => Ok(wrapped(opened.session, params, None)),
        None => Err(rejected("invalid_session", "sealed is not a session that any cookie_password opens")),
    }
}
