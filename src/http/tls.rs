//! TLS by rustls with ring, over bytes that a connection carries.

mod provider;
mod roots;
mod words;

use std::sync::Arc;
use std::time::SystemTime;

use rustls::ClientConfig;
use rustls::client::UnbufferedClientConnection;
use rustls::pki_types::{ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::unbuffered::{ConnectionState, EncodeError, EncryptError, UnbufferedStatus};

pub use roots::Roots;

use super::buffer::Buffer;
use super::failure::Fault;
use crate::error::{Error, Status};

/// Begins TLS on connections to one host.
pub struct Tls {
    config: Arc<ClientConfig>,
    /// `None` where TLS knows no such host.
    name: Option<ServerName<'static>>,
}

impl Tls {
    pub fn new(roots: &Roots, host: &str) -> Result<Self, Error> {
        // Where there are none, rustls would panic.
        getrandom::fill(&mut [0])
            .map_err(|_| Error::new(Status::Internal, "the operating system gave no random bytes"))?;
        let mut config = ClientConfig::builder_with_details(Arc::new(provider::ring()), Arc::new(Clock))
            .with_safe_default_protocol_versions()
            .map_err(|_| Error::new(Status::Internal, "TLS could not be set up"))?
            .with_root_certificates(roots.store())
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        // The dot that says that a name is whole is no part of a certificate's.
        let host = host.strip_suffix('.').unwrap_or(host);
        Ok(Self { config: Arc::new(config), name: ServerName::try_from(host.to_owned()).ok() })
    }

    pub fn begin(&self) -> Result<Box<Session>, Fault> {
        let name =
            self.name.clone().ok_or_else(|| Fault::tls("the host is not a valid name or address for TLS"))?;
        let connection = UnbufferedClientConnection::new(self.config.clone(), name)
            .map_err(|_| Fault::tls("TLS could not be set up"))?;
        Ok(Box::new(Session { connection, incoming: Buffer::default(), peer_closed: false }))
    }
}

/// The time of day, by which certificates are valid. A clock that stands before
/// 1970 has none; rustls's own would panic.
#[derive(Debug)]
struct Clock;

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
        Some(UnixTime::since_unix_epoch(since_1970))
    }
}

/// TLS on one connection.
pub struct Session {
    connection: UnbufferedClientConnection,
    /// What came and was not worked through yet: records, decrypted in place.
    pub incoming: Buffer,
    peer_closed: bool,
}

/// How one step of rustls ended.
enum Step {
    Again,
    Blocked,
    Failed(rustls::Error),
}

impl Session {
    pub fn is_handshaking(&self) -> bool {
        self.connection.is_handshaking()
    }

    /// Whether the peer said that it will say no more.
    pub fn peer_closed(&self) -> bool {
        self.peer_closed
    }

    /// Works through what has come: what it says in the clear goes into `input`,
    /// and what must be sent into `output`, `plain` in the end.
    pub fn work(&mut self, plain: &[u8], input: &mut Buffer, output: &mut Buffer) -> Result<(), Fault> {
        let mut plain = plain;
        loop {
            match self.step(&mut plain, input, output) {
                Step::Again => {}
                Step::Blocked if plain.is_empty() => return Ok(()),
                Step::Blocked => return Err(Fault::tls("TLS failed")),
                Step::Failed(error) => {
                    let fault = self.explain(&error);
                    // The alert that tells the peer; what came after the fault is not looked at.
                    while self.connection.wants_write() {
                        if let Step::Failed(_) = self.step(&mut plain, input, output) {
                            break;
                        }
                    }
                    return Err(fault);
                }
            }
        }
    }

    fn step(&mut self, plain: &mut &[u8], input: &mut Buffer, output: &mut Buffer) -> Step {
        let UnbufferedStatus { mut discard, state } =
            self.connection.process_tls_records(self.incoming.bytes_mut());
        let step = match state {
            Err(error) => Step::Failed(error),
            Ok(ConnectionState::ReadTraffic(mut traffic)) => {
                let mut step = Step::Again;
                while let Some(record) = traffic.next_record() {
                    match record {
                        Ok(record) => {
                            input.push(record.payload);
                            discard += record.discard;
                        }
                        Err(error) => step = Step::Failed(error),
                    }
                }
                step
            }
            Ok(ConnectionState::EncodeTlsData(mut data)) => {
                // It says how much room it needs.
                let written = match data.encode(output.room(0)) {
                    Err(EncodeError::InsufficientSize(size)) => data.encode(output.room(size.required_size)),
                    other => other,
                };
                output.filled(written.unwrap_or(0));
                Step::Again
            }
            Ok(ConnectionState::TransmitTlsData(data)) => {
                data.done();
                Step::Again
            }
            Ok(ConnectionState::PeerClosed | ConnectionState::Closed) => {
                self.peer_closed = true;
                Step::Blocked
            }
            Ok(ConnectionState::WriteTraffic(mut traffic)) => {
                let written = match traffic.encrypt(plain, output.room(0)) {
                    Err(EncryptError::InsufficientSize(size)) => {
                        traffic.encrypt(plain, output.room(size.required_size))
                    }
                    other => other,
                };
                match written {
                    Ok(written) => {
                        output.filled(written);
                        *plain = &[];
                        Step::Blocked
                    }
                    Err(_) => Step::Failed(rustls::Error::EncryptError),
                }
            }
            Ok(_) => Step::Blocked,
        };
        self.incoming.consume(discard);
        step
    }

    /// What is no message of TLS has two causes: once the server has agreed on a
    /// version, it speaks TLS, and what came was corrupt.
    fn explain(&self, error: &rustls::Error) -> Fault {
        let stranger = self.connection.protocol_version().is_none();
        match error {
            rustls::Error::InvalidMessage(_) if stranger => Fault::tls("the server does not speak TLS"),
            _ => Fault::tls(words::of(error)),
        }
    }
}
