//! What must not outlive its use: the API key and copies of it.

use std::cell::OnceCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering, fence};

use crate::sys::{self, Traced, generation};

/// A string that never prints itself. As all of the heap is, it is overwritten
/// when it is dropped.
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The secret itself, for the wire only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

/// The longest API key, in bytes.
pub const MAX_KEY_BYTES: usize = 512;

/// A text that holds the API key for a call on its way. A child of fork() that frees
/// the client overwrites it, though it belongs to a thread of the parent.
#[derive(Clone)]
pub struct KeyText(Arc<Traced>);

impl KeyText {
    pub fn expose(&self) -> &str {
        self.0.as_str()
    }
}

impl AsRef<[u8]> for KeyText {
    fn as_ref(&self) -> &[u8] {
        self.expose().as_bytes()
    }
}

const BEARER: &str = "Bearer ";

/// The API key of a call, of which there is one copy: that of its header.
#[derive(Clone)]
pub struct Key(KeyText);

impl Key {
    pub fn expose(&self) -> &str {
        self.0.expose().get(BEARER.len()..).unwrap_or_default()
    }

    /// The value of the header Authorization.
    pub fn bearer(&self) -> &KeyText {
        &self.0
    }
}

/// One half of a [`SecretCell`].
struct Half {
    length: AtomicU64,
    bytes: [AtomicU8; MAX_KEY_BYTES],
}

impl Half {
    const fn empty() -> Self {
        Self { length: AtomicU64::new(0), bytes: [const { AtomicU8::new(0) }; MAX_KEY_BYTES] }
    }

    fn write(&self, text: &[u8]) {
        for (place, byte) in self.bytes.iter().zip(text) {
            place.store(*byte, Ordering::Relaxed);
        }
        self.length.store(text.len() as u64, Ordering::Relaxed);
    }

    /// What is in it, after `prefix`.
    fn read(&self, prefix: &str) -> Vec<u8> {
        let length = self.length.load(Ordering::Relaxed) as usize;
        // Room for all of it at once: a vector that grows would leave copies behind.
        let mut copy = Vec::with_capacity(prefix.len() + length.min(MAX_KEY_BYTES));
        copy.extend_from_slice(prefix.as_bytes());
        copy.extend(self.bytes.iter().take(length).map(|byte| byte.load(Ordering::Relaxed)));
        copy
    }

    fn wipe(&self) {
        for byte in &self.bytes {
            byte.store(0, Ordering::Relaxed);
        }
        self.length.store(0, Ordering::Relaxed);
    }
}

/// An API key that may be replaced while other threads use it.
///
/// A lock would do, were it not for fork(): a child can inherit one held by a
/// thread that it does not have. So there are two halves and a version whose
/// lowest bit names the current half: readers copy and check that the version
/// stood still; a writer fills the other half, turns the version, and wipes
/// the half it replaced. A reader gets the old key or the new one, whole.
pub struct SecretCell {
    version: AtomicU64,
    /// The process whose thread is writing, 0 for none. A writer of another
    /// process is a thread that fork() left behind and can be passed over.
    writer: AtomicU64,
    /// In a place of their own: what is moved leaves a copy behind.
    halves: Box<[Half; 2]>,
}

impl SecretCell {
    pub fn new(secret: Option<&Secret>) -> Self {
        let cell = Self {
            version: AtomicU64::new(0),
            writer: AtomicU64::new(0),
            halves: Box::new([Half::empty(), Half::empty()]),
        };
        if let Some(secret) = secret {
            cell.half(0).write(secret.expose().as_bytes());
        }
        cell
    }

    fn half(&self, version: u64) -> &Half {
        let [even, odd] = &*self.halves;
        if version & 1 == 0 { even } else { odd }
    }

    /// The key as it is now; `None` where none was set.
    pub fn read(&self) -> Option<Key> {
        loop {
            let version = self.version.load(Ordering::Acquire);
            let copy = self.half(version).read(BEARER);
            fence(Ordering::Acquire);
            if self.version.load(Ordering::Relaxed) == version {
                let text = String::from_utf8(copy).unwrap_or_default();
                return (text.len() > BEARER.len()).then(|| Key(self.text(text)));
            }
            std::hint::spin_loop();
        }
    }

    /// A text that holds the key.
    fn text(&self, text: String) -> KeyText {
        KeyText(Arc::new(Traced::new(self.owner(), text)))
    }

