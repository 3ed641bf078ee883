//! The two halves of an operation, for programs that have their own HTTP stack.

use super::{Client, parse, wrapped};
use crate::answer::Answer;
use crate::error::{Error, Performed, Status};
use crate::http::{Headers, Method};
use crate::json::{self, Value};
use crate::operation::{Operation, Plan};

impl Client {
    /// The first half of an operation: the request as it would be sent.
    pub fn request_build(&self, name: &str, params_json: &str) -> Result<String, Error> {
        self.with(name, params_json, None, |operation, params, context| {
            let Plan::Send(request) = (operation.build)(operation, context, params)? else {
                return Err(sends_nothing(operation, "request to build"));
            };
            let mut headers = json::Object::new();
            for (name, value) in request.headers.iter() {
                headers.string(name, value);
            }
            let body = request.body.as_deref().map_or("null".to_owned(), json::string);
            let mut object = json::Object::new();
            object.string("method", request.method.name());
            object.string("url", &request.url);
            object.raw("headers", &headers.finish());
            object.raw("body", &body);
            Ok(object.finish())
        })
    }

    /// The second half: an answer that the caller received, as data or error.
    pub fn response_parse(
        &self,
        name: &str,
        params_json: &str,
        http_status: i32,
        headers_json: &str,
        body: &[u8],
    ) -> Result<String, Error> {
        self.with(name, params_json, None, |operation, params, context| {
            let status = u16::try_from(http_status).ok().filter(|status| (100..1000).contains(status));
            let status = status.ok_or_else(|| Error::invalid("http_status must be from 100 to 999"))?;
            let headers = read_headers(headers_json)?;
            let given = params.idempotency_key();
            if body.len() > self.config.max_response_bytes {
                let mut error = Error::new(Status::Decode, "the answer is longer than max_response_bytes");
                error.http_status = Some(status);
                error.performed = Performed::Maybe;
                return Err(error);
            }
            // A key that request_build made up is not known here, so only the
            // caller's own makes the same call safe to repeat.
            let repeatable = match (operation.build)(operation, context, params) {
                Ok(Plan::Send(request)) => given.is_some() || request.method == Method::Get,
                Ok(Plan::Local(_)) => return Err(sends_nothing(operation, "answer to parse")),
                // Parsing needs no key, so a client may have none.
                Err(error) if error.status == Status::NotConfigured => given.is_some(),
                Err(error) => return Err(error),
            };
            let answer = Answer { http_status: status, headers: &headers, body };
            match parse(operation, params, &answer, repeatable) {
                Ok(data) => Ok(wrapped(data, params, Some(&answer))),
                Err(mut error) => {
                    error.idempotency_key = given.map(str::to_owned);
                    Err(error)
                }
            }
        })
    }
}

fn sends_nothing(operation: &Operation, lacking: &str) -> Error {
    let message = format!("{} sends nothing, so there is no {lacking}", operation.name);
    Error::new(Status::Unsupported, message)
}

/// The headers of an answer: an object of strings, or of lists of strings.
fn read_headers(headers_json: &str) -> Result<Headers, Error> {
    let members = json::read_object("headers_json", headers_json)?;
    let mut fields = Vec::new();
    for (name, value) in &members {
        let values = match value {
            Value::String(_) => std::slice::from_ref(value),
            Value::Array(values) => values,
            _ => &[Value::Null],
        };
        for value in values {
            let rule = || Error::invalid("headers_json must hold strings or lists of strings");
            fields.push((name.clone().into_owned(), value.as_str().ok_or_else(rule)?.to_owned()));
        }
    }
    Ok(Headers::from(fields))
}
