//! Answers that go wrong on purpose, down to the byte.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::support::Sandbox;

/// What follows the headers of a raw answer, and the length that they promised.
fn split(raw: &[u8]) -> (usize, &[u8]) {
    let end = raw.windows(4).position(|window| window == b"\r\n\r\n").expect("headers") + 4;
    let head = String::from_utf8(raw[..end].to_vec()).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    (length.expect("a content-length").parse().unwrap(), &raw[end..])
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

#[test]
fn a_fault_answers_as_often_as_it_was_asked_to() {
    let sandbox = Sandbox::start(&[]);
    sandbox.fault(&json!({
        "path": "/events", "method": "POST", "times": 2, "status": 503,
        "headers": {"Retry-After": "1", "X-Many": ["a", "b"]}, "body": {"message": "Busy"},
    }));
    assert_ne!(sandbox.get("/events?events=user.created").status, 503, "another method is left alone");
    for _ in 0..2 {
        let answer = sandbox.post("/events", &json!({}));
        assert_eq!(answer.whole(), (503, json!({"message": "Busy"})));
        assert_eq!(answer.header("retry-after"), "1");
        assert_eq!(answer.headers.get_all("x-many").iter().count(), 2);
        assert!(answer.header("x-request-id").starts_with("req_"));
    }
    assert_eq!(sandbox.post("/events", &json!({})).status, 422, "then the service answers again");
}

#[test]
fn faults_of_one_path_come_in_their_order() {
    let sandbox = Sandbox::start(&[]);
    for status in [500, 429, 200] {
        sandbox.fault(&json!({"path": "/unknown", "status": status}));
    }
    let listed = sandbox.get("/_sandbox/faults").json();
    assert_eq!(listed["faults"].as_array().unwrap().len(), 3);
    let seen = [(); 4].map(|()| sandbox.get("/unknown").status);
    assert_eq!(seen, [500, 429, 200, 404]);
}

#[test]
fn cleared_faults_do_not_happen() {
    let sandbox = Sandbox::start(&[]);
    sandbox.fault(&json!({"path": "/events", "times": 9, "status": 500}));
    assert_eq!(sandbox.request("DELETE", "/_sandbox/faults", &[], "").status, 204);
    assert_eq!(sandbox.post("/events", &json!({})).status, 422);
}

#[test]
fn bodies_go_out_as_they_were_given() {
    let sandbox = Sandbox::start(&[]);
    let fault = r#"{"path":"/x","body":{"z":1.00,"a":123456789012345678901234567890}}"#;
    assert_eq!(sandbox.request("POST", "/_sandbox/faults", &[], fault).status, 201);
    let answer = sandbox.get("/x");
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (200, r#"{"z":1.00,"a":123456789012345678901234567890}"#)
    );
    assert_eq!(answer.header("content-type"), "application/json");

    sandbox.fault(
        &json!({"path": "/x", "status": 502, "body": "<html>", "headers": {"Content-Type": "text/html"}}),
    );
    let answer = sandbox.get("/x");
    assert_eq!((answer.status, answer.body.as_str()), (502, "<html>"));
    assert_eq!(answer.header("content-type"), "text/html");
}

#[test]
fn a_cut_answer_has_exactly_its_bytes() {
    let sandbox = Sandbox::start(&[]);
    for cut in [0, 1, 9] {
        sandbox.fault(&json!({"path": "/x", "body": "0123456789", "cut_after": cut}));
        let raw = sandbox.raw(&get("/x"));
        assert_eq!(split(&raw), (10, &b"0123456789"[..cut]));
    }
    sandbox.fault(&json!({"path": "/x", "body": "0123456789", "cut_after": 10}));
    assert_eq!(split(&sandbox.raw(&get("/x"))), (10, &b"0123456789"[..]), "whole, and then closed");
}

#[test]
fn a_long_answer_is_cut_exactly_too() {
    let sandbox = Sandbox::start(&[]);
    let length = 9 << 20;
    let cut = (8 << 20) + 7;
    sandbox.fault(&json!({"path": "/x", "body": "x", "repeat": length, "cut_after": cut}));
    let raw = sandbox.raw(&get("/x"));
    let (promised, body) = split(&raw);
    assert_eq!((promised, body.len()), (length, cut));
}

#[test]
fn a_closed_connection_carries_nothing() {
    let sandbox = Sandbox::start(&[]);
    sandbox.fault(&json!({"path": "/x", "close": true}));
    assert!(sandbox.raw(&get("/x")).is_empty());
    let requests = sandbox.requests();
    assert_eq!(requests[0]["path"], "/x");
    assert!(requests[0]["status"].is_null());
}

#[test]
fn a_fault_without_an_answer_of_its_own_lets_the_service_work() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.code(&[]);
    sandbox.fault(&json!({"path": "/sso/token", "cut_after": 3}));
    let body = json!({
        "client_id": "client_sandbox", "client_secret": "sk_test_sandbox",
        "grant_type": "authorization_code", "code": code,
    })
    .to_string();
    let head = "POST /sso/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    let raw = sandbox.raw(&format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()));
    assert_eq!(split(&raw).1, b"{\"t");
    assert_eq!(sandbox.exchange(&json!({ "code": code })).json()["error"], "invalid_grant", "it was spent");

    let code = sandbox.code(&[]);
    sandbox.fault(&json!({"path": "/sso/token", "status": 503}));
    assert_eq!(sandbox.exchange(&json!({ "code": code })).status, 503);
    assert_eq!(sandbox.exchange(&json!({ "code": code })).status, 200, "it was not spent");
}

#[test]
fn a_delay_delays_and_holds_up_nobody_else() {
    let sandbox = Sandbox::start(&[]);
    sandbox.fault(&json!({"path": "/slow", "delay_ms": 300}));
    let start = Instant::now();
    let mut slow = TcpStream::connect(sandbox.host()).unwrap();
    slow.write_all(get("/slow").as_bytes()).unwrap();
    assert_eq!(sandbox.get("/other").status, 404);
    let mut first = [0];
    slow.read_exact(&mut first).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn what_cannot_be_done_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for fault in [
        json!({}),
        json!({"path": "/events"}),
        json!({"path": "events", "status": 500}),
        json!({"path": "/events?x=1", "status": 500}),
        json!({"path": "/_sandbox/requests", "status": 500}),
        json!({"path": "/events", "status": 100}),
        json!({"path": "/events", "status": 500, "times": 0}),
        json!({"path": "/events", "status": 500, "delay": 1}),
        json!({"path": "/events", "delay_ms": 600_001}),
        json!({"path": "/events", "close": true, "cut_after": 1}),
        json!({"path": "/events", "headers": {"Content-Length": "9"}}),
        json!({"path": "/events", "headers": {"X-A": "a\r\nX-B: b"}}),
        json!({"path": "/events", "headers": {"not a name": "a"}}),
    ] {
        let answer = sandbox.post("/_sandbox/faults", &fault);
        assert_eq!(answer.status, 422, "{fault}");
        assert!(answer.json()["message"].is_string());
    }
    assert_eq!(sandbox.get("/_sandbox/faults").json(), json!({"faults": []}));
}
