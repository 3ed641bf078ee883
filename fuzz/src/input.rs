//! How an input is taken apart, and the client that it is tried on.

use std::sync::LazyLock;

use workos::client::Client;
use workos::operation::{self, Operation};

/// Secrets of the client and of the calls. An input that holds one stands for
/// a service, or a person at a browser, who repeats it.
pub const KEY: &str = "sk_canary_k7Qw";
pub const CODE: &str = "code_canary_x2Zt";
pub const VERIFIER: &str = "verifier_canary_0123456789-abcdefghijklmnopqrs";
pub const TOKEN: &str = "token_canary_p9Lm";
pub const SIGNING: &str = "whsec_canary_v4Rb";

/// A client that would reach nobody: what is tried on it sends nothing.
pub static CLIENT: LazyLock<Client> = LazyLock::new(|| client(BASE_URL));

pub const BASE_URL: &str = "https://api.example.com/v1";

pub fn client(base_url: &str) -> Client {
    let config = serde_json::json!({"api_key": KEY, "client_id": "client_1", "base_url": base_url});
    Client::new(&config.to_string(), &|_| None).unwrap_or_else(|error| panic!("{error}"))
}

/// The first line without its end, and what follows it.
pub fn first_line(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == b'\n') {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (data, &[]),
    }
}

/// The operation that `name` names; any other text stands for one all the same.
pub fn operation(name: &[u8]) -> Operation {
    let known = std::str::from_utf8(name).ok().and_then(|name| operation::find(name).ok());
    known.unwrap_or_else(|| {
        let sum =
            name.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        let count = operation::catalogue().count();
        operation::catalogue().nth(sum % count).unwrap_or_else(|| unreachable!("the catalogue has rows"))
    })
}
