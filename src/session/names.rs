//! The names of members: Node writes them in camelCase, everybody else, and
//! this library, in snake_case. The insides of `metadata` and
//! `custom_attributes` are the caller's own, so they are never renamed.

use crate::json;

/// `text`, a JSON text, with its names in snake_case.
pub fn to_snake(text: &str) -> String {
    renamed(text, |name, out| {
        let camel = name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains('_');
        for c in name.chars() {
            if camel && c.is_ascii_uppercase() {
                out.extend(['_', c.to_ascii_lowercase()]);
            } else {
                out.push(c);
            }
        }
    })
}

/// `text`, a JSON text, with its names in camelCase.
pub fn to_camel(text: &str) -> String {
    renamed(text, |name, out| {
        let snake = name.starts_with(|c: char| c.is_ascii_lowercase())
            && !name.contains(|c: char| c.is_ascii_uppercase());
        let mut chars = name.chars().peekable();
        while let Some(c) = chars.next() {
            match chars.peek() {
                // Before a digit the "_" stays, so that the way back finds it.
                Some(next) if snake && c == '_' && next.is_ascii_lowercase() => {
                    out.push(next.to_ascii_uppercase());
                    chars.next();
                }
                _ => out.push(c),
            }
        }
    })
}

/// Whether what is inside of this member has names of the caller's.
fn is_free(name: &str) -> bool {
    matches!(name, "metadata" | "custom_attributes" | "customAttributes")
}

/// Copies a JSON text in one pass, its names as `rename` writes them.
fn renamed(text: &str, rename: impl Fn(&str, &mut String)) -> String {
    // A tenth more, so that it rarely moves while it grows.
    let mut out = String::with_capacity(text.len() + text.len() / 8 + 64);
    // Of each object and list that is open: whether it is an object, and whether names in it are free.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let mut at_name = false;
    let mut last_name = "";
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (is_object, free) = open.last().copied().unwrap_or_default();
        let token = if c == '"' {
            json::raw_start(rest).unwrap_or(rest)
        } else {
            rest.get(..c.len_utf8()).unwrap_or(rest)
        };
        rest = rest.get(token.len()..).unwrap_or_default();
        if c == '"' && at_name {
            last_name = token.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or_default();
            // An escape would be cut in two.
            match free || last_name.contains('\\') {
                true => out.push_str(token),
                false => {
                    out.push('"');
                    rename(last_name, &mut out);
                    out.push('"');
                }
            }
            at_name = false;
            continue;
        }
        match c {
            '{' | '[' => {
                open.push((c == '{', free || (is_object && is_free(last_name))));
                at_name = c == '{';
            }
            '}' | ']' => {
                open.pop();
                at_name = false;
            }
            ',' => at_name = is_object,
            _ => {}
        }
        out.push_str(token);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_there_and_back() {
        for (snake, camel) in [
            (
                r#"{"access_token":"a_b","user":{"first_name":null,"email":"x_y"}}"#,
                r#"{"accessToken":"a_b","user":{"firstName":null,"email":"x_y"}}"#,
            ),
            (r#"{"a_b":[{"c_d":1},["e_f"]]}"#, r#"{"aB":[{"cD":1},["e_f"]]}"#),
            (r#"{"line_1":1,"_x":2,"X_y":3,"é_b":4}"#, r#"{"line_1":1,"_x":2,"X_y":3,"é_b":4}"#),
            (
                r#"{"user":{"metadata":{"a_b":{"c_d":1},"e_f":[{"g_h":2}]},"last_name":"\"a_b\""}}"#,
                r#"{"user":{"metadata":{"a_b":{"c_d":1},"e_f":[{"g_h":2}]},"lastName":"\"a_b\""}}"#,
            ),
            (r#"{"custom_attributes":{"a_b":1},"c_d":2}"#, r#"{"customAttributes":{"a_b":1},"cD":2}"#),
            ("7", "7"),
            (r#""a_b""#, r#""a_b""#),
        ] {
            assert_eq!(to_camel(snake), camel);
            assert_eq!(to_snake(camel), snake);
        }
    }

    #[test]
    fn what_has_both_forms_stays() {
        for text in [r#"{"metadata":{"aB":1},"fooBar_baz":2,"URL":3}"#, r#"{"metadata":"a","x":{"y":1}}"#] {
            assert_eq!(to_snake(text), text);
            assert_eq!(to_camel(text), text);
        }
        // Only what is inside is free, not what follows.
        assert_eq!(to_snake(r#"{"metadata":"x","b":{"cD":1}}"#), r#"{"metadata":"x","b":{"c_d":1}}"#);
    }
}
