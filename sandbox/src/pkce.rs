//! Proof Key for Code Exchange (RFC 7636): the challenge at the login, the verifier at the exchange.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

pub struct Challenge {
    method: Method,
    value: String,
}

enum Method {
    S256,
    Plain,
}

impl Challenge {
    /// The challenge of a login, if it has one; `Err` is a sentence that says what is wrong with it.
    pub fn new(value: Option<&str>, method: Option<&str>) -> Result<Option<Self>, &'static str> {
        let Some(value) = value else {
            return match method {
                Some(_) => Err("The code_challenge_method is given without a code_challenge."),
                None => Ok(None),
            };
        };
        // RFC 7636, 4.3: without a method the challenge is the verifier itself.
        let method = match method {
            Some("S256") => Method::S256,
            Some("plain") | None => Method::Plain,
            Some(_) => return Err("The code_challenge_method must be S256 or plain."),
        };
        if !well_formed(value) {
            return Err("The code_challenge must be 43 to 128 unreserved characters.");
        }
        Ok(Some(Self { method, value: value.to_owned() }))
    }

    pub fn admits(&self, verifier: &str) -> bool {
        let computed = match self.method {
            Method::S256 => BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)),
            Method::Plain => verifier.to_owned(),
        };
        well_formed(verifier) && bool::from(computed.as_bytes().ct_eq(self.value.as_bytes()))
    }
}

/// RFC 7636, 4.1 and 4.2: both halves are of the same alphabet and length.
fn well_formed(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The verifier and its challenge that RFC 7636 works through in its appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn challenge(value: &str, method: Option<&str>) -> Challenge {
        Challenge::new(Some(value), method).unwrap().unwrap()
    }

    #[test]
    fn the_verifier_of_the_rfc_fits_its_challenge() {
        assert!(challenge(CHALLENGE, Some("S256")).admits(VERIFIER));
        assert!(!challenge(CHALLENGE, Some("S256")).admits(CHALLENGE));
        assert!(challenge(VERIFIER, Some("plain")).admits(VERIFIER));
        assert!(challenge(VERIFIER, None).admits(VERIFIER));
    }

    #[test]
    fn what_the_rfc_does_not_allow_is_refused() {
        assert!(Challenge::new(Some(CHALLENGE), Some("S512")).is_err());
        assert!(Challenge::new(Some(&"a".repeat(42)), Some("S256")).is_err());
        assert!(Challenge::new(Some(&"a".repeat(129)), Some("S256")).is_err());
        assert!(Challenge::new(Some(&"=".repeat(43)), Some("S256")).is_err());
        assert!(Challenge::new(None, Some("S256")).is_err());
        assert!(Challenge::new(None, None).unwrap().is_none());
    }
}
