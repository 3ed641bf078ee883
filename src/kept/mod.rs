//! What a client keeps between its calls, and for all who wait for the same
//! thing: the keys that tokens are signed with, and refreshes of sessions.
//!
//! It belongs to one process: a child of fork() makes its own, so it inherits
//! no lock that a thread of its parent holds.

mod answered;
mod keys;
mod patience;
mod refreshes;
mod verified;

pub use answered::Snapshot;
pub use keys::{Keys, Signers};
pub use patience::Patience;
pub use refreshes::Refreshes;

use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub struct Kept {
    pub keys: Keys,
    pub refreshes: Refreshes,
    pub flags: Snapshot<crate::flags::Flags>,
}

/// The lock of what is kept. Nothing panics while it is held, and if something
/// did, what is kept would still be whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a call that waits for nothing comes to.
#[cfg(test)]
fn at_once<T>(call: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(call).poll(&mut context) {
        std::task::Poll::Ready(outcome) => outcome,
        std::task::Poll::Pending => panic!("it waits"),
    }
}
