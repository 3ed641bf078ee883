//! TLS over whatever connection came before it, by rustls with ring. The
//! handshake is done here and now, so that it counts as connecting.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Instant;

use rustls::crypto::{CryptoProvider, KeyProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::sign::SigningKey;
use rustls::{CertificateError, ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use ureq::Error as HttpError;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, Either, NextTimeout, Transport};

use super::buffers::{HasBuffers, LinkBuffers};
use super::socket::{Deadline, started};
use crate::config::{Trust, system_roots};
use crate::error::Error;

/// The certificates that a client trusts, read when it is made.
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
                for certificate in CertificateDer::pem_slice_iter(text.as_bytes()) {
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
}

/// The client shows no certificate, so it has no private key to sign with; what
/// ring would need for that is 40 KB of the library.
#[derive(Debug)]
struct NoKeys;

impl KeyProvider for NoKeys {
    fn load_private_key(&self, _: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, rustls::Error> {
        Err(rustls::Error::General("this library signs nothing".to_owned()))
    }
}

/// Wraps connections to https in TLS.
#[derive(Debug)]
pub struct TlsConnector {
    config: Arc<ClientConfig>,
}

impl TlsConnector {
    pub fn new(roots: &Roots) -> Result<Self, Error> {
        let provider = CryptoProvider { key_provider: &NoKeys, ..ring::default_provider() };
        let mut config = ClientConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .map_err(|_| Error::new(crate::error::Status::Internal, "TLS could not be set up"))?
            .with_root_certificates(roots.0.clone())
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { config: Arc::new(config) })
    }
}

impl<In: HasBuffers> Connector<In> for TlsConnector {
    type Out = Either<In, Tls<In>>;

    fn connect(
        &self,
        details: &ConnectionDetails,
        below: Option<In>,
    ) -> Result<Option<Self::Out>, HttpError> {
        let below = below.ok_or(HttpError::ConnectionFailed)?;
        if !details.needs_tls() || below.is_tls() {
            return Ok(Some(Either::A(below)));
        }
        let host = details.uri.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let name =
            ServerName::try_from(host).map_err(|_| HttpError::Tls("the host is not one that TLS knows"))?;
        let fault = |_| HttpError::Tls("TLS could not be set up");
        let connection = ClientConnection::new(self.config.clone(), name).map_err(fault)?;

        let deadline = Deadline::of(details.timeout, started(details));
        let mut stream = StreamOwned::new(connection, Below { link: below, deadline });
        while stream.conn.is_handshaking() {
            if let Err(fault) = stream.conn.complete_io(&mut stream.sock) {
                return Err(handshake_fault(fault, &stream.conn));
            }
        }
        Ok(Some(Either::B(Tls { buffers: LinkBuffers::default(), stream })))
    }
}

/// What is no message of TLS has two causes: once the server has agreed on a
/// version, it speaks TLS, and what came was corrupt.
fn handshake_fault(fault: io::Error, connection: &ClientConnection) -> HttpError {
    let cause = fault.get_ref().and_then(|inner| inner.downcast_ref());
    match cause {
        Some(rustls::Error::InvalidMessage(_)) if connection.protocol_version().is_none() => {
            HttpError::Tls("the server does not speak TLS")
        }
        _ => fault.into(),
    }
}

/// The connection under TLS, for rustls to write to and read from.
struct Below<In> {
    link: In,
    deadline: Deadline,
}

impl<In: HasBuffers> Read for Below<In> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.link.receive(into, &self.deadline).map_err(HttpError::into_io)
    }
}

impl<In: HasBuffers> Write for Below<In> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.link.send(bytes, &self.deadline).map_err(HttpError::into_io)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub struct Tls<In: HasBuffers> {
    buffers: LinkBuffers,
    stream: StreamOwned<ClientConnection, Below<In>>,
}

impl<In: HasBuffers> HasBuffers for Tls<In> {
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers> {
        Some(&mut self.buffers)
    }
}

impl<In: HasBuffers> Transport for Tls<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), HttpError> {
        self.stream.sock.deadline = Deadline::of(timeout, Instant::now());
        let sent = self.stream.write_all(self.buffers.written(amount));
        self.buffers.forget_output(amount);
        sent?;
        // rustls hides the fault of a write that it began itself; a flush shows it.
        self.stream.flush()?;
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, HttpError> {
        self.stream.sock.deadline = Deadline::of(timeout, Instant::now());
        let read = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(read);
        Ok(read > 0)
    }

    /// Not with plaintext left over from an answer, and not with bytes below.
    fn is_open(&mut self) -> bool {
        let leftover = !matches!(
            self.stream.conn.reader().read(&mut [0]),
            Err(fault) if fault.kind() == io::ErrorKind::WouldBlock
        );
        !leftover && self.stream.sock.link.is_open()
    }

    fn is_tls(&self) -> bool {
        true
    }
}

impl<In: HasBuffers> std::fmt::Debug for Tls<In> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls")
    }
}

/// What is wrong with a certificate or a handshake, in words; `None` where
/// `fault` is not about TLS.
pub fn explain(fault: &(dyn std::error::Error + Send + Sync + 'static)) -> Option<String> {
    let fault = fault.downcast_ref::<rustls::Error>()?;
    let words = match fault {
        rustls::Error::InvalidCertificate(certificate) => match certificate {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the server's certificate has expired (or this machine's clock is ahead)"
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "the server's certificate is not yet valid (or this machine's clock is behind)"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the server's certificate is for another host"
            }
            CertificateError::UnknownIssuer => {
                "the server's certificate comes from an issuer that is not trusted"
            }
            _ => "the server's certificate is not valid",
        },
        rustls::Error::InvalidMessage(_) | rustls::Error::DecryptError => "what came over TLS is corrupt",
        rustls::Error::PeerIncompatible(_) => {
            "the server offers no TLS that is safe (1.2 or later is needed)"
        }
        rustls::Error::AlertReceived(alert) => {
            return Some(format!("the server ended TLS with the alert {alert:?}"));
        }
        _ => "TLS failed",
    };
    Some(words.to_owned())
}
