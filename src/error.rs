//! What went wrong, and what the caller may do about it: the status codes and
//! the error object. The constants below are the one table from which the
//! header's macros, the names and the JSON all come.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use crate::json::{self, Fault};
use crate::redact::Secrets;
pub use crate::redact::one_line;

/// Success.
pub const WORKOS_OK: i32 = 0;
/// NULL, bad UTF-8, bad JSON, a missing, unknown or out-of-range member. Nothing was sent.
pub const WORKOS_INVALID_ARGUMENT: i32 = 1;
/// No API key or client id where one is needed. Nothing was sent.
pub const WORKOS_NOT_CONFIGURED: i32 = 2;
/// HTTP 401 or 403: the key is wrong, or may not do this.
pub const WORKOS_UNAUTHORIZED: i32 = 3;
/// HTTP 404; from workos_json_get, nothing at that pointer.
pub const WORKOS_NOT_FOUND: i32 = 4;
/// HTTP 409, and an idempotency key that was used before with another payload.
pub const WORKOS_CONFLICT: i32 = 5;
/// HTTP 429: too many requests. The error's "retry_after_ms" tells how long to wait.
pub const WORKOS_RATE_LIMITED: i32 = 6;
/// Any other HTTP 4xx, and a 2xx response whose body reports that the action failed.
pub const WORKOS_REJECTED: i32 = 7;
/// HTTP 5xx: the service failed.
pub const WORKOS_SERVER: i32 = 8;
/// Name lookup, connect, proxy, reset, closed early, an answer cut short.
pub const WORKOS_NETWORK: i32 = 9;
/// TLS handshake or certificate. Never tried again by itself.
pub const WORKOS_TLS: i32 = 10;
/// A deadline passed: the call's, or that of connecting.
pub const WORKOS_TIMEOUT: i32 = 11;
/// workos_cancel or an interrupt function ended the call.
pub const WORKOS_CANCELED: i32 = 12;
/// An answer that is not what the API promises: not JSON, a missing member, too large, a redirect.
pub const WORKOS_DECODE: i32 = 13;
/// A queue has no room for another call, or there is no thread or descriptor for it. Nothing was taken.
pub const WORKOS_QUEUE_FULL: i32 = 14;
/// Reserved; no function gives it yet.
pub const WORKOS_STORAGE: i32 = 15;
/// This is a child of fork(), and the queue or the call belongs to its parent.
pub const WORKOS_WRONG_PROCESS: i32 = 16;
/// The client is not, or no longer, open: freed, or never made.
pub const WORKOS_CLOSED: i32 = 17;
/// There is no such operation, or it has no request to build.
pub const WORKOS_UNSUPPORTED: i32 = 18;
/// A bug in this library: a caught panic. The client stays usable.
pub const WORKOS_INTERNAL: i32 = 99;

/// The kinds of failure. The numbers are never changed and never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
#[non_exhaustive]
pub enum Status {
    InvalidArgument = WORKOS_INVALID_ARGUMENT,
    NotConfigured = WORKOS_NOT_CONFIGURED,
    Unauthorized = WORKOS_UNAUTHORIZED,
    NotFound = WORKOS_NOT_FOUND,
    Conflict = WORKOS_CONFLICT,
    RateLimited = WORKOS_RATE_LIMITED,
    Rejected = WORKOS_REJECTED,
    Server = WORKOS_SERVER,
    Network = WORKOS_NETWORK,
    Tls = WORKOS_TLS,
    Timeout = WORKOS_TIMEOUT,
    Canceled = WORKOS_CANCELED,
    Decode = WORKOS_DECODE,
    QueueFull = WORKOS_QUEUE_FULL,
    WrongProcess = WORKOS_WRONG_PROCESS,
    Closed = WORKOS_CLOSED,
    Unsupported = WORKOS_UNSUPPORTED,
    Internal = WORKOS_INTERNAL,
}

/// The name of a status code, for C and for the error's `code`; "unknown" for
/// a number that is not in the table.
pub const fn status_name(status: i32) -> &'static std::ffi::CStr {
    match status {
        WORKOS_OK => c"ok",
        WORKOS_INVALID_ARGUMENT => c"invalid_argument",
        WORKOS_NOT_CONFIGURED => c"not_configured",
        WORKOS_UNAUTHORIZED => c"unauthorized",
        WORKOS_NOT_FOUND => c"not_found",
        WORKOS_CONFLICT => c"conflict",
        WORKOS_RATE_LIMITED => c"rate_limited",
        WORKOS_REJECTED => c"rejected",
        WORKOS_SERVER => c"server",
        WORKOS_NETWORK => c"network",
        WORKOS_TLS => c"tls",
        WORKOS_TIMEOUT => c"timeout",
        WORKOS_CANCELED => c"canceled",
        WORKOS_DECODE => c"decode",
        WORKOS_QUEUE_FULL => c"queue_full",
        WORKOS_STORAGE => c"storage",
        WORKOS_WRONG_PROCESS => c"wrong_process",
        WORKOS_CLOSED => c"closed",
        WORKOS_UNSUPPORTED => c"unsupported",
        WORKOS_INTERNAL => c"internal",
        _ => c"unknown",
    }
}

