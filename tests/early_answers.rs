//! Answers that come before they are expected, and bytes where none may be:
//! plain, over TLS, and through a proxy's tunnel.

#![cfg(feature = "tls")]

mod support;

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use support::certificates::VALID;
use support::{Authority, Client, Handler, Server, Talk, answer, client, get};
use workos::error::{Performed, Status};
use workos::json;

/// Opens tunnels to `target`, whatever it is asked for.
fn tunnelling(target: SocketAddr) -> impl Fn(&mut Talk) + Send + Sync + 'static {
    move |talk| {
        // All of it comes in one piece.
        let Some(asked) = talk.hear_a_piece() else { return };
        assert!(asked.starts_with("CONNECT ") && asked.ends_with("\r\n\r\n"), "{asked}");
        talk.say("HTTP/1.1 200 OK\r\n\r\n");
        talk.pass_on_to(target);
    }
}

/// Tries `check` with a client of a server that does `handler`, in each of the three ways.
fn everywhere(
    handler: impl Fn(&mut Talk) + Send + Sync + 'static,
    more: &str,
    check: impl Fn(&Client, &Server, &str),
) {
    let handler: Handler = Arc::new(handler);
    let authority = Authority::new();
    let identity = authority.identity("localhost", VALID);
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    for way in ["plain", "tls", "proxy"] {
        let handler = handler.clone();
        let server = match way {
            "plain" => Server::plain(move |talk| handler(talk)),
            _ => Server::tls(&identity, move |talk| handler(talk)),
        };
        let url = match way {
            "plain" => server.url(),
            _ => format!("https://localhost:{}", server.address.port()),
        };
        let proxy = (way == "proxy").then(|| Server::plain(tunnelling(server.address)));
        let through = proxy.as_ref().map_or(String::new(), |proxy| format!(",\"proxy\":\"{}\"", proxy.url()));
        check(&client(&url, &format!(",\"trust\":{trust}{through}{more}")), &server, way);
    }
}

/// A request with a body of 900 KB.
fn large() -> String {
    format!(
        r#"{{"method":"POST","path":"/x","idempotency_key":"k","body":"{}","options":{{"timeout_ms":10000}}}}"#,
        "x".repeat(900_000)
    )
}

/// Reads the head of a request and no more.
fn hear_the_head(talk: &mut Talk) {
    let heard = talk.hear_a_piece().expect("a head");
    assert!(heard.starts_with("POST /x HTTP/1.1\r\n"), "{heard}");
}

const TOO_LARGE: &str = "413 Content Too Large";

#[test]
fn an_answer_that_comes_while_the_request_is_sent_is_the_answer() {
    let ends = |end: fn(&mut Talk)| {
        move |talk: &mut Talk| {
            hear_the_head(talk);
            talk.say(answer(TOO_LARGE, "", "{\"message\":\"too large\"}"));
            end(talk);
        }
    };
    // Closed at once, which resets what is still on its way; and left open, unread.
    let left_open: fn(&mut Talk) = |talk| talk.wait_for_release();
    for end in [Talk::end as fn(&mut Talk), left_open] {
        everywhere(ends(end), ",\"max_retries\":2", |client, server, way| {
            let began = Instant::now();
            let error = client.call("request", &large()).expect_err(way);
            assert_eq!((error.status, error.http_status), (Status::Rejected, Some(413)), "{way}: {error:?}");
            assert_eq!((error.performed, error.attempts), (Performed::No, Some(1)), "{way}");
            assert!(began.elapsed() < Duration::from_secs(5), "{way}: {:?}", began.elapsed());
            assert_eq!(server.connections(), 1, "{way}");
        });
    }
}

#[test]
fn an_interim_answer_does_not_end_the_sending() {
    let handler = |talk: &mut Talk| {
        hear_the_head(talk);
        talk.say("HTTP/1.1 103 Early Hints\r\n\r\n");
        let mut heard = 0;
        while heard < 880_000 {
            heard += talk.hear_a_piece().expect("the body").len();
        }
        std::thread::sleep(Duration::from_millis(20));
        talk.say(answer("200 OK", "", "{\"heard\":true}"));
        talk.wait();
    };
    everywhere(handler, "", |client, _, way| {
        assert_eq!(client.call("request", &large()).as_deref(), Ok("{\"heard\":true}"), "{way}");
    });
}

