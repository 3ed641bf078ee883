//! What travels, byte for byte, against a server that says what it is told.

mod support;

use std::time::{Duration, Instant};

use support::{Nobody, Server, answer, answering, client, get};
use workos::error::{Error, Performed, Status};

const EVENT: &str = r#"{"event":{"group":"g","location":"","action":"a","action_type":"C","actor_name":"n","actor_id":"i","target_name":"t","target_id":"j","occurred_at":"2020-01-10T15:30:00-05:00"}}"#;

fn told(error: &Error) -> (Status, Performed, bool) {
    (error.status, error.performed, error.retryable)
}

#[test]
fn one_connection_serves_one_call_after_the_other() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{\"a\":1}")]));
    let client = client(&server.url(), "");
    for _ in 0..5 {
        assert_eq!(get(&client).as_deref(), Ok("{\"a\":1}"));
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 5));
    assert!(server.requests()[0].starts_with("GET /x HTTP/1.1\r\n"));
}

/// A server that is woken for the head alone costs both sides time.
#[test]
fn the_head_and_the_body_of_a_request_leave_together() {
    let server = Server::plain(|talk| {
        while let Some(piece) = talk.hear_a_piece() {
            let whole = piece.starts_with("POST ") && piece.ends_with("}}");
            talk.say(answer("200 OK", "", if whole { "{\"success\":true}" } else { "{}" }));
        }
    });
    let client = client(&server.url(), "");
    for _ in 0..3 {
        let answered = client.call("audit_trail.create_event", &EVENT.replace("}}", ",\"metadata\":{}}}"));
        assert_eq!(answered.as_deref(), Ok("{\"success\":true}"));
    }
}

/// However large the body, and wherever the buffer ends in it.
#[test]
fn a_large_body_arrives_whole() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client = client(&server.url(), "");
    for length in (11_800..12_300).step_by(7).chain([100_000, 1_000_000]) {
        let body = format!("\"{}\"", "x".repeat(length));
        let params = format!(r#"{{"method":"PUT","path":"/x","body":{body}}}"#);
        assert_eq!(client.call("request", &params).as_deref(), Ok("{}"));
        assert!(server.requests().last().is_some_and(|request| request.ends_with(&body)), "{length}");
    }
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_head_arrives_whole_or_is_refused_before_anything_is_sent() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client = client(&server.url(), "");
    // What the URL and the headers of this request take besides the value.
    let besides = 250;
    for (length, fits) in [(11 * 1024 - besides, true), (11 * 1024, false), (60_000, false)] {
        let value = "a".repeat(length);
        let params = format!(r#"{{"method":"GET","path":"/x","query":{{"q":"{value}"}}}}"#);
        let result = client.call("request", &params);
        if fits {
            assert_eq!(result, Ok("{}".to_owned()), "{length}");
        } else {
            let error = result.expect_err("too long");
            assert_eq!(told(&error), (Status::InvalidArgument, Performed::No, false), "{length}");
            assert_eq!(error.message, "the URL and headers of the request are longer than 11 KiB");
        }
    }
    let heard = server.requests();
    assert_eq!(heard.len(), 1);
    assert!(heard.iter().all(|request| request.contains(&"a".repeat(11 * 1024 - besides))));
}

#[test]
fn bytes_left_over_are_nobodys_answer() {
    let server = Server::plain(|talk| {
        talk.hear();
        let second = answer("200 OK", "", "{\"smuggled\":true}");
        talk.say(answer("200 OK", "", "{\"own\":true}") + &second);
        talk.end();
    });
    let client = client(&server.url(), "");
    for _ in 0..3 {
        assert_eq!(get(&client).as_deref(), Ok("{\"own\":true}"));
    }
    assert_eq!(server.connections(), 3);
}

/// The second call may come before the server's FIN does; then it is tried again.
#[test]
fn a_connection_that_closed_while_idle_is_not_used() {
    let server = Server::plain(|talk| {
        talk.hear();
        talk.say(answer("200 OK", "", "{}"));
        talk.end();
    });
    let client = client(&server.url(), ",\"max_retries\":2");
    for _ in 0..3 {
        assert_eq!(get(&client).as_deref(), Ok("{}"));
    }
}

#[test]
fn a_retry_carries_the_same_key_and_the_same_bytes() {
    let server = Server::plain(answering(vec![
        answer("503 Service Unavailable", "Retry-After: 0\r\n", ""),
        answer("500 Internal Server Error", "Retry-After: 0\r\n", "{}"),
        answer("201 Created", "", "{\"success\":true}"),
    ]));
    let client = client(&server.url(), ",\"max_retries\":2");
    assert_eq!(client.call("audit_trail.create_event", EVENT).as_deref(), Ok("{\"success\":true}"));
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| *request == requests[0]));
}