impl Status {
    pub fn code(self) -> i32 {
        self as i32
    }

    pub fn name(self) -> &'static str {
        status_name(self.code()).to_str().unwrap_or_default()
    }
}

/// May the service have done it? Ordered by certainty, the least certain last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Performed {
    /// No byte was handed to a connection, or the service refused.
    #[default]
    No,
    /// A whole 2xx came back that could not be understood.
    Yes,
    /// Sent, and no whole answer that tells.
    Maybe,
}

impl Performed {
    pub fn name(self) -> &'static str {
        match self {
            Performed::No => "no",
            Performed::Yes => "yes",
            Performed::Maybe => "maybe",
        }
    }
}

/// The longest message, in characters.
pub const MAX_MESSAGE_CHARS: usize = 512;
/// The longest name or id that is shown, in characters.
pub const MAX_NAME_CHARS: usize = 128;

/// A failed call. It is made once a failed call but is a part of every result, so
/// it is one pointer to its details.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", .0.status.name(), .0.message)]
pub struct Error(Box<Details>);

impl Deref for Error {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut Details {
        &mut self.0
    }
}

/// Everything that a caller needs to decide what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub status: Status,
    /// One line, without control characters; at most [`MAX_MESSAGE_CHARS`] characters of it are shown.
    pub message: String,
    /// So many bytes of the message, from its start, are our own words, which repeat no secret.
    own_bytes: usize,
    /// The operation as the caller named it, or the function that failed before there was one.
    pub operation: String,
    pub http_status: Option<u16>,
    pub request_id: Option<String>,
    /// Borrowed where it is one of our own, which never repeats a secret.
    pub api_code: Option<Cow<'static, str>>,
    /// The list of single faults, as JSON: the API's own, or ours.
    pub errors: Option<String>,
    /// The members of the service's error with which a flow goes on, as a JSON object. They may be secrets.
    pub details: Option<String>,
    /// The service's own JSON, where the caller asked for it. It may hold secrets.
    pub body: Option<String>,
    pub retryable: bool,
    pub retry_after_ms: Option<u64>,
    pub performed: Performed,
    pub attempts: Option<u32>,
    pub idempotency_key: Option<String>,
}

impl Error {
    /// An error in our own words.
    pub fn new(status: Status, message: impl AsRef<str>) -> Self {
        Self::quoting(status, message.as_ref(), "")
    }

    /// An error in our own words, followed by those of someone else, which may repeat secrets.
    pub fn quoting(status: Status, own: &str, theirs: &str) -> Self {
        // Every length is bounded last, in `to_json`: a cut through a secret would hide it from `redacted`.
        let mut message = one_line(own, usize::MAX);
        let own_bytes = message.len();
        message.push_str(&one_line(theirs, usize::MAX));
        Self(Box::new(Details {
            status,
            message,
            own_bytes,
            operation: String::new(),
            http_status: None,
            request_id: None,
            api_code: None,
            errors: None,
            details: None,
            body: None,
            retryable: false,
            retry_after_ms: None,
            performed: Performed::No,
            attempts: None,
            idempotency_key: None,
        }))
    }

    pub fn invalid(message: impl AsRef<str>) -> Self {
        Self::new(Status::InvalidArgument, message)
    }

    /// The error of a call whose client was freed.
    pub fn client_freed() -> Self {
        Self::new(Status::Closed, "the client was freed while the call was running")
    }

    /// Names the operation, where nothing nearer to the fault has done so.
    pub fn of(mut self, operation: &str) -> Self {
        if self.operation.is_empty() {
            self.operation = one_line(operation, MAX_NAME_CHARS);
        }
        self
    }

