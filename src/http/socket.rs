//! A TCP connection that keeps to its deadlines: each read and write gets the
//! time that is left, and a signal or a partial write does not start it anew.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, NextTimeout, ShutdownHandle, Transport, time,
};
use ureq::{Error, Timeout};

use super::attempt;
use super::buffers::{HasBuffers, LinkBuffers};
use crate::sys;

/// A socket's timeout is left as it is while it is at most this much too long:
/// setting it costs a system call.
const SLACK: Duration = Duration::from_millis(20);

#[derive(Debug)]
pub struct SocketConnector;

impl HasBuffers for Socket {
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers> {
        Some(&mut self.buffers)
    }

    #[cfg(feature = "tls")]
    fn send(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<(), Error> {
        self.timed.write_all(bytes, deadline)
    }

    #[cfg(feature = "tls")]
    fn receive(&mut self, into: &mut [u8], deadline: &Deadline) -> Result<usize, Error> {
        self.timed.read(into, deadline)
    }
}

impl<In: Transport> Connector<In> for SocketConnector {
    type Out = Either<In, Socket>;

    fn connect(&self, details: &ConnectionDetails, tunnel: Option<In>) -> Result<Option<Self::Out>, Error> {
        if let Some(tunnel) = tunnel {
            return Ok(Some(Either::A(tunnel)));
        }
        attempt::mark_connected();
        let stream = connect_to_any(details)?;
        stream.set_nodelay(true)?;
        let timed = TimedStream { stream: Arc::new(stream), read_timeout: None, write_timeout: None };
        let handle: Weak<dyn ShutdownHandle> = Arc::downgrade(&timed.stream) as _;
        (details.register_shutdown)(handle)?;
        Ok(Some(Either::B(Socket { timed, buffers: LinkBuffers::default() })))
    }
}

/// Tries one address after the other. Each but the last gets half of the time
/// that is left, so that one dead address does not use it all up.
fn connect_to_any(details: &ConnectionDetails) -> Result<TcpStream, Error> {
    let deadline = Deadline::of(details.timeout, started(details));
    let mut last = Error::HostNotFound;
    for (at, address) in details.addrs.iter().enumerate() {
        let left = deadline.left()?;
        let budget = if at + 1 == details.addrs.len() { left } else { left / 2 };
        match TcpStream::connect_timeout(address, budget.max(Duration::from_millis(1))) {
            Ok(stream) => return Ok(stream),
            Err(fault) if fault.kind() == io::ErrorKind::TimedOut => {
                last = Error::Timeout(details.timeout.reason)
            }
            Err(fault) => last = Error::Io(fault),
        }
    }
    Err(last)
}

/// When this connecting began, from which its timeout counts.
pub fn started(details: &ConnectionDetails) -> Instant {
    match details.now {
        time::Instant::Exact(started) => started,
        _ => Instant::now(),
    }
}

/// A moment, and the phase that is blamed when it has passed.
pub struct Deadline {
    at: Option<Instant>,
    pub reason: Timeout,
}

impl Deadline {
    pub fn of(timeout: NextTimeout, from: Instant) -> Self {
        let at = match timeout.after {
            time::Duration::Exact(after) => from.checked_add(after),
            time::Duration::NotHappening => None,
        };
        // No phase outlasts the attempt.
        match attempt::deadline() {
            Some(end) if at.is_none_or(|at| end <= at) => Self { at: Some(end), reason: attempt::phase() },
            _ => Self { at, reason: timeout.reason },
        }
    }

    /// What is left, as ureq has it.
    #[cfg(feature = "tls")]
    pub fn timeout(&self) -> Result<NextTimeout, Error> {
        let after = time::Duration::Exact(self.left()?);
        Ok(NextTimeout { after, reason: self.reason, ..NextTimeout::default() })
    }

    /// The time that is left, never zero.
    pub fn left(&self) -> Result<Duration, Error> {
        // Every call of this library has a deadline; without one, an hour stands for none.
        let left =
            self.at.map_or(Duration::from_secs(3600), |at| at.saturating_duration_since(Instant::now()));
        if left.is_zero() { Err(Error::Timeout(self.reason)) } else { Ok(left) }
    }
}

#[derive(Debug)]
pub struct Socket {
    timed: TimedStream,
    buffers: LinkBuffers,
}

/// A stream whose timeouts were last set to these.
#[derive(Debug)]
struct TimedStream {
    /// Shared with the handle that shuts it down from another thread.
    stream: Arc<TcpStream>,
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
}

/// Whether a timeout of `set` serves where `left` is wanted. Too short is fine
/// up to a point: the loop goes round once more.
fn serves(set: Option<Duration>, left: Duration) -> bool {
    set.is_some_and(|set| set <= left + SLACK && set * 2 >= left)
}

fn would_block(fault: &io::Error) -> bool {
    matches!(fault.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

impl TimedStream {
    fn write_all(&mut self, mut rest: &[u8], deadline: &Deadline) -> Result<(), Error> {
        while !rest.is_empty() {
            let left = deadline.left()?;
            if !serves(self.write_timeout, left) {
                self.stream.set_write_timeout(Some(left))?;
                self.write_timeout = Some(left);
            }
            match (&*self.stream).write(rest) {
                Ok(0) => return Err(Error::Io(io::ErrorKind::WriteZero.into())),
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(fault) if would_block(&fault) => {}
                Err(fault) => return Err(Error::Io(fault)),
            }
        }
        Ok(())
    }

    fn read(&mut self, into: &mut [u8], deadline: &Deadline) -> Result<usize, Error> {
        loop {
            let left = deadline.left()?;
            if !serves(self.read_timeout, left) {
                self.stream.set_read_timeout(Some(left))?;
                self.read_timeout = Some(left);
            }
            match (&*self.stream).read(into) {
                Ok(read) => return Ok(read),
                Err(fault) if would_block(&fault) => {}
                Err(fault) => return Err(Error::Io(fault)),
            }
        }
    }
}

impl Transport for Socket {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        let deadline = Deadline::of(timeout, Instant::now());
        let sent = self.timed.write_all(self.buffers.written(amount), &deadline);
        self.buffers.forget_output(amount);
        sent
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let deadline = Deadline::of(timeout, Instant::now());
        let read = self.timed.read(self.buffers.input_append_buf(), &deadline)?;
        self.buffers.input_appended(read);
        Ok(read > 0)
    }

    fn is_open(&mut self) -> bool {
        sys::is_idle(&self.timed.stream)
    }
}
