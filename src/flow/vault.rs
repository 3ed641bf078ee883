//! Encrypting here with a key of the vault, which lives as long as one call.

use zeroize::Zeroizing;

use super::{Flow, Run, nothing, rejected};
use crate::client::{self, wrapped};
use crate::error::{Error, Performed, Status};
use crate::json;
use crate::vault;

pub const FLOWS: &[Flow] = &[
    Flow { name: "vault.encrypt", check: nothing, run: |run| Box::pin(encrypt(run)) },
    Flow { name: "vault.decrypt", check: nothing, run: |run| Box::pin(decrypt(run)) },
];

/// What the service answers to a request with this body.
async fn asked(run: Run<'_>, path: &str, body: &str) -> Result<Zeroizing<String>, Error> {
    let mut asked = json::Object::new();
    asked.string("method", "POST").string("path", path).raw("body", body);
    asked.raw("options", &run.options(run.deadline())?);
    run.over(asked.finish()).await.map(Zeroizing::new)
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

async fn encrypt(run: Run<'_>) -> Result<String, Error> {
    let params = run.params;
    let body = json::Object::new().raw("context", params.written("context").unwrap_or("{}")).finish();
    let answer = asked(run, "/vault/v1/keys/data-key", &body).await?;
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

async fn decrypt(run: Run<'_>) -> Result<String, Error> {
    let params = run.params;
    let failed =
        || rejected("decryption_failed", "encrypted_data cannot be decrypted with a key of the vault");
    let blob = vault::decoded(params.text("encrypted_data").unwrap_or_default()).ok_or_else(failed)?;
    let aad = params.text("associated_data").unwrap_or_default();
    let mut refused = None;
    // What is read in the wrong layout has no key, which the service says. Where it has the
    // key, the layout is right, and what is wrong is the text or what was given beside it.
    for way in vault::readings(&blob) {
        let body = json::Object::new().string("keys", &way.keys()).finish();
        let answer = match asked(run, "/vault/v1/keys/decrypt", &body).await {
            Ok(answer) => answer,
            Err(error) if matches!(error.http_status, Some(400 | 404 | 422)) => {
                refused = Some(error);
                continue;
            }
            Err(error) => return Err(error),
        };
        let key = told(&answer, "data_key").and_then(|text| vault::data_key(&text));
        let key = key.ok_or_else(|| undecoded("the service's answer has no data_key of 32 bytes"))?;
        let text = way.decrypt(&key, aad).ok_or_else(failed)?;
        let text = std::str::from_utf8(&text).map_err(|_| undecoded("what was decrypted is not UTF-8"))?;
        return Ok(wrapped(json::Object::new().string("data", text).finish(), params, None));
    }
    Err(refused.unwrap_or_else(failed))
}
