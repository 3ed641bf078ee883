//! Signatures of webhooks and actions: HMAC-SHA256 over `<milliseconds>.<payload>`.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use super::{Context, Params, Plan};
use crate::error::{Error, Status};
use crate::json;
use crate::secret::{TEXTS, wipe_stack};

/// The payload where its signature is good and of this time, as it came.
pub fn verify(context: &Context, params: &Params, default_tolerance: u64) -> Result<Plan, Error> {
    let header = Header::read(params.text("header").unwrap_or_default())?;
    let payload = params.payload();
    let expected = hmac(params.text("secret").unwrap_or_default(), header.time, payload);
    if !header.has(&expected) {
        return Err(rejected("signature_mismatch", "no signature in header matches the payload"));
    }
    let tolerance = params.integer("tolerance_seconds").map_or(default_tolerance, i64::unsigned_abs);
    if (context.now)().abs_diff(header.milliseconds) > tolerance * 1000 {
        let message = format!("the payload was signed more than {tolerance} s before or after now");
        return Err(rejected("timestamp_outside_tolerance", &message));
    }
    let text = json::checked(payload).ok_or_else(|| Error::invalid("payload is not valid JSON"))?;
    Ok(Plan::Local(text.to_owned()))
}

fn rejected(api_code: &'static str, message: &str) -> Error {
    let mut error = Error::new(Status::Rejected, message);
    error.api_code = Some(api_code.into());
    error
}

/// The signature of `payload` at `time`, which is milliseconds as they are written.
pub fn hmac(secret: &str, time: &str, payload: &[u8]) -> [u8; 32] {
    let signature = computed(secret, time, payload);
    // It begins with a copy of the key.
    wipe_stack(TEXTS);
    signature
}

#[inline(never)]
fn computed(secret: &str, time: &str, payload: &[u8]) -> [u8; 32] {
    // A key of any length will do, so this is never the other one.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return [0; 32];
    };
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(payload);
    mac.finalize().into_bytes().into()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `t=<milliseconds>, v1=<hex>`: v1 stands there once for each secret that is
/// valid while one is being replaced. Schemes of other names are not looked at.
struct Header<'h> {
    time: &'h str,
    milliseconds: u64,
    signatures: Vec<[u8; 32]>,
}

impl<'h> Header<'h> {
    const MAX_SIGNATURES: usize = 16;

    fn read(text: &'h str) -> Result<Self, Error> {
        let malformed = |fault: &str| Error::invalid(format!("header {fault}"));
        let (mut time, mut signatures) = (None, Vec::new());
        for part in text.split(',') {
            let (name, value) =
                part.trim().split_once('=').ok_or_else(|| malformed("has a part that is not name=value"))?;
            match name {
                "t" if time.is_some() => return Err(malformed("has more than one t")),
                "t" => time = Some(value),
                "v1" if signatures.len() == Self::MAX_SIGNATURES => {
                    return Err(malformed("has more than 16 v1 signatures"));
                }
                "v1" => {
                    let read = unhex(value);
                    signatures
                        .push(read.ok_or_else(|| malformed("has a v1 that is not 64 hexadecimal digits"))?);
                }
                _ => {}
            }
        }
        let time = time.ok_or_else(|| malformed("has no t"))?;
        let digits = (1..=16).contains(&time.len()) && time.bytes().all(|b| b.is_ascii_digit());
        let milliseconds = if digits { time.parse().ok() } else { None };
        let milliseconds =
            milliseconds.ok_or_else(|| malformed("has a t that is not a time in milliseconds"))?;
        if signatures.is_empty() {
            return Err(malformed("has no v1"));
        }
        Ok(Self { time, milliseconds, signatures })
    }

    /// Whether `expected` is there, in a time that does not tell where.
    fn has(&self, expected: &[u8; 32]) -> bool {
        let none = Choice::from(0);
        self.signatures.iter().fold(none, |found, signature| found | signature.ct_eq(expected)).into()
    }
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &str = "32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea";

    #[test]
    fn the_known_answer() {
        assert_eq!(hex(&hmac("secret", "1700000000000", b"body")), KNOWN);
        assert_eq!(unhex(KNOWN), Some(hmac("secret", "1700000000000", b"body")));
        assert_eq!(unhex(&KNOWN.to_uppercase()), unhex(KNOWN));
    }

    #[test]
    fn any_one_of_several_signatures_will_do() {
        let other = "0".repeat(64);
        let text = format!("t=1700000000000,v1={other} , v1={KNOWN}, v2=later");
        let header = Header::read(&text).expect("well-formed");
        assert_eq!((header.time, header.milliseconds), ("1700000000000", 1_700_000_000_000));
        assert!(header.has(&hmac("secret", header.time, b"body")));
        assert!(!header.has(&hmac("secret", header.time, b"bodY")));
        assert!(!header.has(&hmac("Secret", header.time, b"body")));
        let twice = format!("t=1700000000000,v1={KNOWN},v1={KNOWN}");
        assert!(Header::read(&twice).expect("well-formed").has(&hmac("secret", header.time, b"body")));
    }

    #[test]
    fn a_malformed_header_is_named_and_not_echoed() {
        let many = format!("t=1{}", format!(",v1={KNOWN}").repeat(17));
        for (text, fault) in [
            ("canary", "a part that is not name=value"),
            ("t=1,,v1=canary", "a part that is not name=value"),
            (&format!("v1={KNOWN}"), "no t"),
            (&format!("t=1,t=1,v1={KNOWN}"), "more than one t"),
            (&format!("t=,v1={KNOWN}"), "a t that is not a time in milliseconds"),
            (&format!("t=-1,v1={KNOWN}"), "a t that is not a time in milliseconds"),
            (&format!("t=1.5,v1={KNOWN}"), "a t that is not a time in milliseconds"),
            (&format!("t=99999999999999999,v1={KNOWN}"), "a t that is not a time in milliseconds"),
            ("t=1", "no v1"),
            ("t=1,v0=canary", "no v1"),
            ("t=1,v1=", "a v1 that is not 64 hexadecimal digits"),
            (&format!("t=1,v1={KNOWN}0"), "a v1 that is not 64 hexadecimal digits"),
            (&format!("t=1,v1=+{}", &KNOWN[1..]), "a v1 that is not 64 hexadecimal digits"),
            (&format!("t=1,v1=é{}", &KNOWN[2..]), "a v1 that is not 64 hexadecimal digits"),
            (&many, "more than 16 v1 signatures"),
        ] {
            let error = Header::read(text).err().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(error.status, Status::InvalidArgument);
            assert_eq!(error.message, format!("header has {fault}"), "{text}");
        }
    }
}
