//! People who sign in on a device without a browser.

use serde_json::json;
use workos::error::Status;

use crate::service::{authkit, call};
use crate::support::{Server, answer};

#[test]
fn a_device_is_signed_in_when_its_person_has_agreed() {
    let server = Server::plain(|talk| {
        for body in
            [r#"{"error":"authorization_pending"}"#, r#"{"user":{"id":"user_1"},"access_token":"a.b.c"}"#]
        {
            talk.hear();
            let status = if body.contains("error") { "400 Bad Request" } else { "200 OK" };
            talk.say(answer(status, "", body));
        }
    });
    let client = authkit(&server);
    let params = json!({"device_code": "canary_code", "interval": 1});
    let data = call(&client, "user_management.await_device", params).expect("agreed");
    assert_eq!(data["user"]["id"], "user_1");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    let (head, body) = requests[0].split_once("\r\n\r\n").expect("a body");
    assert!(!head.to_ascii_lowercase().contains("authorization"));
    let grant = "urn:ietf:params:oauth:grant-type:device_code";
    assert_eq!(
        body,
        format!(r#"{{"client_id":"client_1","grant_type":"{grant}","device_code":"canary_code"}}"#)
    );
    let params = json!({"device_code": "canary_code", "interval": 5, "options": {"timeout_ms": 100}});
    let error = call(&client, "user_management.await_device", params).expect_err("no time");
    assert_eq!((error.status, error.operation.as_str()), (Status::Timeout, "user_management.await_device"));
}
