//! What the service says about why it did not do something, in each of the
//! forms in which it says so.

use crate::error::one_line;
use crate::json;

/// A message takes no further fault once it is so long; of it less is shown.
const MESSAGE_BYTES: usize = 4096;

/// The error that a body tells of.
#[derive(Debug, Default)]
pub struct Refusal {
    /// What it says as a whole; `None` where it says nothing.
    pub message: Option<String>,
    /// Its single faults in words, or nothing.
    pub faults: String,
    pub code: Option<String>,
    /// Its single faults as a JSON list.
    pub errors: Option<String>,
}

impl Refusal {
    /// Reads a body, which must be JSON.
    pub fn read(body: &str) -> Self {
        let [message, description, error, code, errors] =
            json::pick(body, ["message", "error_description", "error", "code", "errors"]);
        let [inner_message, inner_code] = json::pick(error.unwrap_or_default(), ["message", "code"]);

        // A list of messages is a list of faults.
        let messages = message.filter(|message| message.starts_with('['));
        let said = || text(message).or_else(|| text(description)).or_else(|| text(inner_message));
        let said = said().or_else(|| messages.and_then(joined)).or_else(|| text(error));
        Self {
            message: said,
            faults: errors.and_then(faults).and_then(|list| joined(&list)).unwrap_or_default(),
            code: text(code)
                .or_else(|| text(inner_code))
                .or_else(|| text(error))
                .map(|code| one_line(&code, usize::MAX)),
            errors: match (messages, errors.and_then(faults)) {
                (Some(messages), Some(errors)) => {
                    Some(json::array(json::Items::of(messages).chain(json::Items::of(&errors))))
                }
                (messages, errors) => errors.or(messages.map(str::to_owned)),
            },
        }
    }
}

/// The string that `written` is, unless it is blank.
fn text(written: Option<&str>) -> Option<String> {
    let text = json::raw_string_lossy(written.filter(|text| text.starts_with('"'))?)?;
    (!text.trim().is_empty()).then_some(text)
}

/// The members called `names` that a body has, as a JSON object: with them a caller goes on.
pub fn details(body: &str, names: impl Iterator<Item = &'static str>) -> Option<String> {
    let members: Vec<_> = json::Named::of(body).collect();
    let mut object = json::Object::new();
    let mut is_empty = true;
    for name in names {
        if let Some(value) = json::raw_member(&members, name) {
            object.raw(name, value);
            is_empty = false;
        }
    }
    (!is_empty).then(|| object.finish())
}

/// `errors` as a list: of a map each value with its name as `field`, of a string
/// the string alone.
fn faults(errors: &str) -> Option<String> {
    match errors.as_bytes().first() {
        Some(b'[') => Some(errors.to_owned()),
        Some(b'"') => Some(json::array([errors])),
        Some(b'{') => {
            let mut list = Vec::new();
            for (field, value) in json::Named::of(errors) {
                if value.starts_with('[') {
                    list.extend(json::Items::of(value).map(|item| fault(&field, item)));
                } else {
                    list.push(fault(&field, value));
                }
            }
            Some(json::array(list))
        }
        _ => None,
    }
}

/// One fault of a field.
fn fault(field: &str, value: &str) -> String {
    let mut object = json::Object::new();
    object.string("field", field);
    if value.starts_with('{') {
        for (name, value) in json::Named::of(value).filter(|(name, _)| name != "field") {
            object.raw(&name, value);
        }
    } else {
        object.raw("message", value);
    }
    object.finish()
}

/// The faults of a list in words: `field: code: message; ...`, of each what it has.
/// Each is whole, so that no secret is cut.
fn joined(list: &str) -> Option<String> {
    let mut all = String::new();
    for words in json::Items::of(list).filter_map(in_words) {
        if all.len() > MESSAGE_BYTES {
            break;
        }
        if !all.is_empty() {
            all.push_str("; ");
        }
        all.push_str(&words);
    }
    (!all.is_empty()).then_some(all)
}

