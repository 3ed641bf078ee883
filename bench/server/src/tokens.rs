//! Access tokens of sessions, signed with a key of the tests' vectors, and the keys to verify them with.

use std::time::Instant;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as BASE64_URL};
use ring::rand::SystemRandom;
use ring::signature::{
    KeyPair, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde_json::{Value, json};

const SIGNING_KEYS: &str = include_str!("../../../tests/vectors/signing_keys.json");
const KID: &str = "key_a";
/// When they expire, in seconds since 1970: long after any run.
const EXPIRES: u64 = 4_102_444_800;

fn key_pair() -> RsaKeyPair {
    let keys: Value = serde_json::from_str(SIGNING_KEYS).expect("JSON");
    let key = BASE64_STANDARD.decode(keys[KID].as_str().expect("a key")).expect("base64");
    RsaKeyPair::from_pkcs8(&key).expect("a key")
}

/// The set that the clients fetch.
pub fn key_set() -> String {
    let RsaPublicKeyComponents { n, e } = RsaPublicKeyComponents::<Vec<u8>>::from(key_pair().public());
    json!({"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": KID,
                     "n": BASE64_URL.encode(n), "e": BASE64_URL.encode(e)}]})
    .to_string()
}

/// So many tokens, no two the same, as a list.
pub fn list(count: usize) -> String {
    let key = key_pair();
    let tokens: Vec<String> = (0..count).map(|number| token(&key, number)).collect();
    json!(tokens).to_string()
}

fn token(key: &RsaKeyPair, number: usize) -> String {
    let header = json!({"alg": "RS256", "kid": KID});
    let claims = json!({
        "iss": "https://api.workos.com", "sub": "user_01DMC79VCBZ0NY2099737PSVF1",
        "sid": format!("session_{number:026}"), "jti": format!("{number:026}"),
        "org_id": "org_01EHQMYV6MBK39QC5PZXHY59C3", "role": "admin", "roles": ["admin"],
        "permissions": ["posts:read", "posts:write"], "entitlements": ["audit-logs"],
        "iat": 1_767_225_600, "auth_time": 1_767_225_600, "exp": EXPIRES,
    });
    let text = format!("{}.{}", BASE64_URL.encode(header.to_string()), BASE64_URL.encode(claims.to_string()));
    format!("{text}.{}", BASE64_URL.encode(signed(key, text.as_bytes())))
}

fn signed(key: &RsaKeyPair, text: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature).expect("a signature");
    signature
}

/// How many nanoseconds one verification takes: the least of so many, since a thread may be put aside.
pub fn verification_ns(count: usize) -> u128 {
    let key = key_pair();
    let text = vec![b'x'; 600];
    let signature = signed(&key, &text);
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_key().as_ref().to_vec());
    let times = (0..count).map(|_| {
        let began = Instant::now();
        public.verify(&text, &signature).expect("its signature");
        began.elapsed().as_nanos()
    });
    times.min().unwrap_or_default()
}
