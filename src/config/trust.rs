//! `trust`: whose word about a server's certificate counts.

use std::fs::{self, File};
use std::io::Read;

use crate::error::Error;
use crate::json::Value;

/// The roots that a client trusts. There is no way to trust everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// The Mozilla roots that came with this library. They age with it.
    Bundled,
    /// The roots of the system.
    System,
    /// Only the certificates of this PEM text. `source` is the member that gave it.
    Pem { source: &'static str, text: Vec<u8> },
}

const FORMS: &str = "trust must be \"bundled\", \"system\", {\"pem\":\"...\"} or {\"pem_file\":\"...\"}";

impl Trust {
    pub fn read(value: Option<&Value>) -> Result<Self, Error> {
        let members = match value {
            None => return Ok(Trust::Bundled),
            Some(Value::String(name)) if name == "bundled" => return Ok(Trust::Bundled),
            Some(Value::String(name)) if name == "system" => return Ok(Trust::System),
            Some(Value::Object(members)) => members,
            Some(_) => return Err(Error::invalid(FORMS)),
        };
        let given: Vec<_> = members.iter().filter(|(_, value)| *value != Value::Null).collect();
        match given.as_slice() {
            [(name, Value::String(text))] if name == "pem" => {
                Ok(Trust::Pem { source: "trust.pem", text: text.as_bytes().to_vec() })
            }
            [(name, Value::String(path))] if name == "pem_file" => {
                Ok(Trust::Pem { source: "trust.pem_file", text: read_file(path)? })
            }
            _ => Err(Error::invalid(FORMS)),
        }
    }
}

/// As much as any string argument may hold; a system's whole bundle takes a
/// quarter of it.
const MAX_FILE_BYTES: u64 = 1 << 20;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A file of certificates. Its bytes need not be text: comments between the
/// certificates may be in any encoding, and a byte order mark may stand first, as
/// OpenSSL takes them. Neither a pipe, at which making a client
/// would wait, nor a device, which may have no end, is one.
fn read_file(path: &str) -> Result<Vec<u8>, Error> {
    let unreadable =
        |fault: std::io::Error| Error::invalid(format!("trust.pem_file cannot be read: {fault}"));
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Error::invalid("trust.pem_file is not a file"));
    }
    let mut text = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut text).map_err(unreadable)?;
    if text.len() as u64 > MAX_FILE_BYTES {
        return Err(Error::invalid("trust.pem_file is longer than 1 MiB"));
    }
    if text.starts_with(BYTE_ORDER_MARK) {
        text.drain(..BYTE_ORDER_MARK.len());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn read(trust: &str) -> Result<Trust, String> {
        let text = format!(r#"{{"trust":{trust}}}"#);
        let members = json::read_object("x", &text).expect(trust);
        Trust::read(json::member(&members, "trust")).map_err(|error| error.message.clone())
    }

    #[test]
    fn each_form_is_told_from_the_others() {
        assert_eq!(Trust::read(None), Ok(Trust::Bundled));
        assert_eq!(read(r#""bundled""#), Ok(Trust::Bundled));
        assert_eq!(read(r#""system""#), Ok(Trust::System));
        assert_eq!(read(r#"{"pem":"x"}"#), Ok(Trust::Pem { source: "trust.pem", text: b"x".to_vec() }));
        for file in ["no such file", env!("CARGO_MANIFEST_DIR")] {
            let fault = read(&format!(r#"{{"pem_file":{}}}"#, json::string(file))).expect_err(file);
            assert!(fault.starts_with("trust.pem_file "), "{fault}");
        }
        let here = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let read_here = read(&format!(r#"{{"pem_file":{}}}"#, json::string(here)));
        assert!(matches!(read_here, Ok(Trust::Pem { source: "trust.pem_file", .. })));
        for other in
            [r#""none""#, "7", "{}", r#"{"pem":7}"#, r#"{"file":"x"}"#, r#"{"pem":"x","pem_file":"x"}"#]
        {
            assert_eq!(read(other), Err(FORMS.to_owned()), "{other}");
        }
    }

    #[test]
    fn a_file_is_read_to_its_end_or_not_at_all() {
        let path = std::env::temp_dir().join(format!("libworkos-trust-{}", std::process::id()));
        let form = format!(r#"{{"pem_file":{}}}"#, json::string(path.to_str().expect("a name")));
        let longest = "x".repeat(1 << 20);
        fs::write(&path, &longest).expect("writable");
        let fits = read(&form);
        fs::write(&path, longest.clone() + "x").expect("writable");
        let too_long = read(&form);
        fs::remove_file(&path).expect("there");
        assert_eq!(fits, Ok(Trust::Pem { source: "trust.pem_file", text: longest.into_bytes() }));
        assert_eq!(too_long, Err("trust.pem_file is longer than 1 MiB".to_owned()));
    }
}
