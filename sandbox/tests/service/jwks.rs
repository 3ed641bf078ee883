//! `GET /sso/jwks/{client_id}`.

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::support::Sandbox;

#[test]
fn the_key_is_an_rsa_key_and_the_certificate_is_of_it() {
    let sandbox = Sandbox::start(&[]);
    let answer = sandbox.get("/sso/jwks/client_sandbox");
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    let keys = answer.json();
    assert_eq!(keys["keys"].as_array().unwrap().len(), 1);
    let key = &keys["keys"][0];
    let text = |name: &str| key[name].as_str().unwrap();
    assert_eq!((text("kty"), text("alg"), text("use"), text("e")), ("RSA", "RS256", "sig", "AQAB"));
    assert!(!text("kid").is_empty());
    let modulus = BASE64_URL_SAFE_NO_PAD.decode(text("n")).unwrap();
    assert_eq!((modulus.len(), modulus[0] >> 7, modulus[255] & 1), (256, 1, 1), "2048 bits, odd");
    let certificate = BASE64_STANDARD.decode(key["x5c"][0].as_str().unwrap()).unwrap();
    assert!(certificate.windows(256).any(|window| window == modulus));
    assert_eq!(text("x5t#S256"), BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&certificate)));
}

#[test]
fn a_stranger_has_no_keys() {
    let sandbox = Sandbox::start(&[]);
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.get("/sso/jwks/client_unknown").whole(), not_found);
}
