//! From a host to addresses. An IP address needs no lookup; a name is looked
//! up on a thread of its own, because getaddrinfo knows no deadline, and
//! remembered for a short while.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::failure::CutShort;
use super::socket::Deadline;
use crate::sys;

/// How long an answer is taken for granted.
const REMEMBERED: Duration = Duration::from_secs(30);
/// How many lookups may hang at once before further ones fail at once.
const MOST_LOOKUPS: usize = 16;
/// What getaddrinfo and the modules it loads need.
const LOOKUP_STACK_BYTES: usize = 256 * 1024;
/// As many addresses as ureq keeps.
const MOST_ADDRESSES: usize = 16;

#[derive(Debug, Default)]
pub struct CachedResolver {
    /// The service's host, and the proxy's: rarely more than two.
    known: Mutex<Vec<Known>>,
    /// Lookups under way, also those that nobody waits for any more.
    lookups: Arc<AtomicUsize>,
}

#[derive(Debug)]
struct Known {
    host: String,
    port: u16,
    since: Instant,
    addresses: Vec<SocketAddr>,
}

impl Resolver for CachedResolver {
    fn resolve(
        &self,
        uri: &Uri,
        _: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = uri.host().ok_or(ureq::Error::HostNotFound)?;
        let https = uri.scheme_str() == Some("https");
        let port = uri.port_u16().unwrap_or(if https { 443 } else { 80 });
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let mut resolved = self.empty();
        if let Ok(address) = bare.parse::<IpAddr>() {
            resolved.push(SocketAddr::new(address, port));
            return Ok(resolved);
        }
        let addresses = match self.remembered(bare, port) {
            Some(addresses) => addresses,
            None => self.look_up(bare, port, timeout)?,
        };
        for address in addresses.into_iter().take(MOST_ADDRESSES) {
            resolved.push(address);
        }
        Ok(resolved)
    }
}

impl CachedResolver {
    fn remembered(&self, host: &str, port: u16) -> Option<Vec<SocketAddr>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|entry| entry.since.elapsed() < REMEMBERED);
        let entry = known.iter().find(|entry| entry.host == host && entry.port == port)?;
        Some(entry.addresses.clone())
    }

    fn look_up(&self, host: &str, port: u16, timeout: NextTimeout) -> Result<Vec<SocketAddr>, ureq::Error> {
        let deadline = Deadline::of(timeout, Instant::now());
        let left = deadline.left()?;
        let slot = Slot::take(&self.lookups)?;
        let answer = Arc::new((Mutex::new(None), Condvar::new()));
        let (name, told) = (host.to_owned(), answer.clone());
        let look = move || {
            let found = (name.as_str(), port).to_socket_addrs().map(Vec::from_iter);
            drop(slot);
            *told.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
            told.1.notify_one();
        };
        let thread = sys::spawn_without_signals("workos-lookup", LOOKUP_STACK_BYTES, look)
            .map_err(|_| cut("no thread could be started for the name lookup"))?;
        // Not a channel: waiting on one leaves an allocation behind in the host's thread.
        let waiting = answer.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = answer.1.wait_timeout_while(waiting, left, |found| found.is_none());
        let found = waited.unwrap_or_else(PoisonError::into_inner).0.take();
        if found.is_some() {
            // It has nothing left to do but to end, and leaves nothing behind when it has.
            let _ = thread.join();
        }
        let addresses = match found {
            Some(Ok(addresses)) => addresses,
            Some(Err(_)) => return Err(cut("name lookup failed")),
            None => return Err(ureq::Error::Timeout(deadline.reason)),
        };
        if addresses.is_empty() {
            return Err(ureq::Error::HostNotFound);
        }
        self.known.lock().unwrap_or_else(PoisonError::into_inner).push(Known {
            host: host.to_owned(),
            port,
            since: Instant::now(),
            addresses: addresses.clone(),
        });
        Ok(addresses)
    }
}

fn cut(words: &'static str) -> ureq::Error {
    ureq::Error::Io(std::io::Error::other(CutShort(words)))
}

/// One of the lookups that may be under way.
struct Slot(Arc<AtomicUsize>);

impl Slot {
    fn take(lookups: &Arc<AtomicUsize>) -> Result<Self, ureq::Error> {
        let slot = Self(lookups.clone());
        if lookups.fetch_add(1, Ordering::Relaxed) >= MOST_LOOKUPS {
            return Err(cut("too many name lookups hang already"));
        }
        Ok(slot)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
