//! A small HTTP server on this machine, for a browser that comes back from a
//! login and for webhooks in development.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::failure::{Failure, Result};

const MAX_HEAD: u64 = 64 * 1024;
const MAX_BODY: usize = 1 << 20;
/// How much of a body that is too long is read.
const MAX_DROPPED: u64 = 64 << 20;
/// How long a client may take for each part of its request.
const PATIENCE: Duration = Duration::from_secs(5);

/// Listens on loopback alone, on both families, because a browser may try either for localhost.
pub struct Loopback {
    pub port: u16,
    connections: Receiver<TcpStream>,
}

/// One request.
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    stream: TcpStream,
}

impl Loopback {
    pub fn listen(port: u16) -> Result<Self> {
        let taken = |fault: io::Error| {
            let other = if fault.kind() == io::ErrorKind::AddrInUse { "; --port takes another" } else { "" };
            Failure::invalid(format!("cannot listen on port {port}: {fault}{other}"))
        };
        let first = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(taken)?;
        let port = first.local_addr().map_err(taken)?.port();
        // A machine may have no IPv6.
        let second = TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).ok();
        let (sender, connections) = channel();
        for listener in std::iter::once(first).chain(second) {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if sender.send(stream).is_err() {
                        return;
                    }
                }
            });
        }
        Ok(Self { port, connections })
    }

    /// The next whole request; `None` where none came within `patience`.
    pub fn next(&self, patience: Option<Duration>) -> Option<Request> {
        let until = patience.map(|patience| std::time::Instant::now() + patience);
        loop {
            let stream = match until {
                None => self.connections.recv().ok()?,
                Some(until) => {
                    let left = until.saturating_duration_since(std::time::Instant::now());
                    self.connections.recv_timeout(left).ok()?
                }
            };
            if let Some(request) = Request::read(stream) {
                return Some(request);
            }
        }
    }
}

impl Request {
    fn read(stream: TcpStream) -> Option<Self> {
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        let mut reader = BufReader::new(stream.try_clone().ok()?);
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let left = MAX_HEAD.checked_sub(head.len() as u64)?;
            if (&mut reader).take(left).read_until(b'\n', &mut head).ok()? == 0 {
                return None;
            }
        }
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut parsed = httparse::Request::new(&mut headers);
        parsed.parse(&head).ok()?;
        let text = |header: &httparse::Header| {
            (header.name.to_ascii_lowercase(), String::from_utf8_lossy(header.value).into_owned())
        };
        let headers: Vec<(String, String)> = parsed.headers.iter().map(text).collect();
        let (method, target) = (parsed.method?.to_owned(), parsed.path?.to_owned());
        let mut request = Self { method, target, headers, body: Vec::new(), stream };
        let length: usize = request.header("content-length").unwrap_or("0").parse().ok()?;
        let refused = if length > MAX_BODY {
            Some(("413 Content Too Large", "its body is longer than 1 MiB"))
        } else {
            let chunked = request.header("transfer-encoding");
            chunked.map(|_| ("411 Length Required", "it has no Content-Length"))
        };
        if let Some((status, why)) = refused {
            request.refuse(status, why);
            // What is unread when a connection ends takes the answer with it.
            let _ = io::copy(&mut reader.take(MAX_DROPPED), &mut io::sink());
            return None;
        }
        request.body = vec![0; length];
        reader.read_exact(&mut request.body).ok()?;
        Some(request)
    }

    /// Answers with an error, and says on standard error what was refused and why.
    pub fn refuse(&self, status: &str, why: &str) {
        let _ = self.answer(status, "text/plain", "");
        let path = crate::screen::one_line(self.path_and_query().0);
        let _ = writeln!(io::stderr(), "workos: refused {} {path}: {why}", self.method);
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The path and the query of its target.
    pub fn path_and_query(&self) -> (&str, &str) {
        self.target.split_once('?').unwrap_or((&self.target, ""))
    }

    /// Answers, and ends the connection.
    pub fn answer(&self, status: &str, content_type: &str, body: &str) -> io::Result<()> {
        let length = body.len();
        let text = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}; charset=utf-8\r\nContent-Length: {length}\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{body}"
        );
        (&self.stream).write_all(text.as_bytes())
    }
}
