//! Non-blocking sockets, and waiting for some of them: what all systems have in common.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub use super::pair_signal::Signal;
#[cfg(any(target_os = "linux", target_os = "android"))]
pub use super::signal::Signal;
pub use super::wait::{Descriptor, descriptor};
use super::wait::{NONE, begun, poll, polled};

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

/// Waits until one of `interests` is ready, a signal handler has run, or `time` has passed.
/// Gives whether it was a signal.
pub fn wait(interests: &[Interest], time: Duration) -> io::Result<bool> {
    // There are rarely more than these, for which no memory is taken.
    let (mut few, mut many) = ([NONE; 8], Vec::new());
    let waited_for = match few.get_mut(..interests.len()) {
        Some(places) => places,
        None => {
            many.resize(interests.len(), NONE);
            &mut many
        }
    };
    for (place, interest) in waited_for.iter_mut().zip(interests) {
        *place = polled(interest);
    }
    // A timer that ends a little early would be waited for again.
    let milliseconds = time.as_micros().div_ceil(1000).min(i32::MAX as u128) as i32;
    poll(waited_for, milliseconds)
}

/// Reads what has come: 0 bytes at its end, `None` where nothing has.
pub fn read(mut stream: &TcpStream, room: &mut [u8]) -> io::Result<Option<usize>> {
    at_once(|| stream.read(room))
}

/// Writes as much as goes now, `None` where nothing does.
pub fn write(mut stream: &TcpStream, bytes: &[u8]) -> io::Result<Option<usize>> {
    at_once(|| stream.write(bytes))
}

/// Does it again where a signal came in between. `None` where it would have to wait.
fn at_once(mut operation: impl FnMut() -> io::Result<usize>) -> io::Result<Option<usize>> {
    loop {
        match operation() {
            Ok(count) => return Ok(Some(count)),
            Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use std::time::Instant;

    /// What `set` makes readable is not so before it, and is so ever after.
    pub fn check_wakes_ever_after(interest: Interest, set: impl Fn()) {
        let began = Instant::now();
        wait(&[interest], Duration::from_millis(20)).expect("waits");
        assert!(began.elapsed() >= Duration::from_millis(20));
        for _ in 0..2 {
            set();
            let began = Instant::now();
            wait(&[interest], Duration::from_secs(10)).expect("waits");
            assert!(began.elapsed() < Duration::from_secs(5));
        }
    }

    #[test]
    fn a_signal_wakes_now_and_ever_after() {
        let signal = Signal::new().expect("descriptors");
        check_wakes_ever_after(signal.interest(), || signal.set());
    }

    #[test]
    fn a_signal_in_between_is_no_fault_and_nothing_to_do_is_none() {
        use io::ErrorKind::{BrokenPipe, Interrupted, WouldBlock};
        let ended = |outcomes: &[Result<usize, io::ErrorKind>]| {
            let mut outcomes = outcomes.iter();
            at_once(|| outcomes.next().expect("it has ended").map_err(Into::into))
                .map_err(|fault| fault.kind())
        };
        assert_eq!(ended(&[Err(Interrupted), Err(Interrupted), Ok(7)]), Ok(Some(7)));
        assert_eq!(ended(&[Ok(0)]), Ok(Some(0)));
        assert_eq!(ended(&[Err(WouldBlock)]), Ok(None));
        assert_eq!(ended(&[Err(Interrupted), Err(BrokenPipe)]), Err(BrokenPipe));
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