#[test]
fn the_least_certain_attempt_decides_what_is_told() {
    let server = Server::plain(answering(vec![
        answer("500 Internal Server Error", "Retry-After: 0\r\n", ""),
        answer("401 Unauthorized", "", "{\"message\":\"Unauthorized\"}"),
    ]));
    let client = client(&server.url(), ",\"max_retries\":5");
    let error = client.call("audit_trail.create_event", EVENT).expect_err("refused");
    assert_eq!(told(&error), (Status::Unauthorized, Performed::Maybe, false));
    assert_eq!(error.attempts, Some(2));
    assert!(error.idempotency_key.is_some());
}

#[test]
fn a_code_is_sent_once_whatever_happens_but_429() {
    let profile = r#"{"code":"c_canary","options":{"max_retries":5}}"#;
    let cut = Server::plain(|talk| {
        talk.hear();
        talk.cut();
    });
    let error = client(&cut.url(), "").call("sso.profile", profile).expect_err("cut");
    assert_eq!(told(&error), (Status::Network, Performed::Maybe, false));
    assert_eq!((error.attempts, cut.requests().len()), (Some(1), 1));

    let failing = Server::plain(answering(vec![answer("503 Service Unavailable", "Retry-After: 0\r\n", "")]));
    let error = client(&failing.url(), "").call("sso.profile", profile).expect_err("503");
    assert_eq!(told(&error), (Status::Server, Performed::Maybe, false));
    assert_eq!(failing.requests().len(), 1);

    let busy = Server::plain(answering(vec![
        answer("429 Too Many Requests", "Retry-After: 0\r\n", "{}"),
        answer("200 OK", "", "{\"profile\":{\"id\":\"p\"}}"),
    ]));
    assert!(client(&busy.url(), "").call("sso.profile", profile).is_ok());
    assert_eq!(busy.requests().len(), 2);
}

#[test]
fn a_connection_that_fails_before_anything_was_sent_is_tried_again() {
    let nobody = Nobody::new();
    let client = client(&nobody.url("http"), ",\"max_retries\":1");
    let error = client.call("sso.profile", r#"{"code":"c"}"#).expect_err("nobody listens");
    assert_eq!(told(&error), (Status::Network, Performed::No, true));
    assert_eq!(error.attempts, Some(2));
}

#[test]
fn a_name_is_looked_up() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client_of_name = client(&format!("http://localhost:{}", server.address.port()), "");
    assert_eq!(get(&client_of_name).as_deref(), Ok("{}"));

    let error = get(&client("https://nobody.invalid", "")).expect_err("no such name");
    assert_eq!(told(&error), (Status::Network, Performed::No, true));
}

#[test]
fn redirects_are_not_followed() {
    let other = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let location = format!("Location: {}/stolen\r\n", other.url());
    for status in
        ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "304 Not Modified"]
    {
        let server = Server::plain(answering(vec![answer(status, &location, "")]));
        let error = get(&client(&server.url(), ",\"max_retries\":2")).expect_err(status);
        assert_eq!(told(&error), (Status::Decode, Performed::No, false), "{status}");
        assert_eq!(server.requests().len(), 1);
    }
    assert_eq!(other.connections(), 0);
}

#[test]
fn the_deadline_is_kept() {
    let silent = Server::plain(|talk| {
        talk.hear();
        talk.hear();
    });
    let client = client(&silent.url(), ",\"timeout_ms\":300");
    let waited = || {
        let began = Instant::now();
        let error = get(&client).expect_err("silence");
        assert_eq!(told(&error), (Status::Timeout, Performed::Maybe, true));
        began.elapsed()
    };
    // A busy machine may delay any one of them; none may come early.
    let took = [waited(), waited(), waited(), waited(), waited()];
    let fastest = *took.iter().min().expect("five");
    assert!(fastest >= Duration::from_millis(290) && fastest < Duration::from_millis(400), "{took:?}");
}

