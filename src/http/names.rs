//! From a host to addresses. An IP address and `localhost` need no lookup; a
//! name is looked up on a thread, because getaddrinfo knows no deadline, once
//! for all who wait for it, and is remembered for a short while.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::config::is_localhost;
use crate::sys;

/// How long an answer is taken for granted.
const REMEMBERED: Duration = Duration::from_secs(30);
/// What getaddrinfo and the modules it loads need.
const LOOKUP_STACK_BYTES: usize = 256 * 1024;
/// As many addresses of a name are tried.
const MOST_ADDRESSES: usize = 16;

/// Called once, on any thread, when a lookup has ended.
pub type Waker = Box<dyn FnOnce() + Send>;

#[derive(Default)]
pub struct Names {
    /// The service's host, or the proxy's: rarely more than one.
    known: Mutex<Vec<Known>>,
}

struct Known {
    host: String,
    /// What the last lookup that succeeded found; those that answered stand first.
    addresses: Vec<IpAddr>,
    /// Until when they count without another lookup.
    fresh_until: Option<Instant>,
    lookup: Option<Arc<Lookup>>,
}

/// What is known of a host now.
pub enum Found {
    Addresses(Vec<IpAddr>),
    /// A lookup is under way.
    Pending(Arc<Lookup>),
}

