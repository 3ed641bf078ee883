//! Bytes on their way in and out. They hold keys, so memory that is kept for more
//! of them is overwritten; what is given back the allocator overwrites.

use crate::secret::wipe_bytes;

#[derive(Debug, Default)]
pub struct Buffer {
    /// All of it may be written to; what counts stands from `start` to `end`.
    memory: Box<[u8]>,
    start: usize,
    end: usize,
    /// Nothing after this was written to since the memory was made or wiped.
    used: usize,
}

impl Buffer {
    pub fn bytes(&self) -> &[u8] {
        self.memory.get(self.start..self.end).unwrap_or_default()
    }

    #[cfg(feature = "tls")]
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        self.memory.get_mut(self.start..self.end).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    pub fn len(&self) -> usize {
        self.end - self.start
    }

    /// Room for at least `least` more bytes.
    pub fn room(&mut self, least: usize) -> &mut [u8] {
        if self.memory.len() - self.end < least {
            self.make_room(least);
        }
        self.memory.get_mut(self.end..).unwrap_or_default()
    }

    fn make_room(&mut self, least: usize) {
        let length = self.len();
        let needed = length + least;
        if needed <= self.memory.len() {
            self.memory.copy_within(self.start..self.end, 0);
        } else {
            let mut memory = vec![0; needed.max(2 * self.memory.len())].into_boxed_slice();
            if let Some(place) = memory.get_mut(..length) {
                place.copy_from_slice(self.bytes());
            }
            self.memory = memory;
            self.used = length;
        }
        (self.start, self.end) = (0, length);
    }

    /// The first `count` bytes of the room were written.
    pub fn filled(&mut self, count: usize) {
        self.end = (self.end + count).min(self.memory.len());
        self.used = self.used.max(self.end);
    }

    pub fn push(&mut self, bytes: &[u8]) {
        if let Some(room) = self.room(bytes.len()).get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
        }
        self.filled(bytes.len());
    }

    /// The first `count` bytes are done with.
    pub fn consume(&mut self, count: usize) {
        self.start = self.start.saturating_add(count).min(self.end);
        if self.is_empty() {
            (self.start, self.end) = (0, 0);
        }
    }

    /// Overwrites all that was ever in it; memory of more than `keep` bytes is given back.
    pub fn forget(&mut self, keep: usize) {
        if self.memory.len() > keep {
            self.memory = Box::default();
        } else {
            wipe_bytes(self.memory.get_mut(..self.used).unwrap_or_default());
        }
        (self.start, self.end, self.used) = (0, 0, 0);
    }
}

/// The body of an answer.
#[derive(Debug, Default)]
pub struct Body(Vec<u8>);

impl Body {
    /// Makes room for `more` bytes: for as much again as there is, but for no
    /// more than `most` in all.
    pub fn reserve(&mut self, more: usize, most: usize) {
        let needed = self.0.len() + more;
        if needed > self.0.capacity() {
            let capacity = needed.max((2 * self.0.capacity()).min(most));
            self.0.reserve_exact(capacity - self.0.len());
        }
    }

    /// `count` zeros more, to be written over.
    pub fn extend(&mut self, count: usize) -> &mut [u8] {
        let before = self.0.len();
        self.0.resize(before + count, 0);
        self.0.get_mut(before..).unwrap_or_default()
    }

    pub fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }
}

impl std::ops::Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out_however_it_grows() {
        let mut buffer = Buffer::default();
        let bytes: Vec<u8> = (0..100_000_u32).map(|at| at as u8).collect();
        let mut seen = Vec::new();
        for piece in bytes.chunks(3_333) {
            buffer.push(piece);
            let part = buffer.bytes()[..buffer.len() / 2].to_vec();
            buffer.consume(part.len());
            seen.extend(part);
        }
        seen.extend_from_slice(buffer.bytes());
        assert_eq!(seen, bytes);
        buffer.consume(usize::MAX);
        assert!(buffer.is_empty() && buffer.bytes().is_empty());
    }

    #[test]
    fn nothing_stays_in_memory_that_is_kept() {
        let mut buffer = Buffer::default();
        buffer.room(100);
        buffer.push(b"sk_canary");
        buffer.consume(3);
        buffer.forget(100);
        assert!(buffer.is_empty() && buffer.memory.iter().all(|byte| *byte == 0));
        assert_eq!(buffer.memory.len(), 100);
        buffer.room(101);
        buffer.forget(100);
        assert!(buffer.memory.is_empty());
    }

    #[test]
    fn a_body_takes_no_more_room_than_it_may_need() {
        const MOST: usize = 1_000_000;
        // Pieces of one size fill the room exactly, and others do not.
        for pieces in [[1_000, 1_000], [999, 1_001], [1, 1_999]] {
            let (mut body, mut rooms) = (Body::default(), Vec::new());
            for piece in pieces.into_iter().cycle().take(1_000) {
                body.reserve(piece, MOST);
                rooms.push(body.0.capacity());
                body.extend(piece);
                assert_eq!(body.0.capacity(), rooms[rooms.len() - 1], "there was no room for {piece}");
            }
            assert_eq!((body.len(), body.0.capacity()), (MOST, MOST));
            rooms.dedup();
            assert!(rooms.len() < 25, "it was moved {} times", rooms.len());
        }
    }
}
