//! What the exchanges of one client share, in one process.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::names::Names;
use super::pool::{Pool, Taken};
use super::route::Route;
use super::tls::{Roots, Tls};
use crate::config::Config;
use crate::error::Error;
use crate::sys::poll::{Interest, Signal};

pub struct Transport {
    pub(super) route: Route,
    pub(super) tls: Option<Tls>,
    pub(super) names: Names,
    pub(super) connect_timeout: Duration,
    pool: Pool,
    is_closed: AtomicBool,
    /// Wakes all who wait for a connection of it. Made when somebody first waits, so
    /// that a connection comes before it where descriptors are scarce.
    closed: OnceLock<Signal>,
}

impl Transport {
    pub fn new(config: &Config, roots: &Roots) -> Result<Self, Error> {
        let https = config.base_url.is_https();
        let tls = https.then(|| Tls::new(roots, config.base_url.host())).transpose()?;
        Ok(Self {
            route: Route::new(config)?,
            tls,
            names: Names::default(),
            connect_timeout: config.connect_timeout,
            pool: Pool::default(),
            is_closed: AtomicBool::new(false),
            closed: OnceLock::new(),
        })
    }

    /// Ends every idle connection, and wakes those who wait on the others. A call
    /// that has received a whole answer keeps it.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        // Either this sees the signal, or the one who makes it sees that it is closed.
        fence(Ordering::SeqCst);
        self.closed.get().into_iter().for_each(Signal::set);
        self.pool.clear();
    }

    /// Readable once it is closed. Where it is `None`, for want of a descriptor, who
    /// waits must look now and then.
    pub fn closed(&self) -> Option<Interest> {
        if self.closed.get().is_none()
            && let Ok(signal) = Signal::new()
        {
            let signal = self.closed.get_or_init(|| signal);
            fence(Ordering::SeqCst);
            if self.is_closed.load(Ordering::Relaxed) {
                signal.set();
            }
        }
        self.closed.get().map(Signal::interest)
    }

    pub(super) fn take(&self, now: Instant, repeatable: bool) -> Option<Taken> {
        self.pool.take(now, repeatable)
    }

    pub(super) fn keep(&self, mut connection: Box<Connection>, now: Instant) {
        connection.rest(now);
        self.pool.keep(connection);
        // `close` may have cleared the pool just before.
        if self.is_closed.load(Ordering::Acquire) {
            self.pool.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::poll::wait;

    #[test]
    fn who_waits_is_woken_once_it_is_closed_whichever_came_first() {
        let config = Config::read(r#"{"base_url":"http://127.0.0.1"}"#, &|_| None).expect("valid");
        let roots = Roots::read(&config.trust).expect("roots");
        let minute = Duration::from_secs(60);
        for waits_first in [true, false] {
            let transport = Transport::new(&config, &roots).expect("a transport");
            if waits_first {
                let (began, moment) = (Instant::now(), Duration::from_millis(20));
                wait(&[transport.closed().expect("a descriptor")], moment).expect("waits");
                assert!(began.elapsed() >= moment);
            }
            transport.close();
            let began = Instant::now();
            wait(&[transport.closed().expect("a descriptor")], minute).expect("waits");
            assert!(began.elapsed() < minute / 2);
        }
    }
}
