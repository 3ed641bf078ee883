//! A server that says exactly the bytes it is told to, plain or over TLS, and
//! the certificates for it.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use workos::client::Client;
use workos::error::Error;

/// A connection, plain or TLS.
pub trait Connection: Read + Write {
    /// Ends it properly, with close_notify over TLS.
    fn end(&mut self);
    /// Ends it without a word of TLS.
    fn cut(&mut self);
}

impl Connection for TcpStream {
    fn end(&mut self) {
        self.cut();
    }

    fn cut(&mut self) {
        let _ = self.shutdown(Shutdown::Both);
    }
}

type TlsStream = rustls::StreamOwned<rustls::ServerConnection, TcpStream>;

impl Connection for TlsStream {
    fn end(&mut self) {
        self.conn.send_close_notify();
        let _ = self.flush();
        self.sock.cut();
    }

    fn cut(&mut self) {
        self.sock.cut();
    }
}

/// A listening server whose connections are handled one after the other.
pub struct Server {
    pub address: SocketAddr,
    /// The requests read so far, each whole: head and body.
    pub requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<Mutex<usize>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// What a handler sees: which connection of the server it is, and its stream.
pub struct Talk<'a> {
    pub number: usize,
    pub stream: &'a mut dyn Connection,
    /// The socket itself, where the connection is plain.
    socket: Option<TcpStream>,
    requests: &'a Mutex<Vec<String>>,
}

impl Talk<'_> {
    /// Reads a request, whole; `None` when the client is done.
    pub fn hear(&mut self) -> Option<String> {
        let request = read_request(self.stream)?;
        self.requests.lock().unwrap().push(request.clone());
        Some(request)
    }

    pub fn say(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref());
        let _ = self.stream.flush();
    }
}

impl Server {
    pub fn plain(handler: impl Fn(&mut Talk) + Send + 'static) -> Self {
        Self::start(None, handler)
    }

    pub fn tls(identity: &Identity, handler: impl Fn(&mut Talk) + Send + 'static) -> Self {
        Self::start(Some(identity.config()), handler)
    }

    fn start(tls: Option<Arc<rustls::ServerConfig>>, handler: impl Fn(&mut Talk) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (requests, connections, stop) = (
            Arc::<Mutex<Vec<String>>>::default(),
            Arc::<Mutex<usize>>::default(),
            Arc::<AtomicBool>::default(),
        );
        let shared = (requests.clone(), connections.clone(), stop.clone());
        let thread = std::thread::spawn(move || {
            let (requests, connections, stop) = shared;
            while let Ok((mut stream, _)) = listener.accept() {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                let number = *connections.lock().unwrap();
                *connections.lock().unwrap() += 1;
                match &tls {
                    None => {
                        let socket = stream.try_clone().ok();
                        handler(&mut Talk { number, stream: &mut stream, socket, requests: &requests });
                    }
                    Some(config) => {
                        let server = rustls::ServerConnection::new(config.clone()).unwrap();
                        let mut stream = rustls::StreamOwned::new(server, stream);
                        while stream.conn.is_handshaking() {
                            if stream.conn.complete_io(&mut stream.sock).is_err() {
                                break;
                            }
                        }
                        handler(&mut Talk { number, stream: &mut stream, socket: None, requests: &requests });
                    }
                }
            }
        });
        Self { address, requests, connections, stop, thread: Some(thread) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            // A handler that failed has failed its test already, by what the client saw.
            let _ = thread.join();
        }
    }
}

/// Head and body, by Content-Length.
pub fn read_request(stream: &mut (impl Read + ?Sized)) -> Option<String> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        request.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&request).to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next());
    let length: usize = length.map_or(0, |digits| digits.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    request.extend(body);
    Some(String::from_utf8(request).unwrap())
}

/// An answer with a Content-Length.
pub fn answer(status: &str, more_head: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{more_head}\r\n{body}", body.len())
}

/// The answers, one for each request of a connection, the last one again and again.
pub fn answering(answers: Vec<String>) -> impl Fn(&mut Talk) + Send + 'static {
    let said = Mutex::new(0);
    move |talk| {
        while talk.hear().is_some() {
            let mut said = said.lock().unwrap();
            talk.say(&answers[(*said).min(answers.len() - 1)]);
            *said += 1;
        }
    }
}

/// A client of `url` with further members of its configuration.
pub fn client(url: &str, more: &str) -> Client {
    let config = format!(
        r#"{{"api_key":"sk_canary_1234","client_id":"client_1","base_url":"{url}","max_retries":0{more}}}"#
    );
    // A member that stands in `more` too takes the place of the default.
    let config =
        if more.contains("max_retries") { config.replacen(r#","max_retries":0"#, "", 1) } else { config };
    Client::new(&config, &|_| None).unwrap_or_else(|error| panic!("{error}"))
}

pub fn get(client: &Client) -> Result<String, Error> {
    client.call("request", r#"{"method":"GET","path":"/x"}"#)
}

/// A certification authority of the tests' own.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A server's certificate and key.
pub struct Identity {
    chain: Vec<rustls::pki_types::CertificateDer<'static>>,
    key: Vec<u8>,
}

impl Authority {
    pub fn new() -> Self {
        // Two authorities of one name would be told apart by their signatures alone.
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let mut params = CertificateParams::default();
        let name = format!("test authority {}", COUNT.fetch_add(1, Ordering::Relaxed));
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for `host`, valid from the first year to the second.
    pub fn identity(&self, host: &str, (from, to): (i32, i32)) -> Identity {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity { chain: vec![certificate.der().clone()], key: key.serialize_der() }
    }
}

impl Identity {
    fn config(&self) -> Arc<rustls::ServerConfig> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), PrivateKeyDer::try_from(self.key.clone()).unwrap())
            .unwrap();
        Arc::new(config)
    }
}

/// The connection's socket twice, for a tunnel that copies both ways.
pub fn halves(talk: &Talk) -> (TcpStream, TcpStream) {
    let socket = talk.socket.as_ref().expect("a plain connection");
    (socket.try_clone().unwrap(), socket.try_clone().unwrap())
}
