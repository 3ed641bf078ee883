//! The last link before HTTP: it sees the request's own bytes, after the
//! proxy's tunnel and TLS, and knows the end of a connection for what it is.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

use super::attempt;
use super::failure::CutShort;

#[derive(Debug)]
pub struct WireConnector {
    pub proxied: bool,
    pub closed: Arc<AtomicBool>,
}

impl<In: Transport> Connector<In> for WireConnector {
    type Out = Wire<In>;

    fn connect(&self, details: &ConnectionDetails, below: Option<In>) -> Result<Option<Self::Out>, Error> {
        let below = below.ok_or(Error::ConnectionFailed)?;
        // ureq connects to the proxy itself through the same chain, with a
        // configuration that has none: what goes there is not the request.
        let carries_requests = details.config.proxy().is_some() == self.proxied;
        Ok(Some(Wire { below, carries_requests, closed: self.closed.clone() }))
    }
}

#[derive(Debug)]
pub struct Wire<In> {
    below: In,
    carries_requests: bool,
    closed: Arc<AtomicBool>,
}

impl<In: Transport> Transport for Wire<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.below.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.carries_requests {
            attempt::mark_sent();
        }
        self.below.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let read = self.below.await_input(timeout);
        if matches!(read, Ok(true)) {
            attempt::mark_answered();
        }
        match read {
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

    fn is_open(&mut self) -> bool {
        self.below.is_open()
    }

    fn is_tls(&self) -> bool {
        self.below.is_tls()
    }
}

fn cut(words: &'static str) -> Error {
    Error::Io(io::Error::other(CutShort(words)))
}