    /// Replaces each secret where the service has repeated it. What would no longer
    /// be what the service said, a code or an id, is left out whole.
    pub fn redacted(mut self, secrets: &Secrets) -> Self {
        let theirs = self.message.get(self.own_bytes..).unwrap_or_default();
        if let Some(theirs) = secrets.replaced(theirs) {
            let own_bytes = self.own_bytes;
            self.message.truncate(own_bytes);
            self.message.push_str(&theirs);
        }
        self.api_code =
            self.0.api_code.take_if(|code| matches!(code, Cow::Borrowed(_)) || !secrets.stand_in(code));
        self.request_id = self.0.request_id.take_if(|id| !secrets.stand_in(id));
        if let Some(errors) = self.errors.as_deref().and_then(|errors| secrets.replaced_in_strings(errors)) {
            self.errors = Some(errors);
        }
        self
    }

    /// The error object that callers receive.
    pub fn to_json(&self) -> String {
        let texts = [&self.errors, &self.details, &self.body].into_iter().flatten();
        let mut object = json::Object::with_room(texts.map(String::len).sum());
        object.string("code", self.status.name());
        object.number("status", self.status.code() as u64);
        object.string("message", &one_line(&self.message, MAX_MESSAGE_CHARS));
        object.string("operation", &self.operation);
        if let Some(http_status) = self.http_status {
            object.number("http_status", http_status.into());
        }
        if let Some(request_id) = &self.request_id {
            object.string("request_id", &one_line(request_id, MAX_NAME_CHARS));
        }
        if let Some(api_code) = &self.api_code {
            object.string("api_code", &one_line(api_code, MAX_NAME_CHARS));
        }
        if let Some(errors) = &self.errors {
            object.raw("errors", errors);
        }
        if let Some(details) = &self.details {
            object.raw("details", details);
        }
        object.raw("retryable", if self.retryable { "true" } else { "false" });
        if let Some(wait) = self.retry_after_ms {
            object.number("retry_after_ms", wait);
        }
        object.string("performed", self.performed.name());
        if let Some(attempts) = self.attempts {
            object.number("attempts", attempts.into());
        }
        if let Some(key) = &self.idempotency_key {
            object.string("idempotency_key", key);
        }
        if let Some(body) = &self.body {
            object.raw("body", body);
        }
        object.finish()
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Argument(message) => Error::invalid(message),
            Fault::NothingThere => Error::new(Status::NotFound, "there is nothing at pointer"),
            Fault::NotText(message) => Error::new(Status::Decode, message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_certain_wins() {
        assert_eq!(Performed::No.max(Performed::Maybe), Performed::Maybe);
        assert_eq!(Performed::Yes.max(Performed::Maybe), Performed::Maybe);
        assert_eq!(Performed::No.max(Performed::Yes), Performed::Yes);
    }

    #[test]
    fn a_message_is_one_line_of_bounded_length() {
        let error = Error::invalid(format!("a\r\nb\u{1b}[31m\u{202e}{}", "x".repeat(9_999)));
        assert!(error.message.starts_with("ab[31mx"));
        let shown = json::get(&error.to_json(), "/message").expect("always there");
        assert_eq!(shown.chars().count(), MAX_MESSAGE_CHARS);
    }

    #[test]
    fn our_own_words_stay_whole() {
        let secrets = Secrets::new(["signature", "no", "the service"].map(Cow::Borrowed).into_iter());
        let mut error = Error::quoting(Status::Rejected, "no signature", " (no signature of the service)");
        error.api_code = Some(Cow::Borrowed("signature"));
        let error = error.redacted(&secrets);
        assert_eq!(error.message, "no signature ([redacted] [redacted] of [redacted])");
        assert_eq!(error.api_code.as_deref(), Some("signature"));
    }

    #[test]
    fn a_code_or_an_id_is_left_out_rather_than_changed() {
        for (secret, code, kept) in [
            ("invalid", "invalid_grant", true),
            ("invalid_grant", "invalid_grant", false),
            ("sk_secret", "xsk_secretx", false),
            ("s", "signature_mismatch", true),
        ] {
            let mut error = Error::new(Status::Rejected, "");
            (error.api_code, error.request_id) = (Some(code.to_owned().into()), Some(code.to_owned()));
            let error = error.redacted(&Secrets::new([Cow::Borrowed(secret)].into_iter()));
            assert_eq!(error.api_code.as_deref(), kept.then_some(code), "{secret}");
            assert_eq!(error.request_id.as_deref(), kept.then_some(code), "{secret}");
        }
    }

    #[test]
    fn no_part_of_a_secret_is_left_by_a_cut() {
        let told = format!("{}sk_secret", "x".repeat(MAX_MESSAGE_CHARS - 4));
        let error = Error::quoting(Status::Rejected, "", &told);
        let shown = error.redacted(&Secrets::new([Cow::Borrowed("sk_secret")].into_iter())).to_json();
        assert!(!shown.contains("sk_"), "{shown}");
        assert!(shown.contains("x[red\""), "{shown}");
    }
}
