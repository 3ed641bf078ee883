//! The few things that need system calls or raw pointers: state that belongs
//! to one process, values that are shared without a lock, and threads that
//! take no signals.

use std::net::TcpStream;
use std::ops::Deref;
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::{io, mem, ptr, thread};

struct Made<T> {
    process: u32,
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
        (made.process == std::process::id()).then_some(&made.value)
    }

    /// This process's value, made by `make` the first time.
    pub fn get_or_make<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let process = std::process::id();
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
        let ours = unsafe { current.as_ref() }.is_some_and(|made| made.process == std::process::id());
        if ours {
            // SAFETY: the pointer came from Box::into_raw and is dropped once.
            drop(unsafe { Box::from_raw(current) });
        }
    }
}

/// Values under handles: a handle is a number, the generation of a slot and the
/// slot's place, never an address, so a stale or made-up one is recognised.
///
/// Nothing here locks: a child of fork() would inherit a lock held by a thread
/// that it does not have. A slot's whole state is one atomic word.
pub struct Table<T: Send + Sync + 'static> {
    /// Blocks of 64, 128, 256, ... slots that are never freed.
    blocks: [AtomicPtr<Slot<T>>; BLOCKS],
}

const BLOCKS: usize = 24;
const FIRST_BLOCK: usize = 64;

#[cfg(not(target_pointer_width = "64"))]
compile_error!("a handle holds a 32-bit generation and a 32-bit place: a 64-bit target is needed");

struct Slot<T> {
    /// Generation (32 bits), OPEN, TAKEN, and how many hold it (30 bits).
    state: AtomicU64,
    value: AtomicPtr<T>,
}

/// The handle is valid: it was made, and not closed yet.
const OPEN: u64 = 1 << 31;
/// The slot belongs to a value that is there, still or already.
const TAKEN: u64 = 1 << 30;
const COUNT: u64 = TAKEN - 1;

/// The upper half of a handle of generation 0 ("WORK"): neither a small number
/// nor an address of a program has it, so neither is a handle by accident.
const FIRST_GENERATION: u64 = 0x574f_524b;

/// The upper half of the handles that a slot in this state has.
fn generation(state: u64) -> u64 {
    (state >> 32) ^ FIRST_GENERATION
}

impl<T: Send + Sync> Table<T> {
    pub const fn new() -> Self {
        Self { blocks: [const { AtomicPtr::new(ptr::null_mut()) }; BLOCKS] }
    }

    /// Puts `value` into a vacant slot and gives its handle, never zero;
    /// `None` where the table is full.
    pub fn insert(&'static self, value: T) -> Option<usize> {
        let mut before = 0;
        for (block, first) in self.blocks.iter().enumerate() {
            for (at, slot) in made(first, FIRST_BLOCK << block).iter().enumerate() {
                let vacant = slot.state.load(Ordering::Relaxed);
                if vacant & TAKEN != 0 {
                    continue;
                }
                let taken = vacant | TAKEN;
                let won = slot.state.compare_exchange(vacant, taken, Ordering::Acquire, Ordering::Relaxed);
                if won.is_err() {
                    continue;
                }
                slot.value.store(Box::into_raw(Box::new(value)), Ordering::Relaxed);
                slot.state.store(taken | OPEN, Ordering::Release);
                let place = before + at + 1;
                return Some((generation(vacant) as usize) << 32 | place);
            }
            before += FIRST_BLOCK << block;
        }
        None
    }

    /// The value of `handle`, which cannot go away while it is held.
    pub fn hold(&'static self, handle: usize) -> Option<Held<T>> {
        let slot = self.slot_of(handle)?;
        let mut state = slot.state.load(Ordering::Acquire);
        loop {
            if state & OPEN == 0 || generation(state) != (handle >> 32) as u64 {
                return None;
            }
            match slot.state.compare_exchange_weak(state, state + 1, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => return Some(Held(slot)),
                Err(now) => state = now,
            }
        }
    }

    /// Closes `handle`, whose value is dropped when nobody holds it any more.
    /// Only the one call that closed it is given the value.
    pub fn close(&'static self, handle: usize) -> Option<Held<T>> {
        let held = self.hold(handle)?;
        let state = held.0.state.fetch_and(!OPEN, Ordering::AcqRel);
        (state & OPEN != 0).then_some(held)
    }

