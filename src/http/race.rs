//! Addresses, tried 250 ms apart until one takes the connection (RFC 8305
//! section 5): a dead one costs that much, and not the time to connect.

use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use super::failure::Fault;
use crate::sys::poll::{self, Interest};

/// How long an address is alone before the next one is tried as well.
const APART: Duration = Duration::from_millis(250);

pub struct Race {
    /// Those that were not tried yet, the next one last.
    left: Vec<IpAddr>,
    port: u16,
    trying: Vec<(IpAddr, TcpStream)>,
    next_at: Instant,
    fault: Option<Fault>,
}

impl Race {
    pub fn new(mut addresses: Vec<IpAddr>, port: u16, now: Instant) -> Self {
        addresses.reverse();
        Self { left: addresses, port, trying: Vec::new(), next_at: now, fault: None }
    }

    /// Goes on; gives the first connection that stands, or the last fault when
    /// all have failed.
    pub fn advance(&mut self, now: Instant) -> Option<Result<(IpAddr, TcpStream), Fault>> {
        let mut at = 0;
        while let Some((address, stream)) = self.trying.get(at) {
            match poll::connected(stream) {
                Ok(false) => at += 1,
                Ok(true) => {
                    let address = *address;
                    return Some(Ok((address, self.trying.swap_remove(at).1)));
                }
                Err(fault) => {
                    self.trying.swap_remove(at);
                    self.fault = Some(fault.into());
                    self.next_at = now;
                }
            }
        }
        while self.next_at <= now {
            let Some(address) = self.left.pop() else { break };
            match poll::connect(SocketAddr::new(address, self.port)) {
                Ok(stream) => {
                    self.trying.push((address, stream));
                    self.next_at = now + APART;
                }
                Err(fault) => self.fault = Some(fault.into()),
            }
        }
        if self.trying.is_empty() && self.left.is_empty() {
            let none = || Fault::network("name lookup found no address");
            return Some(Err(self.fault.take().unwrap_or_else(none)));
        }
        None
    }

    /// When it must go on even where nothing happens.
    pub fn until(&self) -> Option<Instant> {
        (!self.left.is_empty()).then_some(self.next_at)
    }

    pub fn interests(&self, into: &mut Vec<Interest>) {
        into.extend(self.trying.iter().map(|(_, stream)| Interest {
            descriptor: poll::descriptor(stream),
            readable: false,
            writable: true,
        }));
    }
}
