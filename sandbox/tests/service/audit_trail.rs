//! `POST /events` as the service of 2020 answered it.

use serde_json::{Value, json};

use crate::support::{JSON, KEY, Sandbox};

fn event() -> Value {
    json!({
        "group": "Terrace House",
        "location": "1.1.1.1",
        "action": "house.created",
        "action_type": "C",
        "actor_name": "Daiki Miyagi",
        "actor_id": "user_12345",
        "target_name": "Ryota Yamasato",
        "target_id": "user_67890",
        "occurred_at": "2020-01-10T15:30:00-05:00",
        "metadata": {"a": "b"},
    })
}

fn success() -> (u16, Value) {
    (201, json!({"success": true}))
}

fn with_key(sandbox: &Sandbox, key: &str, event: &Value) -> (u16, Value) {
    let headers = [KEY, JSON, ("Idempotency-Key", key)];
    sandbox.request("POST", "/events", &headers, &event.to_string()).whole()
}

/// The codes of a 422 by their fields.
fn faults(sandbox: &Sandbox, event: &Value) -> Vec<(String, String)> {
    let (status, body) = sandbox.post("/events", event).whole();
    assert_eq!((status, body["message"].as_str()), (422, Some("Validation failed")));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let errors = body["errors"].as_array().unwrap().iter();
    errors.map(|error| (text(&error["field"]), text(&error["code"]))).collect()
}

#[test]
fn an_event_is_created() {
    let sandbox = Sandbox::start(&[]);
    assert_eq!(sandbox.post("/events", &event()).whole(), success());
    let mut bare = event();
    bare.as_object_mut().unwrap().remove("metadata");
    bare["location"] = json!("");
    assert_eq!(sandbox.post("/events", &bare).whole(), success());
}

#[test]
fn a_key_admits_one_payload() {
    let sandbox = Sandbox::start(&[]);
    assert_eq!(with_key(&sandbox, "bar", &event()), success());
    assert_eq!(with_key(&sandbox, "bar", &event()), success());
    let mut other = event();
    other["actor_name"] = json!("Tetsuya Sugaya");
    let message = "Another idempotency key (bar) with different request parameters was found. \
                   Please use a different idempotency key.";
    assert_eq!(with_key(&sandbox, "bar", &other), (400, json!({"message": message})));
    assert_eq!(with_key(&sandbox, "baz", &other), success());
    let page = sandbox.get("/").body;
    assert_eq!(page.matches("house.created").count(), 2, "a repeated event is recorded once");
}

#[test]
fn a_refused_event_does_not_use_up_its_key() {
    let sandbox = Sandbox::start(&[]);
    let mut wrong = event();
    wrong["action_type"] = json!(7);
    assert_eq!(with_key(&sandbox, "key", &wrong).0, 422);
    assert_eq!(with_key(&sandbox, "key", &event()), success());
}

#[test]
fn every_missing_field_is_named() {
    let sandbox = Sandbox::start(&[]);
    let mut invalid = event();
    invalid.as_object_mut().unwrap().remove("action_type");
    let answer = sandbox.post("/events", &invalid);
    let expected = r#"{"message":"Validation failed","errors":[{"field":"action_type","code":"action_type must be a string"}]}"#;
    assert_eq!((answer.status, answer.body.as_str()), (422, expected));

    let all: Vec<_> = faults(&sandbox, &json!({})).into_iter().map(|(_, code)| code).collect();
    let expected = [
        "group must be a string",
        "location must be a string",
        "action must be a string",
        "action_type must be a string",
        "actor_name must be a string",
        "actor_id must be a string",
        "target_name must be a string",
        "target_id must be a string",
        "occurred_at must be a string",
    ];
    assert_eq!(all, expected);
    let numbers = event().as_object().unwrap().keys().map(|name| (name.clone(), json!(1))).collect();
    assert_eq!(faults(&sandbox, &Value::Object(numbers)).len(), 10, "metadata is checked as well");
}

#[test]
fn values_and_limits_are_checked() {
    let sandbox = Sandbox::start(&[]);
    let keys = |count| (0..count).map(|number| (format!("k{number}"), json!(number))).collect::<Value>();
    let cases = [
        ("action_type", json!("X"), "action_type"),
        ("occurred_at", json!("yesterday"), "occurred_at"),
        ("occurred_at", json!("2020-01-10T15:30:00"), "occurred_at"),
        ("metadata", json!([]), "metadata"),
        ("metadata", keys(51), "metadata"),
        ("metadata", json!({"k": null}), "metadata.k"),
        ("metadata", json!({"k": "ü".repeat(501)}), "metadata.k"),
    ];
    for (field, value, blamed) in cases {
        let mut event = event();
        event[field] = value;
        let faults = faults(&sandbox, &event);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].0, blamed);
        assert!(faults[0].1.starts_with(&format!("{blamed} must ")), "{}", faults[0].1);
    }
    let longest = "ü".repeat(40);
    let mut event = event();
    for good in [keys(50), json!({"k": "ü".repeat(500), longest: true, "n": 1.5})] {
        event["metadata"] = good;
        assert_eq!(sandbox.post("/events", &event).whole(), success());
    }
    event["metadata"] = json!({"ü".repeat(41): 1});
    assert_eq!(faults(&sandbox, &event).len(), 1);
}

#[test]
fn without_the_key_nothing_is_looked_at() {
    let sandbox = Sandbox::start(&[]);
    let unauthorized = (401, json!({"message": "Unauthorized"}));
    assert_eq!(sandbox.request("POST", "/events", &[JSON], "{}").whole(), unauthorized);
    for value in ["", "Bearer", "Bearer ", "Bearer sk_wrong", "sk_test_sandbox", "Basic sk_test_sandbox"] {
        let headers = [JSON, ("Authorization", value)];
        let answer = sandbox.request("POST", "/events", &headers, "{}");
        assert_eq!(answer.whole(), unauthorized, "{value:?}");
    }
}

#[test]
fn what_is_no_json_object_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for (body, status) in [("", 400), ("{", 400), ("[]", 400), ("null", 400)] {
        let answer = sandbox.request("POST", "/events", &[KEY, JSON], body);
        assert_eq!(answer.status, status, "{body}");
        assert!(answer.json()["message"].is_string());
    }
    let form = [KEY, ("Content-Type", "application/x-www-form-urlencoded")];
    assert_eq!(sandbox.request("POST", "/events", &form, "group=x").status, 415);
}