    /// The slot that a handle names, whether or not it is the handle's any more.
    fn slot_of(&'static self, handle: usize) -> Option<&'static Slot<T>> {
        let mut place = (handle & 0xffff_ffff).checked_sub(1)?;
        for (block, first) in self.blocks.iter().enumerate() {
            let size = FIRST_BLOCK << block;
            if place < size {
                let first = first.load(Ordering::Acquire);
                if first.is_null() {
                    return None;
                }
                // SAFETY: a block that was published has `size` slots and is never freed.
                return unsafe { std::slice::from_raw_parts(first, size) }.get(place);
            }
            place -= size;
        }
        None
    }
}

/// The block of `size` slots that `first` points to, made if it is not there.
fn made<T>(first: &'static AtomicPtr<Slot<T>>, size: usize) -> &'static [Slot<T>] {
    let mut block = first.load(Ordering::Acquire);
    if block.is_null() {
        let vacant = || Slot { state: AtomicU64::new(0), value: AtomicPtr::new(ptr::null_mut()) };
        let slots: Box<[Slot<T>]> = (0..size).map(|_| vacant()).collect();
        let fresh = Box::into_raw(slots).cast::<Slot<T>>();
        match first.compare_exchange(ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => block = fresh,
            Err(other) => {
                let unused = ptr::slice_from_raw_parts_mut(fresh, size);
                // SAFETY: `fresh` came from Box::into_raw above and was never shared.
                drop(unsafe { Box::from_raw(unused) });
                block = other;
            }
        }
    }
    // SAFETY: a block that was published has `size` slots and is never freed.
    unsafe { std::slice::from_raw_parts(block, size) }
}

/// A value of a [`Table`] that cannot go away while this exists.
pub struct Held<T: Send + Sync + 'static>(&'static Slot<T>);

impl<T: Send + Sync> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let value = self.0.value.load(Ordering::Acquire);
        // SAFETY: the slot's count was raised while it was open, and the value
        // is dropped only when the count of a closed slot reaches zero.
        unsafe { &*value }
    }
}

impl<T: Send + Sync> Drop for Held<T> {
    fn drop(&mut self) {
        let before = self.0.state.fetch_sub(1, Ordering::AcqRel);
        if before & COUNT == 1 && before & OPEN == 0 {
            let value = self.0.value.swap(ptr::null_mut(), Ordering::AcqRel);
            // SAFETY: this was the last hold of a closed slot, so nobody else
            // can reach the value; it came from Box::into_raw in `insert`.
            drop(unsafe { Box::from_raw(value) });
            // Vacant, and of the next generation: older handles are stale now.
            let next = ((before >> 32) + 1) & 0xffff_ffff;
            self.0.state.store(next << 32, Ordering::Release);
        }
    }
}

/// Starts a thread that blocks every signal, so that the host's handlers never
/// run on it. The new thread inherits the mask that this thread has meanwhile.
pub fn spawn_without_signals(
    name: &str,
    stack_bytes: usize,
    work: impl FnOnce() + Send + 'static,
) -> io::Result<thread::JoinHandle<()>> {
    // SAFETY: an all-zero sigset_t is a valid place for the calls below to fill.
    let mut all: libc::sigset_t = unsafe { mem::zeroed() };
    // SAFETY: as above.
    let mut before: libc::sigset_t = unsafe { mem::zeroed() };
    // SAFETY: both sets live on this stack; the calls change only this thread's mask.
    let masked = unsafe {
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut before) == 0
    };
    let started = thread::Builder::new().name(name.to_owned()).stack_size(stack_bytes).spawn(work);
    if masked {
        // SAFETY: `before` was filled by the successful call above.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &before, ptr::null_mut()) };
    }
    started
}

/// Whether a connection is open with nothing to read: one that has input
/// between two requests was closed, or has bytes that belong to no answer.
pub fn is_idle(stream: &TcpStream) -> bool {
    let mut byte = 0_u8;
    let flags = libc::MSG_PEEK | libc::MSG_DONTWAIT;
    // SAFETY: the descriptor is open while `stream` is borrowed, and the buffer
    // is one byte on this stack.
    let read = unsafe { libc::recv(stream.as_raw_fd(), (&raw mut byte).cast(), 1, flags) };
    read < 0 && io::Error::last_os_error().kind() == io::ErrorKind::WouldBlock
}
