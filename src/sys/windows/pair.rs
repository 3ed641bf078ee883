//! Two descriptors: what is written to one makes the other readable.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use super::wait::{Descriptor, descriptor};

/// Two sockets that are connected with each other: Windows waits for sockets only.
#[derive(Debug)]
pub struct Pair {
    reading: TcpStream,
    writing: TcpStream,
}

impl Pair {
    pub fn new() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let writing = TcpStream::connect(listener.local_addr()?)?;
        let own = writing.local_addr()?;
        let reading = loop {
            let (stream, from) = listener.accept()?;
            // Any program of this machine may have connected meanwhile.
            if from == own {
                break stream;
            }
        };
        for end in [&reading, &writing] {
            end.set_nonblocking(true)?;
            end.set_nodelay(true)?;
        }
        Ok(Self { reading, writing })
    }

    pub fn reading(&self) -> Descriptor {
        descriptor(&self.reading)
    }

    /// Writes a byte. Where there is no room for it, it is readable enough.
    pub fn write(&self) {
        let _ = (&self.writing).write(&[1]);
    }

    /// Reads all that was written.
    pub fn drain(&self) {
        let mut taken = [0; 512];
        while (&self.reading).read(&mut taken).is_ok_and(|count| count > 0) {}
    }
}
