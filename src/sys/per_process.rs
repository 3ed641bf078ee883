use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use super::generation;

struct Made<T> {
    process: u64,
    value: T,
}

/// A value that each process makes for itself.
///
/// After fork() the child has copies of its parent's locks, perhaps held, and
/// of its sockets. So a value made by another process is never used, dropped
/// or locked again: the child makes its own and leaves the inherited one be.
pub struct PerProcess<T: Send + Sync> {
    current: AtomicPtr<Made<T>>,
}

impl<T: Send + Sync> PerProcess<T> {
    pub const fn new() -> Self {
        Self { current: AtomicPtr::new(ptr::null_mut()) }
    }

    /// This process's value, if it was made.
    pub fn get(&self) -> Option<&T> {
        let current = self.current.load(Ordering::Acquire);
        // SAFETY: a non-null pointer came from Box::into_raw below and is freed
        // only by Drop, which cannot run while `self` is borrowed.
        let made = unsafe { current.as_ref() }?;
        (made.process == generation::current()).then_some(&made.value)
    }

    /// This process's value, made by `make` the first time.
    pub fn get_or_make<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let process = generation::current();
        let mut seen = self.current.load(Ordering::Acquire);
        let fresh = Box::into_raw(Box::new(Made { process, value: make()? }));
        loop {
            // SAFETY: as in `get`.
            if unsafe { seen.as_ref() }.is_some_and(|made| made.process == process) {
                // SAFETY: `fresh` was made above and never shared.
                drop(unsafe { Box::from_raw(fresh) });
                // SAFETY: as in `get`.
                return Ok(unsafe { &(*seen).value });
            }
            match self.current.compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire) {
                // SAFETY: `fresh` is now owned by `self`, as in `get`.
                Ok(_) => return Ok(unsafe { &(*fresh).value }),
                Err(other) => seen = other,
            }
        }
    }

    /// Leaves this process's value be, as if another process had made it: the
    /// next [`Self::get_or_make`] makes a new one. Who uses it goes on using it.
    pub fn abandon(&self) {
        self.current.store(ptr::null_mut(), Ordering::Release);
    }
}

impl<T: Send + Sync> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let current = *self.current.get_mut();
        // SAFETY: as in `get`; `self` is borrowed mutably, so nobody else looks.
        let ours = unsafe { current.as_ref() }.is_some_and(|made| made.process == generation::current());
        if ours {
            // SAFETY: the pointer came from Box::into_raw and is dropped once.
            drop(unsafe { Box::from_raw(current) });
        }
    }
}
