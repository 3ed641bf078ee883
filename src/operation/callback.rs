//! The callback: what the service sends a person's browser back with, to
//! redirect_uri. Whoever holds the browser may have written it, so it is read
//! strictly, and nothing of it is repeated in a fault.

use std::borrow::Cow;

use super::Kind;
use crate::json::{self, Value};

/// The longest value of a member, in bytes.
pub const MAX_VALUE_BYTES: usize = 4096;

/// Its members; `code` or `error` is there, never both. Members of other names
/// are not looked at (RFC 6749 section 4.1.2): a redirect_uri may have a query
/// of its own.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Callback {
    pub code: Option<String>,
    pub state: Option<String>,
    pub error: Option<String>,
    pub error_description: Option<String>,
    /// With an error: the connection and the organization that it is about.
    pub connection_id: Option<String>,
    pub organization_id: Option<String>,
}

impl Callback {
    /// Reads a query string, with or without its "?", or an object of its
    /// members; else what is wrong with it.
    pub fn read(value: &Value) -> Result<Self, String> {
        let mut callback = Self::default();
        match value {
            Value::String(query) => {
                let query = query.strip_prefix('?').unwrap_or(query);
                for (name, value) in form_urlencoded::parse(query.as_bytes()) {
                    callback.take(&name, value)?;
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    if *value == Value::Null {
                        continue;
                    }
                    let text = value.as_str().ok_or("must have only strings as its members")?;
                    callback.take(name, Cow::Borrowed(text))?;
                }
            }
            _ => return Err("must be a query string or an object".to_owned()),
        }
        callback.checked()
    }

    fn take(&mut self, name: &str, value: Cow<str>) -> Result<(), String> {
        let place = match name {
            "code" => &mut self.code,
            "state" => &mut self.state,
            "error" => &mut self.error,
            "error_description" => &mut self.error_description,
            "connection_id" => {
                take_id(&mut self.connection_id, &value);
                return Ok(());
            }
            "organization_id" => {
                take_id(&mut self.organization_id, &value);
                return Ok(());
            }
            _ => return Ok(()),
        };
        let fault = if place.is_some() {
            "more than once"
        } else if value.len() > MAX_VALUE_BYTES {
            "with more than 4096 bytes"
        } else if value.contains(char::REPLACEMENT_CHARACTER) {
            "with bytes that are not UTF-8"
        } else if name == "error_description" {
            // Words for a person: whatever is odd in them is taken out where they are shown.
            ""
        } else if value.trim().is_empty() {
            "without a value"
        } else if value.chars().any(char::is_control) {
            "with control characters"
        } else {
            ""
        };
        if !fault.is_empty() {
            return Err(format!("has {name} {fault}"));
        }
        *place = Some(value.into_owned());
        Ok(())
    }

    fn checked(self) -> Result<Self, String> {
        let failed = self.error.is_some() || self.error_description.is_some();
        match (&self.code, &self.error) {
            (Some(_), _) if failed => Err("has both code and error".to_owned()),
            (None, None) => Err("has neither code nor error".to_owned()),
            _ => Ok(self),
        }
    }

    /// Whether the identity provider began this login although its connection does
    /// not allow that: there was no login here, so there is no state to come back.
    pub fn is_unsolicited(&self) -> bool {
        self.state.is_none() && self.error.as_deref() == Some("idp_initiated_sso_disabled")
    }

    /// `connection_id` and `organization_id` as a JSON object, where there are any.
    pub fn details(&self) -> Option<String> {
        let ids = [("connection_id", &self.connection_id), ("organization_id", &self.organization_id)];
        if ids.iter().all(|(_, id)| id.as_ref().is_none_or(String::is_empty)) {
            return None;
        }
        let mut object = json::Object::new();
        for (name, id) in ids {
            if let Some(id) = id.as_deref().filter(|id| !id.is_empty()) {
                object.string(name, id);
            }
        }
        Some(object.finish())
    }
}

/// Keeps the id in `place`. A redirect_uri may have a parameter of this name, too:
/// of two, and of what is no id, nothing is kept, and nothing refused.
fn take_id(place: &mut Option<String>, value: &str) {
    let fits = place.is_none() && Kind::Segment.fault(&Value::String(value.into())).is_none();
    *place = Some(if fits { value.to_owned() } else { String::new() });
}

