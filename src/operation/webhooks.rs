//! Webhooks: what the service sends to you, and how you know that it was the service.

use super::{Context, Operation, Params, Plan, signature};
use crate::error::Error;

/// For how many seconds before and after its signature a webhook is current, unless the caller says so.
const TOLERANCE_S: u64 = 180;

pub fn verify(_: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    signature::verify(context, params, TOLERANCE_S)
}

#[cfg(test)]
mod tests {
    use crate::error::{Error, Status};
    use crate::json;
    use crate::operation::Plan;
    use crate::operation::signature::{hex, hmac};
    use crate::operation::testing::{NOW, plan_at};

    const EVENT: &str = r#"{ "id":"event_1", "n":1.0 }"#;

    fn params(signed: u64, payload: &str, more: &str) -> String {
        let signature = hex(&hmac("whsec", &signed.to_string(), payload.as_bytes()));
        format!(r#"{{"header":"t={signed}, v1={signature}","secret":"whsec"{more}}}"#)
    }

    fn verify(name: &str, signed: u64, payload: &str, more: &str) -> Result<String, Error> {
        let inside = params(signed, payload, &format!(r#","payload":{}{more}"#, json::string(payload)));
        let beside = params(signed, payload, more);
        let results = [(inside, None), (beside, Some(payload.as_bytes()))].map(|(params, payload)| {
            match plan_at(NOW, name, &params, payload)? {
                Plan::Local(data) => Ok(data),
                Plan::Send(request) => panic!("{request:?}"),
            }
        });
        let [one, other] = results;
        assert_eq!(one, other);
        one
    }

    #[test]
    fn a_payload_comes_back_as_it_came() {
        for name in ["webhooks.verify", "actions.verify"] {
            assert_eq!(verify(name, NOW, EVENT, "").as_deref(), Ok(EVENT));
        }
    }

    #[test]
    fn the_time_may_be_off_by_the_tolerance_in_both_directions() {
        for (name, seconds, more) in [
            ("webhooks.verify", 180, ""),
            ("actions.verify", 30, ""),
            ("webhooks.verify", 1, r#","tolerance_seconds":1"#),
            ("actions.verify", 86_400, r#","tolerance_seconds":86400"#),
        ] {
            let off = seconds * 1000;
            for signed in [NOW - off, NOW + off] {
                assert!(verify(name, signed, EVENT, more).is_ok(), "{name} {signed}");
            }
            for signed in [NOW - off - 1, NOW + off + 1, 0, 9_999_999_999_999_999] {
                let error = verify(name, signed, EVENT, more).expect_err(name);
                assert_eq!(error.status, Status::Rejected);
                assert_eq!(error.api_code.as_deref(), Some("timestamp_outside_tolerance"));
            }
        }
        for tolerance in ["0", "86401", "-1", "1.5", "\"1\""] {
            let more = format!(r#","tolerance_seconds":{tolerance}"#);
            let error = verify("webhooks.verify", NOW, EVENT, &more).expect_err(tolerance);
            assert!(error.message.contains("tolerance_seconds"), "{}", error.message);
        }
    }

    #[test]
    fn what_was_not_signed_is_refused() {
        for (now, payload) in [(NOW, "{}"), (NOW, "canary"), (0, EVENT)] {
            let error = plan_at(now, "webhooks.verify", &params(NOW, EVENT, ""), Some(payload.as_bytes()));
            let error = error.expect_err(payload);
            let code = if payload == EVENT { "timestamp_outside_tolerance" } else { "signature_mismatch" };
            assert_eq!((error.status, error.api_code.as_deref()), (Status::Rejected, Some(code)));
        }
        for bytes in [&b"\xff\x00"[..], b"", b"{", b"{} {}"] {
            let signature = hex(&hmac("s", "1700000000000", bytes));
            let params = format!(r#"{{"header":"t=1700000000000,v1={signature}","secret":"s"}}"#);
            let error = plan_at(NOW, "webhooks.verify", &params, Some(bytes)).expect_err("not JSON");
            assert_eq!(error.status, Status::InvalidArgument);
            assert_eq!(error.message, "payload is not valid JSON");
        }
    }

    #[test]
    fn a_payload_is_given_once() {
        let both = params(NOW, EVENT, r#","payload":"{}""#);
        let error = plan_at(NOW, "webhooks.verify", &both, Some(b"{}")).expect_err("both");
        assert!(
            error.message.starts_with("payload must not appear in params_json here"),
            "{}",
            error.message
        );
        let error = plan_at(NOW, "webhooks.verify", &params(NOW, EVENT, ""), None).expect_err("none");
        assert_eq!(error.message, "payload is required");
    }
}
