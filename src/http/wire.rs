//! The last link before HTTP: it sees the request's own bytes, after the
//! proxy's tunnel and TLS, and knows the end of a connection for what it is.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Error, Timeout};

use super::attempt;
use super::buffers::HasBuffers;
use super::failure::CutShort;

#[derive(Debug)]
pub struct WireConnector {
    pub proxied: bool,
    pub closed: Arc<AtomicBool>,
}

impl<In: HasBuffers> Connector<In> for WireConnector {
    type Out = Wire<In>;

    fn connect(&self, details: &ConnectionDetails, below: Option<In>) -> Result<Option<Self::Out>, Error> {
        let below = below.ok_or(Error::ConnectionFailed)?;
        // ureq connects to the proxy itself through the same chain, with a
        // configuration that has none: what goes there is not the request.
        let carries_requests = details.config.proxy().is_some() == self.proxied;
        Ok(Some(Wire { below, carries_requests, answered: false, closed: self.closed.clone() }))
    }
}

#[derive(Debug)]
pub struct Wire<In> {
    below: In,
    carries_requests: bool,
    /// Whether any of the answer to the last request has come.
    answered: bool,
    closed: Arc<AtomicBool>,
}

impl<In: HasBuffers> Wire<In> {
    fn send(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        attempt::mark_sent();
        attempt::enter(Timeout::SendRequest);
        self.below.transmit_output(amount, timeout)
    }

    /// Sends what is left of the request; from now on the answer is waited for.
    fn finish_request(&mut self, timeout: NextTimeout) -> Result<(), Error> {
        let held = self.below.link_buffers().map_or(0, |buffers| {
            buffers.expect_answer();
            buffers.release()
        });
        if held > 0 {
            self.send(held, timeout)?;
        }
        attempt::enter(if self.answered { Timeout::RecvBody } else { Timeout::RecvResponse });
        Ok(())
    }
}

impl<In: HasBuffers> Transport for Wire<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.below.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if !self.carries_requests {
            return self.below.transmit_output(amount, timeout);
        }
        self.answered = false;
        // The head waits for the body: one system call, one packet, one TLS
        // record, and the server is woken once.
        let due = match self.below.link_buffers() {
            Some(buffers) => buffers.hold(amount),
            None => Some(amount),
        };
        due.map_or(Ok(()), |amount| self.send(amount, timeout))
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        if self.carries_requests {
            self.finish_request(timeout)?;
        }
        let awaited = self.below.await_input(timeout);
        if matches!(awaited, Ok(true)) {
            self.answered = true;
            attempt::mark_answered();
        }
        match awaited {
            // Our own shutdown reads as the end of the stream, which would
            // complete a body without a length.
            Ok(false) if self.closed.load(Ordering::Acquire) => Err(cut("the client was freed")),
            // ureq would take these for the regular end of a body: over TLS
            // the missing close_notify (RFC 8446 section 6.1) is the first.
            Err(Error::Io(fault)) => Err(match fault.kind() {
                io::ErrorKind::UnexpectedEof => cut("the connection was closed early"),
                io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => {
                    cut("the connection was reset")
                }
                _ => Error::Io(fault),
            }),
            other => other,
        }
    }

    /// ureq asks when an answer was read, and again before the next request.
    /// Whatever the first look could find, the second finds too.
    fn is_open(&mut self) -> bool {
        let just_answered = self.carries_requests && std::mem::take(&mut self.answered);
        just_answered || self.below.is_open()
    }

    fn is_tls(&self) -> bool {
        self.below.is_tls()
    }
}

fn cut(words: &'static str) -> Error {
    Error::Io(io::Error::other(CutShort(words)))
}
