//! What wakes a thread that waits for sockets, where one descriptor is enough for it.

use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use super::poll::Interest;

/// A descriptor that can be made readable once, and then stays so: it wakes all
/// who wait for it.
#[derive(Debug)]
pub struct Signal(OwnedFd);

impl Signal {
    pub fn new() -> io::Result<Self> {
        // SAFETY: the call takes no pointer.
        let descriptor = unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) };
        if descriptor < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the descriptor was opened just now, and nobody else knows it.
        Ok(Self(unsafe { OwnedFd::from_raw_fd(descriptor) }))
    }

    pub fn set(&self) {
        let one = 1_u64;
        // SAFETY: eight bytes of this stack are read. It fails only where the counter
        // is at its end, and then it is readable anyway.
        unsafe { libc::write(self.0.as_raw_fd(), (&raw const one).cast(), size_of::<u64>()) };
    }

    pub fn interest(&self) -> Interest {
        Interest { descriptor: self.0.as_raw_fd(), readable: true, writable: false }
    }
}
