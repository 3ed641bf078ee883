//! The few things that need system calls or raw pointers: state that belongs
//! to one process, and threads that take no signals.

use std::net::TcpStream;
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicPtr, Ordering};
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
pub struct PerProcess<T> {
    current: AtomicPtr<Made<T>>,
}

impl<T> PerProcess<T> {
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
}

impl<T> Drop for PerProcess<T> {
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
