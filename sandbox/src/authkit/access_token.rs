//! Access tokens: RS256, by the key that `GET /sso/jwks/{client_id}` publishes.

use std::{
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use ring::{rand::SystemRandom, rsa::KeyPair, signature};
use serde_json::{Value, json};

use super::{session::Session, user::Membership};
use crate::ids;

/// Everybody knows it: what it signs is good in a sandbox alone.
const KEY: &str = include_str!("../../signing_key.txt");
const KEY_ID: &str = "sso_oidc_key_pair_01SANDBOX";

static PAIR: LazyLock<KeyPair> = LazyLock::new(|| {
    let key = BASE64_STANDARD.decode(KEY.trim_end()).expect("the key is base64");
    KeyPair::from_pkcs8(&key).expect("the key is one of RSA")
});

/// A token for a session, which lives for `life` from now on.
pub fn issue(url: &str, session: &Session, membership: Option<&Membership>, life: Duration) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut claims = json!({
        "iss": format!("{url}/user_management/{}", session.client_id),
        "sub": session.user_id,
        "sid": session.id,
        "jti": ids::fresh(""),
        "iat": now,
        "exp": now + life.as_secs(),
    });
    if let Some(membership) = membership {
        claims["org_id"] = membership.organization_id.as_str().into();
        claims["role"] = membership.role.as_str().into();
        claims["roles"] = json!([membership.role]);
        claims["permissions"] = json!([]);
    }
    sign(&claims)
}

fn sign(claims: &Value) -> String {
    let header = json!({ "alg": "RS256", "kid": KEY_ID, "typ": "JWT" });
    let encode = |part: &Value| BASE64_URL_SAFE_NO_PAD.encode(part.to_string());
    let text = format!("{}.{}", encode(&header), encode(claims));
    let mut signed = vec![0; PAIR.public().modulus_len()];
    PAIR.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signed)
        .expect("the system has randomness");
    format!("{text}.{}", BASE64_URL_SAFE_NO_PAD.encode(signed))
}
