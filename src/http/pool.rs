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
const UNPROBED: Duration = Duration::from_millis(50);

/// A connection of an earlier call.
pub struct Taken {
    pub connection: Box<Connection>,
    pub idle: Duration,
    /// Whether it was taken for open without a look.
    pub unprobed: bool,
}

#[derive(Default)]
pub struct Pool(Mutex<VecDeque<Box<Connection>>>);

impl Pool {
    fn idle(&self) -> MutexGuard<'_, VecDeque<Box<Connection>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that is open. One that has just been used is taken for open
    /// without a look where the request may be repeated.
    pub fn take(&self, now: Instant, repeatable: bool) -> Option<Taken> {
        loop {
            // Out of the lock before it is looked at: that is a system call.
            let mut connection = self.idle().pop_back()?;
            let idle = connection.idle_since.map(|since| now.saturating_duration_since(since))?;
            if idle > OLDEST {
                // So are all that are older.
                self.clear();
                return None;
            }
            let unprobed = repeatable && idle < UNPROBED;
            if unprobed || connection.is_idle() {
                return Some(Taken { connection, idle, unprobed });
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

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::net::{TcpListener, TcpStream};

    use super::*;
    use crate::sys::poll;

    const JUST_MORE: Duration = Duration::from_nanos(1);

    /// A pool with one connection, idle since `now`, and the peer's end of it.
    fn pool(now: Instant) -> (Pool, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let stream = TcpStream::connect(listener.local_addr().expect("bound")).expect("connected");
        stream.set_nonblocking(true).expect("a socket");
        let mut connection = Box::new(Connection::new(stream));
        connection.rest(now);
        let pool = Pool::default();
        pool.keep(connection);
        (pool, listener.accept().expect("a connection").0)
    }

    /// A pool with one connection, idle since `now`, which the peer has closed.
    fn closed(now: Instant) -> Pool {
        let (pool, peer) = pool(now);
        drop(peer);
        let interest = pool.idle().back().map(|connection| connection.interest(false)).expect("kept");
        poll::wait(&[interest], Duration::from_secs(10)).expect("waits");
        pool
    }

    #[test]
    fn one_that_is_a_minute_old_goes_with_all_that_are_older() {
        let now = Instant::now();
        let ((older, mut peer), (newer, mut newer_peer)) = (pool(now), pool(now));
        older.keep(newer.idle().pop_back().expect("kept"));
        assert!(older.take(now + OLDEST + JUST_MORE, true).is_none());
        for peer in [&mut peer, &mut newer_peer] {
            peer.set_read_timeout(Some(Duration::from_secs(10))).expect("a socket");
            assert_eq!(peer.read(&mut [0]).expect("the connection has ended"), 0);
        }
        let taken = |idle| pool(now).0.take(now + idle, true).map(|taken| taken.idle);
        assert_eq!(taken(OLDEST), Some(OLDEST));
        assert_eq!(taken(OLDEST + JUST_MORE), None);
    }

    #[test]
    fn one_that_was_just_used_is_taken_without_a_look_where_that_does_no_harm() {
        let now = Instant::now();
        let just_less = UNPROBED - JUST_MORE;
        for (idle, repeatable, unprobed) in
            [(just_less, true, true), (UNPROBED, true, false), (just_less, false, false)]
        {
            let open = pool(now);
            let taken = open.0.take(now + idle, repeatable).expect("open");
            assert_eq!((taken.idle, taken.unprobed), (idle, unprobed));
            assert_eq!(closed(now).take(now + idle, repeatable).is_some(), unprobed);
        }
    }
}
