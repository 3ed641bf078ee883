//! Keeps secrets out of the words of the service: it may repeat what it was sent.

use std::borrow::Cow;

use crate::json;

/// What stands where a secret stood.
const REDACTED: &str = "[redacted]";
/// A shorter secret may be part of an ordinary word, and is only looked for between words.
const DISTINCT_BYTES: usize = 8;

/// What must not be repeated to anyone.
pub struct Secrets<'a>(Vec<Cow<'a, str>>);

impl<'a> Secrets<'a> {
    pub fn new(secrets: impl Iterator<Item = Cow<'a, str>>) -> Self {
        Self(secrets.filter(|secret| !visible(secret).is_empty()).collect())
    }

    /// Whether any of them stands in `text`.
    pub fn stand_in(&self, text: &str) -> bool {
        self.replaced(text).is_some()
    }

    /// `text` with each of them replaced; `None` where there is nothing to replace.
    pub fn replaced(&self, text: &str) -> Option<String> {
        let mut changed = None;
        for secret in &self.0 {
            let now = changed.as_deref().unwrap_or(text);
            if let Some(replaced) = without(&visible(now), &visible(secret)) {
                changed = Some(replaced);
            }
        }
        changed
    }

    /// The JSON text with each of them replaced in its strings, however these are
    /// escaped; `None` where there is nothing to replace. What is no string stays
    /// as it is written, so that it stays JSON.
    pub fn replaced_in_strings(&self, json: &str) -> Option<String> {
        let plain = json.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'\\');
        if plain && !self.0.iter().any(|secret| json.contains(secret.as_ref())) {
            return None;
        }
        let mut out = String::new();
        // Up to where `json` was looked at, and up to where it was copied.
        let (mut at, mut copied) = (0, 0);
        while let Some(quote) = json.get(at..).and_then(|rest| rest.find('"')) {
            at += quote;
            let Some(token) = json.get(at..).and_then(json::raw_start) else {
                break;
            };
            if let Some(text) = json::raw_string_lossy(token).and_then(|text| self.replaced(&text)) {
                out.push_str(json.get(copied..at).unwrap_or_default());
                out.push_str(&json::string(&text));
                copied = at + token.len();
            }
            at += token.len();
        }
        out.push_str(json.get(copied..).unwrap_or_default());
        (copied > 0).then_some(out)
    }
}

/// `text` without `secret`; `None` where it does not stand there.
fn without(text: &str, secret: &str) -> Option<String> {
    let mut out = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(secret)) {
        let (start, end) = (at + found, at + found + secret.len());
        if secret.len() >= DISTINCT_BYTES || stands_alone(text, start, end) {
            out.push_str(text.get(copied..start).unwrap_or_default());
            out.push_str(REDACTED);
            (at, copied) = (end, end);
        } else {
            at = start + secret.chars().next().map_or(1, char::len_utf8);
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (copied > 0).then_some(out)
}

/// Whether neither end of `start..end` is within a word.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let of_a_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    !before.is_some_and(of_a_word) && !after.is_some_and(of_a_word)
}

/// `text` without characters that a reader does not see: between the letters of
/// a secret they would hide it from a search, not from a person.
fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        is_unprintable(c)
            || matches!(c, '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}')
    };
    if text.contains(hidden) { Cow::Owned(text.replace(hidden, "")) } else { Cow::Borrowed(text) }
}

