//! The codes of authenticator apps (RFC 6238: SHA-1, six digits, thirty seconds).

use std::time::SystemTime;

use ring::hmac;

use crate::credentials::same;

const STEP_SECONDS: u64 = 30;

/// Whether `code` is that of now, or of the step before or after: clocks differ.
pub fn admits(secret: &str, code: &str) -> bool {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let step = now / STEP_SECONDS;
    (step.saturating_sub(1)..=step + 1).any(|step| same(&at(secret, step), code))
}

fn at(secret: &str, step: u64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &base32(secret));
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let offset = usize::from(bytes[19] & 15);
    let number = bytes[offset..offset + 4].iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

/// Decodes base 32. Other characters are skipped.
fn base32(text: &str) -> Vec<u8> {
    let digits = text.bytes().filter_map(|byte| match byte.to_ascii_uppercase() {
        letter @ b'A'..=b'Z' => Some(u32::from(letter - b'A')),
        digit @ b'2'..=b'7' => Some(u32::from(digit - b'2') + 26),
        _ => None,
    });
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for digit in digits {
        held = held << 5 | digit;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    // The secret of RFC 6238's appendix B, and the last six of its eight digits.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn the_codes_of_the_rfc() {
        assert_eq!(base32(SECRET), b"12345678901234567890");
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(at(SECRET, seconds / STEP_SECONDS), code);
        }
    }
}
