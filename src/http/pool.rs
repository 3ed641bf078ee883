//! Idle connections, the newest last: a call takes that one, so that the others
//! grow old and go.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;

/// As many are kept as threads, or one queue, may use at once.
const MOST: usize = 1024;
/// However long a service would keep it: a connection that is older is as
/// likely dead as alive.
const OLDEST: Duration = Duration::from_secs(60);
/// So short a while counts as none.
pub const UNPROBED: Duration = Duration::from_millis(50);

#[derive(Default)]
pub struct Pool(Mutex<VecDeque<Box<Connection>>>);

impl Pool {
    fn idle(&self) -> MutexGuard<'_, VecDeque<Box<Connection>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that is open, and how long it was idle. One that has just been
    /// used is taken for open without a look where the request may be repeated.
    pub fn take(&self, now: Instant, repeatable: bool) -> Option<(Box<Connection>, Duration)> {
        loop {
            // Out of the lock before it is looked at: that is a system call.
            let mut connection = self.idle().pop_back()?;
            let idle = connection.idle_since.map(|since| now.saturating_duration_since(since))?;
            if idle > OLDEST {
                // So are all that are older.
                self.clear();
                return None;
            }
            if (repeatable && idle < UNPROBED) || connection.is_idle() {
                return Some((connection, idle));
            }
        }
    }

    pub fn keep(&self, connection: Box<Connection>) {
        let mut idle = self.idle();
        idle.push_back(connection);
        let oldest = if idle.len() > MOST { idle.pop_front() } else { None };
        drop(idle);
        drop(oldest);
    }

    /// Ends all of them.
    pub fn clear(&self) {
        let idle = std::mem::take(&mut *self.idle());
        drop(idle);
    }
}
