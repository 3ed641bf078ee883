//! Requests and answers, whole.

use std::borrow::Cow;

use super::buffer::Body;
use crate::error::one_line;
use crate::secret::KeyText;

/// What a request's URL and headers may take.
const MAX_HEAD_BYTES: usize = 11 * 1024;

/// The headers of an answer that are looked at, here or for a retry; the others
/// are not kept.
pub const KEPT_HEADERS: [&str; 4] = ["x-request-id", "request-id", "retry-after", "content-encoding"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    pub fn read(name: &str) -> Option<Self> {
        use Method::{Delete, Get, Patch, Post, Put};
        [Get, Post, Put, Patch, Delete].into_iter().find(|method| method.name() == name)
    }
}

/// The value of a header, or a body.
pub enum Text {
    /// Known when this is compiled.
    Known(&'static str),
    Owned(String),
    /// It holds the API key.
    Key(KeyText),
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Text::Known(text) => text,
            Text::Owned(text) => text,
            Text::Key(text) => text.expose(),
        }
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Text::Known(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::Owned(text)
    }
}

impl From<KeyText> for Text {
    fn from(text: KeyText) -> Self {
        Text::Key(text)
    }
}

/// Header fields in their order, named in any case. Most names, and some
/// values, are known when this is compiled: those take no memory.
#[derive(Default)]
pub struct Headers(Vec<(Cow<'static, str>, Text)>);

impl Headers {
    /// The first field called `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every field called `name`.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields().map(|(name, value)| (name, &**value))
    }

    pub fn fields(&self) -> impl Iterator<Item = (&str, &Text)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// Adds a field, whatever is there of its name.
    pub fn add(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Text>) {
        self.0.push((name.into(), value.into()));
    }
}

impl std::fmt::Debug for Headers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

impl<I: IntoIterator<Item = (String, String)>> From<I> for Headers {
    fn from(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// The header under whose value the service does the same thing at most once.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";
/// Room for the headers of most requests.
const USUAL_FIELDS: usize = 6;

/// A request, whole. It holds the API key, so it is overwritten when dropped
/// and shows nothing of itself.
pub struct Request {
    pub method: Method,
    pub url: String,
    pub headers: Headers,
    pub body: Option<Text>,
    /// Whether it may be sent again after it may have arrived.
    pub repeatable: bool,
}

impl Request {
    pub fn new(method: Method, url: String, body: Option<Text>) -> Self {
        Self { method, url, headers: Headers(Vec::with_capacity(USUAL_FIELDS)), body, repeatable: false }
    }

    /// The key under which the service records it at most once.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.headers.get(IDEMPOTENCY_KEY)
    }

    /// Whether it can be sent: servers take no larger head.
    pub fn fits(&self) -> bool {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len() + 4).sum();
        self.url.len() + headers <= MAX_HEAD_BYTES
    }

    /// Sets the header called `name`, in place of an earlier one.
    pub fn set_header(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Text>) {
        let (name, value) = (name.into(), value.into());
        let fields = &mut self.headers.0;
        match fields.iter_mut().find(|(n, _)| n.eq_ignore_ascii_case(&name)) {
            Some((_, old)) => *old = value,
            None => fields.push((name, value)),
        }
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}

/// A whole answer.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: Headers,
    pub body: Body,
}

/// The id that the service gave its answer, for its support to find it by.
/// Like every text of an error it is cut only where it is shown.
pub fn request_id(headers: &Headers) -> Option<String> {
    let id = headers.get("x-request-id").or_else(|| headers.get("request-id"))?;
    let id = one_line(id.trim(), usize::MAX);
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_as_large_as_its_url_and_its_fields_with_what_parts_them() {
        let request = |url: usize, value: usize| {
            let mut request = Request::new(Method::Get, "u".repeat(url), None);
            request.set_header("Name", "v".repeat(value));
            request.set_header("Other", "w");
            request
        };
        // `Name: `, `Other: w`, and the ends of their lines.
        let besides = "Name: \r\nOther: w\r\n".len();
        for url in [20, 5_000, MAX_HEAD_BYTES - besides] {
            let most = MAX_HEAD_BYTES - besides - url;
            assert!(request(url, most).fits() && !request(url, most + 1).fits(), "{url}");
        }
    }
}
