//! The heap, all of which is overwritten when it is given back: keys, codes and
//! tokens pass through many hands, through crates too, that free what they held as
//! it is, and strings that grow leave their beginnings behind.

use std::alloc::{GlobalAlloc, Layout, System};
use std::{ptr, slice};

use crate::secret;

struct Wiping;

#[global_allocator]
static HEAP: Wiping = Wiping;

// SAFETY: memory comes from the system's allocator and goes back there as it came.
unsafe impl GlobalAlloc for Wiping {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        counted::add(layout.size());
        // SAFETY: the caller promises a layout that is not empty.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        counted::add(layout.size());
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        counted::remove(layout.size());
        // SAFETY: the caller gives back a block of that layout, which nobody uses any
        // more; what it held may not be initialized, which writing does not mind.
        unsafe {
            block.write_bytes(0, layout.size());
            secret::keep_writes(slice::from_raw_parts(block, layout.size()));
            System.dealloc(block, layout);
        }
    }

    /// The system would move it without a look back, so it is moved here.
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller promises a size that fits, and a block of that layout.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                ptr::copy_nonoverlapping(block, moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

/// Does `work`, and tells how many bytes this thread had at most meanwhile beyond
/// those it had before. Only debug builds count them.
pub fn most_bytes<T>(work: impl FnOnce() -> T) -> (T, Option<u64>) {
    counted::most(work)
}

#[cfg(debug_assertions)]
mod counted {
    use std::cell::Cell;

    thread_local! {
        /// The bytes that this thread took and did not give back, and the most they were.
        static BYTES: Cell<(i64, i64)> = const { Cell::new((0, 0)) };
    }

    fn count(bytes: i64) {
        // A thread that is ending counts nothing.
        let _ = BYTES.try_with(|counts| {
            let (now, most) = counts.get();
            counts.set((now + bytes, most.max(now + bytes)));
        });
    }

    pub fn add(bytes: usize) {
        count(bytes as i64);
    }

    pub fn remove(bytes: usize) {
        count(-(bytes as i64));
    }

    pub fn most<T>(work: impl FnOnce() -> T) -> (T, Option<u64>) {
        BYTES.set((0, 0));
        let done = work();
        (done, Some(BYTES.get().1.unsigned_abs()))
    }
}

#[cfg(not(debug_assertions))]
mod counted {
    #[inline(always)]
    pub fn add(_: usize) {}

    #[inline(always)]
    pub fn remove(_: usize) {}

    pub fn most<T>(work: impl FnOnce() -> T) -> (T, Option<u64>) {
        (work(), None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_bytes_are_those_at_one_time() {
        let (left, most) = most_bytes(|| {
            drop(vec![1_u8; 100_000]);
            let mut grows = vec![1_u8; 10_000];
            grows.reserve_exact(40_000);
            grows
        });
        assert_eq!(left.len(), 10_000);
        assert_eq!(most, cfg!(debug_assertions).then_some(100_000));
        // Both blocks are there while one is moved.
        let mut grows = vec![1_u8; 10_000];
        assert_eq!(most_bytes(|| grows.reserve_exact(40_000)).1, cfg!(debug_assertions).then_some(50_000));
    }

    #[test]
    fn what_is_moved_is_the_same() {
        let mut text = String::new();
        for at in 0..100_000_u32 {
            text.push(char::from(b'a' + (at % 26) as u8));
        }
        text.shrink_to_fit();
        assert_eq!((text.len(), text.capacity()), (100_000, 100_000));
        assert!(text.bytes().enumerate().all(|(at, byte)| byte == b'a' + (at % 26) as u8));
    }
}
