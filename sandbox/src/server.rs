//! The HTTP/1.1 server: it accepts connections of this machine and keeps them alive.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{Router, body::Body};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::wire::{self, Watched};

/// Listens on loopback and nowhere else: the keys of the sandbox are known to everybody.
pub async fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}

pub async fn serve(listener: TcpListener, router: Router) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, router.clone()));
            }
            // There are no descriptors left: some connection has to end before the next can begin.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, router: Router) {
    // Without this an answer of two segments would wait for the client's delayed acknowledgement.
    let _ = stream.set_nodelay(true);
    let (stream, flushes) = Watched::new(stream);
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = router.clone().oneshot(request.map(Body::new));
        let flushes = flushes.clone();
        async move {
            let Ok(response) = answer.await;
            wire::apply(response, &flushes).await
        }
    });
    // A connection that breaks off is the client's affair, or a fault that was asked for.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}