impl Names {
    fn known(&self) -> MutexGuard<'_, Vec<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The addresses of `host`, a name or an address without brackets. `start`
    /// starts a lookup where none is under way, outside the lock.
    pub fn find(&self, host: &str, now: Instant, start: impl FnOnce(&Arc<Lookup>)) -> Found {
        if let Ok(address) = host.parse::<IpAddr>() {
            return Found::Addresses(vec![address]);
        }
        if is_localhost(host) {
            return Found::Addresses(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
        }
        let mut known = self.known();
        let at = match known.iter().position(|entry| entry.host == host) {
            Some(at) => at,
            None => {
                let host = host.to_owned();
                known.push(Known { host, addresses: Vec::new(), fresh_until: None, lookup: None });
                known.len() - 1
            }
        };
        let Some(entry) = known.get_mut(at) else {
            return Found::Addresses(Vec::new());
        };
        entry.settle(now);
        if entry.fresh_until.is_some_and(|until| now < until) {
            return Found::Addresses(entry.addresses.clone());
        }
        if let Some(lookup) = &entry.lookup {
            return Found::Pending(lookup.clone());
        }
        let lookup = entry.lookup.insert(Arc::default()).clone();
        drop(known);
        start(&lookup);
        Found::Pending(lookup)
    }

    /// The addresses of `host` as far as they are known, once a lookup has ended or
    /// has taken too long.
    pub fn last(&self, host: &str, now: Instant) -> Vec<IpAddr> {
        let mut known = self.known();
        let Some(entry) = known.iter_mut().find(|entry| entry.host == host) else {
            return Vec::new();
        };
        entry.settle(now);
        entry.addresses.clone()
    }

    /// `address` took a connection: it is tried first from now on.
    pub fn answered(&self, host: &str, address: IpAddr) {
        let mut known = self.known();
        let Some(entry) = known.iter_mut().find(|entry| entry.host == host) else { return };
        if let Some(at) = entry.addresses.iter().position(|known| *known == address)
            && let Some(before) = entry.addresses.get_mut(..=at)
        {
            before.rotate_right(1);
        }
    }

    /// No address took a connection: the next one asks anew.
    pub fn failed(&self, host: &str) {
        let mut known = self.known();
        if let Some(entry) = known.iter_mut().find(|entry| entry.host == host) {
            entry.fresh_until = None;
        }
    }
}

impl Known {
    /// Takes over what the lookup found, if it has ended.
    fn settle(&mut self, now: Instant) {
        let Some(ended) = self.lookup.as_ref().and_then(|lookup| lookup.result()) else { return };
        self.lookup = None;
        if let Ok(addresses) = ended {
            // The one that answered last is still the best one to begin with.
            let best = self.addresses.first().copied();
            self.addresses = addresses;
            self.addresses.sort_by_key(|address| Some(*address) != best);
            self.fresh_until = now.checked_add(REMEMBERED);
        }
    }
}

/// One lookup, shared by all who wait for the name.
#[derive(Default)]
pub struct Lookup(Mutex<State>);

#[derive(Default)]
struct State {
    result: Option<Result<Vec<IpAddr>, String>>,
    wakers: Vec<Waker>,
    thread: Option<JoinHandle<()>>,
}

impl Lookup {
    /// Looks `host` up on a thread; on this one where none is to be had.
    pub fn start(self: &Arc<Self>, host: &str) {
        let (name, theirs) = (host.to_owned(), self.clone());
        let look = move || theirs.end(look_up(&name));
        match sys::spawn_without_signals("workos-lookup", LOOKUP_STACK_BYTES, look) {
            Ok(thread) => self.state().thread = Some(thread),
            Err(_) => self.end(look_up(host)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self, result: Result<Vec<IpAddr>, String>) {
        let mut state = self.state();
        state.result = Some(result);
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        wakers.into_iter().for_each(|wake| wake());
    }

    /// What it found, or why nothing; `None` while it is under way.
    pub fn result(&self) -> Option<Result<Vec<IpAddr>, String>> {
        let mut state = self.state();
        let result = state.result.clone()?;
        let thread = state.thread.take();
        drop(state);
        // It has nothing left to do but to end, and leaves nothing behind when it has.
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        Some(result)
    }

    /// Calls `waker` when the lookup has ended; at once where it has.
    pub fn wake(&self, waker: Waker) {
        let mut state = self.state();
        if state.result.is_none() {
            state.wakers.push(waker);
        } else {
            drop(state);
            waker();
        }
    }
}

/// Asks the system for the addresses of `host`: at least one.
fn look_up(host: &str) -> Result<Vec<IpAddr>, String> {
    let found = (host, 0).to_socket_addrs().map_err(|fault| {
        let words = fault.to_string();
        let reason = words.strip_prefix("failed to lookup address information: ").unwrap_or(&words);
        format!("name lookup failed ({reason})")
    })?;
    let addresses = distinct(found.map(|found| found.ip()));
    if addresses.is_empty() {
        return Err("name lookup found no address".to_owned());
    }
    Ok(interleaved(addresses))
}

/// Each address once, and no more than are tried.
fn distinct(found: impl Iterator<Item = IpAddr>) -> Vec<IpAddr> {
    let mut addresses = Vec::new();
    for address in found {
        if !addresses.contains(&address) && addresses.len() < MOST_ADDRESSES {
            addresses.push(address);
        }
    }
    addresses
}

/// The families in turn, beginning with that of the first (RFC 8305 section 4).
fn interleaved(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let first_is_v6 = addresses.first().is_some_and(IpAddr::is_ipv6);
    let (mut first, mut second): (Vec<_>, Vec<_>) =
        addresses.into_iter().partition(|address| address.is_ipv6() == first_is_v6);
    let mut mixed = Vec::new();
    first.reverse();
    second.reverse();
    while !first.is_empty() || !second.is_empty() {
        mixed.extend(first.pop());
        mixed.extend(second.pop());
    }
    mixed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(of: &[&str]) -> Vec<IpAddr> {
        of.iter().map(|text| text.parse().expect("an address")).collect()
    }

    fn ends(result: Result<&[&str], &str>) -> impl FnOnce(&Arc<Lookup>) {
        let result = result.map(addresses).map_err(str::to_owned);
        move |lookup| lookup.end(result)
    }

    fn found(names: &Names, now: Instant, start: impl FnOnce(&Arc<Lookup>)) -> Option<Vec<IpAddr>> {
        match names.find("api.test", now, start) {
            Found::Addresses(addresses) => Some(addresses),
            Found::Pending(_) => None,
        }
    }

    fn never(_: &Arc<Lookup>) {
        unreachable!("another lookup")
    }

    #[test]
    fn families_take_turns() {
        let mixed = interleaved(addresses(&["::1", "::2", "::3", "1.1.1.1"]));
        assert_eq!(mixed, addresses(&["::1", "1.1.1.1", "::2", "::3"]));
        assert_eq!(interleaved(addresses(&["1.1.1.1", "::1"])), addresses(&["1.1.1.1", "::1"]));
    }

    #[test]
    fn each_address_is_tried_once_and_sixteen_are() {
        let numbered = |last: u8| IpAddr::from([192, 0, 2, last]);
        let found = (0..200).map(|at| numbered(at / 2));
        assert_eq!(distinct(found), (0..16).map(numbered).collect::<Vec<_>>());
    }

    #[test]
    fn localhost_and_addresses_are_not_looked_up() {
        let names = Names::default();
        for host in ["localhost", "workos.localhost", "localhost.", "127.0.0.1", "::1"] {
            let Found::Addresses(addresses) = names.find(host, Instant::now(), never) else {
                panic!("{host}")
            };
            assert!(addresses.iter().all(IpAddr::is_loopback) && !addresses.is_empty());
        }
        assert!(matches!(names.find("localhost.test", Instant::now(), |_| {}), Found::Pending(_)));
    }

    #[test]
    fn one_lookup_serves_all_who_wait_and_is_remembered_for_a_while() {
        let (names, now) = (Names::default(), Instant::now());
        let mut lookup = None;
        assert!(found(&names, now, |started| lookup = Some(started.clone())).is_none());
        assert!(found(&names, now, never).is_none());
        lookup.expect("started").end(Ok(addresses(&["1.1.1.1", "2.2.2.2"])));
        let later = now + REMEMBERED - Duration::from_millis(1);
        assert_eq!(found(&names, now, never), Some(addresses(&["1.1.1.1", "2.2.2.2"])));
        assert!(found(&names, later, never).is_some());
        assert!(found(&names, now + REMEMBERED, ends(Err("away"))).is_none());
        // The name servers are away: the last addresses count, and it is tried again.
        assert_eq!(names.last("api.test", later), addresses(&["1.1.1.1", "2.2.2.2"]));
        assert!(found(&names, now + REMEMBERED, ends(Ok(&["3.3.3.3"]))).is_none());
        assert_eq!(names.last("api.test", later), addresses(&["3.3.3.3"]));
    }

    #[test]
    fn what_answered_is_tried_first_and_what_failed_is_asked_for_anew() {
        let (names, now) = (Names::default(), Instant::now());
        assert!(found(&names, now, ends(Ok(&["1.1.1.1", "2.2.2.2", "3.3.3.3"]))).is_none());
        names.last("api.test", now);
        names.answered("api.test", "3.3.3.3".parse().expect("an address"));
        let order = addresses(&["3.3.3.3", "1.1.1.1", "2.2.2.2"]);
        assert_eq!(found(&names, now, never), Some(order));
        names.failed("api.test");
        assert!(found(&names, now, ends(Ok(&["1.1.1.1", "3.3.3.3"]))).is_none());
        assert_eq!(names.last("api.test", now), addresses(&["3.3.3.3", "1.1.1.1"]));
    }

    #[test]
    fn who_waits_is_woken_once() {
        let lookup = Lookup::default();
        let (sender, receiver) = std::sync::mpsc::channel();
        let again = sender.clone();
        lookup.wake(Box::new(move || sender.send(1).expect("received")));
        lookup.end(Err("away".to_owned()));
        lookup.wake(Box::new(move || again.send(2).expect("received")));
        assert_eq!(receiver.iter().collect::<Vec<_>>(), [1, 2]);
    }
}