/// `error` where it looks like a code: 1 to 64 of `a-z` and `_`.
pub fn code(error: &str) -> Option<&str> {
    let fits = (1..=64).contains(&error.len()) && error.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    fits.then_some(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Callback, String> {
        Callback::read(&Value::String(query.into()))
    }

    #[test]
    fn a_query_string_and_its_members_are_the_same() {
        let text = |text: &str| Some(text.to_owned());
        let expected = Callback { code: text("a b"), state: text("s.é"), ..Callback::default() };
        for query in ["code=a+b&state=s.%C3%A9", "?state=s.%c3%a9&code=a%20b", "x=1&x=2&code=a+b&&state=s.é"]
        {
            assert_eq!(read(query).as_ref(), Ok(&expected), "{query}");
        }
        let members = json::read_object("x", r#"{"code":"a b","state":"s.é","x":""}"#).expect("an object");
        assert_eq!(Callback::read(&Value::Object(members)), Ok(expected));
        let members = json::read_object("x", r#"{"code":null,"error":"e","state":null}"#).expect("an object");
        let expected = Callback { error: text("e"), ..Callback::default() };
        assert_eq!(Callback::read(&Value::Object(members)), Ok(expected));
    }

    #[test]
    fn every_malformed_one_is_named_and_not_echoed() {
        let long = "canary".repeat(700);
        for (query, fault) in [
            ("", "has neither code nor error"),
            ("?", "has neither code nor error"),
            ("canary", "has neither code nor error"),
            ("state=canary", "has neither code nor error"),
            ("code[]=canary&state=s", "has neither code nor error"),
            ("http://localhost/callback?code=canary", "has neither code nor error"),
            ("error_description=canary", "has neither code nor error"),
            ("code=canary&error=canary", "has both code and error"),
            ("code=canary&error_description=canary", "has both code and error"),
            ("code=canary&code=canary", "has code more than once"),
            ("code=canary&c%6fde=other", "has code more than once"),
            ("code=canary&state=a&state=a", "has state more than once"),
            ("error=a&error=a", "has error more than once"),
            ("error=a&error_description=b&error_description=b", "has error_description more than once"),
            ("code=&state=canary", "has code without a value"),
            ("code&state=canary", "has code without a value"),
            ("code=%20&state=canary", "has code without a value"),
            ("code=canary&state=", "has state without a value"),
            ("error=&state=canary", "has error without a value"),
            ("code=canary%00", "has code with control characters"),
            ("code=canary&state=a%0d%0ab", "has state with control characters"),
            ("error=canary%7f", "has error with control characters"),
            ("code=canary%ff", "has code with bytes that are not UTF-8"),
            (&format!("code={long}"), "has code with more than 4096 bytes"),
            (&format!("code=a&state={long}"), "has state with more than 4096 bytes"),
            (&format!("error=a&error_description={long}"), "has error_description with more than 4096 bytes"),
        ] {
            assert_eq!(read(query), Err(fault.to_owned()), "{query}");
        }
        for object in [r#"{"code":["canary"]}"#, r#"{"code":7}"#, r#"{"code":"a","x":1}"#] {
            let members = json::read_object("x", object).expect("an object");
            let fault = "must have only strings as its members".to_owned();
            assert_eq!(Callback::read(&Value::Object(members)), Err(fault), "{object}");
        }
        assert!(Callback::read(&Value::Null).is_err());
    }

    #[test]
    fn an_error_may_name_the_connection_and_the_organization() {
        let details = |query: &str| read(query).expect(query).details();
        let both = r#"{"connection_id":"conn_1","organization_id":"org_1"}"#;
        assert_eq!(details("error=e&connection_id=conn_1&organization_id=org_1").as_deref(), Some(both));
        let one = r#"{"organization_id":"org_1"}"#;
        for query in [
            "error=e&organization_id=org_1",
            "error=e&organization_id=org_1&connection_id=a&connection_id=a",
            "error=e&organization_id=org_1&connection_id=a%0ab",
            "error=e&organization_id=org_1&connection_id=",
        ] {
            assert_eq!(details(query).as_deref(), Some(one), "{query}");
        }
        assert_eq!(details("error=e"), None);
    }

    #[test]
    fn a_code_is_of_small_letters() {
        let long = "a".repeat(65);
        for text in ["access_denied", "of_their_own", &long[..64]] {
            assert_eq!(code(text), Some(text));
        }
        for text in ["", "A", "a b", "a1", "é", &long] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn a_value_may_be_as_long_as_its_bound() {
        let (fits, long) = ("c".repeat(MAX_VALUE_BYTES), "c".repeat(MAX_VALUE_BYTES + 1));
        assert_eq!(read(&format!("code={fits}")).map(|callback| callback.code), Ok(Some(fits)));
        assert!(read(&format!("code={long}")).is_err());
    }
}
