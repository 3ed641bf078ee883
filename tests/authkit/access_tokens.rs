//! Access tokens: the keys that verify them, and when those are fetched.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use serde_json::{Value, json};
use workos::error::Status;

use crate::service::{FUTURE, Service, authkit, call, claims, sealed};
use crate::support::{Client, signed, until, vectors};

#[test]
fn every_vector_of_an_access_token() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let first = authkit(&server);
    service.mode.store(0, Ordering::SeqCst);
    let rows = vectors("access_tokens");
    let verdict = |client: &Client, row: &Value| {
        let mut params = json!({"token": row["token"]});
        for (name, value) in row["params"].as_object().into_iter().flatten() {
            params[name] = value.clone();
        }
        match call(client, "tokens.verify", params) {
            Ok(data) => {
                assert_eq!(data["claims"]["sub"], "user_1");
                "ok".to_owned()
            }
            Err(error) => {
                assert_eq!(
                    (error.status, error.http_status, error.retryable),
                    (Status::Rejected, None, false)
                );
                error.api_code.as_deref().expect("a code").to_owned()
            }
        }
    };
    for row in rows["tokens"].as_array().expect("rows").iter().filter(|row| row["rotated"] != true) {
        // Again, because what is remembered must not be accepted for another reason.
        for _ in 0..2 {
            assert_eq!(verdict(&first, row), row["verdict"], "{}", row["name"]);
        }
    }
    assert_eq!(service.keys.load(Ordering::SeqCst), 1);
    service.mode.store(1, Ordering::SeqCst);
    let second = authkit(&server);
    for row in rows["tokens"].as_array().expect("rows").iter().filter(|row| row["rotated"] == true) {
        assert_eq!(verdict(&second, row), row["verdict"], "{}", row["name"]);
    }
    assert_eq!(service.keys.load(Ordering::SeqCst), 2);
}

#[test]
fn keys_are_fetched_once_for_all_and_a_flood_of_unknown_ones_asks_nothing_more() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    let good = signed("key_a", &claims(FUTURE));
    let unknown = good.replace(
        &base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, r#"{"alg":"RS256","kid":"key_a"}"#),
        &base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, r#"{"alg":"RS256","kid":"key_?"}"#),
    );
    assert_ne!(good, unknown);
    service.crowd.store(64, Ordering::SeqCst);
    thread::scope(|scope| {
        for number in 0..64 {
            let (service, client, good, unknown) = (&service, &client, &good, &unknown);
            scope.spawn(move || {
                service.begin();
                for _ in 0..20 {
                    let token = if number % 2 == 0 { good } else { unknown };
                    let code = call(client, "tokens.verify", json!({"token": token})).err();
                    let code = code.and_then(|error| error.api_code.clone());
                    assert_eq!(code.as_deref(), (number % 2 == 1).then_some("invalid_token"));
                }
            });
        }
    });
    assert_eq!(service.keys.load(Ordering::SeqCst), 1);
}

#[test]
fn where_keys_cannot_be_had_nothing_is_said_of_the_session() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    service.mode.store(2, Ordering::SeqCst);
    let cookie = sealed(&client, &signed("key_a", &claims(FUTURE)), "iron");
    let authenticate = || call(&client, "session.authenticate", json!({"sealed": cookie}));
    for _ in 0..3 {
        let error = authenticate().expect_err("no keys");
        assert_eq!((error.status, error.operation.as_str()), (Status::Server, "session.authenticate"));
        assert!(error.retryable);
    }
    assert_eq!(service.keys.load(Ordering::SeqCst), 1, "the next try comes a second later");
    service.mode.store(0, Ordering::SeqCst);
    until(|| authenticate().is_ok_and(|data| data["authenticated"] == true));
    // The service is down; what is known stays known.
    service.mode.store(3, Ordering::SeqCst);
    assert_eq!(authenticate().expect("keys")["authenticated"], true);
    assert_eq!(service.keys.load(Ordering::SeqCst), 2);
}

#[test]
fn a_call_that_gives_up_leaves_the_others_their_time() {
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    service.mode.store(3, Ordering::SeqCst);
    let token = signed("key_a", &claims(FUTURE));
    let verify = |timeout_ms: u64| {
        call(&client, "tokens.verify", json!({"token": token, "options": {"timeout_ms": timeout_ms}}))
    };
    thread::scope(|scope| {
        let first = scope.spawn(|| verify(300));
        until(|| service.keys.load(Ordering::SeqCst) == 1);
        let second = scope.spawn(|| verify(5000));
        service.mode.store(0, Ordering::SeqCst);
        assert_eq!(first.join().expect("ended").expect_err("hangs").status, Status::Timeout);
        assert!(second.join().expect("ended").is_ok());
    });
    assert_eq!(service.keys.load(Ordering::SeqCst), 2);
}
