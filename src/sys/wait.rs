//! Waiting for sockets, where they are file descriptors.

use std::io;
use std::net::TcpStream;
use std::os::fd::{AsRawFd, BorrowedFd, RawFd};
use std::time::Duration;

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

/// Waits until one of `interests` is ready, a signal handler has run, or `time` has passed.
/// Gives whether it was a signal.
pub fn wait(interests: &[Interest], time: Duration) -> io::Result<bool> {
    const NONE: libc::pollfd = libc::pollfd { fd: -1, events: 0, revents: 0 };
    // There are rarely more than these, for which no memory is taken.
    let (mut few, mut many) = ([NONE; 8], Vec::new());
    let polled = match few.get_mut(..interests.len()) {
        Some(polled) => polled,
        None => {
            many.resize(interests.len(), NONE);
            &mut many
        }
    };
    for (place, interest) in polled.iter_mut().zip(interests) {
        let readable = if interest.readable { libc::POLLIN } else { 0 };
        let writable = if interest.writable { libc::POLLOUT } else { 0 };
        *place = libc::pollfd { fd: interest.descriptor, events: readable | writable, revents: 0 };
    }
    // A timer that ends a little early would be waited for again.
    let milliseconds = time.as_micros().div_ceil(1000).min(i32::MAX as u128) as libc::c_int;
    // SAFETY: the pointer and the count are those of memory that lives until the call returns.
    let ready = unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, milliseconds) };
    let fault = io::Error::last_os_error();
    match fault.kind() {
        _ if ready >= 0 => Ok(false),
        io::ErrorKind::Interrupted => Ok(true),
        _ => Err(fault),
    }
}
