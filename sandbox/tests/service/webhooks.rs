//! The webhooks, as an application receives them.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::support::{FORM, Sandbox};

const PATIENCE: Duration = Duration::from_secs(20);

struct Received {
    head: String,
    body: String,
}

impl Received {
    fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).expect(name).1
    }

    fn event(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    fn is_signed_by(&self, secret: &str) -> bool {
        let (time, signature) = self.header("WorkOS-Signature").split_once(", ").unwrap();
        let time = time.strip_prefix("t=").unwrap();
        let age =
            SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() - time.parse::<u128>().unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{time}.{}", self.body).as_bytes());
        let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        age < 20_000 && signature == format!("v1={hex}")
    }
}

fn read(stream: &mut TcpStream) -> Received {
    let mut text = Vec::new();
    let mut some = [0; 4096];
    loop {
        let length = stream.read(&mut some).unwrap();
        assert!(length > 0, "cut short");
        text.extend_from_slice(&some[..length]);
        let all = String::from_utf8(text.clone()).unwrap();
        let Some((head, body)) = all.split_once("\r\n\r\n") else { continue };
        let received = Received { head: head.to_owned(), body: body.to_owned() };
        if received.header("Content-Length").parse::<usize>().unwrap() == body.len() {
            return received;
        }
    }
}

/// An application that gives these answers, one after the other; the last one to all that follow.
fn application(answers: &'static [&'static str]) -> (String, Receiver<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/webhooks?a=1", listener.local_addr().unwrap());
    let (received, webhooks) = channel();
    thread::spawn(move || {
        for number in 0.. {
            let (mut stream, _) = listener.accept().unwrap();
            if received.send(read(&mut stream)).is_err() {
                return;
            }
            let answer = answers[number.min(answers.len() - 1)];
            let _ = write!(stream, "HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n");
        }
    });
    (url, webhooks)
}

fn sign_in(sandbox: &Sandbox) {
    sandbox.code(&[]);
}

