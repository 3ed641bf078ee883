//! Non-blocking sockets, and waiting for many of them at once: all that differs
//! from one system to the next stands here.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

/// How a system names an open socket.
pub type Descriptor = RawFd;

/// A socket, and what it is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interest {
    pub descriptor: Descriptor,
    pub readable: bool,
    pub writable: bool,
}

pub fn descriptor(stream: &TcpStream) -> Descriptor {
    stream.as_raw_fd()
}

/// Begins to connect, and does not wait for it.
pub fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    socket.set_tcp_nodelay(true)?;
    match socket.connect(&address.into()) {
        Err(fault) if !begun(&fault) => Err(fault),
        _ => Ok(socket.into()),
    }
}

fn begun(fault: &io::Error) -> bool {
    fault.raw_os_error() == Some(libc::EINPROGRESS) || fault.kind() == io::ErrorKind::WouldBlock
}

/// Whether a connection that was begun stands; the fault where it failed.
pub fn connected(stream: &TcpStream) -> io::Result<bool> {
    if let Some(fault) = stream.take_error()? {
        return Err(fault);
    }
    match stream.peer_addr() {
        Ok(_) => Ok(true),
        Err(fault) if fault.kind() == io::ErrorKind::NotConnected => Ok(false),
        Err(fault) => Err(fault),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn a_signal_wakes_now_and_ever_after() {
        let signal = Signal::new().expect("descriptors");
        let began = Instant::now();
        wait(&[signal.interest()], Duration::from_millis(20)).expect("waits");
        assert!(began.elapsed() >= Duration::from_millis(20));
        for _ in 0..2 {
            signal.set();
            let began = Instant::now();
            wait(&[signal.interest()], Duration::from_secs(10)).expect("waits");
            assert!(began.elapsed() < Duration::from_secs(5));
        }
    }

    #[test]
    fn a_refused_connection_says_so() {
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a port");
        let fault = connect(free).and_then(|stream| {
            let interest = Interest { descriptor: descriptor(&stream), readable: false, writable: true };
            wait(&[interest], Duration::from_secs(10))?;
            connected(&stream)
        });
        assert_eq!(fault.expect_err("nobody listens").kind(), io::ErrorKind::ConnectionRefused);
    }
}
