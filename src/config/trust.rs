//! `trust`: whose word about a server's certificate counts.

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
    Pem { source: &'static str, text: String },
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
        match members.as_slice() {
            [(name, Value::String(text))] if name == "pem" => {
                Ok(Trust::Pem { source: "trust.pem", text: text.clone().into_owned() })
            }
            [(name, Value::String(path))] if name == "pem_file" => {
                let text = std::fs::read_to_string(path.as_ref()).map_err(|fault| {
                    Error::invalid(format!("trust.pem_file cannot be read: {}", fault.kind()))
                })?;
                Ok(Trust::Pem { source: "trust.pem_file", text })
            }
            _ => Err(Error::invalid(FORMS)),
        }
    }
}
