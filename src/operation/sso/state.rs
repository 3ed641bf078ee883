//! What a login keeps to itself until the callback: the state, the PKCE
//! verifier, the nonce.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::error::Error;
use crate::json;
use crate::operation::callback::MAX_VALUE_BYTES;
use crate::operation::{Context, Params};

/// The length of [`fresh`].
const FRESH_CHARS: usize = 43;

/// 43 base64url characters of 32 random bytes: a state, a nonce, or a verifier
/// as RFC 7636 section 4.1 recommends it.
pub fn fresh(context: &Context) -> Result<String, Error> {
    let mut bytes = [0; 32];
    (context.random)(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// The state of a login that begins: fresh, with the caller's data along.
pub fn begun(context: &Context, params: &Params) -> Result<String, Error> {
    let mut state = fresh(context)?;
    if let Some(data) = params.written("state") {
        state = carrying(&state, &json::compact(data));
    }
    if state.len() > MAX_VALUE_BYTES {
        // Longer, it would be refused when it comes back.
        return Err(Error::invalid("state is too long: as JSON it may have at most 3039 bytes"));
    }
    Ok(state)
}

/// The S256 challenge of a verifier (RFC 7636 section 4.2).
pub fn challenge(code_verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(code_verifier))
}

/// A fresh state that carries `data`, a JSON text, along.
pub fn carrying(fresh: &str, data: &str) -> String {
    format!("{fresh}.{}", BASE64_URL_SAFE_NO_PAD.encode(data))
}

/// The data that `state` carries: the JSON text of a string or an object.
pub fn carried(state: &str) -> Option<String> {
    let (_, rest) = state.split_at_checked(FRESH_CHARS)?;
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(rest.strip_prefix('.')?).ok()?;
    let data = json::checked(&bytes)?;
    data.starts_with(['"', '{']).then(|| data.to_owned())
}

/// Whether two states are the same, in a time that tells only their lengths.
pub fn matches(kept: &str, came: &str) -> bool {
    kept.as_bytes().ct_eq(came.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7636 appendix B.
    #[test]
    fn the_challenge_of_the_rfc() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn data_is_carried_there_and_back() {
        let fresh = "a".repeat(FRESH_CHARS);
        for data in [r#"{"next":"/docs?é=1"}"#, r#""""#, r#"{"n":1.000000000000000000001}"#] {
            assert_eq!(carried(&carrying(&fresh, data)).as_deref(), Some(data));
        }
        let other =
            [fresh.clone(), String::new(), format!("{fresh}."), format!("{fresh}.!!"), format!("é{fresh}")];
        for state in
            other.into_iter().chain([carrying(&fresh, "7"), carrying(&fresh, "[]"), carrying("a", "{}")])
        {
            assert_eq!(carried(&state), None, "{state}");
        }
    }

    #[test]
    fn a_state_matches_only_itself() {
        assert!(matches("abc", "abc"));
        for came in ["", "ab", "abd", "abcd", "ABC"] {
            assert!(!matches("abc", came), "{came}");
        }
    }
}
