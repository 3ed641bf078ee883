//! A descriptor that a host waits for: readable as long as something waits to be taken.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::pair::Pair;

/// Two connected sockets. The host waits for the reading one, and may even read from it.
pub struct Doorbell {
    /// `None` once it was closed.
    pair: Mutex<Option<Pair>>,
}

impl Doorbell {
    pub fn new() -> io::Result<Self> {
        Pair::new().map(|pair| Self { pair: Mutex::new(Some(pair)) })
    }

    fn pair(&self) -> MutexGuard<'_, Option<Pair>> {
        self.pair.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reading socket; -1 once it was closed.
    pub fn descriptor(&self) -> isize {
        self.pair().as_ref().map_or(-1, |pair| pair.reading() as isize)
    }

    /// Makes it readable. A host that is told of changes only is told once more.
    pub fn ring(&self) {
        self.pair().iter().for_each(Pair::write);
    }

    /// Makes it unreadable.
    pub fn silence(&self) {
        self.pair().iter().for_each(Pair::drain);
    }

    /// Closes both sockets.
    pub fn close(&self) {
        self.pair().take();
    }
}
