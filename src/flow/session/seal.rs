//! Into the cookie and out of it.

use std::future::ready;

use super::{has_password, passwords};
use crate::client::{self, wrapped};
use crate::error::Error;
use crate::flow::{Flow, Run, rejected};
use crate::json;
use crate::session::{self, Format};

/// What browsers keep of a cookie, in bytes.
const MAX_COOKIE_BYTES: usize = 4096;

pub const SEAL: Flow =
    Flow { name: "session.seal", check: has_password, run: |run| Box::pin(ready(seal(run))) };

pub const OPEN: Flow =
    Flow { name: "session.open", check: has_password, run: |run| Box::pin(ready(open(run))) };

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
        None => Err(rejected("invalid_session", "sealed is not a session that cookie_password opens")),
    }
}

#[cfg(test)]
mod tests {
    use crate::operation::flow;
    use crate::session::Format;

    #[test]
    fn the_formats_of_the_description_are_those_that_are_read() {
        let (row, _) = flow("session.seal").expect("a row");
        let described = row.describe();
        let (_, names) = described.split_once(r#""enum":["#).expect("an enum");
        let names: Vec<&str> = names.split(']').next().unwrap_or_default().split(',').collect();
        assert_eq!(names.len(), 5);
        for name in names {
            let name = name.trim_matches('"');
            assert_eq!(Format::read(name).map(Format::name), Some(name));
        }
    }
}
