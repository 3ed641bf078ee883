//! The HTTP/1.1 server: it accepts connections of this machine and keeps them alive, in bounds.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    response::Response,
};
use hyper::{
    Request,
    body::{Frame, Incoming, SizeHint},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::{
    intake,
    pace::{Entered, Open, Pace},
    wire::{self, Flushes, Watched},
};

/// A little below the number of descriptors that a process may mostly have.
const MAX_CONNECTIONS: usize = 1000;
/// How long to wait when there is no room for another connection.
const BACK_OFF: Duration = Duration::from_millis(20);

/// Listens on loopback and nowhere else: the keys of the sandbox are known to everybody.
pub async fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}

pub async fn serve(listener: TcpListener, router: Router) {
    let open = Arc::new(Open::default());
    loop {
        while open.count() >= MAX_CONNECTIONS {
            open.make_room();
            tokio::time::sleep(BACK_OFF).await;
        }
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, router.clone(), open.enter()));
            }
            // There are no descriptors left: some connection has to end before the next can begin.
            Err(_) => {
                open.make_room();
                tokio::time::sleep(BACK_OFF).await;
            }
        }
    }
}

async fn connection(stream: TcpStream, router: Router, entered: Entered) {
    // Without this an answer of two segments would wait for the client's delayed acknowledgement.
    let _ = stream.set_nodelay(true);
    let pace = entered.pace.clone();
    let (stream, flushes) = Watched::new(stream, pace.clone());
    let service = service_fn(|request| answer(request, router.clone(), pace.clone(), flushes.clone()));
    tokio::select! {
        // A connection that breaks off is the client's affair, or a fault that was asked for.
        _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service) => {}
        () = entered.pace.over() => {}
    }
}

async fn answer(
    request: Request<Incoming>,
    router: Router,
    pace: Arc<Pace>,
    flushes: Flushes,
) -> io::Result<Response> {
    let taken = intake::whole(request).await.map_err(io::Error::other)?;
    pace.answering();
    let response = match taken {
        Ok(request) => {
            let Ok(response) = router.oneshot(request).await;
            wire::apply(response, &flushes).await?
        }
        Err(refusal) => refusal,
    };
    pace.sending();
    Ok(response.map(|body| Body::new(Paced { body, pace })))
}

/// A body that says when nothing of it is left to send.
struct Paced {
    body: Body,
    pace: Arc<Pace>,
}

impl hyper::body::Body for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Paced {
    fn drop(&mut self) {
        self.pace.idle();
    }
}
