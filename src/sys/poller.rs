//! Waiting for many sockets on one thread.

use std::io;
use std::time::Duration;

use polling::{Event, Events};

use super::poll::Interest;
use super::wait::borrow;

/// Tells its one waiting thread which of many sockets are ready.
pub struct Poller(polling::Poller);

/// The keys of what was ready.
pub struct Ready(Events);

impl Ready {
    pub fn new() -> Self {
        Self(Events::new())
    }

    pub fn keys(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().map(|event| event.key)
    }
}

impl Poller {
    pub fn new() -> io::Result<Self> {
        polling::Poller::new().map(Self)
    }

    /// Reports `key` once, as soon as the socket is ready. A socket that is closed
    /// meanwhile reports nothing, so what is no longer waited for need not be taken back.
    pub fn arm(&self, interest: Interest, key: usize) -> io::Result<()> {
        let event = Event::new(key, interest.readable, interest.writable);
        // SAFETY: the socket is open: its owner has just named it, and keeps it during this call.
        let socket = unsafe { borrow(interest.descriptor) };
        match self.0.modify(socket, event) {
            // It was not known yet, or had the number of a socket that has been closed.
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
                // SAFETY: as above. Where the socket is closed, the kernel forgets it.
                unsafe { self.0.add(interest.descriptor, event) }
            }
            other => other,
        }
    }

    /// Waits until something is ready, another thread called [`Self::wake`], or `time` has passed.
    pub fn wait(&self, ready: &mut Ready, time: Option<Duration>) -> io::Result<()> {
        ready.0.clear();
        match self.0.wait(&mut ready.0, time) {
            Err(fault) if fault.kind() != io::ErrorKind::Interrupted => Err(fault),
            _ => Ok(()),
        }
    }

    /// Ends the wait, or the next one.
    pub fn wake(&self) {
        // It fails only where the poller is not open.
        let _ = self.0.notify();
    }
}
