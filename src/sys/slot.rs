//! A slot of a table: whether its handle is valid, how many hold its value, and
//! in which process they do. Nothing here locks.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};

use super::generation;

#[cfg(target_pointer_width = "64")]
mod half {
    pub type Generation = u32;
    pub type AtomicGeneration = std::sync::atomic::AtomicU32;
}

#[cfg(not(target_pointer_width = "64"))]
mod half {
    pub type Generation = u16;
    pub type AtomicGeneration = std::sync::atomic::AtomicU16;
}

/// How often a slot's handle was closed: half a handle, after which it begins anew.
pub use half::{AtomicGeneration, Generation};

pub struct Slot<T> {
    /// The generation of the handle that it has or will have, and below it (32 bits) OPEN.
    state: AtomicU64,
    /// The process in which they are counted (32 bits), INHERITED, CLOSED, and how
    /// many hold the value (30 bits).
    holds: AtomicU64,
    pub value: AtomicPtr<T>,
    /// The next vacant slot's place, where this one is vacant.
    pub next: AtomicU32,
}

/// The handle is valid: it was made, and not closed yet.
const OPEN: u64 = 1;

/// When this process began, threads of another one held the value.
const INHERITED: u64 = 1 << 31;
/// The handle was closed: who leaves last has to see to the value. It stands beside
/// the count, so that nobody takes an earlier count for the last one.
const CLOSED: u64 = 1 << 30;
const COUNT: u64 = CLOSED - 1;

/// What the last one to leave has to do.
pub enum Left {
    /// Nothing: others hold the value, or its handle is open.
    Nothing,
    /// Drop the value; the slot is vacant.
    Drop,
    /// The same, but a thread that forked may still be inside the value: it
    /// stays where it is, and so does the slot.
    Abandon,
}

impl<T> Slot<T> {
    pub fn vacant() -> Self {
        Self {
            state: AtomicU64::new(0),
            holds: AtomicU64::new(0),
            value: AtomicPtr::new(ptr::null_mut()),
            next: AtomicU32::new(0),
        }
    }

    /// The generation of the handle that it has, or will have.
    pub fn generation(&self) -> Generation {
        (self.state.load(Ordering::Acquire) >> 32) as Generation
    }

    pub fn is_open(&self, generation: Generation) -> bool {
        self.state.load(Ordering::Acquire) == u64::from(generation) << 32 | OPEN
    }

    /// Puts `value` into this slot, which is vacant and nobody else's.
    pub fn open(&self, value: *mut T) {
        let process = number() << 32;
        // What a thread of another process counted here, it held in vain. A thread of
        // this one may do so even now, through a handle that is stale.
        let stale = |holds| (holds & !COUNT != process).then_some(process);
        let _ = self.holds.fetch_update(Ordering::AcqRel, Ordering::Relaxed, stale);
        self.value.store(value, Ordering::Relaxed);
        self.state.fetch_or(OPEN, Ordering::Release);
    }

    /// Makes the handle of that generation invalid; true for the one who did, and
    /// who holds the value.
    pub fn close(&self, generation: Generation) -> bool {
        let open = u64::from(generation) << 32 | OPEN;
        let next = u64::from(generation.wrapping_add(1)) << 32;
        let closed = self.state.compare_exchange(open, next, Ordering::AcqRel, Ordering::Relaxed).is_ok();
        if closed {
            self.holds.fetch_or(CLOSED, Ordering::AcqRel);
        }
        closed
    }

    /// Counts one who holds the value; gives in which process. The value is there
    /// to stay if the slot is open after that.
    pub fn enter(&self) -> u64 {
        let process = number();
        let mut seen = self.holds.load(Ordering::Relaxed);
        loop {
            let entered = if seen >> 32 == process {
                seen + 1
            } else if seen & (COUNT | INHERITED) == 0 {
                process << 32 | 1
            } else {
                process << 32 | INHERITED | seen & CLOSED | 1
            };
            match self.holds.compare_exchange_weak(seen, entered, Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) => return process,
                Err(now) => seen = now,
            }
        }
    }

    /// Whether nobody of this process holds the value but one.
    pub fn is_held_once(&self) -> bool {
        let holds = self.holds.load(Ordering::Acquire);
        holds >> 32 == number() && holds & COUNT == 1
    }

    /// Ends what [`Self::enter`] began.
    pub fn leave(&self, process: u64) -> Left {
        let mut seen = self.holds.load(Ordering::Relaxed);
        loop {
            if seen >> 32 != process {
                // This thread forked while it held the value, and here nobody counted it.
                return Left::Nothing;
            }
            let last = seen & COUNT == 1 && seen & CLOSED != 0;
            // From here on who holds it in vain, through a stale handle, is not the last again.
            let left = if last { process << 32 } else { seen - 1 };
            match self.holds.compare_exchange_weak(seen, left, Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) if !last => return Left::Nothing,
                Ok(_) if seen & INHERITED != 0 => return Left::Abandon,
                Ok(_) => return Left::Drop,
                Err(now) => seen = now,
            }
        }
    }
}

/// This process, as the count of holds has it.
fn number() -> u64 {
    generation::current() & 0xffff_ffff
}
