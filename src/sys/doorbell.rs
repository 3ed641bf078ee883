//! A descriptor that a host waits for: readable as long as something waits to be taken.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::mem::ManuallyDrop;
use std::os::fd::{FromRawFd, IntoRawFd, RawFd};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// A pipe. The host waits for its reading end, and may even read from it.
///
/// A child of fork() has the same pipe as its parent, and would take the parent's
/// wake-ups. So in the child both ends are replaced by those of a new pipe into
/// which nobody writes: the number stays open, and is never readable.
pub struct Doorbell {
    /// NULL once it was closed: from then on the entry may be another's.
    ends: AtomicPtr<Ends>,
}

/// Both ends of a pipe in one word, so that a child sees all or nothing.
struct Ends {
    packed: AtomicU64,
    next: *const Ends,
}

// SAFETY: `next` is written before the entry is shared, and entries are never freed.
unsafe impl Sync for Ends {}

/// Nothing uses the entry.
const VACANT: u64 = u64::MAX;

/// Every pipe of this process, for the child handler. Entries are used again, never freed.
static ALL: AtomicPtr<Ends> = AtomicPtr::new(ptr::null_mut());

fn pack(reading: RawFd, writing: RawFd) -> u64 {
    u64::from(reading as u32) << 32 | u64::from(writing as u32)
}

fn unpack(packed: u64) -> Option<(RawFd, RawFd)> {
    (packed != VACANT).then_some(((packed >> 32) as RawFd, packed as u32 as RawFd))
}

fn each() -> impl Iterator<Item = &'static Ends> {
    let first = ALL.load(Ordering::Acquire).cast_const();
    // SAFETY: entries are never freed.
    std::iter::successors(unsafe { first.as_ref() }, |ends| unsafe { ends.next.as_ref() })
}

impl Doorbell {
    pub fn new() -> io::Result<Self> {
        let (reading, writing) = io::pipe()?;
        let (reading, writing) = (reading.into_raw_fd(), writing.into_raw_fd());
        let bell = Self { ends: AtomicPtr::new(ptr::from_ref(entry(pack(reading, writing))).cast_mut()) };
        // A full pipe must not block who rings, nor an empty one who silences.
        // SAFETY: both were just opened.
        let set = unsafe {
            libc::fcntl(reading, libc::F_SETFL, libc::O_NONBLOCK) == 0
                && libc::fcntl(writing, libc::F_SETFL, libc::O_NONBLOCK) == 0
        };
        // Where not, the drop closes both.
        if set { Ok(bell) } else { Err(io::Error::last_os_error()) }
    }

    /// Both ends, unless it was closed.
    fn ends(&self) -> Option<(RawFd, RawFd)> {
        // SAFETY: entries are never freed.
        let ends = unsafe { self.ends.load(Ordering::Acquire).as_ref()? };
        unpack(ends.packed.load(Ordering::Acquire))
    }

    /// The reading end; -1 once it was closed.
    pub fn descriptor(&self) -> isize {
        self.ends().map_or(-1, |(reading, _)| reading as isize)
    }

    /// Makes it readable. A host that is told of changes only is told once more.
    pub fn ring(&self) {
        if let Some((_, writing)) = self.ends() {
            // SAFETY: the caller does not close it meanwhile; it is not closed here either.
            let mut writing = ManuallyDrop::new(unsafe { PipeWriter::from_raw_fd(writing) });
            // A full pipe is readable enough.
            let _ = writing.write(&[1]);
        }
    }

    /// Makes it unreadable.
    pub fn silence(&self) {
        if let Some((reading, _)) = self.ends() {
            // SAFETY: as in `ring`.
            let mut reading = ManuallyDrop::new(unsafe { PipeReader::from_raw_fd(reading) });
            let mut taken = [0; 512];
            while reading.read(&mut taken).is_ok_and(|count| count == taken.len()) {}
        }
    }

    /// Closes both ends. The caller sees to it that nobody rings or silences meanwhile.
    pub fn close(&self) {
        // SAFETY: entries are never freed.
        let ends = unsafe { self.ends.swap(ptr::null_mut(), Ordering::AcqRel).as_ref() };
        let packed = ends.map_or(VACANT, |ends| ends.packed.swap(VACANT, Ordering::AcqRel));
        if let Some((reading, writing)) = unpack(packed) {
            // SAFETY: this was the one who took the entry, and they were in it.
            unsafe {
                libc::close(reading);
                libc::close(writing);
            }
        }
    }
}

