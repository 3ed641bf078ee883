//! Requests of which a server takes no more than a part at once: plain and over TLS,
//! every byte arrives once and in its place.

#![cfg(feature = "tls")]

mod support;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};

use socket2::SockRef;
use support::certificates::VALID;
use support::{Authority, Server, Talk, answer, client};
use workos::error::{Performed, Status};
use workos::json;

/// What the kernel takes for a server that does not read.
const RECEIVED_BYTES: usize = 32 * 1024;
const PACKET_BYTES: u32 = 1_200;
const PAUSE: Duration = Duration::from_millis(150);

/// Text in which no eight letters come twice at a distance of eight.
fn text(bytes: usize) -> String {
    (0..bytes / 8).map(|at| format!("{at:08}")).collect()
}

/// Reads nothing for a while, and then all. An interim answer comes before that.
fn slow(talk: &mut Talk) {
    std::thread::sleep(PAUSE / 2);
    talk.say("HTTP/1.1 103 Early Hints\r\n\r\n");
    std::thread::sleep(PAUSE / 2);
    while talk.hear().is_some() {
        talk.say(answer("200 OK", "", "{}"));
    }
}

fn listener() -> TcpListener {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let socket = SockRef::from(&listener);
    socket.set_recv_buffer_size(RECEIVED_BYTES).expect("a small buffer");
    // The client's own buffer grows with the size of its packets.
    socket.set_tcp_mss(PACKET_BYTES).expect("small packets");
    listener
}

#[test]
fn a_body_arrives_whole_where_the_server_reads_late() {
    let authority = Authority::new();
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    let body = text(900_000);
    let params = format!(
        r#"{{"method":"POST","path":"/x","idempotency_key":"k","body":"{body}","options":{{"timeout_ms":20000}}}}"#
    );
    for tls in [false, true] {
        let config = tls.then(|| authority.identity("localhost", VALID).config());
        let server = Server::listening(listener(), config, Arc::new(slow));
        let scheme = if tls { "https" } else { "http" };
        let url = format!("{scheme}://localhost:{}", server.address.port());
        let client = client(&url, &format!(",\"trust\":{trust},\"max_retries\":0"));
        let began = Instant::now();
        for _ in 0..2 {
            assert_eq!(client.call("request", &params).as_deref(), Ok("{}"), "{scheme}");
        }
        assert!(began.elapsed() >= PAUSE, "{:?}", began.elapsed());
        let requests = server.requests();
        assert_eq!((requests.len(), server.connections()), (2, 1), "{scheme}");
        for request in requests {
            let arrived = request.split_once("\r\n\r\n").map(|(_, body)| body.trim_matches('"'));
            assert!(arrived == Some(&body), "{scheme}: {} bytes arrived", request.len());
        }
    }
}

#[test]
fn an_answer_that_comes_meanwhile_is_the_answer() {
    let authority = Authority::new();
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    for tls in [false, true] {
        let handler = |talk: &mut Talk| {
            std::thread::sleep(PAUSE);
            talk.say("HTTP/1.1 103 Early Hints\r\n\r\n");
            talk.say(answer("413 Content Too Large", "", "{}"));
            talk.wait_for_release();
        };
        let config = tls.then(|| authority.identity("localhost", VALID).config());
        let server = Server::listening(listener(), config, Arc::new(handler));
        let scheme = if tls { "https" } else { "http" };
        let url = format!("{scheme}://localhost:{}", server.address.port());
        let client = client(&url, &format!(",\"trust\":{trust},\"timeout_ms\":20000"));
        let params = format!(r#"{{"method":"POST","path":"/x","body":"{}"}}"#, text(900_000));
        let began = Instant::now();
        let error = client.call("request", &params).expect_err("too large");
        assert_eq!((error.status, error.http_status), (Status::Rejected, Some(413)), "{scheme}: {error:?}");
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    }
}

#[test]
fn a_deadline_that_passes_meanwhile_says_so() {
    let server = Server::listening(listener(), None, Arc::new(|talk: &mut Talk| talk.wait_for_release()));
    let client = client(&server.url(), ",\"timeout_ms\":300");
    let params = format!(r#"{{"method":"POST","path":"/x","body":"{}"}}"#, text(900_000));
    let error = client.call("request", &params).expect_err("nobody reads");
    let expected = format!("the deadline passed while sending ({})", server.address);
    assert_eq!((error.status, error.performed), (Status::Timeout, Performed::Maybe));
    assert_eq!(error.message, expected);
}
