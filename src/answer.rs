//! From a status and a body to data or an [`Error`]: one place for all operations.

use crate::error::{Error, Performed, Status, one_line};
use crate::http::{Headers, request_id};
use crate::json::{self, RawMembers};
use crate::operation::{Operation, Params};

/// A whole answer of the service.
#[derive(Debug)]
pub struct Answer<'a> {
    pub http_status: u16,
    pub headers: &'a Headers,
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// The data of a success, as `operation` promises it, or the error.
    pub fn data(&self, operation: &Operation, params: &Params) -> Result<String, Error> {
        match self.http_status {
            200..=299 => (operation.parse)(self, params),
            300..=399 => Err(self.fault(
                Status::Decode,
                Performed::No,
                "the service redirected, which is never followed",
            )),
            401 | 403 => Err(self.refused(Status::Unauthorized, Performed::No)),
            404 => Err(self.refused(Status::NotFound, Performed::No)),
            408 => Err(self.refused(Status::Rejected, Performed::Maybe)),
            409 => Err(self.refused(Status::Conflict, Performed::No)),
            429 => Err(self.refused(Status::RateLimited, Performed::No)),
            400..=499 => Err(self.refused(Status::Rejected, Performed::No)),
            500..=599 => Err(self.refused(Status::Server, Performed::Maybe)),
            _ => Err(self.fault(
                Status::Decode,
                Performed::Maybe,
                "the answer has a status that HTTP does not know",
            )),
        }
    }

    /// The body of a success, which must be JSON, as it came.
    pub fn text(&self) -> Result<&str, Error> {
        if self.is_coded() {
            return Err(self.decode("the answer is in a coding that was not asked for"));
        }
        self.json().ok_or_else(|| self.decode("the answer is not JSON"))
    }

    /// The same, where it must be an object.
    pub fn object(&self) -> Result<&str, Error> {
        let text = self.text()?;
        let is_object = text.starts_with('{');
        is_object.then_some(text).ok_or_else(|| self.decode("the answer is not a JSON object"))
    }

    /// The same with its members, read once.
    pub fn object_and_members(&self) -> Result<(&str, RawMembers<'_>), Error> {
        let members = std::str::from_utf8(self.body).ok().filter(|_| !self.is_coded());
        if let Some((text, members)) = members.and_then(|text| Some((text, json::raw_members(text)?))) {
            return Ok((text.trim_ascii(), members));
        }
        // A name with half of a surrogate pair is no reason to refuse the rest.
        self.object().map(|text| (text, RawMembers::new()))
    }

    /// The body as JSON text; `None` where it is not JSON, or says that it is not as it was written.
    fn json(&self) -> Option<&str> {
        if self.is_coded() { None } else { json::checked(self.body) }
    }

    /// Whether the body is said to be in a coding. None was asked for, so none is taken off.
    fn is_coded(&self) -> bool {
        let none = |coding: &str| coding.is_empty() || coding.eq_ignore_ascii_case("identity");
        !self.headers.all("content-encoding").map(str::trim).all(none)
    }

    /// A 2xx that is not what the API promises. Its body is never shown.
    pub fn decode(&self, message: &str) -> Error {
        self.fault(Status::Decode, Performed::Yes, message)
    }

    /// A 2xx that did what was asked, and whose data the caller said beforehand
    /// that it does not want.
    pub fn withheld(&self, api_code: &'static str, message: &str) -> Error {
        let mut error = self.fault(Status::Rejected, Performed::Yes, message);
        error.api_code = Some(api_code.into());
        error
    }

    /// The service's own words for why it did not do it.
    pub fn refused(&self, status: Status, performed: Performed) -> Error {
        let members = self.json().and_then(json::raw_members).unwrap_or_default();
        let text = |name: &str| {
            let text = json::raw_string(json::raw_member(&members, name)?)?;
            (!text.trim().is_empty()).then_some(text)
        };
        let errors = json::raw_member(&members, "errors").filter(|list| list.starts_with('['));

        let said = text("message").or_else(|| text("error_description")).or_else(|| text("error"));
        let mut message = said.unwrap_or_else(|| format!("the service answered {}", self.http_status));
        let faults = errors.map(named_faults).unwrap_or_default();
        if !faults.is_empty() {
            message = format!("{message} ({faults})");
        }
        let reused_key = self.http_status == 400 && message.starts_with("Another idempotency key");
        let status = if reused_key { Status::Conflict } else { status };

        let mut error = self.fault(status, performed, &message);
        error.api_code =
            text("code").or_else(|| text("error")).map(|code| one_line(&code, usize::MAX).into());
        error.errors = errors.map(str::to_owned);
        error
    }

    fn fault(&self, status: Status, performed: Performed, message: &str) -> Error {
        let mut error = Error::new(status, message);
        error.http_status = Some(self.http_status);
        error.request_id = request_id(self.headers);
        error.performed = performed;
        error
    }
}

