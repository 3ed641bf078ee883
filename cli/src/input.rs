//! What comes from files and from standard input.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::failure::{Failure, Result};
use crate::json::Json;

/// More than the library takes in any argument.
const MAX_BYTES: u64 = 64 << 20;

/// Files, and standard input, which can be read only once.
#[derive(Debug, Default)]
pub struct Input {
    stdin_is_read: Cell<bool>,
}

impl Input {
    /// The bytes of a file, or of standard input where `path` is `-`.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>> {
        let name = shown(path);
        let unreadable = |error: io::Error| Failure::invalid(format!("{name} cannot be read: {error}"));
        let mut bytes = Vec::new();
        if path == "-" {
            if self.stdin_is_read.replace(true) {
                return Err(Failure::invalid("standard input can be read only once, but - is given twice"));
            }
            io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        } else {
            let file = File::open(path).map_err(unreadable)?;
            file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        }
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Failure::invalid(format!("{name} is longer than 64 MiB")));
        }
        Ok(bytes)
    }

    pub fn text(&self, path: &str) -> Result<String> {
        String::from_utf8(self.bytes(path)?)
            .map_err(|_| Failure::invalid(format!("{} is not UTF-8 text", shown(path))))
    }

    /// The one line of a file that holds a secret.
    pub fn secret(&self, path: &str) -> Result<String> {
        let text = self.text(path)?;
        let secret = text.trim();
        if secret.is_empty() {
            return Err(Failure::invalid(format!("{} is empty", shown(path))));
        }
        Ok(secret.to_owned())
    }

    /// JSON from `@FILE`, from `-` (standard input), or as it stands.
    pub fn json(&self, what: &str, given: &str) -> Result<Json> {
        let (source, text) = match given.strip_prefix('@') {
            Some(path) => (path, self.text(path)?),
            None if given == "-" => (shown(given), self.text(given)?),
            None => (what, given.to_owned()),
        };
        let hint = if source == what && Path::new(given).is_file() { "; @FILE reads a file" } else { "" };
        Json::read(&text).map_err(|fault| Failure::invalid(format!("{source} is not JSON: {fault}{hint}")))
    }
}

/// What messages call a file, or standard input.
fn shown(path: &str) -> &str {
    if path == "-" { "standard input" } else { path }
}
