//! The place of `tls.rs` in a build without TLS: https is refused.

use ureq::unversioned::transport::{ConnectionDetails, Connector, Transport};

use crate::config::Trust;
use crate::error::Error;

#[derive(Clone)]
pub struct Roots;

impl Roots {
    pub fn read(_: &Trust) -> Result<Self, Error> {
        Ok(Self)
    }
}

#[derive(Debug)]
pub struct TlsConnector;

impl TlsConnector {
    pub fn new(_: &Roots) -> Result<Self, Error> {
        Ok(Self)
    }
}

impl<In: Transport> Connector<In> for TlsConnector {
    type Out = In;

    fn connect(&self, details: &ConnectionDetails, below: Option<In>) -> Result<Option<In>, ureq::Error> {
        if details.needs_tls() {
            return Err(ureq::Error::Tls("this build of the library has no TLS"));
        }
        Ok(below)
    }
}

pub fn explain(_: &(dyn std::error::Error + Send + Sync + 'static)) -> Option<String> {
    None
}
