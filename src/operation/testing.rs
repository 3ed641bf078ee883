//! Operations with a clock that stands still and dice that are known.

use super::{Context, Params, Plan, find};
use crate::error::Error;
use crate::secret::{LazyKey, Secret, SecretCell};

/// Milliseconds since 1970.
pub const NOW: u64 = 1_700_000_000_000;

/// What the operation `name` makes of `params`, with a key and a client id.
/// Every random byte is the one after the last, from 0 on.
pub fn plan(name: &str, params: &str) -> Result<Plan, Error> {
    plan_at(NOW, name, params, None)
}

/// The same at another time, and with a payload beside the parameters.
pub fn plan_at(now: u64, name: &str, params: &str, payload: Option<&[u8]>) -> Result<Plan, Error> {
    let row = find(name)?;
    let params = Params::of(&row, params, payload)?;
    let api_key = SecretCell::new(Some(&Secret::new("sk_test".to_owned())));
    let next = std::cell::Cell::new(0_u8);
    let context = Context {
        base_url: "https://api.example.com",
        user_agent: "test",
        client_id: Some("client_1"),
        api_key: &LazyKey::of(&api_key),
        now: &|| now,
        random: &|buffer| {
            for byte in buffer {
                *byte = next.replace(next.get().wrapping_add(1));
            }
            Ok(())
        },
    };
    (row.build)(&row, &context, &params)
}

/// The parameters of `audit_trail.create_event`.
pub fn event(params: &str) -> Result<Params<'_>, Error> {
    Params::of(&find("audit_trail.create_event")?, params, None)
}

/// The data of an operation that sends nothing.
pub fn local(name: &str, params: &str) -> Result<String, Error> {
    match plan(name, params)? {
        Plan::Local(data) => Ok(data),
        Plan::Send(request) => panic!("{name} would send {request:?}"),
    }
}
