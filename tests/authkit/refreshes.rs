//! Sessions that are refreshed: once for all, and what a refusal tells.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use serde_json::{Value, json};
use workos::error::{Performed, Status};

use crate::service::{PASSWORD, PAST, Service, authkit, call, claims, sealed};
use crate::support::{Client, Server, answer, client, signed, until};

#[test]
fn parallel_refreshes_are_one() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    let cookie = sealed(&client, &signed("key_a", &claims(PAST)), "iron");
    service.crowd.store(32, Ordering::SeqCst);
    let tokens: Vec<Value> = thread::scope(|scope| {
        let calls: Vec<_> = (0..32)
            .map(|_| {
                scope.spawn(|| {
                    service.begin();
                    call(&client, "session.refresh", json!({"sealed": cookie})).expect("refreshed")
                })
            })
            .collect();
        calls.into_iter().map(|call| call.join().expect("ended")).collect()
    });
    assert_eq!(service.refreshes.load(Ordering::SeqCst), 1);
    for data in &tokens {
        assert_eq!((&data["authenticated"], &data["organization_id"]), (&json!(true), &json!("org_1")));
        assert_eq!(data["access_token"], tokens[0]["access_token"]);
        let opened = call(&client, "session.open", json!({"sealed": data["sealed"]})).expect("opens");
        assert_eq!((&opened["refresh_token"], &opened["theme"]), (&json!("rt_canary_2"), &json!("dark")));
        assert_eq!(opened["user"], json!({"id": "user_1", "first_name": "Ada"}));
    }
    // A tab that comes a moment later still has the old cookie.
    assert_eq!(
        call(&client, "session.refresh", json!({"sealed": cookie})).expect("kept")["authenticated"],
        true
    );
    assert_eq!(service.refreshes.load(Ordering::SeqCst), 1);
    // Another process does not know of it.
    let other = authkit(&server);
    let error = call(&other, "session.refresh", json!({"sealed": cookie})).expect_err("used");
    assert_eq!((error.status, error.api_code.as_deref()), (Status::Rejected, Some("invalid_grant")));
    assert_eq!((error.performed, error.operation.as_str()), (Performed::No, "session.refresh"));
    assert_eq!(error.message, "[redacted] was used");
}

#[test]
fn an_invalid_grant_tells_what_can_be_known() {
    for (description, reason) in [
        ("Refresh token already exchanged.", "refreshed_elsewhere"),
        ("Session has already ended.", "session_ended"),
        ("Something else.", "unknown"),
    ] {
        let body = json!({"error": "invalid_grant", "error_description": description}).to_string();
        let server = Server::plain(move |talk| {
            talk.hear();
            talk.say(answer("400 Bad Request", "", &body));
        });
        let client = authkit(&server);
        let cookie = sealed(&client, &signed("key_a", &claims(PAST)), "iron");
        let error = call(&client, "session.refresh", json!({"sealed": cookie})).expect_err("refused");
        assert_eq!(error.api_code.as_deref(), Some("invalid_grant"));
        let details: Value = serde_json::from_str(error.details.as_deref().expect("details")).expect("JSON");
        assert_eq!(details, json!({"reason": reason}));
    }
}

#[test]
fn a_refresh_switches_the_organization_and_keeps_the_format() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let fernet = "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8=";
    let client = client(&server.url(), &format!(r#","cookie_password":["{PASSWORD}","{fernet}"]"#));
    let cookie = sealed(&client, &signed("key_a", &claims(PAST)), "fernet");
    let params = json!({"sealed": cookie, "organization_id": "org_2", "options": {"response": true}});
    let wrapped = call(&client, "session.refresh", params).expect("refreshed");
    assert_eq!((&wrapped["http_status"], &wrapped["request_id"]), (&json!(200), &json!("req_1")));
    let data = &wrapped["data"];
    assert_eq!(data["organization_id"], "org_2");
    assert!(data["sealed"].as_str().is_some_and(|sealed| sealed.starts_with("gAAAA")));
    for (sealed, reason) in [("", "no_session"), ("no cookie", "invalid_session")] {
        let data = call(&client, "session.refresh", json!({"sealed": sealed})).expect("a reason");
        assert_eq!(data, json!({"authenticated": false, "reason": reason, "sealed": ""}));
    }
    let request = server.requests().into_iter().find(|request| request.starts_with("POST")).expect("sent");
    let (_, body) = request.split_once("\r\n\r\n").expect("a body");
    let expected = r#"{"client_id":"client_1","client_secret":"sk_canary_1234","grant_type":"refresh_token","refresh_token":"rt_canary_1","organization_id":"org_2"}"#;
    assert_eq!(body, expected);
}

#[test]
fn the_new_cookie_is_given_back_where_its_token_cannot_be_verified() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    service.mode.store(2, Ordering::SeqCst);
    let cookie = sealed(&client, &signed("key_a", &claims(PAST)), "iron");
    let data = call(&client, "session.refresh", json!({"sealed": cookie})).expect("refreshed");
    assert_eq!((&data["authenticated"], &data["reason"]), (&json!(false), &json!("unverified")));
    service.mode.store(0, Ordering::SeqCst);
    // The next try for the keys comes a second later.
    until(|| {
        let data = call(&client, "session.authenticate", json!({"sealed": data["sealed"]}));
        data.is_ok_and(|data| data["authenticated"] == true && data["user"]["first_name"] == "Ada")
    });
}

#[test]
fn a_public_client_sends_no_key() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let config =
        format!(r#"{{"client_id":"client_1","base_url":"{}","cookie_password":"{PASSWORD}"}}"#, server.url());
    let client = Client::new(&config).expect("valid");
    let cookie = sealed(&client, &signed("key_a", &claims(PAST)), "iron");
    assert_eq!(
        call(&client, "session.refresh", json!({"sealed": cookie})).expect("refreshed")["authenticated"],
        true
    );
    let request = server.requests().into_iter().find(|request| request.starts_with("POST")).expect("sent");
    assert!(!request.to_ascii_lowercase().contains("authorization:") && !request.contains("client_secret"));
    assert!(request.ends_with(r#"{"client_id":"client_1","grant_type":"refresh_token","refresh_token":"rt_canary_1","organization_id":"org_1"}"#));
}
