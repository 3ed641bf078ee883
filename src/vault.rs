//! What is encrypted with a key of the vault, here and not at the service: the
//! text and the encrypted key in one base64 text. The official clients write
//! two layouts, and nothing marks which one it is:
//!
//! - A: `nonce 12 | tag 16 | LEB128(length) | keys | ciphertext` (Node, Python, Ruby), written here;
//! - B: `LEB128(length) | keys | nonce 12 | ciphertext | tag 16` (Go, Rust).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

use crate::error::{Error, Status};
use crate::session::Random;
use crate::session::cipher::{NONCE_BYTES, TAG_BYTES, decrypt_gcm, encrypt_gcm};

/// A data key, overwritten when it is dropped.
pub type DataKey = Zeroizing<[u8; 32]>;

/// The data key that base64 stands for.
pub fn data_key(text: &str) -> Option<DataKey> {
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(text).ok()?);
    let mut key = DataKey::default();
    if bytes.len() != key.len() {
        return None;
    }
    key.copy_from_slice(&bytes);
    Some(key)
}

/// Encrypts `text` in layout A; `keys` is the encrypted form of the key, in
/// base64. `None` where that is not base64.
pub fn encrypt(
    key: &DataKey,
    keys: &str,
    aad: &str,
    text: &str,
    random: Random,
) -> Result<Option<String>, Error> {
    let Ok(keys) = BASE64_STANDARD.decode(keys) else {
        return Ok(None);
    };
    let mut nonce = [0; NONCE_BYTES];
    random(&mut nonce)?;
    let mut ciphertext = text.as_bytes().to_vec();
    let tag = encrypt_gcm(key, &nonce, aad.as_bytes(), &mut ciphertext)
        .ok_or_else(|| Error::new(Status::Internal, "the data cannot be encrypted"))?;
    let blob = [&nonce, tag.as_slice(), &leb128(keys.len() as u32), &keys, &ciphertext].concat();
    Ok(Some(BASE64_STANDARD.encode(blob)))
}

/// One way to read an encrypted text.
#[derive(Debug, PartialEq, Eq)]
pub struct Sealed<'b> {
    keys: &'b [u8],
    nonce: &'b [u8],
    tag: &'b [u8],
    ciphertext: &'b [u8],
}

impl Sealed<'_> {
    /// The encrypted form of its key, in base64.
    pub fn keys(&self) -> String {
        BASE64_STANDARD.encode(self.keys)
    }

    /// The text, where this is the right way to read it and the key the right one.
    pub fn decrypt(&self, key: &DataKey, aad: &str) -> Option<Vec<u8>> {
        decrypt_gcm(key, self.nonce, aad.as_bytes(), self.ciphertext, self.tag)
    }
}

/// The bytes of an encrypted text.
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(text).ok()
}

/// The ways in which an encrypted text can be read, the likelier first.
pub fn readings(blob: &[u8]) -> Vec<Sealed<'_>> {
    let a = || {
        let (nonce, rest) = blob.split_at_checked(NONCE_BYTES)?;
        let (tag, rest) = rest.split_at_checked(TAG_BYTES)?;
        let (keys, ciphertext) = counted(rest)?;
        Some(Sealed { keys, nonce, tag, ciphertext })
    };
    let b = || {
        let (keys, rest) = counted(blob)?;
        let (nonce, rest) = rest.split_at_checked(NONCE_BYTES)?;
        let (ciphertext, tag) = rest.split_at_checked(rest.len().checked_sub(TAG_BYTES)?)?;
        Some(Sealed { keys, nonce, tag, ciphertext })
    };
    [a(), b()].into_iter().flatten().collect()
}

/// Bytes with their length before them, and what follows; a key has one byte at least.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut length = 0_u64;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        length |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            let length = u32::try_from(length).ok().filter(|length| *length > 0)?;
            return bytes.get(at + 1..)?.split_at_checked(length as usize);
        }
    }
    None
}

/// An unsigned number, seven bits at a time, the lowest first.
fn leb128(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        bytes.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &str = "ZW5jcnlwdGVkX2tleXM=";

    fn key() -> DataKey {
        Zeroizing::new([b'A'; 32])
    }

    /// The nonce of the vectors: 0 to 11.
    fn random(buffer: &mut [u8]) -> Result<(), Error> {
        buffer.iter_mut().zip(0..).for_each(|(byte, value)| *byte = value);
        Ok(())
    }

    /// By the official clients: Node, Python and Ruby write the first of each pair, Go and Rust the other.
    const VECTORS: [(&str, &str, &str, &str); 3] = [
        (
            "hello world",
            "",
            "AAECAwQFBgcICQoLXMNMSFvVRPtV+G1JHkJ2sw5lbmNyeXB0ZWRfa2V5cybIml251v1MHAjm",
            "DmVuY3J5cHRlZF9rZXlzAAECAwQFBgcICQoLJsiaXbnW/UwcCOZcw0xIW9VE+1X4bUkeQnaz",
        ),
        (
            "hello world",
            "ctx:env_1",
            "AAECAwQFBgcICQoLamqXIau4zQRnjdiWf43E9w5lbmNyeXB0ZWRfa2V5cybIml251v1MHAjm",
            "DmVuY3J5cHRlZF9rZXlzAAECAwQFBgcICQoLJsiaXbnW/UwcCOZqapchq7jNBGeN2JZ/jcT3",
        ),
        (
            "Ådä 😀",
            "ctx:ä",
            "AAECAwQFBgcICQoL47fNYrnRS5ISO3kl145Z1g5lbmNyeXB0ZWRfa2V5c40okvJy1nq89uQ=",
            "DmVuY3J5cHRlZF9rZXlzAAECAwQFBgcICQoLjSiS8nLWerz25OO3zWK50UuSEjt5JdeOWdY=",
        ),
    ];

    #[test]
    fn both_layouts_are_read_and_the_first_is_written() {
        for (text, aad, a, b) in VECTORS {
            assert_eq!(encrypt(&key(), KEYS, aad, text, &random), Ok(Some(a.to_owned())));
            for sealed in [a, b] {
                let blob = decoded(sealed).expect("base64");
                let found: Vec<_> = readings(&blob)
                    .iter()
                    .filter(|way| way.keys() == KEYS)
                    .filter_map(|way| way.decrypt(&key(), aad))
                    .collect();
                assert_eq!(found.len(), 1);
                assert_eq!(found[0].as_slice(), text.as_bytes());
                assert!(readings(&blob).iter().all(|way| way.decrypt(&key(), "other").is_none()));
            }
        }
    }

    #[test]
    fn keys_of_any_length_are_counted() {
        for (length, bytes) in [
            (1, vec![1]),
            (127, vec![127]),
            (128, vec![128, 1]),
            (200, vec![200, 1]),
            (16_384, vec![128, 128, 1]),
            (u32::MAX, vec![255, 255, 255, 255, 15]),
        ] {
            assert_eq!(leb128(length), bytes);
            if length < 20_000 {
                let counted_bytes = [bytes, vec![7; length as usize], vec![9]].concat();
                let (keys, rest) = counted(&counted_bytes).expect("counted");
                assert_eq!((keys.len(), rest), (length as usize, &[9_u8][..]));
            }
        }
        for bytes in
            [&[][..], &[0, 1], &[2, 1], &[128], &[128, 128, 128, 128, 128, 1], &[255, 255, 255, 255, 31]]
        {
            assert_eq!(counted(bytes), None, "{bytes:?}");
        }
    }
}
