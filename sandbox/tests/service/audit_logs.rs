//! `POST /audit_logs/events` as the service answers it today.

use serde_json::{Value, json};

use crate::support::{JSON, KEY, Sandbox};

fn event() -> Value {
    json!({
        "action": "user.signed_in",
        "occurred_at": "2026-01-10T15:30:00.000Z",
        "actor": {"id": "user_1", "type": "user", "name": "Ada", "metadata": {"role": "admin"}},
        "targets": [{"id": "team_1", "type": "team"}, {"id": "user_2", "type": "user", "metadata": {"n": 1}}],
        "context": {"location": "1.1.1.1", "user_agent": "curl"},
        "metadata": {"trial": true, "ratio": 0.5},
        "version": 1,
    })
}

fn send(sandbox: &Sandbox, event: &Value) -> (u16, Value) {
    let body = json!({"organization_id": "org_01FOOCORP", "event": event});
    sandbox.post("/audit_logs/events", &body).whole()
}

fn success() -> (u16, Value) {
    (200, json!({"success": true}))
}

fn recorded(sandbox: &Sandbox) -> usize {
    sandbox.get("/").body.matches("user.signed_in").count()
}

#[test]
fn an_event_is_created() {
    let sandbox = Sandbox::start(&[]);
    assert_eq!(send(&sandbox, &event()), success());
    let least = json!({
        "action": "user.signed_in",
        "occurred_at": "2026-01-10T15:30:00+02:00",
        "actor": {"id": "", "type": "user"},
        "targets": [],
        "context": {"location": ""},
    });
    assert_eq!(send(&sandbox, &least), success());
    assert_eq!(recorded(&sandbox), 2);
}

#[test]
fn an_event_is_recorded_once_with_its_key_and_another_one_besides() {
    let sandbox = Sandbox::start(&[]);
    let send = |key: &str, event: &Value| {
        let body = json!({"organization_id": "org_01FOOCORP", "event": event}).to_string();
        let headers = [KEY, JSON, ("Idempotency-Key", key)];
        sandbox.request("POST", "/audit_logs/events", &headers, &body).whole()
    };
    let mut other = event();
    other["actor"]["id"] = json!("user_3");
    for (key, event, count) in [
        ("one", &event(), 1),
        ("one", &event(), 1),
        ("two", &event(), 2),
        ("one", &other, 3),
        ("one", &other, 3),
        ("", &other, 4),
        ("", &other, 4),
    ] {
        assert_eq!(send(key, event), success());
        assert_eq!(recorded(&sandbox), count);
    }
}

#[test]
fn the_request_itself_is_checked_first() {
    let sandbox = Sandbox::start(&[]);
    let answer = sandbox.post("/audit_logs/events", &json!({"event": []}));
    let expected = json!({
        "message": "Validation failed.",
        "errors": [
            {"field": "organization_id", "code": "organization_id must be a string"},
            {"field": "event", "code": "event must be an object"},
        ],
    });
    assert_eq!(answer.whole(), (422, expected));

    let unknown = json!({"organization_id": "org_unknown", "event": event()});
    let message = json!({"message": "Organization not found: 'org_unknown'."});
    assert_eq!(sandbox.post("/audit_logs/events", &unknown).whole(), (404, message));

    let answer = sandbox.request("POST", "/audit_logs/events", &[JSON], "{}");
    assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})));
}

#[test]
fn every_fault_of_an_event_is_named_by_its_path() {
    let sandbox = Sandbox::start(&[]);
    let keys: Value = (0..51).map(|number| (format!("k{number}"), json!(number))).collect();
    let cases = [
        ("/action", json!(1), "/action"),
        ("/occurred_at", json!("2026-01-10"), "/occurred_at"),
        ("/actor", json!({"id": "1"}), "/actor"),
        ("/actor", json!("ada"), "/actor"),
        ("/actor/id", json!(1), "/actor/id"),
        ("/actor/name", json!(null), "/actor/name"),
        ("/targets", json!({}), "/targets"),
        ("/targets/1", json!("x"), "/targets/1"),
        ("/targets/1/type", json!(1), "/targets/1/type"),
        ("/targets/1/metadata", json!({"team": []}), "/targets/1/metadata/team"),
        ("/context", json!({}), "/context"),
        ("/context/user_agent", json!(1), "/context/user_agent"),
        ("/metadata", json!(1), "/metadata"),
        ("/metadata", keys, "/metadata"),
        ("/metadata", json!({"a/b": 1}), "/metadata/a~1b"),
        ("/metadata", json!({"a".repeat(41): 1}), &format!("/metadata/{}", "a".repeat(41))),
        ("/actor/metadata", json!({"k": "x".repeat(501)}), "/actor/metadata/k"),
        ("/version", json!("1"), "/version"),
        ("/version", json!(1.5), "/version"),
    ];
    for (pointer, value, blamed) in cases {
        let mut event = event();
        *event.pointer_mut(pointer).unwrap() = value;
        let (status, body) = send(&sandbox, &event);
        assert_eq!(status, 400, "{pointer}");
        assert_eq!(body["code"], "invalid_audit_log_event");
        assert_eq!(body["message"], "Invalid Audit Log event.");
        assert_eq!(body["errors"].as_array().unwrap().len(), 1, "{pointer}: {body}");
        assert_eq!(body["errors"][0]["instancePath"], blamed);
        assert!(body["errors"][0]["message"].as_str().unwrap().starts_with("must "));
    }
    let (_, body) = send(&sandbox, &json!({}));
    let named: Vec<_> =
        body["errors"].as_array().unwrap().iter().map(|error| error["message"].clone()).collect();
    let expected = ["action", "occurred_at", "actor", "targets", "context"];
    assert_eq!(named, expected.map(|name| json!(format!("must have required property '{name}'"))));
}

#[test]
fn the_limits_themselves_are_allowed() {
    let sandbox = Sandbox::start(&[]);
    let mut event = event();
    event["metadata"] = (0..50).map(|number| (format!("k{number}"), json!(number))).collect();
    assert_eq!(send(&sandbox, &event), success());
    event["metadata"] = json!({"aZ0_-".repeat(8): "ü".repeat(500)});
    assert_eq!(send(&sandbox, &event), success());
}