/// Whether `c` is a control character, breaks a line or changes the direction of writing.
fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200e}' | '\u{200f}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` without control, line-breaking and direction-changing characters,
/// and at most `limit` characters long.
pub fn one_line(text: &str, limit: usize) -> String {
    let mut out = String::with_capacity(text.len().min(limit.saturating_mul(4)));
    out.extend(text.chars().filter(|c| !is_unprintable(*c)).take(limit));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>(secrets: &[&'a str]) -> Secrets<'a> {
        Secrets::new(secrets.iter().map(|secret| Cow::Borrowed(*secret)))
    }

    #[test]
    fn a_long_secret_is_replaced_wherever_it_stands() {
        let secrets = of(&["sk_12345"]);
        for (text, expected) in [
            ("key sk_12345 is wrong", "key [redacted] is wrong"),
            ("xsk_12345sk_12345y", "x[redacted][redacted]y"),
            ("s\u{202e}k_\r1\u{61c}2\u{200b}345.", "[redacted]."),
        ] {
            assert_eq!(secrets.replaced(text).as_deref(), Some(expected));
        }
        assert_eq!(secrets.replaced("sk_1234 sk_2345"), None);
    }

    #[test]
    fn a_short_secret_is_replaced_only_as_a_word() {
        for (secret, text, expected) in [
            ("invalid", "invalid_grant", None),
            ("s", "no signature", None),
            ("s", "secret s, s", Some("secret [redacted], [redacted]")),
            ("s", "s", Some("[redacted]")),
            ("é", "éé é é1", Some("éé [redacted] é1")),
            ("a-a", "ba-a-a", Some("ba-[redacted]")),
            ("a a", "ba a a", Some("ba [redacted]")),
            ("code123", "xcode123 (code123)", Some("xcode123 ([redacted])")),
        ] {
            assert_eq!(of(&[secret]).replaced(text).as_deref(), expected, "{secret}: {text}");
        }
        assert_eq!(of(&["", "\u{200b}"]).replaced("a b"), None);
    }

    #[test]
    fn a_secret_is_found_however_json_escapes_or_hides_it() {
        for (json, secret) in [
            (r#"[{"field":"x a\"b\"c\"d\"e y"}]"#, "a\"b\"c\"d\"e"),
            (r#"[{"field":"x \u0073k_12\u00e934 y"}]"#, "sk_12é34"),
            (r#"[{"field":"x a\/b\/c\/d\/e y"}]"#, "a/b/c/d/e"),
            (r#"[{"field":"x sk\u0000_1\u202e23\u061c45 y"}]"#, "sk_12345"),
            ("[{\"field\":\"x sk\u{2066}_1\u{ad}2345 y\"}]", "sk_12345"),
            (r#"[{"field":"x short y"}]"#, "short"),
        ] {
            let replaced = of(&["other", secret]).replaced_in_strings(json);
            assert_eq!(replaced.as_deref(), Some(r#"[{"field":"x [redacted] y"}]"#), "{json}");
        }
        let secrets = of(&["sk_12345"]);
        let replaced = secrets.replaced_in_strings(r#"[{"sk_12345":"\ud800"}, 1.0]"#);
        assert_eq!(replaced.as_deref(), Some(r#"[{"[redacted]":"\ud800"}, 1.0]"#));
        // What is not valid Unicode becomes it where something must go from it.
        let replaced = secrets.replaced_in_strings(r#"["\ud800\u0073k_12345\udc00"]"#);
        assert_eq!(replaced.as_deref(), Some("[\"\u{fffd}[redacted]\u{fffd}\"]"));
    }

    #[test]
    fn a_secret_that_looks_like_json_leaves_the_json_whole() {
        let errors = r#"[ {"field":1}, "a , b" ]"#;
        let replaced = of(&[","]).replaced_in_strings(errors);
        assert_eq!(replaced.as_deref(), Some(r#"[ {"field":1}, "a [redacted] b" ]"#));
        for secret in ["\"", "]", "1", ":", "{\"field\"", "{\"field\":1"] {
            assert_eq!(of(&[secret]).replaced_in_strings(errors), None, "{secret}");
        }
    }

    #[test]
    fn a_line_has_no_character_that_changes_it() {
        assert_eq!(one_line("a\r\nb\u{1b}[31m\u{202e}\u{61c}\u{2028}é", usize::MAX), "ab[31mé");
        assert_eq!(one_line("éab", 2), "éa");
    }
}
