//! Waiting for sockets, where they are file descriptors.

use std::io;
use std::net::TcpStream;
use std::os::fd::{AsRawFd, BorrowedFd, RawFd};

use super::poll::Interest;

/// How a system names an open socket.
pub type Descriptor = RawFd;

pub fn descriptor(stream: &TcpStream) -> Descriptor {
    stream.as_raw_fd()
}

/// The socket, for as long as it stays open.
///
/// # Safety
/// It is open, and stays so for `'a`.
pub unsafe fn borrow<'a>(descriptor: Descriptor) -> BorrowedFd<'a> {
    // SAFETY: the caller promises it.
    unsafe { BorrowedFd::borrow_raw(descriptor) }
}

/// Whether it says that a socket goes on connecting.
pub fn begun(fault: &io::Error) -> bool {
    fault.raw_os_error() == Some(libc::EINPROGRESS) || fault.kind() == io::ErrorKind::WouldBlock
}

/// A socket as poll() is asked for it.
pub type Polled = libc::pollfd;

/// One that is not asked for.
pub const NONE: Polled = Polled { fd: -1, events: 0, revents: 0 };

pub fn polled(interest: &Interest) -> Polled {
    let readable = if interest.readable { libc::POLLIN } else { 0 };
    let writable = if interest.writable { libc::POLLOUT } else { 0 };
    Polled { fd: interest.descriptor, events: readable | writable, revents: 0 }
}

/// Waits until one of them is ready, or a signal handler has run. Gives whether it was a signal.
pub fn poll(polled: &mut [Polled], milliseconds: i32) -> io::Result<bool> {
    // SAFETY: the pointer and the count are those of memory that lives until the call returns.
    let ready = unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, milliseconds) };
    let fault = io::Error::last_os_error();
    match fault.kind() {
        _ if ready >= 0 => Ok(false),
        io::ErrorKind::Interrupted => Ok(true),
        _ => Err(fault),
    }
}
