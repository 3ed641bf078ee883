//! Walking over a text that is known to be JSON (RFC 8259): where each token
//! ends. On any other text a walk ends early, or gives what is not a token.

use std::borrow::Cow;

use super::write::end_of_string;

#[derive(Debug, Clone)]
pub struct Walker<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Walker<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is not white space; it is not passed.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Passes the bracket or brace that opens a list or an object.
    pub fn open(&mut self) {
        self.peek();
        self.at += 1;
    }

    /// Whether another item or member follows. What parts it from the one before,
    /// or closes what was opened, is passed.
    #[inline]
    pub fn another(&mut self) -> bool {
        match self.peek() {
            Some(b',') => self.at += 1,
            Some(b']' | b'}') => {
                self.at += 1;
                return false;
            }
            None => return false,
            _ => {}
        }
        true
    }

    /// Passes a string.
    #[inline]
    pub fn string(&mut self) -> Token<'a> {
        self.peek();
        let from = self.at;
        let (end, escaped) = end_of_string(self.text.as_bytes(), from);
        self.at = end;
        Token { inner: self.text.get(from + 1..end - 1).unwrap_or_default(), escaped }
    }

    /// Passes a member's name up to its value.
    #[inline]
    pub fn name(&mut self) -> Token<'a> {
        let name = self.string();
        if self.peek() == Some(b':') {
            self.at += 1;
        }
        self.peek();
        name
    }

    /// Passes a value of any depth, without recursion; gives its text.
    pub fn value(&mut self) -> &'a str {
        self.peek();
        let from = self.at;
        let bytes = self.text.as_bytes();
        let mut open = 0_usize;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'"' => self.at = end_of_string(bytes, self.at).0,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                b'-' | b'+' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => self.scalar(),
                _ => self.at += 1,
            }
            if open == 0 {
                break;
            }
        }
        self.text.get(from..self.at).unwrap_or_default()
    }

    /// Passes a number or a word.
    fn scalar(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
        self.at += rest.iter().position(|byte| !inside(byte)).unwrap_or(rest.len());
    }
}

/// The items of a list, each as its text. None of them is kept, however many there are.
pub struct Items<'a>(Option<Walker<'a>>);

impl<'a> Items<'a> {
    /// Those of `text`; of what is no list there are none.
    pub fn of(text: &'a str) -> Self {
        Self(opened(text, b'['))
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let walker = self.0.as_mut()?;
        walker.another().then(|| walker.value()).filter(|text| !text.is_empty())
    }
}

/// The members of an object, each with its name and its value's text.
pub struct Named<'a>(Option<Walker<'a>>);

impl<'a> Named<'a> {
    /// Those of `text`; of what is no object there are none. Of two of one name both are there.
    pub fn of(text: &'a str) -> Self {
        Self(opened(text, b'{'))
    }
}

impl<'a> Iterator for Named<'a> {
    type Item = (Cow<'a, str>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let walker = self.0.as_mut()?;
        if !walker.another() {
            return None;
        }
        let name = walker.name().unquoted().0;
        let value = walker.value();
        (!value.is_empty()).then_some((name, value))
    }
}

fn opened(text: &str, bracket: u8) -> Option<Walker<'_>> {
    let mut walker = Walker::new(text);
    (walker.peek() == Some(bracket)).then(|| {
        walker.open();
        walker
    })
}

/// A string as it is written.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// What stands between its quotes.
    pub inner: &'a str,
    escaped: bool,
}

impl<'a> Token<'a> {
    /// What it stands for, and whether all of it is Unicode: U+FFFD stands for half
    /// of a surrogate pair.
    #[inline(always)]
    pub fn unquoted(self) -> (Cow<'a, str>, bool) {
        if !self.escaped {
            return (Cow::Borrowed(self.inner), true);
        }
        let (text, whole) = unescaped(self.inner);
        (Cow::Owned(text), whole)
    }
}

/// Its memory is taken in one piece: one that grew would leave parts of a secret behind.
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
    let first = unit(escape).unwrap_or(0xd800);
    if !(0xd800..0xdc00).contains(&first) {
        return (char::from_u32(first.into()), 5);
    }
    let second = escape.get(5..).and_then(|more| unit(more.strip_prefix('\\')?));
    match char::decode_utf16([first].into_iter().chain(second)).next() {
        Some(Ok(character)) => (Some(character), 11),
        _ => (None, 5),
    }
}
