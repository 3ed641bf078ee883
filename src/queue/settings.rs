//! What a queue is made with.

use crate::config::integer_within;
use crate::error::Error;
use crate::json::{self, Value};

/// The bounds of `max_in_flight`.
const IN_FLIGHT: (i64, i64) = (1, 65_536);
/// The bounds of `max_connections`.
const CONNECTIONS: (i64, i64) = (1, 1024);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Calls that were taken, and whose completions were not.
    pub max_in_flight: usize,
    /// Calls of one client that have a connection at once.
    pub max_connections: usize,
}

impl Settings {
    pub fn read(config_json: &str) -> Result<Self, Error> {
        let mut settings = Self { max_in_flight: 1024, max_connections: 64 };
        for (name, value) in &json::read_object("config_json", config_json)? {
            if *value == Value::Null {
                continue;
            }
            let (setting, bounds) = match name.as_ref() {
                "max_in_flight" => (&mut settings.max_in_flight, IN_FLIGHT),
                "max_connections" => (&mut settings.max_connections, CONNECTIONS),
                other => {
                    let message = format!("{other} is not a member of the queue's configuration");
                    return Err(Error::invalid(message));
                }
            };
            let read = integer_within(value, bounds);
            *setting = read.map_err(|fault| Error::invalid(format!("{name} {fault}")))? as usize;
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let read = |text| Settings::read(text).map(|s| (s.max_in_flight, s.max_connections));
        assert_eq!(read("{}"), Ok((1024, 64)));
        assert_eq!(read(r#"{"max_in_flight":1,"max_connections":null}"#), Ok((1, 64)));
        assert_eq!(read(r#"{"max_in_flight":65536,"max_connections":1024}"#), Ok((65_536, 1024)));
        for (text, named) in [
            (r#"{"max_in_flight":0}"#, "max_in_flight"),
            (r#"{"max_in_flight":65537}"#, "max_in_flight"),
            (r#"{"max_connections":"1"}"#, "max_connections"),
            (r#"{"max_connections":1025}"#, "max_connections"),
            (r#"{"threads":1}"#, "threads"),
            ("[]", "config_json"),
        ] {
            assert!(read(text).expect_err(text).message.contains(named), "{text}");
        }
    }
}
