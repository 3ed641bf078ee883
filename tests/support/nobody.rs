//! Addresses at which nobody listens, and at which nobody answers. The port
//! is taken meanwhile, so that no server of another test gets it.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Socket, Type};

/// Refuses whoever connects.
pub struct Nobody {
    pub address: SocketAddr,
    _taken: Socket,
}

impl Nobody {
    pub fn new() -> Self {
        let taken = bound(free_port());
        Self { address: address_of(&taken), _taken: taken }
    }

    pub fn url(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.address)
    }
}

/// A listener whose backlog is full, which drops every further SYN.
pub struct BlackHole {
    pub address: SocketAddr,
    _listening: Socket,
    _waiting: Vec<TcpStream>,
}

impl BlackHole {
    pub fn new() -> Self {
        Self::at(free_port())
    }

    pub fn at(address: SocketAddr) -> Self {
        let listening = bound(address);
        listening.listen(0).expect("listening");
        let address = address_of(&listening);
        let mut waiting = Vec::new();
        while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(50)) {
            waiting.push(stream);
            assert!(waiting.len() < 64, "the backlog takes every connection");
        }
        Self { address, _listening: listening, _waiting: waiting }
    }
}

fn free_port() -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, 0))
}

fn bound(address: SocketAddr) -> Socket {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    socket.bind(&address.into()).expect("a free port");
    socket
}

fn address_of(socket: &Socket) -> SocketAddr {
    socket.local_addr().expect("bound").as_socket().expect("of IPv4")
}