#[test]
fn a_body_where_none_may_be_is_nobodys_answer() {
    for (head, status) in [
        ("HTTP/1.1 204 No Content\r\nContent-Length: 38\r\n\r\n", None),
        ("HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n", None),
        ("HTTP/1.1 304 Not Modified\r\nContent-Length: 38\r\n\r\n", Some(304)),
        ("HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n", Some(304)),
        ("HTTP/1.1 103 Early Hints\r\nContent-Length: 38\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", None),
    ] {
        let handler = move |talk: &mut Talk| {
            while talk.hear().is_some() {
                if talk.number > 0 {
                    talk.say(answer("200 OK", "", "{\"own\":true}"));
                    continue;
                }
                talk.say(head);
                std::thread::sleep(Duration::from_millis(30));
                talk.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        };
        everywhere(handler, "", |client, server, way| {
            let first = get(client);
            assert_eq!(first.err().and_then(|error| error.http_status), status, "{way}: {head}");
            for _ in 0..3 {
                assert_eq!(get(client).as_deref(), Ok("{\"own\":true}"), "{way}: {head}");
                std::thread::sleep(Duration::from_millis(20));
            }
            assert_eq!(server.connections(), 2, "{way}: {head}");
        });
    }
}

#[test]
fn a_message_of_tls_itself_ends_no_connection() {
    let authority = Authority::new();
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    let server = Server::tls(&authority.identity("localhost", VALID), |talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", "{}"));
            // It comes when the client is done with the answer.
            std::thread::sleep(Duration::from_millis(20));
            talk.change_keys();
        }
    });
    let url = format!("https://localhost:{}", server.address.port());
    let client = client(&url, &format!(",\"trust\":{trust}"));
    for _ in 0..4 {
        // A request that may not be repeated goes out on a connection that was looked at.
        let params = r#"{"method":"POST","path":"/x","body":{}}"#;
        assert_eq!(client.call("request", params).as_deref(), Ok("{}"));
        std::thread::sleep(Duration::from_millis(60));
    }
    assert_eq!((server.requests().len(), server.connections()), (4, 1));
}

/// The working through of a large answer keeps to the deadline, and to its memory.
#[test]
fn an_answer_of_8_mib_comes_within_its_time_and_memory() {
    let limit = 8 << 20;
    let body = format!("[\"{}\"]", "x".repeat(limit - 4));
    let whole = answer("200 OK", "", &body);
    let handler = move |talk: &mut Talk| {
        while talk.hear().is_some() {
            talk.say(&whole);
        }
    };
    everywhere(handler, "", |client, _, way| {
        let (length, bytes) = workos::most_bytes(|| get(client).expect(way).len());
        assert_eq!(length, limit, "{way}");
        let most = 4 * limit as u64 + (1 << 20);
        assert!(bytes.is_none_or(|bytes| bytes <= most), "{way}: {bytes:?} bytes");
    });
}

#[test]
fn a_large_answer_whose_last_byte_comes_late_still_keeps_the_deadline() {
    let body = format!("{{\"message\":\"m\",\"errors\":[\"a\"{}]}}", ",\"b\"".repeat((8 << 20) / 4 - 20));
    let whole = answer("422 Unprocessable Entity", "", &body);
    let server = Server::plain(move |talk| {
        talk.hear();
        let (most, last) = whole.split_at(whole.len() - 1);
        let mut socket = talk.socket();
        let _ = socket.write_all(most.as_bytes());
        std::thread::sleep(Duration::from_millis(600));
        let _ = socket.write_all(last.as_bytes());
        let _ = socket.read(&mut [0]);
    });
    // The tests' own build is not optimized: what is bounded here is the waiting.
    let began = Instant::now();
    let error = get(&client(&server.url(), ",\"timeout_ms\":500")).expect_err("late");
    assert_eq!(error.status, Status::Timeout);
    assert!(began.elapsed() < Duration::from_millis(1_000), "{:?}", began.elapsed());
}