#[test]
fn a_wait_past_the_deadline_is_not_begun() {
    let server = Server::plain(answering(vec![answer("429 Too Many Requests", "Retry-After: 30\r\n", "")]));
    let began = Instant::now();
    let error = get(&client(&server.url(), ",\"timeout_ms\":5000,\"max_retries\":3")).expect_err("429");
    assert_eq!(told(&error), (Status::RateLimited, Performed::No, true));
    assert_eq!((error.retry_after_ms, error.attempts), (Some(30_000), Some(1)));
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[test]
fn an_answer_must_end_where_it_says() {
    let cases = [
        ("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":", Status::Network),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}", Status::Network),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", Status::Network),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n{}", Status::Network),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", Status::Network),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            Status::Network,
        ),
        ("nonsense\r\n\r\n", Status::Network),
        ("HTTP/2 200 OK\r\n\r\n", Status::Network),
        ("", Status::Network),
        ("HTTP/1.1 200 OK\r\nContent-Length: 1200\r\n\r\n", Status::Decode),
        ("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>", Status::Decode),
    ];
    for (bytes, status) in cases {
        let server = Server::plain(move |talk| {
            talk.hear();
            talk.say(bytes);
            if bytes.contains("1200") {
                talk.say(" ".repeat(1200));
            }
            talk.end();
        });
        let client = client(&server.url(), ",\"max_response_bytes\":1024");
        let error = client.call("audit_trail.create_event", EVENT).expect_err(bytes);
        assert_eq!(error.status, status, "{bytes:?}: {}", error.message);
        assert_ne!(error.performed, Performed::No, "{bytes:?}");
    }
}

#[test]
fn an_answer_may_end_with_its_connection() {
    let server = Server::plain(|talk| {
        talk.hear();
        talk.say("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}");
        talk.end();
    });
    assert_eq!(get(&client(&server.url(), "")).as_deref(), Ok("{\"a\":1}"));
}

#[test]
fn what_the_service_repeats_of_a_secret_is_redacted() {
    let body = r#"{"message":"c_canary is no code, nor v2345678901234567890123456789012345678901234 a verifier; key sk_canary_1234","code":"sk_canary_1234","errors":["sk_canary_1234"]}"#;
    let server =
        Server::plain(answering(vec![answer("400 Bad Request", "X-Request-Id: sk_canary_1234\r\n", body)]));
    let params = r#"{"code":"c_canary","code_verifier":"v2345678901234567890123456789012345678901234"}"#;
    let error = client(&server.url(), "").call("sso.profile", params).expect_err("400").to_json();
    for secret in ["c_canary", "v23456", "sk_canary"] {
        assert!(!error.contains(secret), "{error}");
    }
    assert!(error.contains("[redacted] is no code"), "{error}");
}

#[test]
fn an_extra_header_travels_and_an_own_one_is_refused() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client = client(&server.url(), ",\"app_info\":{\"name\":\"shop\",\"version\":\"2\"}");
    let with = |headers: &str| format!(r#"{{"method":"GET","path":"/x","options":{{"headers":{headers}}}}}"#);
    client.call("request", &with(r#"{"X-Trace":"a b","accept":"text/csv"}"#)).expect("allowed");
    let request = server.requests()[0].to_ascii_lowercase();
    assert!(
        request.contains("\r\nx-trace: a b\r\n") && request.contains("\r\naccept: text/csv\r\n"),
        "{request}"
    );
    assert_eq!(request.matches("\r\naccept:").count(), 1);
    assert!(
        request.contains(" shop/2\r\n") && request.contains("\r\nauthorization: bearer sk_canary_1234\r\n")
    );
    for name in
        ["Host", "authorization", "CONTENT-LENGTH", "Transfer-Encoding", "Connection", "Cookie", "User-Agent"]
    {
        let error = client.call("request", &with(&format!(r#"{{"{name}":"x"}}"#))).expect_err(name);
        assert!(error.status == Status::InvalidArgument && error.message.contains(name), "{}", error.message);
    }
    assert_eq!(server.requests().len(), 1);
}

/// Where it says so; the server leaves it open.
#[test]
fn an_answer_without_a_body_may_be_the_last_of_its_connection() {
    for head in
        ["204 No Content\r\n", "304 Not Modified\r\n", "302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n"]
    {
        for (field, connections) in [("", 1), ("Connection: close\r\n", 3)] {
            let server = Server::plain(move |talk| {
                while talk.hear().is_some() {
                    talk.say(format!("HTTP/1.1 {head}{field}\r\n"));
                }
            });
            let client = client(&server.url(), "");
            for _ in 0..3 {
                let _ = get(&client);
            }
            assert_eq!((server.requests().len(), server.connections()), (3, connections), "{head}{field}");
        }
    }
}
