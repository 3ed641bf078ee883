//! The ciphers of the formats. A MAC is always looked at before anything is
//! decrypted, and compared in a time that does not tell where it differs.

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut, BlockEncryptMut, KeyIvInit};
use aes_gcm::aead::AeadInPlace;
use aes_gcm::{Aes256Gcm, KeyInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::Plain;

/// One block of AES.
const BLOCK: usize = 16;
pub const NONCE_BYTES: usize = 12;
pub const TAG_BYTES: usize = 16;

pub type Aes256CbcEnc = cbc::Encryptor<aes::Aes256>;
pub type Aes256CbcDec = cbc::Decryptor<aes::Aes256>;
pub type Aes128CbcEnc = cbc::Encryptor<aes::Aes128>;
pub type Aes128CbcDec = cbc::Decryptor<aes::Aes128>;

/// Encrypts with CBC and PKCS #7; `None` where the key or the vector has
/// another length than the cipher wants.
pub fn encrypt_cbc<C: BlockEncryptMut + KeyIvInit>(key: &[u8], iv: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let cipher = C::new_from_slices(key, iv).ok()?;
    // Room for the padding from the start: what grows leaves a copy behind.
    let mut buffer = Vec::with_capacity(text.len() + BLOCK);
    buffer.extend_from_slice(text);
    buffer.resize(text.len() + BLOCK, 0);
    let length = cipher.encrypt_padded_mut::<Pkcs7>(&mut buffer, text.len()).ok()?.len();
    buffer.truncate(length);
    Some(buffer)
}

/// Decrypts what `encrypt_cbc` made, in its place.
pub fn decrypt_cbc<C: BlockDecryptMut + KeyIvInit>(
    key: &[u8],
    iv: &[u8],
    mut buffer: Vec<u8>,
) -> Option<Plain> {
    let cipher = C::new_from_slices(key, iv).ok()?;
    let length = cipher.decrypt_padded_mut::<Pkcs7>(&mut buffer).ok()?.len();
    buffer.truncate(length);
    Some(buffer)
}

fn hmac(key: &[u8], text: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).ok()?;
    mac.update(text);
    Some(mac)
}

/// The HMAC-SHA256 of a text. A key of any length will do.
pub fn mac(key: &[u8], text: &[u8]) -> [u8; 32] {
    hmac(key, text).map(|mac| mac.finalize().into_bytes().into()).unwrap_or_default()
}

/// Whether `mac` is that of the text.
pub fn is_mac(key: &[u8], text: &[u8], mac: &[u8]) -> bool {
    hmac(key, text).is_some_and(|expected| expected.verify_slice(mac).is_ok())
}

/// Encrypts `text` in its place with AES-256-GCM; gives the tag.
pub fn encrypt_gcm(
    key: &[u8; 32],
    nonce: &[u8; NONCE_BYTES],
    aad: &[u8],
    text: &mut [u8],
) -> Option<[u8; TAG_BYTES]> {
    let cipher = Aes256Gcm::new(key.into());
    cipher.encrypt_in_place_detached(nonce.into(), aad, text).ok().map(Into::into)
}

/// What `ciphertext` says where its tag is good.
pub fn decrypt_gcm(key: &[u8; 32], nonce: &[u8], aad: &[u8], ciphertext: &[u8], tag: &[u8]) -> Option<Plain> {
    let nonce: &[u8; NONCE_BYTES] = nonce.try_into().ok()?;
    let tag: &[u8; TAG_BYTES] = tag.try_into().ok()?;
    let mut text = ciphertext.to_vec();
    let cipher = Aes256Gcm::new(key.into());
    cipher.decrypt_in_place_detached(nonce.into(), aad, &mut text, tag.into()).ok()?;
    Some(text)
}
