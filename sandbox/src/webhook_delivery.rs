//! Sends the events of src/webhooks.rs, and sends again what did not arrive.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use hyper_util::rt::TokioIo;
use time::OffsetDateTime;
use tokio::{net::TcpStream, sync::mpsc, time::timeout};

use crate::{state::Shared, webhooks::Outgoing};

/// An attempt that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(10);
/// The waits before the second, the third and the last attempt.
const WAITS: [Duration; 3] = [Duration::from_millis(500), Duration::from_secs(2), Duration::from_secs(8)];

/// First attempts are made one after the other, in the order of the events; the others when their time has come.
pub async fn run(sandbox: Shared, mut waiting: mpsc::Receiver<Outgoing>) {
    while let Some(outgoing) = waiting.recv().await {
        if !attempt(&sandbox, &outgoing, false).await {
            tokio::spawn(again(sandbox.clone(), outgoing));
        }
    }
}

async fn again(sandbox: Shared, outgoing: Outgoing) {
    for (number, wait) in WAITS.into_iter().enumerate() {
        tokio::time::sleep(wait).await;
        if attempt(&sandbox, &outgoing, number + 1 == WAITS.len()).await {
            return;
        }
    }
}

async fn attempt(sandbox: &Shared, outgoing: &Outgoing, is_last: bool) -> bool {
    let problem = match timeout(PATIENCE, send(outgoing)).await {
        Ok(Ok(status)) if status.is_success() => None,
        Ok(Ok(status)) => Some(format!("answered with {}", status.as_u16())),
        Ok(Err(problem)) => Some(problem),
        Err(_) => Some(format!("no answer within {} s", PATIENCE.as_secs())),
    };
    let delivered = problem.is_none();
    let mut settings = sandbox.webhooks.settings.lock();
    if let Some(delivery) = settings.delivery(&outgoing.id) {
        delivery.attempts += 1;
        delivery.problem = problem;
        delivery.state = match delivered {
            true => "delivered",
            false if is_last => "failed",
            false => "pending",
        };
    }
    delivered
}

async fn send(outgoing: &Outgoing) -> Result<StatusCode, String> {
    let url = &outgoing.endpoint.url;
    let (host, port) = (url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(80));
    let address = (host.trim_matches(['[', ']']), port);
    let stream = TcpStream::connect(address).await.map_err(|error| error.to_string())?;
    let said = |error: hyper::Error| error.to_string();
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(said)?;
    let connection = tokio::spawn(connection);
    let request = Request::post(&url[url::Position::BeforePath..])
        .header(header::HOST, &url[url::Position::BeforeHost..url::Position::AfterPort])
        .header(header::USER_AGENT, concat!("workos-sandbox/", env!("CARGO_PKG_VERSION")))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::CONNECTION, "close")
        .header("WorkOS-Signature", outgoing.signature(OffsetDateTime::now_utc()))
        .body(Body::from(outgoing.body.clone()))
        .map_err(|error| error.to_string())?;
    let response = sender.send_request(request).await.map_err(said);
    connection.abort();
    Ok(response?.status())
}
