use std::cell::UnsafeCell;
use std::slice;

use super::table::{Held, Orphan, Table};

/// The texts that there are, so that a child of fork() finds those of its parent's
/// threads: nobody in the child would ever drop them.
static TEXTS: Table<Memory> = Table::new();

struct Memory {
    owner: usize,
    bytes: Box<[UnsafeCell<u8>]>,
}

// SAFETY: the bytes are written to in `orphaned` alone: see there.
unsafe impl Sync for Memory {}

impl Orphan for Memory {
    fn orphaned(&self, _: usize) {
        for byte in &self.bytes {
            // SAFETY: this is a child of fork(), and the thread that reads them is the
            // parent's. Where that thread forked, it is this one, which reads them later.
            unsafe { byte.get().write_volatile(0) };
        }
    }
}

/// A text that is overwritten when it is dropped, and in a child of fork() when
/// [`wipe_all_of`] is told its owner.
pub struct Traced(Option<Held<Memory>>);

impl Traced {
    /// `owner` is a number of the caller's choice.
    pub fn new(owner: usize, text: String) -> Self {
        let bytes = Box::into_raw(text.into_boxed_str().into_boxed_bytes());
        // SAFETY: an UnsafeCell has the layout of what is in it, and the box was taken apart above.
        let bytes = unsafe { Box::from_raw(bytes as *mut [UnsafeCell<u8>]) };
        Self(TEXTS.insert(Memory { owner, bytes }).and_then(|handle| TEXTS.hold(handle)))
    }

    /// The text; NULs once it was overwritten.
    pub fn as_str(&self) -> &str {
        let Some(memory) = &self.0 else { return "" };
        // SAFETY: they came from a String, and NULs are UTF-8 too. They do not change while
        // they are read: see `orphaned`.
        unsafe {
            let bytes = slice::from_raw_parts(memory.bytes.as_ptr().cast::<u8>(), memory.bytes.len());
            str::from_utf8_unchecked(bytes)
        }
    }
}

impl Drop for Traced {
    fn drop(&mut self) {
        if let Some(memory) = &self.0 {
            TEXTS.close(memory.handle());
        }
    }
}

/// Overwrites the texts of `owner` that threads of the parent were using when this
/// child of fork() was made.
pub fn wipe_all_of(owner: usize) {
    TEXTS.close_all(|memory| memory.owner == owner);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_one_owner_are_found() {
        let [one, other] = [1, 2].map(|owner| Traced::new(usize::MAX - owner, owner.to_string()));
        assert_eq!((one.as_str(), other.as_str()), ("1", "2"));
        let handle = |text: &Traced| text.0.as_ref().map(Held::handle).expect("room");
        wipe_all_of(usize::MAX - 1);
        // Its text stays until it is dropped: this process is no child.
        assert_eq!((one.as_str(), other.as_str()), ("1", "2"));
        assert!(TEXTS.hold(handle(&one)).is_none() && TEXTS.hold(handle(&other)).is_some());
        let gone = handle(&other);
        drop((one, other));
        assert!(TEXTS.hold(gone).is_none());
    }

    #[test]
    fn an_orphan_is_nul() {
        let text = Traced::new(0, "a\u{e9}b".to_owned());
        text.0.as_ref().expect("room").orphaned(0);
        assert_eq!(text.as_str(), "\0\0\0\0");
    }
}
