//! What the links of a connection know of the attempt that uses it. A call
//! runs on one thread from end to end, so it is the thread that knows.

use std::cell::Cell;
use std::time::Instant;

use ureq::Timeout;

thread_local! {
    static SENT: Cell<bool> = const { Cell::new(false) };
    static CONNECTED: Cell<bool> = const { Cell::new(false) };
    static ANSWERED: Cell<bool> = const { Cell::new(false) };
    static PHASE: Cell<Timeout> = const { Cell::new(Timeout::Global) };
    static DEADLINE: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Begins an attempt on this thread.
pub fn begin(deadline: Instant) {
    SENT.set(false);
    CONNECTED.set(false);
    ANSWERED.set(false);
    PHASE.set(Timeout::Global);
    DEADLINE.set(Some(deadline));
}

/// A byte of the request is being handed to the connection.
pub fn mark_sent() {
    SENT.set(true);
}

/// Whether the attempt begun last has sent anything: ureq's errors do not tell.
pub fn sent() -> bool {
    SENT.get()
}

/// A connection is being made for this attempt.
pub fn mark_connected() {
    CONNECTED.set(true);
}

/// A byte of the answer came.
pub fn mark_answered() {
    ANSWERED.set(true);
}

/// Whether the request went out on a connection of an earlier call, and not a
/// byte came back: it may have been closed already when it was used again.
pub fn unanswered_on_kept_connection() -> bool {
    SENT.get() && !CONNECTED.get() && !ANSWERED.get()
}

/// From now on the attempt is at `phase`.
pub fn enter(phase: Timeout) {
    PHASE.set(phase);
}

/// What is blamed when the deadline passes.
pub fn phase() -> Timeout {
    PHASE.get()
}

/// When the attempt must be over. ureq itself is told of no deadline: it would
/// copy its whole configuration for every request that has one of its own.
pub fn deadline() -> Option<Instant> {
    DEADLINE.get()
}
