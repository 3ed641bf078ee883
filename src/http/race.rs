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

#[cfg(test)]
mod tests {
    use socket2::{Domain, Socket, Type};

    use super::*;

    #[test]
    fn the_next_address_is_tried_a_quarter_of_a_second_later() {
        // With its backlog full it takes no connection and refuses none.
        let listening = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
        listening.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).expect("a port");
        listening.listen(0).expect("listening");
        let address = listening.local_addr().ok().and_then(|address| address.as_socket()).expect("bound");
        let connect = || TcpStream::connect_timeout(&address, Duration::from_millis(50)).ok();
        let _waiting: Vec<TcpStream> = std::iter::from_fn(connect).collect();

        let began = Instant::now();
        let mut race = Race::new(vec![address.ip(); 3], address.port(), began);
        for tried in 1..=3 {
            let now = began + APART * (tried - 1);
            for now in [now, now + APART - Duration::from_millis(1)] {
                assert!(race.advance(now).is_none());
                assert_eq!(race.trying.len() as u32, tried);
            }
            assert_eq!(race.until(), (tried < 3).then_some(now + APART));
        }
        let mut interests = Vec::new();
        race.interests(&mut interests);
        assert!(interests.len() == 3 && interests.iter().all(|interest| interest.writable));
    }
}
