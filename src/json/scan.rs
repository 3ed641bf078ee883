//! Walking over JSON text (RFC 8259): where each token ends, and whether it is one.

use std::borrow::Cow;

/// What is wrong with a text, and where.
#[derive(Debug)]
pub struct Fault {
    pub what: Cow<'static, str>,
    pub at: usize,
    /// Whether it is JSON all the same, and only we do not take it.
    pub is_json: bool,
}

pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

const EVERY_BYTE: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = EVERY_BYTE << 7;

/// How many bytes from the start need no look: neither a quote, nor a
/// backslash, nor a control character. Eight are looked at in one go.
pub fn plain_length(bytes: &[u8]) -> usize {
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

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    /// The text from `from` to here.
    #[inline]
    pub fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// What stands here is not JSON.
    pub fn fault<T>(&self, what: &'static str) -> Result<T, Fault> {
        Err(Fault { what: what.into(), at: self.at, is_json: false })
    }

    /// What stands here is JSON, but we do not take it.
    pub fn refuse<T>(&self, what: impl Into<Cow<'static, str>>) -> Result<T, Fault> {
        Err(Fault { what: what.into(), at: self.at, is_json: true })
    }

    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space; it is not passed.
    #[inline]
    pub fn next_token(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Nothing but white space may follow.
    pub fn end(&mut self) -> Result<(), Fault> {
        if self.next_token().is_some() { self.fault("something follows it") } else { Ok(()) }
    }

    /// Passes what ends or goes on after an item of what `close` closes. Gives
    /// whether another item follows.
    #[inline]
    pub fn another(&mut self, close: u8) -> Result<bool, Fault> {
        let next = self.next_token();
        if next != Some(b',') && next != Some(close) {
            return self.fault(if close == b'}' { "no , or } here" } else { "no , or ] here" });
        }
        self.at += 1;
        Ok(next == Some(b','))
    }

    /// Passes what opens an object or a list; gives whether it has any items.
    pub fn open(&mut self, close: u8) -> bool {
        self.at += 1;
        let empty = self.next_token() == Some(close);
        self.at += usize::from(empty);
        !empty
    }

    /// Goes from a member's name to its value.
    #[inline]
    pub fn colon(&mut self) -> Result<(), Fault> {
        if self.next_token() != Some(b':') {
            return self.fault("no : here");
        }
        self.at += 1;
        self.next_token();
        Ok(())
    }

    pub fn literal(&mut self, word: &str) -> Result<(), Fault> {
        if !self.rest().starts_with(word.as_bytes()) {
            return self.fault("no value here");
        }
        self.at += word.len();
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        if count == 0 { self.fault("no digit here") } else { Ok(()) }
    }

    /// Passes a number; gives its text.
    pub fn number(&mut self) -> Result<&'a str, Fault> {
        let from = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.since(from))
    }

    /// Passes a string. Gives what stands between its quotes, and whether
    /// there are escapes in it. Half of a surrogate pair passes.
    pub fn string(&mut self) -> Result<(&'a str, bool), Fault> {
        let from = self.at + 1;
        let escaped = self.pass_string()?;
        Ok((self.text.get(from..self.at - 1).unwrap_or_default(), escaped))
    }

    /// The same, where only whether there are escapes is of interest.
    fn pass_string(&mut self) -> Result<bool, Fault> {
        if self.peek() != Some(b'"') {
            return self.fault("no string here");
        }
        self.at += 1;
        let mut escaped = false;
        loop {
            self.at += plain_length(self.rest());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(escaped);
                }
                Some(b'\\') => {
                    escaped = true;
                    let length = match self.rest() {
                        [_, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
                        [_, b'u', a, b, c, d, ..] if [a, b, c, d].iter().all(|c| c.is_ascii_hexdigit()) => 6,
                        _ => return self.fault("an escape that is none"),
                    };
                    self.at += length;
                }
                Some(_) => return self.fault("a control character in a string"),
                None => return self.fault("a string without an end"),
            }
        }
    }

    /// Passes a member's name and what follows up to its value; gives the name
    /// with its escapes undone.
    pub fn name(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.next_token();
        let name = self.text()?;
        self.colon()?;
        Ok(name)
    }

    /// Passes a string; gives it with its escapes undone. Half of a surrogate
    /// pair is a fault.
    pub fn text(&mut self) -> Result<Cow<'a, str>, Fault> {
        match self.string()? {
            (plain, false) => Ok(Cow::Borrowed(plain)),
            (escaped, true) => match unescaped(escaped) {
                (text, true) => Ok(Cow::Owned(text)),
                _ => self.fault("half of a surrogate pair"),
            },
        }
    }

    /// The same, but with U+FFFD for half of a surrogate pair.
    pub fn text_lossy(&mut self) -> Result<Cow<'a, str>, Fault> {
        let (text, escaped) = self.string()?;
        Ok(if escaped { Cow::Owned(unescaped(text).0) } else { Cow::Borrowed(text) })
    }

    /// Passes a value of any depth, without recursion.
    pub fn value(&mut self) -> Result<(), Fault> {
        // What closes each of the objects and lists that are open.
        let mut open: Vec<u8> = Vec::new();
        loop {
            let inside = match self.next_token() {
                Some(b'"') => self.pass_string().map(|_| None)?,
                Some(b'{') => self.open(b'}').then_some(b'}'),
                Some(b'[') => self.open(b']').then_some(b']'),
                Some(b't') => self.literal("true").map(|()| None)?,
                Some(b'f') => self.literal("false").map(|()| None)?,
                Some(b'n') => self.literal("null").map(|()| None)?,
                Some(b'-' | b'0'..=b'9') => self.number().map(|_| None)?,
                _ => return self.fault("no value here"),
            };
            let mut goes_on = inside.is_some();
            open.extend(inside);
            while !goes_on {
                let Some(close) = open.last() else {
                    return Ok(());
                };
                goes_on = self.another(*close)?;
                if !goes_on {
                    open.pop();
                }
            }
            if open.last() == Some(&b'}') {
                self.next_token();
                self.pass_string()?;
                self.colon()?;
            }
        }
    }
}

/// A string's text with its escapes undone, and whether all of it could be:
/// U+FFFD stands for half of a surrogate pair.
fn unescaped(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut whole = true;
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        out.push_str(plain);
        let (character, length) = match escape.as_bytes().first() {
            Some(b'b') => (Some('\u{8}'), 1),
            Some(b'f') => (Some('\u{c}'), 1),
            Some(b'n') => (Some('\n'), 1),
            Some(b'r') => (Some('\r'), 1),
            Some(b't') => (Some('\t'), 1),
            Some(b'u') => code_point(escape),
            Some(other) => (Some(char::from(*other)), 1),
            None => break,
        };
        out.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        whole &= character.is_some();
        rest = escape.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    (out, whole)
}

/// What `uXXXX`, or that and the other half after it, stands for, and how long it is.
fn code_point(escape: &str) -> (Option<char>, usize) {
    let unit = |escape: &str| u16::from_str_radix(escape.strip_prefix('u')?.get(..4)?, 16).ok();
    let first = unit(escape);
    let second = escape.get(5..).and_then(|more| unit(more.strip_prefix('\\')?));
    match char::decode_utf16(first.into_iter().chain(second)).next() {
        Some(Ok(character)) => (Some(character), if character > '\u{ffff}' { 11 } else { 5 }),
        _ => (None, 5),
    }
}
