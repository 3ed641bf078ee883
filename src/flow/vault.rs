//! Encrypting here with a key of the vault, which lives as long as one call.

use std::time::Instant;

use zeroize::Zeroizing;

use super::{Flow, deadline, options_of, rejected};
use crate::client::{self, Client, wrapped};
use crate::error::{Error, Performed, Status};
use crate::json;
use crate::operation::{Kind, Param, Params, Place};
use crate::vault;

const ASSOCIATED_DATA: Param = Param::new(
    "associated_data",
    Kind::Payload,
    Place::Built,
    "Text that is not encrypted but must be the same to decrypt, if there is any.",
);

pub const FLOWS: &[Flow] = &[
    Flow {
        name: "vault.encrypt",
        summary: "Encrypts data here, with a fresh key that the vault makes for it: gives encrypted_data, which holds \
                  the key in its encrypted form. The data itself is not sent.",
        params: &[
            Param::new("data", Kind::Payload, Place::Built, "The text to encrypt.").required().secret(),
            Param::new(
                "context",
                Kind::TextMap,
                Place::Built,
                "What the key is bound to: 1 to 10 names with their texts.",
            )
            .required(),
            ASSOCIATED_DATA,
        ],
        over: Some("request"),
        run: encrypt,
    },
    Flow {
        name: "vault.decrypt",
        summary: "Decrypts here what vault.encrypt or an official client encrypted, with the key that the vault \
                  decrypts for it: gives data.",
        params: &[
            Param::new(
                "encrypted_data",
                Kind::Payload,
                Place::Built,
                "The encrypted text, in the layout of any official client.",
            )
            .required(),
            ASSOCIATED_DATA,
        ],
        over: Some("request"),
        run: decrypt,
    },
];

/// What the service answers to a request with this body.
fn asked(
    client: &Client,
    params: &Params,
    path: &str,
    body: &str,
    until: Instant,
) -> Result<Zeroizing<String>, Error> {
    let mut asked = json::Object::new();
    asked.string("method", "POST").string("path", path).raw("body", body);
    asked.raw("options", &options_of(&params.options, until)?);
    client.call("request", &Zeroizing::new(asked.finish())).map(Zeroizing::new)
}

/// The member of the data that is a text.
fn told(answer: &str, name: &str) -> Option<Zeroizing<String>> {
    json::get(answer, &format!("/data/{name}")).ok().map(Zeroizing::new)
}

fn undecoded(message: &str) -> Error {
    let mut error = Error::new(Status::Decode, message);
    error.performed = Performed::Yes;
    error
}

fn encrypt(_: &Flow, client: &Client, params: &Params) -> Result<String, Error> {
    let until = deadline(client, params, Instant::now());
    let body = json::Object::new().raw("context", params.written("context").unwrap_or("{}")).finish();
    let answer = asked(client, params, "/vault/v1/keys/data-key", &body, until)?;
    let key = told(&answer, "data_key").and_then(|text| vault::data_key(&text));
    let (Some(key), Some(keys)) = (key, told(&answer, "encrypted_keys")) else {
        return Err(undecoded("the service's answer has no data_key of 32 bytes, or no encrypted_keys"));
    };
    let aad = params.text("associated_data").unwrap_or_default();
    let encrypted =
        vault::encrypt(&key, &keys, aad, params.text("data").unwrap_or_default(), &client::random)?;
    let encrypted = encrypted.ok_or_else(|| undecoded("the service's encrypted_keys are not base64"))?;
    Ok(wrapped(json::Object::new().string("encrypted_data", &encrypted).finish(), params, None))
}

fn decrypt(_: &Flow, client: &Client, params: &Params) -> Result<String, Error> {
    let until = deadline(client, params, Instant::now());
    let failed =
        || rejected("decryption_failed", "encrypted_data cannot be decrypted with a key of the vault");
    let blob = vault::decoded(params.text("encrypted_data").unwrap_or_default()).ok_or_else(failed)?;
    let aad = params.text("associated_data").unwrap_or_default();
    let mut refused = None;
    for way in vault::readings(&blob) {
        let body = json::Object::new().string("keys", &way.keys()).finish();
        let answer = match asked(client, params, "/vault/v1/keys/decrypt", &body, until) {
            Ok(answer) => answer,
            // In the wrong way to read it there is no key, which the service says.
            Err(error) if matches!(error.http_status, Some(400 | 404 | 422)) => {
                refused = Some(error);
                continue;
            }
            Err(error) => return Err(error),
        };
        let key = told(&answer, "data_key").and_then(|text| vault::data_key(&text));
        let key = key.ok_or_else(|| undecoded("the service's answer has no data_key of 32 bytes"))?;
        if let Some(text) = way.decrypt(&key, aad) {
            let text =
                std::str::from_utf8(&text).map_err(|_| undecoded("what was decrypted is not UTF-8"))?;
            return Ok(wrapped(json::Object::new().string("data", text).finish(), params, None));
        }
        refused = None;
    }
    Err(refused.unwrap_or_else(failed))
}
