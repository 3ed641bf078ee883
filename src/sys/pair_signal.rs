//! What wakes a thread that waits for sockets, where that takes two descriptors.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use super::pair::Pair;
use super::poll::Interest;

/// A descriptor that can be made readable once, and then stays so: it wakes all
/// who wait for it.
#[derive(Debug)]
pub struct Signal {
    pair: Pair,
    is_set: AtomicBool,
}

impl Signal {
    pub fn new() -> io::Result<Self> {
        Ok(Self { pair: Pair::new()?, is_set: AtomicBool::new(false) })
    }

    pub fn set(&self) {
        // One byte is enough, and the more of them might not go in.
        if !self.is_set.swap(true, Ordering::AcqRel) {
            self.pair.write();
        }
    }

    pub fn interest(&self) -> Interest {
        Interest { descriptor: self.pair.reading(), readable: true, writable: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::tests::check_wakes_ever_after;

    #[test]
    fn a_signal_wakes_now_and_ever_after() {
        let signal = Signal::new().expect("descriptors");
        check_wakes_ever_after(signal.interest(), || signal.set());
    }
}
