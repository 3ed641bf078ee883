//! Writing JSON.

use std::borrow::Cow;

/// Room for most of what is written, so that it need not be moved while it grows.
const USUAL_BYTES: usize = 512;

/// A JSON string that holds `text`.
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_string(&mut out, text);
    out
}

fn push_string(out: &mut String, text: &str) {
    out.push('"');
    push_escaped(out, text);
    out.push('"');
}

/// What a JSON string of `text` has between its quotes.
fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    loop {
        let (plain, special) = rest.split_at_checked(plain_length(rest.as_bytes())).unwrap_or((rest, ""));
        out.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            None => break,
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(quoted @ ('"' | '\\')) => out.extend(['\\', quoted]),
            Some(control) => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or_default();
                out.push_str("\\u00");
                out.extend([digit(u32::from(control) >> 4), digit(u32::from(control) & 15)]);
            }
        }
        rest = characters.as_str();
    }
}

/// JSON without the white space between its tokens; digits and order stay.
pub fn compact(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    // From where on nothing is written yet, and where the look is.
    let (mut kept, mut at) = (0, 0);
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_string(bytes, at).0,
            b' ' | b'\t' | b'\n' | b'\r' => {
                out.push_str(text.get(kept..at).unwrap_or_default());
                at += 1;
                kept = at;
            }
            _ => at += 1,
        }
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(out)
}

/// Where the string that begins at `at` is over, and whether it has an escape.
pub(super) fn end_of_string(bytes: &[u8], at: usize) -> (usize, bool) {
    let mut at = at + 1;
    let mut escaped = false;
    loop {
        at += plain_length(bytes.get(at..).unwrap_or_default());
        match bytes.get(at) {
            Some(b'\\') => (at, escaped) = (at + 2, true),
            _ => return (at + 1, escaped),
        }
    }
}

/// The object that `text` is with one more member at its end; what is there
/// already stays as it is written.
pub fn with_member(text: &str, name: &str, value: &str) -> String {
    let start = text.trim_end().strip_suffix('}').unwrap_or("{").trim_end();
    let comma = if start == "{" { "" } else { "," };
    format!("{start}{comma}{}:{value}}}", string(name))
}

/// Builds an object, member by member.
pub struct Object(String);

impl Default for Object {
    fn default() -> Self {
        Self::new()
    }
}

impl Object {
    pub fn new() -> Self {
        Self::with_room(0)
    }

    /// An object with room for so many bytes besides the usual ones.
    pub fn with_room(bytes: usize) -> Self {
        let mut text = String::with_capacity(USUAL_BYTES + bytes);
        text.push('{');
        Self(text)
    }

    fn name(&mut self, name: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        push_string(&mut self.0, name);
        self.0.push(':');
    }

    /// A member whose value is the JSON text `value`.
    pub fn raw(&mut self, name: &str, value: &str) -> &mut Self {
        self.name(name);
        self.0.push_str(value);
        self
    }

    pub fn string(&mut self, name: &str, value: &str) -> &mut Self {
        self.name(name);
        push_string(&mut self.0, value);
        self
    }

    /// The object with a string member begun with `start` and not ended, for a
    /// writer that appends to it what needs no escape; then `close_string`.
    /// So a long string is not held twice.
    pub fn open_string(mut self, name: &str, start: &str) -> String {
        self.name(name);
        self.0.push('"');
        push_escaped(&mut self.0, start);
        self.0
    }

    /// The object that `open_string` left open.
    pub fn close_string(mut text: String) -> Self {
        text.push('"');
        Self(text)
    }

    pub fn number(&mut self, name: &str, value: u64) -> &mut Self {
        self.raw(name, &value.to_string())
    }

    pub fn finish(&mut self) -> String {
        self.0.push('}');
        std::mem::take(&mut self.0)
    }
}

/// The list of `items`, each a JSON text.
pub fn array(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut out = String::from("[");
    for item in items {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(item.as_ref());
    }
    out.push(']');
    out
}

const EVERY_BYTE: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = EVERY_BYTE << 7;

/// How many bytes from the start need no look: neither a quote, nor a
/// backslash, nor a control character. Eight are looked at in one go.
#[inline(always)]
fn plain_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (count, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // A byte's high bit is set where it is below the one that is taken away. A
        // borrow can set further ones, but only above the first that is rightly set.
        let below = |word: u64, byte: u64| word.wrapping_sub(EVERY_BYTE * byte);
        // Space and quote change places, so that the quote is next to the control characters.
        let quote_or_control = below(word ^ (EVERY_BYTE * 0x02), 0x21);
        let backslash = below(word ^ (EVERY_BYTE * u64::from(b'\\')), 1);
        let found = (quote_or_control | backslash) & !word & HIGH_BITS;
        if found != 0 {
            return count * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let plain = |byte: &u8| *byte >= 0x20 && *byte != b'"' && *byte != b'\\';
    words.len() * 8 + rest.iter().position(|byte| !plain(byte)).unwrap_or(rest.len())
}