/// The service's list of faults in words: `field: code; field: code`. Its
/// elements occur as strings and as objects with some of `field`,
/// `instancePath`, `code` and `message`.
fn named_faults(errors: &str) -> String {
    let word = |item: &str| {
        if let Some(text) = json::raw_string(item) {
            return Some(text);
        }
        let members = json::raw_members(item)?;
        let text = |name: &str| json::raw_member(&members, name).and_then(json::raw_string);
        let what = text("code").or_else(|| text("message"));
        match (text("field").or_else(|| text("instancePath")), what) {
            (Some(field), Some(what)) => Some(format!("{field}: {what}")),
            (field, what) => field.or(what),
        }
    };
    let words: Vec<String> =
        json::raw_items(errors).unwrap_or_default().into_iter().filter_map(word).collect();
    words.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation;

    fn answer(http_status: u16, body: &str) -> Result<String, Error> {
        let headers = Headers::from([("X-Request-ID".to_owned(), "req_1".to_owned())]);
        let row = operation::find("audit_trail.create_event").expect("a row");
        let body = body.as_bytes();
        let params = Params::read(row.name, &[], "{}", None).expect("nothing is required");
        Answer { http_status, headers: &headers, body }.data(row, &params)
    }

    fn error(http_status: u16, body: &str) -> Error {
        answer(http_status, body).expect_err(body)
    }

    #[test]
    fn statuses() {
        for (http_status, status, performed) in [
            (301, Status::Decode, Performed::No),
            (400, Status::Rejected, Performed::No),
            (401, Status::Unauthorized, Performed::No),
            (403, Status::Unauthorized, Performed::No),
            (404, Status::NotFound, Performed::No),
            (408, Status::Rejected, Performed::Maybe),
            (409, Status::Conflict, Performed::No),
            (422, Status::Rejected, Performed::No),
            (429, Status::RateLimited, Performed::No),
            (500, Status::Server, Performed::Maybe),
            (599, Status::Server, Performed::Maybe),
            (600, Status::Decode, Performed::Maybe),
            (999, Status::Decode, Performed::Maybe),
        ] {
            let error = error(http_status, "<html>");
            assert_eq!((error.status, error.performed), (status, performed), "{http_status}");
            assert_eq!(error.http_status, Some(http_status));
            assert_eq!(error.request_id.as_deref(), Some("req_1"));
            assert!(!error.message.contains("html"));
        }
    }

    #[test]
    fn messages() {
        for (body, message, api_code) in [
            (r#"{"code":"c","message":"m"}"#, "m", Some("c")),
            (r#"{"error":"e","error_description":"d"}"#, "d", Some("e")),
            (r#"{"error":"e"}"#, "e", Some("e")),
            (r#"{"error":7,"message":" "}"#, "the service answered 422", None),
            (r#"{"message":"m","errors":[]}"#, "m", None),
            (r#"{"message":"m","errors":["a","b"]}"#, "m (a; b)", None),
            (r#"{"message":"m","errors":[{"instancePath":"/x"}]}"#, "m (/x)", None),
            (
                r#"{"message":"Validation failed","errors":[{"field":"action_type","code":"action_type must be a string"}]}"#,
                "Validation failed (action_type: action_type must be a string)",
                None,
            ),
        ] {
            let error = error(422, body);
            assert_eq!((error.message.as_str(), error.api_code.as_deref()), (message, api_code));
        }
    }

    #[test]
    fn a_key_used_with_another_payload_is_a_conflict() {
        let body =
            r#"{"message":"Another idempotency key (bar) with different request parameters was found."}"#;
        assert_eq!(error(400, body).status, Status::Conflict);
        assert_eq!(error(422, body).status, Status::Rejected);
    }

    #[test]
    fn a_success_must_be_one() {
        assert_eq!(answer(201, r#" {"success":true} "#).as_deref(), Ok(r#"{"success":true}"#));
        assert_eq!(error(200, r#"{"success":false,"message":"no"}"#).status, Status::Rejected);
        for body in ["", "null", "[]", "{}", "<html>", r#"{"success":1}"#, "{\"success\":true}x"] {
            let error = error(200, body);
            assert_eq!((error.status, error.performed), (Status::Decode, Performed::Yes), "{body}");
        }
    }
}
