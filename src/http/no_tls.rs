//! The place of `tls.rs` in a build without TLS: https is refused.

use super::buffer::Buffer;
use super::failure::Fault;
use crate::config::Trust;
use crate::error::Error;

#[derive(Clone)]
pub struct Roots;

impl Roots {
    pub fn read(_: &Trust) -> Result<Self, Error> {
        Ok(Self)
    }
}

pub struct Tls;

impl Tls {
    pub fn new(_: &Roots, _: &str) -> Result<Self, Error> {
        Ok(Self)
    }

    pub fn begin(&self) -> Result<Box<Session>, Fault> {
        Err(Fault::tls("this build of the library has no TLS"))
    }
}

/// Never made.
pub struct Session {
    pub incoming: Buffer,
}

impl Session {
    pub fn is_handshaking(&self) -> bool {
        false
    }

    pub fn peer_closed(&self) -> bool {
        false
    }

    pub fn work(&mut self, _: &[u8], _: &mut Buffer, _: &mut Buffer) -> Result<(), Fault> {
        Ok(())
    }
}
