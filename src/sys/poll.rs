//! Non-blocking sockets, and waiting for some of them: what all systems have in common.

use std::io;
use std::net::{SocketAddr, TcpStream};

use socket2::{Domain, Protocol, Socket, Type};

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub use super::pair_signal::Signal;
#[cfg(any(target_os = "linux", target_os = "android"))]
pub use super::signal::Signal;
use super::wait::begun;
pub use super::wait::{Descriptor, descriptor, wait};

/// A socket, and what it is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interest {
    pub descriptor: Descriptor,
    pub readable: bool,
    pub writable: bool,
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

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
