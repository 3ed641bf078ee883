//! Waiting for sockets, with Winsock.

use std::net::TcpStream;
use std::os::windows::io::{AsRawSocket, BorrowedSocket, RawSocket};
use std::time::Duration;
use std::{io, thread};

use windows_sys::Win32::Networking::WinSock::{
    INVALID_SOCKET, POLLRDNORM, POLLWRNORM, SOCKET, WSAPOLLFD, WSAPoll,
};

use super::poll::Interest;

/// How a system names an open socket.
pub type Descriptor = RawSocket;

pub fn descriptor(stream: &TcpStream) -> Descriptor {
    stream.as_raw_socket()
}

/// The socket, for as long as it stays open.
///
/// # Safety
/// It is open, and stays so for `'a`.
pub unsafe fn borrow<'a>(descriptor: Descriptor) -> BorrowedSocket<'a> {
    // SAFETY: the caller promises it.
    unsafe { BorrowedSocket::borrow_raw(descriptor) }
}

/// Whether it says that a socket goes on connecting.
pub fn begun(fault: &io::Error) -> bool {
    fault.kind() == io::ErrorKind::WouldBlock
}

/// Waits until one of `interests` is ready, or `time` has passed. Gives whether it was
/// a signal, of which Windows has none.
pub fn wait(interests: &[Interest], time: Duration) -> io::Result<bool> {
    const NONE: WSAPOLLFD = WSAPOLLFD { fd: INVALID_SOCKET, events: 0, revents: 0 };
    if interests.is_empty() {
        // WSAPoll refuses to wait for nothing.
        thread::sleep(time);
        return Ok(false);
    }
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
        let readable = if interest.readable { POLLRDNORM } else { 0 };
        let writable = if interest.writable { POLLWRNORM } else { 0 };
        *place = WSAPOLLFD { fd: interest.descriptor as SOCKET, events: readable | writable, revents: 0 };
    }
    // A timer that ends a little early would be waited for again.
    let milliseconds = time.as_micros().div_ceil(1000).min(i32::MAX as u128) as i32;
    // SAFETY: the pointer and the count are those of memory that lives until the call returns.
    let ready = unsafe { WSAPoll(polled.as_mut_ptr(), polled.len() as u32, milliseconds) };
    if ready >= 0 { Ok(false) } else { Err(io::Error::last_os_error()) }
}
