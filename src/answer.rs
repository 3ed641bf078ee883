//! From a status and a body to data or an [`Error`]: one place for all operations.

use crate::error::{Error, Performed, Status};
use crate::http::{Headers, request_id};
use crate::json;
use crate::refusal::Refusal;

/// A whole answer of the service.
#[derive(Debug)]
pub struct Answer<'a> {
    pub http_status: u16,
    pub headers: &'a Headers,
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// The error that the status means, unless it is a success.
    pub fn check_status(&self) -> Result<(), Error> {
        match self.http_status {
            200..=299 => Ok(()),
            300..=399 => Err(self.fault(
                Status::Decode,
                Performed::No,
                "the service answered with a redirect, which is not followed",
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
                "the answer's HTTP status is not from 200 to 599",
            )),
        }
    }

    /// The body of a success, which must be JSON, as it came.
    pub fn text(&self) -> Result<&str, Error> {
        if self.is_coded() {
            return Err(self.decode("the answer has a Content-Encoding that was not requested"));
        }
        self.json().ok_or_else(|| self.decode("the answer is not JSON"))
    }

    /// The same, where it must be an object.
    pub fn object(&self) -> Result<&str, Error> {
        let text = self.text()?;
        let is_object = text.starts_with('{');
        is_object.then_some(text).ok_or_else(|| self.decode("the answer is not a JSON object"))
    }

    /// The same with the values of the members called `names`, read in one go.
    pub fn object_with<const N: usize>(&self, names: [&str; N]) -> Result<(&str, [Option<&str>; N]), Error> {
        self.object().map(|text| (text, json::pick(text, names)))
    }

    /// The body as JSON text, where it is that; `None` where it is not JSON, or says that it is not as it was written.
    pub fn json(&self) -> Option<&str> {
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
        let said = self.json().map(Refusal::read).unwrap_or_default();
        let own = match said.message {
            Some(_) => String::new(),
            None => format!("the service answered {}", self.http_status),
        };
        let mut theirs = said.message.unwrap_or_default();
        if !said.faults.is_empty() {
            theirs.extend([" (", &said.faults, ")"]);
        }
        let reused_key = self.http_status == 400 && theirs.starts_with("Another idempotency key");
        let status = if reused_key { Status::Conflict } else { status };

        let mut error = self.about(Error::quoting(status, &own, &theirs), performed);
        error.api_code = said.code.map(Into::into);
        error.errors = said.errors;
        error
    }

    fn fault(&self, status: Status, performed: Performed, message: &str) -> Error {
        self.about(Error::new(status, message), performed)
    }

    fn about(&self, mut error: Error, performed: Performed) -> Error {
        error.http_status = Some(self.http_status);
        error.request_id = request_id(self.headers);
        error.performed = performed;
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(http_status: u16, body: &str) -> Result<String, Error> {
        let headers = Headers::from([("X-Request-ID".to_owned(), "req_1".to_owned())]);
        let answer = Answer { http_status, headers: &headers, body: body.as_bytes() };
        answer.check_status()?;
        answer.object().map(str::to_owned)
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
    fn an_error_has_all_that_the_service_said() {
        let error = error(422, r#"{"message":"m","code":"c","errors":["a","b"]}"#);
        assert_eq!((error.message.as_str(), error.api_code.as_deref()), ("m (a; b)", Some("c")));
        assert_eq!(error.errors.as_deref(), Some(r#"["a","b"]"#));
        assert_eq!(super::tests::error(422, r#"{"errors":"e"}"#).message, "the service answered 422 (e)");
        assert_eq!(super::tests::error(422, "<html>").message, "the service answered 422");
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
        for body in ["", "null", "[]", "<html>", "{\"success\":true}x"] {
            let error = error(200, body);
            assert_eq!((error.status, error.performed), (Status::Decode, Performed::Yes), "{body}");
        }
    }
}
