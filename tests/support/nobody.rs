//! A port at which nobody listens.

use std::net::{Ipv4Addr, SocketAddr};

use socket2::{Domain, Socket, Type};

/// Refuses whoever connects. The port is taken, so that no server of another
/// test gets it meanwhile.
pub struct Nobody {
    pub address: SocketAddr,
    _taken: Socket,
}

impl Nobody {
    pub fn new() -> Self {
        let taken = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        taken.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
        let address = taken.local_addr().unwrap().as_socket().unwrap();
        Self { address, _taken: taken }
    }

    pub fn url(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.address)
    }
}
