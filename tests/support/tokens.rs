//! Access tokens, signed with the keys of the vectors.

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as URL};
use serde_json::{Value, json};

pub fn vectors(name: &str) -> Value {
    let path = format!("{}/tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(&path).expect("vectors")).expect("JSON")
}

/// A token signed with one of the keys of the vectors.
pub fn signed(kid: &str, claims: &Value) -> String {
    let key = BASE64_STANDARD.decode(vectors("signing_keys")[kid].as_str().expect("a key")).expect("base64");
    let key = ring::signature::RsaKeyPair::from_pkcs8(&key).expect("a key");
    let header = json!({"alg": "RS256", "kid": kid}).to_string();
    let text = format!("{}.{}", URL.encode(header), URL.encode(claims.to_string()));
    let mut signature = vec![0; key.public().modulus_len()];
    let random = ring::rand::SystemRandom::new();
    key.sign(&ring::signature::RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut signature).expect("signed");
    format!("{text}.{}", URL.encode(signature))
}
