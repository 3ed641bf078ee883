//! A server that says exactly the bytes it is told to, plain or over TLS.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

use socket2::SockRef;

use super::certificates::Identity;
use super::messages::read_request;

/// A socket that its connection's handler and the server share, so that the
/// server can end a handler that would wait for ever.
#[derive(Clone)]
pub struct Socket(Arc<TcpStream>);

impl Socket {
    pub fn end(&self) {
        let _ = self.0.shutdown(Shutdown::Both);
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

enum Stream {
    Plain(Socket),
    Tls(Box<rustls::StreamOwned<rustls::ServerConnection, Socket>>),
}

/// What a handler sees of one connection.
pub struct Talk {
    /// Which connection of the server it is, from 0.
    pub number: usize,
    stream: Stream,
    shared: Arc<Shared>,
}

impl Talk {
    /// Reads a request, whole; `None` when the client is done.
    pub fn hear(&mut self) -> Option<String> {
        let request = read_request(self.stream())?;
        self.shared.requests.lock().unwrap().push(request.clone());
        Some(request)
    }

    /// Reads a request that does not count.
    pub fn overhear(&mut self) -> Option<String> {
        read_request(self.stream())
    }

    /// What one read brings, at most 4096 bytes; `None` when the client is done.
    pub fn hear_a_piece(&mut self) -> Option<String> {
        let mut piece = vec![0; 4096];
        let length = self.stream().read(&mut piece).ok().filter(|length| *length > 0)?;
        piece.truncate(length);
        String::from_utf8(piece).ok()
    }

    pub fn say(&mut self, bytes: impl AsRef<[u8]>) {
        let stream = self.stream();
        let _ = stream.write_all(bytes.as_ref()).and_then(|()| stream.flush());
    }

    /// Says one byte after the other, until the client has had enough.
    pub fn drip(&mut self, bytes: impl AsRef<[u8]>, every: Duration) {
        for byte in bytes.as_ref() {
            let stream = self.stream();
            if stream.write_all(&[*byte]).and_then(|()| stream.flush()).is_err() {
                break;
            }
            std::thread::sleep(every);
        }
    }

    /// Says `bytes` again and again, until the client has had enough.
    pub fn repeat(&mut self, bytes: impl AsRef<[u8]>) {
        let stream = self.stream();
        while stream.write_all(bytes.as_ref()).and_then(|()| stream.flush()).is_ok() {}
    }

    /// Says nothing until the client has gone.
    pub fn wait(&mut self) {
        let mut socket = self.socket();
        while socket.read(&mut [0; 4096]).is_ok_and(|read| read > 0) {}
    }

    /// Says nothing until the test releases its server.
    pub fn wait_for_release(&self) {
        while !self.shared.released.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Sends a message of TLS itself, which asks for one in return.
    pub fn change_keys(&mut self) {
        if let Stream::Tls(tls) = &mut self.stream {
            tls.conn.refresh_traffic_keys().unwrap();
            let _ = tls.flush();
        }
    }

    /// Ends the connection properly: close_notify over TLS, then FIN.
    pub fn end(&mut self) {
        if let Stream::Tls(tls) = &mut self.stream {
            tls.conn.send_close_notify();
            let _ = tls.flush();
        }
        self.cut();
    }

    /// Ends the connection with a FIN, without a word of TLS.
    pub fn cut(&mut self) {
        self.socket().end();
    }

    /// Ends it with an RST, which is sent when the handler has returned.
    pub fn reset(&mut self) {
        SockRef::from(&*self.socket().0).set_linger(Some(Duration::ZERO)).unwrap();
    }

    /// The socket itself, below TLS.
    pub fn socket(&self) -> Socket {
        match &self.stream {
            Stream::Plain(socket) => socket.clone(),
            Stream::Tls(tls) => tls.sock.clone(),
        }
    }

    /// Passes on what comes, from here to `target` and back, until either ends.
    pub fn pass_on_to(&self, target: SocketAddr) {
        let mut upstream = TcpStream::connect(target).unwrap();
        let mut back = upstream.try_clone().unwrap();
        let (mut client, mut from) = (self.socket(), self.socket());
        let down = std::thread::spawn(move || {
            let _ = io::copy(&mut back, &mut client);
            client.end();
        });
        let _ = io::copy(&mut from, &mut upstream);
        let _ = upstream.shutdown(Shutdown::Both);
        down.join().unwrap();
    }

    /// From now on it speaks TLS, where it did not before.
    pub fn secure(&mut self, config: Arc<rustls::ServerConfig>) {
        if let Some(stream) = accepted(self.socket(), Some(config)) {
            self.stream = stream;
        }
    }

    fn stream(&mut self) -> &mut dyn ReadWrite {
        match &mut self.stream {
            Stream::Plain(socket) => socket,
            Stream::Tls(tls) => tls,
        }
    }
}

trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

/// What a server does with each of its connections, on a thread for each.
pub type Handler = Arc<dyn Fn(&mut Talk) + Send + Sync>;

/// A listening server on a port of its own.
pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    /// The requests read so far, each whole: head and body.
    requests: Mutex<Vec<String>>,
    connections: AtomicUsize,
    open: Mutex<Vec<(Weak<TcpStream>, JoinHandle<()>)>>,
    released: AtomicBool,
    stop: AtomicBool,
}

impl Server {
    pub fn plain(handler: impl Fn(&mut Talk) + Send + Sync + 'static) -> Self {
        Self::listening(TcpListener::bind("127.0.0.1:0").unwrap(), None, Arc::new(handler))
    }

    pub fn tls(identity: &Identity, handler: impl Fn(&mut Talk) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        Self::listening(listener, Some(identity.config()), Arc::new(handler))
    }

    pub fn listening(
        listener: TcpListener,
        tls: Option<Arc<rustls::ServerConfig>>,
        handler: Handler,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        let shared = Arc::<Shared>::default();
        let ours = shared.clone();
        let acceptor = std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if ours.stop.load(Ordering::SeqCst) {
                    break;
                }
                let number = ours.connections.fetch_add(1, Ordering::SeqCst);
                let socket = Socket(Arc::new(stream));
                let weak = Arc::downgrade(&socket.0);
                let (tls, handler, shared) = (tls.clone(), handler.clone(), ours.clone());
                // Before it says anything it must be known to be open.
                let mut open = ours.open.lock().unwrap();
                let thread = std::thread::spawn(move || {
                    if let Some(stream) = accepted(socket, tls) {
                        handler(&mut Talk { number, stream, shared });
                    }
                });
                open.push((weak, thread));
            }
        });
        Self { address, shared, acceptor: Some(acceptor) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Releases the handlers that wait for it, and waits until every
    /// connection so far has been closed from here.
    pub fn release(&self) {
        self.shared.released.store(true, Ordering::SeqCst);
        let all_closed = || self.shared.open.lock().unwrap().iter().all(|(_, thread)| thread.is_finished());
        while !all_closed() {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap().clone()
    }
}

/// The stream once TLS stands, where it is wanted.
fn accepted(socket: Socket, tls: Option<Arc<rustls::ServerConfig>>) -> Option<Stream> {
    let Some(config) = tls else {
        return Some(Stream::Plain(socket));
    };
    let server = rustls::ServerConnection::new(config).unwrap();
    let mut stream = rustls::StreamOwned::new(server, socket);
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock).ok()?;
    }
    Some(Stream::Tls(Box::new(stream)))
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        self.shared.released.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
        let open = std::mem::take(&mut *self.shared.open.lock().unwrap());
        for (socket, thread) in open {
            if let Some(socket) = socket.upgrade() {
                let _ = socket.shutdown(Shutdown::Both);
            }
            // A handler that failed has failed its test already, by what the client saw.
            let _ = thread.join();
        }
    }
}
