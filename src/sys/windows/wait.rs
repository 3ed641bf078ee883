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

/// A socket as WSAPoll is asked for it.
pub type Polled = WSAPOLLFD;

/// One that is not asked for.
pub const NONE: Polled = Polled { fd: INVALID_SOCKET, events: 0, revents: 0 };

pub fn polled(interest: &Interest) -> Polled {
    let readable = if interest.readable { POLLRDNORM } else { 0 };
    let writable = if interest.writable { POLLWRNORM } else { 0 };
    Polled { fd: interest.descriptor as SOCKET, events: readable | writable, revents: 0 }
}

/// Waits until one of them is ready. Gives whether it was a signal, of which Windows has none.
pub fn poll(polled: &mut [Polled], milliseconds: i32) -> io::Result<bool> {
    if polled.is_empty() {
        // WSAPoll refuses to wait for nothing.
        thread::sleep(Duration::from_millis(u64::from(milliseconds.unsigned_abs())));
        return Ok(false);
    }
    // SAFETY: the pointer and the count are those of memory that lives until the call returns.
    let ready = unsafe { WSAPoll(polled.as_mut_ptr(), polled.len() as u32, milliseconds) };
    if ready >= 0 { Ok(false) } else { Err(io::Error::last_os_error()) }
}
