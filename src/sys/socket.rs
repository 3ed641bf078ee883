use std::io;
use std::net::TcpStream;
use std::os::fd::AsRawFd;

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