impl Drop for Doorbell {
    fn drop(&mut self) {
        self.close();
    }
}

/// A vacant entry for `packed`, or a new one.
fn entry(packed: u64) -> &'static Ends {
    let reused = each().find(|ends| {
        ends.packed.compare_exchange(VACANT, packed, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    });
    if let Some(ends) = reused {
        return ends;
    }
    let fresh = Box::into_raw(Box::new(Ends { packed: AtomicU64::new(packed), next: ptr::null() }));
    let mut first = ALL.load(Ordering::Acquire);
    loop {
        // SAFETY: nobody else has it yet.
        unsafe { (*fresh).next = first };
        match ALL.compare_exchange_weak(first, fresh, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: entries are never freed.
            Ok(_) => return unsafe { &*fresh },
            Err(other) => first = other,
        }
    }
}

/// In a child of fork(), before anything else runs there: it makes system calls
/// that a signal handler may make, and takes no lock.
pub fn in_child() {
    each().for_each(replace);
}

fn replace(ends: &Ends) {
    let Some((reading, writing)) = unpack(ends.packed.load(Ordering::Acquire)) else { return };
    let mut fresh = [-1; 2];
    // SAFETY: the place for two numbers is on this stack; the others are open, and this child's own.
    unsafe {
        if libc::pipe(fresh.as_mut_ptr()) != 0 {
            // Rather no descriptor than the parent's.
            ends.packed.store(VACANT, Ordering::Release);
            libc::close(reading);
            libc::close(writing);
            return;
        }
        for (new, old) in [(fresh[0], reading), (fresh[1], writing)] {
            libc::fcntl(new, libc::F_SETFL, libc::O_NONBLOCK);
            libc::dup2(new, old);
            libc::fcntl(old, libc::F_SETFD, libc::FD_CLOEXEC);
            libc::close(new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::{self, Interest};
    use std::time::{Duration, Instant};

    fn is_readable(descriptor: isize) -> bool {
        let began = Instant::now();
        let interest = Interest { descriptor: descriptor as RawFd, readable: true, writable: false };
        poll::wait(&[interest], Duration::from_millis(50)).expect("waits");
        began.elapsed() < Duration::from_millis(40)
    }

    #[test]
    fn it_is_readable_from_the_first_ring_to_the_silence() {
        let bell = Doorbell::new().expect("descriptors");
        assert!(!is_readable(bell.descriptor()));
        (0..100_000).for_each(|_| bell.ring());
        assert!(is_readable(bell.descriptor()));
        bell.silence();
        assert!(!is_readable(bell.descriptor()));
        bell.close();
        assert_eq!(bell.descriptor(), -1);
        // Neither of these has an effect on whoever has the numbers now.
        bell.ring();
        bell.silence();
    }

    #[test]
    fn what_is_closed_twice_is_closed_once() {
        let bells: Vec<Doorbell> = (0..8).map(|_| Doorbell::new().expect("descriptors")).collect();
        bells.iter().for_each(Doorbell::close);
        // These have the entries of the first, and most likely their numbers.
        let others: Vec<Doorbell> = (0..8).map(|_| Doorbell::new().expect("descriptors")).collect();
        bells.iter().for_each(Doorbell::ring);
        bells.iter().for_each(Doorbell::close);
        drop(bells);
        for other in &others {
            assert!(other.descriptor() >= 0 && !is_readable(other.descriptor()));
            other.ring();
            assert!(is_readable(other.descriptor()));
        }
    }

    #[test]
    fn a_child_neither_sees_nor_takes_what_its_parent_rang() {
        let bell = Doorbell::new().expect("descriptors");
        crate::sys::generation::current();
        bell.ring();
        // SAFETY: the child makes system calls only, and exits.
        let child = unsafe { libc::fork() };
        if child == 0 {
            let quiet = bell.descriptor() >= 0 && !is_readable(bell.descriptor());
            bell.silence();
            // SAFETY: ends the child at once.
            unsafe { libc::_exit(i32::from(!quiet)) };
        }
        let mut state = 0;
        // SAFETY: the place for the state is on this stack.
        assert_eq!(unsafe { libc::waitpid(child, &mut state, 0) }, child);
        assert_eq!(libc::WEXITSTATUS(state), 0);
        assert!(is_readable(bell.descriptor()));
        bell.close();
    }
}
