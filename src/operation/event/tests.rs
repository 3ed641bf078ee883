//! Every fault of an event, and what is sent of one.

use serde_json::{Map, Value, json};

use crate::operation::Plan;
use crate::operation::testing::plan;

fn trail() -> Value {
    let names = ["group", "location", "action", "actor_name", "actor_id", "target_name", "target_id"];
    let mut event: Map<String, Value> = names.map(|name| (name.to_owned(), json!(""))).into_iter().collect();
    event.insert("action_type".to_owned(), json!("C"));
    event.insert("occurred_at".to_owned(), json!("2026-01-10T15:30:00Z"));
    Value::Object(event)
}

fn log() -> Value {
    let entity = json!({"id": "i", "type": "t", "name": "n", "metadata": {"a-Z_9": 1}});
    json!({"action": "a", "occurred_at": "2026-01-10T15:30:00Z", "actor": entity, "targets": [entity],
           "context": {"location": "l", "user_agent": "u"}, "version": 1, "metadata": {}})
}

/// `field fault; ...` of `event` with `pointer` set to `value`; `Null` takes the member away.
fn told(event: fn() -> Value, pointer: &str, value: &Value) -> String {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let mut event = event();
    let members = event.pointer_mut(parent).and_then(Value::as_object_mut).expect(pointer);
    match value {
        Value::Null => drop(members.remove(name)),
        value => drop(members.insert(name.to_owned(), value.clone())),
    }
    let name = if members_of_trail(&event) { "audit_trail" } else { "audit_logs" };
    let organization = if name == "audit_logs" { r#","organization_id":"org_1""# } else { "" };
    let given = |more: &str| {
        plan(&format!("{name}.create_event"), &format!(r#"{{"event":{event}{organization}{more}}}"#))
    };
    assert!(given(r#","options":{"validate":false}"#).is_ok(), "{pointer}");
    match given("") {
        Ok(_) => String::new(),
        Err(error) => {
            let list: Vec<Value> =
                serde_json::from_str(error.errors.as_deref().expect("a list")).expect("JSON");
            let word = |item: &Value, name: &str| item[name].as_str().expect(name).to_owned();
            let each = list.iter().map(|item| format!("{} {}", word(item, "field"), word(item, "code")));
            let told = each.collect::<Vec<_>>().join("; ");
            assert_eq!(error.message, format!("event is not valid: {told}"));
            told
        }
    }
}

fn members_of_trail(event: &Value) -> bool {
    event.get("actor").is_none() && event.get("targets").is_none()
}

fn body(name: &str, params: &str) -> String {
    match plan(name, params).expect(params) {
        Plan::Send(request) => request.body.as_deref().expect("a body").to_owned(),
        Plan::Local(data) => panic!("{data}"),
    }
}

#[test]
fn what_is_null_is_left_out_and_the_rest_sent_as_it_was_written() {
    let given = r#"{ "action":"a","occurred_at":"2026-01-10T15:30:00+0100","metadata":null,"version":null,
        "actor":{"id":"i","type":"t","name":null,"metadata":{"null":1.50}},
        "targets":[{"id":"i", "type":"t","metadata":null},{"id":"j","type":"null"}],
        "context":{"location":"l","user_agent":null}}"#;
    let sent = r#"{"organization_id":"org_1","event":{"action":"a","occurred_at":"2026-01-10T15:30:00+01:00","actor":{"id":"i","type":"t","metadata":{"null":1.50}},"targets":[{"id":"i","type":"t"},{"id":"j","type":"null"}],"context":{"location":"l"}}}"#;
    for options in ["", r#","options":{"validate":false}"#] {
        let params = format!(r#"{{"organization_id":"org_1","event":{given}{options}}}"#);
        assert_eq!(body("audit_logs.create_event", &params), sent);
    }

    let mut event = trail();
    event["metadata"] = Value::Null;
    event["occurred_at"] = json!("2026-01-10T15:30:00-0000");
    let sent = body("audit_trail.create_event", &format!(r#"{{"event":{event}}}"#));
    let mut expected = trail();
    expected["occurred_at"] = json!("2026-01-10T15:30:00-00:00");
    assert_eq!(serde_json::from_str::<Value>(&sent).expect("JSON"), expected);
}

#[test]
fn null_is_not_sent_for_what_is_required_or_unknown() {
    for (text, fault) in [
        (r#"{"organization_id":"o","event":null}"#, "event is required"),
        (r#"{"organization_id":null,"event":{}}"#, "organization_id is required"),
    ] {
        assert_eq!(plan("audit_logs.create_event", text).expect_err(text).message, fault);
    }
    let mut event = log();
    event["actor"]["id"] = Value::Null;
    event["context"] = Value::Null;
    event["extra"] = Value::Null;
    let params = format!(r#"{{"organization_id":"o","event":{event}}}"#);
    let error = plan("audit_logs.create_event", &params).expect_err("faults");
    assert_eq!(
        error.message,
        "event is not valid: actor.id is required; context is required; extra is not a known member"
    );
    // Without the check the service judges it, as it was written.
    let params = format!(r#"{{"organization_id":"o","event":{event},"options":{{"validate":false}}}}"#);
    let sent: Value = serde_json::from_str(&body("audit_logs.create_event", &params)).expect("JSON");
    assert_eq!(sent["event"], event);
}

#[test]
fn each_fault_of_a_trail_event_is_told() {
    assert_eq!(told(trail, "/metadata", &json!({})), "");
    let required = ["group", "location", "action", "actor_name", "actor_id", "target_name", "target_id"];
    for name in required.into_iter().chain(["action_type"]) {
        assert_eq!(told(trail, &format!("/{name}"), &Value::Null), format!("{name} is required"));
        assert_eq!(told(trail, &format!("/{name}"), &json!(7)), format!("{name} must be a string"));
    }
    for good in ["C", "R", "U", "D"] {
        assert_eq!(told(trail, "/action_type", &json!(good)), "");
    }
    for (pointer, value, fault) in [
        ("/action_type", json!("c"), "action_type must be C, R, U or D"),
        ("/occurred_at", Value::Null, "occurred_at is required"),
        (
            "/occurred_at",
            json!("2026-01-10"),
            "occurred_at must be an RFC 3339 date and time with a zone, such as 2026-01-10T15:30:00Z",
        ),
        ("/version", json!(1), "version is not a known member"),
        ("/metadata", json!([]), "metadata must be an object"),
    ] {
        assert_eq!(told(trail, pointer, &value), fault);
    }
}

#[test]
fn each_limit_of_metadata_is_kept_to_the_letter() {
    let keys = |count: usize| -> Value {
        Value::Object((0..count).map(|key| (key.to_string(), json!(true))).collect())
    };
    let key_rule = "metadata has a key that is not 1 to 40 characters long";
    for (metadata, fault) in [
        (keys(50), ""),
        (keys(51), "metadata may have at most 50 keys"),
        (json!({"é".repeat(40): 1}), ""),
        (json!({"é".repeat(41): 1}), key_rule),
        (json!({"": 1}), key_rule),
        (json!({"a b": "é".repeat(500)}), ""),
        (json!({"k": "é".repeat(501)}), "metadata.k may have at most 500 characters"),
        (json!({"k": 1e9, "l": false, "m": ""}), ""),
        (json!({"k": null}), "metadata.k must be a string, a number or a boolean"),
        (json!({"k": [1]}), "metadata.k must be a string, a number or a boolean"),
    ] {
        assert_eq!(told(trail, "/metadata", &metadata), fault, "{metadata}");
    }
}

#[test]
fn each_fault_of_a_log_event_is_told_with_its_path() {
    assert_eq!(told(log, "/version", &Value::Null), "");
    let key_rule = "has a key that is not 1 to 40 characters of A-Z a-z 0-9 _ -";
    for part in ["actor", "targets/0"] {
        let field = part.replace("/0", "[0]");
        for (member, value, fault) in [
            ("id", Value::Null, ".id is required".to_owned()),
            ("type", json!(7), ".type must be a string".to_owned()),
            ("name", Value::Null, String::new()),
            ("name", json!(7), ".name must be a string".to_owned()),
            ("extra", json!(7), ".extra is not a known member".to_owned()),
            ("metadata", json!({"a.b": 1}), format!(".metadata {key_rule}")),
            ("metadata", json!({"k": {}}), ".metadata.k must be a string, a number or a boolean".to_owned()),
        ] {
            let expected = if fault.is_empty() { fault } else { format!("{field}{fault}") };
            assert_eq!(told(log, &format!("/{part}/{member}"), &value), expected);
        }
    }
    for (pointer, value, fault) in [
        ("/action", Value::Null, "action is required"),
        ("/occurred_at", json!(7), "occurred_at must be a string"),
        ("/actor", json!("a"), "actor must be an object"),
        ("/targets", json!({}), "targets must be a list"),
        ("/targets", json!([7]), "targets[0] must be an object"),
        ("/context", Value::Null, "context is required"),
        ("/context", json!(7), "context must be an object"),
        ("/context/location", Value::Null, "context.location is required"),
        ("/context/user_agent", json!(7), "context.user_agent must be a string"),
        ("/context/extra", json!(7), "context.extra is not a known member"),
        ("/version", json!(1.5), "version must be an integer"),
        ("/version", json!("1"), "version must be an integer"),
        (
            "/metadata",
            json!({"é": 1}),
            "metadata has a key that is not 1 to 40 characters of A-Z a-z 0-9 _ -",
        ),
        ("/extra", json!(7), "extra is not a known member"),
    ] {
        assert_eq!(told(log, pointer, &value), fault);
    }
    assert_eq!(told(log, "/actor", &Value::Null), "actor is required");
}
