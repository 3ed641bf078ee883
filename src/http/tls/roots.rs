//! The certificates that a client trusts.

use std::sync::Arc;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::config::{Trust, system_roots};
use crate::error::Error;

/// Read when the client is made.
#[derive(Clone)]
pub struct Roots(Arc<RootCertStore>);

impl Roots {
    pub fn read(trust: &Trust) -> Result<Self, Error> {
        let mut store = RootCertStore::empty();
        match trust {
            Trust::Bundled => store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            Trust::System => {
                // A system's bundle may hold odd certificates; those are left out.
                store.add_parsable_certificates(system_roots());
                if store.is_empty() {
                    return Err(Error::invalid("trust \"system\" found no certificates on this system"));
                }
            }
            Trust::Pem { source, text } => {
                let unreadable =
                    || Error::invalid(format!("{source} holds something that is not a certificate"));
                for certificate in CertificateDer::pem_slice_iter(text) {
                    let certificate = certificate.map_err(|_| unreadable())?;
                    store.add(certificate).map_err(|_| unreadable())?;
                }
                if store.is_empty() {
                    return Err(Error::invalid(format!("{source} holds no certificate")));
                }
            }
        }
        Ok(Self(Arc::new(store)))
    }

    pub fn store(&self) -> Arc<RootCertStore> {
        self.0.clone()
    }
}
