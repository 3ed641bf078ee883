//! The service of the benchmark: loopback, HTTP/1.1 keep-alive, plain and TLS,
//! a thread for each connection, prepared answers. It does as little as a
//! service can, so that the clients are what is measured.
//!
//! It prints one line of JSON when it listens. Each line on its standard input
//! asks how many connections were opened since the last; it ends when that does.

mod answers;
mod connection;
mod identity;
mod tokens;

use std::io::{self, BufRead, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What a connection's thread needs; the answer to a large request lies on the heap.
const STACK_BYTES: usize = 128 * 1024;

/// Connections accepted since somebody asked.
static OPENED: AtomicUsize = AtomicUsize::new(0);

fn main() -> io::Result<()> {
    let identity = identity::Identity::new().map_err(io::Error::other)?;
    let plain = TcpListener::bind("127.0.0.1:0")?;
    let tls = TcpListener::bind("127.0.0.1:0")?;
    println!(
        r#"{{"http":"http://{}","https":"https://{}","ca":"{}"}}"#,
        plain.local_addr()?,
        tls.local_addr()?,
        identity.authority_pem.replace("\r", "").replace('\n', "\\n"),
    );
    io::stdout().flush()?;

    thread::spawn(move || accept(&plain, connection::serve));
    let config = identity.config;
    thread::spawn(move || accept(&tls, move |stream| serve_tls(&config, stream)));

    for line in io::stdin().lock().lines() {
        line?;
        println!("{}", OPENED.swap(0, Ordering::Relaxed));
        io::stdout().flush()?;
    }
    Ok(())
}

fn accept(listener: &TcpListener, serve: impl Fn(TcpStream) -> io::Result<()> + Clone + Send + 'static) {
    while let Ok((stream, _)) = listener.accept() {
        OPENED.fetch_add(1, Ordering::Relaxed);
        let serve = serve.clone();
        // A client that went away is none of the server's business.
        let served = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || serve(stream));
        if let Err(fault) = served {
            eprintln!("no thread for a connection: {fault}");
        }
    }
}

fn serve_tls(config: &Arc<ServerConfig>, stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let session = ServerConnection::new(config.clone()).map_err(io::Error::other)?;
    connection::serve(StreamOwned::new(session, stream))
}
