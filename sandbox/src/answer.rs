//! The forms in which the service answers, its errors above all.

use axum::{
    Json,
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// An answer that says no. It is boxed, because a `Result` should not carry its weight.
pub struct Error(Box<Response>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        *self.0
    }
}

pub fn json(status: u16, body: &impl Serialize) -> Response {
    let status = StatusCode::from_u16(status).expect("a status that HTTP knows");
    (status, Json(body)).into_response()
}

pub fn error(status: u16, body: &impl Serialize) -> Error {
    Error(Box::new(json(status, body)))
}

/// `{"message"}`, the plainest of the service's errors.
pub fn message(status: u16, message: &str) -> Error {
    error(status, &json!({ "message": message }))
}

/// `{"code","message"}`.
pub fn coded(status: u16, code: &str, message: &str) -> Error {
    error(status, &json!({ "code": code, "message": message }))
}

/// `{"error","error_description"}` with 400, the errors of OAuth (RFC 6749, 5.2).
pub fn oauth_error(code: &str, description: &str) -> Error {
    error(400, &json!({ "error": code, "error_description": description }))
}

pub fn not_found() -> Error {
    message(404, "Not Found")
}

/// One member that is not as it should be: `{"field","code"}`, where the code is a sentence.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    pub field: String,
    pub code: String,
}

impl FieldError {
    /// `what` follows the name of the field, as in "must be a string".
    pub fn new(field: &str, what: &str) -> Self {
        Self { field: field.to_owned(), code: format!("{field} {what}") }
    }
}

/// `{"message","errors"}` with 422. The sentence differs by endpoint in a full stop.
pub fn validation_failed(message: &str, errors: &[FieldError]) -> Error {
    #[derive(Serialize)]
    struct ValidationFailed<'a> {
        message: &'a str,
        errors: &'a [FieldError],
    }
    error(422, &ValidationFailed { message, errors })
}

pub fn is_content_type(headers: &HeaderMap, wanted: &str) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.unwrap_or_default().split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case(wanted)
}

/// The JSON object that a request must hold, or the answer to one that does not.
pub fn json_object(headers: &HeaderMap, body: &Bytes) -> Result<Map<String, Value>, Error> {
    if !is_content_type(headers, "application/json") {
        return Err(message(415, "The Content-Type must be application/json."));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(message(400, "The request body must be a JSON object.")),
        Err(_) => Err(message(400, "The request body is not valid JSON.")),
    }
}