/// The only delivery, once it is as wanted.
fn delivery(sandbox: &Sandbox, wanted: impl Fn(&Value) -> bool) -> Value {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let mut state = sandbox.get("/_sandbox/webhooks").json();
        let delivery = state["deliveries"][0].take();
        if wanted(&delivery) {
            return delivery;
        }
        assert!(Instant::now() < deadline, "{delivery}");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_sign_in_is_announced_and_signed() {
    let (url, webhooks) = application(&["200 OK"]);
    let sandbox = Sandbox::start(&["--auto", "--webhooks", &url, "--webhooks-secret", "ours"]);
    sign_in(&sandbox);
    let received = webhooks.recv_timeout(PATIENCE).unwrap();
    assert!(received.head.starts_with("POST /webhooks?a=1 HTTP/1.1\r\n"), "{}", received.head);
    assert_eq!(received.header("Content-Type"), "application/json");
    assert!(received.is_signed_by("ours") && !received.is_signed_by("theirs"));
    let mut event = received.event();
    let id = event["id"].take();
    assert!(id.as_str().unwrap().starts_with("event_") && event["created_at"].take().is_string());
    let data = json!({
        "type": "sso", "status": "succeeded", "email": "ada@foo-corp.com", "user_id": null,
        "ip_address": "127.0.0.1", "user_agent": event["data"]["user_agent"],
        "sso": {"organization_id": "org_01FOOCORP", "connection_id": "conn_01FOOCORP", "session_id": null},
    });
    let name = "authentication.sso_succeeded";
    assert_eq!(
        event,
        json!({"object": "event", "id": null, "event": name, "data": data, "created_at": null})
    );
    let delivered = delivery(&sandbox, |delivery| delivery["state"] == "delivered");
    assert_eq!(
        delivered,
        json!({"id": id, "event": name, "attempts": 1, "state": "delivered", "problem": null})
    );
}

#[test]
fn what_happens_to_connections_and_a_login_that_fails_are_announced() {
    let (url, webhooks) = application(&["204 No Content"]);
    let sandbox = Sandbox::start(&["--webhooks", &url]);
    let path = "/draft_connections/draft_conn_01E6PK87QP6NQ29RRX0G100YGV/activate";
    sandbox.post(path, &json!({}));
    sandbox.post(path, &json!({}));
    sandbox.request("DELETE", "/connections/conn_01BARINC", &[crate::support::KEY], "");
    let login = sandbox.login_path(&[("domain", "foo-corp.com")]);
    sandbox.request("POST", &login, &[FORM], "cancel=1");
    for (name, pointer, value) in [
        ("connection.activated", "/data/id", "conn_01E4F9T2YWZFD218DN04KVFDSY"),
        ("connection.deleted", "/data/id", "conn_01BARINC"),
        ("authentication.sso_failed", "/data/error/code", "access_denied"),
    ] {
        let received = webhooks.recv_timeout(PATIENCE).unwrap();
        let event = received.event();
        assert_eq!((event["event"].as_str(), event.pointer(pointer).unwrap()), (Some(name), &json!(value)));
        assert!(received.is_signed_by("whsec_sandbox"));
    }
}

#[test]
fn what_was_not_taken_is_sent_again_and_signed_anew() {
    let (url, webhooks) = application(&["500 Busy", "302 Found", "200 OK"]);
    let sandbox = Sandbox::start(&["--auto", "--webhooks", &url]);
    sign_in(&sandbox);
    let all: Vec<_> = (0..3).map(|_| webhooks.recv_timeout(PATIENCE).unwrap()).collect();
    assert!(all.iter().all(|one| one.body == all[0].body && one.is_signed_by("whsec_sandbox")));
    assert_ne!(all[0].header("WorkOS-Signature"), all[1].header("WorkOS-Signature"));
    let delivered = delivery(&sandbox, |delivery| delivery["state"] == "delivered");
    assert_eq!(delivered["attempts"], 3);
}

#[test]
fn an_application_that_is_not_there_holds_up_nobody() {
    let (url, silent) = {
        // It takes connections and answers nothing.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        (format!("http://{}/", listener.local_addr().unwrap()), listener)
    };
    let sandbox = Sandbox::start(&["--auto", "--webhooks", &url]);
    let began = Instant::now();
    for _ in 0..100 {
        sign_in(&sandbox);
    }
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    drop(silent);
    let unreachable = delivery(&sandbox, |delivery| delivery["attempts"] != 0);
    assert!(unreachable["problem"].is_string(), "{unreachable}");
}

#[test]
fn after_four_attempts_an_event_is_given_up() {
    let (url, webhooks) = application(&["503 Busy"]);
    let sandbox = Sandbox::start(&["--auto", "--webhooks", &url]);
    sign_in(&sandbox);
    let failed = delivery(&sandbox, |delivery| delivery["state"] == "failed");
    assert_eq!((&failed["attempts"], &failed["problem"]), (&json!(4), &json!("answered with 503")));
    assert_eq!(webhooks.try_iter().count(), 4);
}

#[test]
fn the_address_is_set_and_tried_by_the_forms_of_the_page() {
    let (url, webhooks) = application(&["200 OK"]);
    let sandbox = Sandbox::start(&["--auto"]);
    assert!(!sandbox.get("/").body.contains("Send a test event"));
    sign_in(&sandbox);
    assert_eq!(sandbox.post("/_sandbox/webhooks/test", &json!({})).status, 409);
    let form = format!("url={}&secret=", url.replace('?', "%3F").replace('=', "%3D"));
    let saved = sandbox.request("POST", "/_sandbox/webhooks", &[FORM], &form);
    assert_eq!((saved.status, saved.header("location")), (303, "/"));
    assert!(sandbox.get("/").body.contains("Send a test event"));
    assert_eq!(sandbox.request("POST", "/_sandbox/webhooks/test", &[FORM], "").status, 303);
    let event = webhooks.recv_timeout(PATIENCE).unwrap().event();
    assert_eq!(event.pointer("/data/email").unwrap(), "ada@foo-corp.com");
    delivery(&sandbox, |delivery| delivery["state"] == "delivered");
    assert!(sandbox.get("/").body.contains("delivered"));
    let refused = sandbox.request("POST", "/_sandbox/webhooks", &[FORM], "url=https%3A%2F%2Fx%2F");
    assert!(refused.status == 422 && refused.header("content-type").starts_with("text/html"));
    assert_eq!(sandbox.request("POST", "/_sandbox/webhooks", &[FORM], "url=").status, 303, "none");
    assert_eq!(sandbox.get("/_sandbox/webhooks").json()["url"], Value::Null);
}

#[test]
fn the_address_is_set_by_json_too() {
    let sandbox = Sandbox::start(&[]);
    let url = "http://localhost:1/x";
    let set = sandbox.post("/_sandbox/webhooks", &json!({"url": url, "secret": "s"}));
    assert_eq!(set.whole(), (200, json!({"url": url, "secret": "s", "deliveries": []})));
    for bad in [json!({"url": "ftp://x/"}), json!({"url": url, "secret": ""}), json!({"uri": url}), json!([])]
    {
        assert_eq!(sandbox.post("/_sandbox/webhooks", &bad).status, 422, "{bad}");
    }
    assert_eq!(sandbox.request("DELETE", "/_sandbox/webhooks", &[], "").status, 204);
    let nothing = json!({"url": null, "secret": null, "deliveries": []});
    assert_eq!(sandbox.get("/_sandbox/webhooks").json(), nothing);
}