fn in_words(item: &str) -> Option<String> {
    if let Some(text) = text(Some(item)) {
        return Some(text);
    }
    let [field, path, code, message] = json::pick(item, ["field", "instancePath", "code", "message"]);
    let mut words: Vec<String> = Vec::new();
    for word in [text(field).or_else(|| text(path)), text(code), text(message)].into_iter().flatten() {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    (!words.is_empty()).then(|| words.join(": "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> (String, Option<String>, Option<String>) {
        let refusal = Refusal::read(body);
        let message = refusal.message.unwrap_or_else(|| "-".to_owned());
        let faults =
            if refusal.faults.is_empty() { message } else { format!("{message} ({})", refusal.faults) };
        (faults, refusal.code, refusal.errors)
    }

    #[test]
    fn every_form_of_an_error_is_kept() {
        for (body, message, code, errors) in [
            (r#"{"code":"c","message":"m"}"#, "m", Some("c"), None),
            (r#"{"error":"e","error_description":"d"}"#, "d", Some("e"), None),
            (r#"{"error":"e"}"#, "e", Some("e"), None),
            (r#"{"error":7,"message":" "}"#, "-", None, None),
            ("[1]", "-", None, None),
            // The message as a list.
            (
                r#"{"message":["a must be a string","b must be an email"],"error":"Bad Request","statusCode":422}"#,
                "a must be a string; b must be an email",
                Some("Bad Request"),
                Some(r#"["a must be a string","b must be an email"]"#),
            ),
            (
                r#"{"message":[{"field":"f","message":"g"}],"errors":["h"]}"#,
                "f: g (h)",
                None,
                Some(r#"[{"field":"f","message":"g"},"h"]"#),
            ),
            (r#"{"message":[],"error":"e"}"#, "e", Some("e"), Some("[]")),
            // The error as an object.
            (r#"{"error":{"code":"c","message":"m"}}"#, "m", Some("c"), None),
            (r#"{"error":{"message":"m"},"code":"c"}"#, "m", Some("c"), None),
            (r#"{"error":{},"message":"m"}"#, "m", None, None),
            // The errors as strings, as objects, as a map, as a string.
            (r#"{"message":"m","errors":[]}"#, "m", None, Some("[]")),
            (r#"{"message":"m","errors":["a","b"]}"#, "m (a; b)", None, Some(r#"["a","b"]"#)),
            (
                r#"{"message":"m","errors":[{"instancePath":"/x"}]}"#,
                "m (/x)",
                None,
                Some(r#"[{"instancePath":"/x"}]"#),
            ),
            (
                r#"{"message":"m","errors":[{"code":"too_weak","message":"Too weak."},{"code":"x","message":"x"}]}"#,
                "m (too_weak: Too weak.; x)",
                None,
                Some(r#"[{"code":"too_weak","message":"Too weak."},{"code":"x","message":"x"}]"#),
            ),
            (
                r#"{"message":"Validation failed","errors":[{"field":"action_type","code":"action_type must be a string"}]}"#,
                "Validation failed (action_type: action_type must be a string)",
                None,
                Some(r#"[{"field":"action_type","code":"action_type must be a string"}]"#),
            ),
            (
                r#"{"message":"m","errors":{"email":["is bad","is long"],"name":"is missing","age":{"code":"low","n":1.0},"x":7}}"#,
                "m (email: is bad; email: is long; name: is missing; age: low; x)",
                None,
                Some(
                    r#"[{"field":"email","message":"is bad"},{"field":"email","message":"is long"},{"field":"name","message":"is missing"},{"field":"age","code":"low","n":1.0},{"field":"x","message":7}]"#,
                ),
            ),
            (r#"{"errors":"all of it"}"#, "- (all of it)", None, Some(r#"["all of it"]"#)),
            (r#"{"message":"m","errors":null}"#, "m", None, None),
            (r#"{"message":"\ud800m"}"#, "\u{fffd}m", None, None),
        ] {
            let expected = (message.to_owned(), code.map(str::to_owned), errors.map(str::to_owned));
            assert_eq!(read(body), expected, "{body}");
        }
    }

    #[test]
    fn what_a_flow_goes_on_with_is_kept_as_it_was_written() {
        let row = crate::operation::find("user_management.authenticate_with_code").expect("a row");
        let names = || row.facts.details();
        for (body, details) in [
            (
                r#"{"code":"email_verification_required","message":"m","pending_authentication_token":"pat_1","email":"ada@example.com","email_verification_id":"ev_1"}"#,
                r#"{"pending_authentication_token":"pat_1","email":"ada@example.com","email_verification_id":"ev_1"}"#,
            ),
            (
                r#"{"user":{ "id":"user_1","n":1.0 },"authentication_factors":[{"id":"f"}],"x":1}"#,
                r#"{"user":{ "id":"user_1","n":1.0 },"authentication_factors":[{"id":"f"}]}"#,
            ),
            (r#"{"connection_ids":["conn_1"]}"#, r#"{"connection_ids":["conn_1"]}"#),
        ] {
            assert_eq!(super::details(body, names()).as_deref(), Some(details));
        }
        assert_eq!(super::details(r#"{"message":"m"}"#, names()), None);
        assert_eq!(super::details(r#"{"user":1}"#, std::iter::empty()), None);
    }

    #[test]
    fn a_message_of_very_many_faults_is_bounded_and_its_last_one_whole() {
        let list = vec![r#""0123456789""#; 100_000].join(",");
        let refusal = Refusal::read(&format!(r#"{{"message":"m","errors":[{list}]}}"#));
        assert!((MESSAGE_BYTES..MESSAGE_BYTES + 20).contains(&refusal.faults.len()));
        assert!(refusal.faults.ends_with("; 0123456789"));
        assert_eq!(refusal.errors.map(|errors| errors.len()), Some(list.len() + 2));
    }
}