    /// By which the copies of this key are known.
    fn owner(&self) -> usize {
        (&raw const *self.halves).addr()
    }

    /// Replaces the key. `secret` holds at most [`MAX_KEY_BYTES`] bytes.
    pub fn replace(&self, secret: &Secret) {
        let process = generation::current();
        loop {
            let writer = self.writer.load(Ordering::Relaxed);
            if writer != process
                && self.writer.compare_exchange(writer, process, Ordering::Acquire, Ordering::Relaxed).is_ok()
            {
                break;
            }
            std::thread::yield_now();
        }
        let version = self.version.load(Ordering::Relaxed);
        fence(Ordering::Release);
        self.half(version + 1).write(secret.expose().as_bytes());
        self.version.store(version + 1, Ordering::Release);
        fence(Ordering::Release);
        self.half(version).wipe();
        self.writer.store(0, Ordering::Release);
    }

    /// Overwrites the key in a child of fork(), where nobody reads it any more, and
    /// the copies of it that threads of the parent were using.
    pub fn wipe_in_child(&self) {
        self.wipe();
        sys::wipe_all_of(self.owner());
    }

    fn wipe(&self) {
        self.halves.iter().for_each(Half::wipe);
        // The stores above must not be left out as writes to memory that nobody reads again.
        fence(Ordering::SeqCst);
    }
}

/// The key as it is when it is first asked for.
pub struct LazyKey<'a> {
    cell: &'a SecretCell,
    copy: OnceCell<Option<Key>>,
}

impl<'a> LazyKey<'a> {
    pub fn of(cell: &'a SecretCell) -> Self {
        Self { cell, copy: OnceCell::new() }
    }

    /// The key as it was when a call began.
    pub fn known(cell: &'a SecretCell, key: Option<Key>) -> Self {
        Self { cell, copy: OnceCell::from(key) }
    }

    pub fn get(&self) -> Option<&Key> {
        self.copy.get_or_init(|| self.cell.read()).as_ref()
    }

    /// A text that holds the key.
    pub fn text(&self, text: String) -> KeyText {
        self.cell.text(text)
    }
}

impl Drop for SecretCell {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// Drops the text now. As all of the heap is, it is overwritten.
pub fn wipe(text: &mut String) {
    drop(std::mem::take(text));
}

/// Overwrites `bytes` in one go; `zeroize` writes them one by one.
pub fn wipe_bytes(bytes: &mut [u8]) {
    bytes.fill(0);
    keep_writes(bytes);
}

/// As much of the stack as what opens, seals and encrypts takes, in KiB, with room to spare.
pub const CIPHERS: usize = 16;
/// As much of it as what checks, copies and writes a secret as text takes.
pub const TEXTS: usize = 2;

/// Overwrites what functions that have returned by now left on the stack: the keys
/// that ciphers made, and what they had in their hands; pieces of texts that a processor
/// copies through its wide registers, where a compiler had to set one aside. Call it
/// from where those were called.
#[inline(never)]
pub fn wipe_stack(kib: usize) {
    // A frame for each KiB: larger ones are filled by an instruction that is slow to begin.
    let frame = [0; 1024];
    if kib > 1 {
        wipe_stack(kib - 1);
    }
    keep_writes(&frame);
}

/// What was written to `bytes` must not be left out as writes to memory that nobody
/// reads again.
#[inline(always)]
pub fn keep_writes(bytes: &[u8]) {
    zeroize::optimization_barrier(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_never_sees_half_a_key() {
        let old = Secret::new("a".repeat(300));
        let new = Secret::new("b".repeat(MAX_KEY_BYTES));
        let cell = SecretCell::new(Some(&old));
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for _ in 0..2_000 {
                        cell.replace(&new);
                        cell.replace(&old);
                    }
                });
            }
            for _ in 0..4_000 {
                let seen = cell.read().expect("a key is always set");
                assert!(seen.expose() == old.expose() || seen.expose() == new.expose());
            }
        });
    }

    #[test]
    fn the_replaced_half_is_wiped() {
        let cell = SecretCell::new(Some(&Secret::new("sk_old".into())));
        cell.replace(&Secret::new("sk_new".into()));
        assert_eq!(cell.read().expect("set").expose(), "sk_new");
        assert!(cell.half(0).read("").is_empty());
        assert!(cell.half(0).bytes.iter().all(|b| b.load(Ordering::Relaxed) == 0));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("sk_live".into())), "Secret([redacted])");
    }
}
