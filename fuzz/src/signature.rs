//! Signed webhooks and actions. An input is the signature header, a line end,
//! and the payload. In the header `{now}` stands for this time and `{v1}` for
//! the right signature of the payload at the time before it.

use std::time::SystemTime;

use ring::hmac;
use serde_json::json;
use workos::error::Status;
use workos::json;

use crate::input::{CLIENT, SIGNING};
use crate::{input, promises};

pub fn run(data: &[u8]) {
    let (header, payload) = input::first_line(data);
    let Ok(header) = std::str::from_utf8(header) else {
        return;
    };
    let now =
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |now| now.as_millis() as u64);
    let header = header.replace("{now}", &now.to_string());
    let time = time_of(&header);
    let right = signature(time.unwrap_or_default(), payload);
    let header = header.replace("{v1}", &right);
    let params = json!({"header": header, "secret": SIGNING}).to_string();
    for (name, tolerance) in [("webhooks.verify", 180), ("actions.verify", 30)] {
        let found = CLIENT.call_with_payload(name, &params, payload);
        let is_signed = fields(&header).any(|field| field == ("v1", &right));
        // A second is left for what passed between one look at the clock and the other.
        let off = time.and_then(|time| time.parse().ok()).map_or(u64::MAX, |time: u64| now.abs_diff(time));
        match found {
            Ok(data) => {
                assert!(is_signed && off <= (tolerance + 1) * 1000, "{header}");
                assert_eq!(Some(data.as_str()), json::checked(payload));
            }
            Err(error) => {
                promises::error(&error, &[SIGNING, &right]);
                let known = matches!(error.status, Status::InvalidArgument | Status::Rejected);
                assert!(known, "{error}");
                if header == format!("t={now},v1={right}") {
                    assert!(json::checked(payload).is_none(), "{error}");
                }
            }
        }
    }
}

/// The header's fields as the service documents them, one after the other.
fn fields(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(',').filter_map(|field| field.trim().split_once('='))
}

fn time_of(header: &str) -> Option<&str> {
    fields(header).find(|(name, _)| *name == "t").map(|(_, time)| time)
}

fn signature(time: &str, payload: &[u8]) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, SIGNING.as_bytes());
    let mut context = hmac::Context::with_key(&key);
    context.update(time.as_bytes());
    context.update(b".");
    context.update(payload);
    context.sign().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
