//! The schemas of the Audit Logs, and the list of actions that they belong to.

use serde_json::{Value, json};

use crate::support::{JSON, Sandbox};

fn create(sandbox: &Sandbox, action: &str, schema: &Value) -> (u16, Value) {
    let (status, mut body) = sandbox.post(&format!("/audit_logs/actions/{action}/schemas"), schema).whole();
    if status == 201 {
        assert!(body["created_at"].take().is_string());
    }
    (status, body)
}

fn properties(name: &str) -> Value {
    json!({"type": "object", "properties": {name: {"type": "string"}}})
}

#[test]
fn a_changed_schema_is_a_new_version() {
    let sandbox = Sandbox::start(&[]);
    let first = json!({"targets": [{"type": "team"}]});
    let second = json!({
        "actor": {"metadata": properties("role")}, "targets": [{"type": "team", "metadata": properties("size")}],
        "metadata": properties("trial"),
    });
    for (schema, version) in [(&first, 1), (&first, 1), (&second, 2), (&first, 3)] {
        let mut expected = schema.clone();
        expected["object"] = json!("audit_log_schema");
        expected["version"] = json!(version);
        expected["created_at"] = json!(null);
        assert_eq!(create(&sandbox, "user.signed_in", schema), (201, expected));
    }

    let list = sandbox.get_with_key("/audit_logs/actions/user.signed_in/schemas?limit=2").json();
    let versions = |list: &Value| -> Vec<Value> {
        list["data"].as_array().unwrap().iter().map(|schema| schema["version"].clone()).collect()
    };
    assert_eq!(versions(&list), [3, 2]);
    let after = list["list_metadata"]["after"].as_str().unwrap();
    let rest =
        sandbox.get_with_key(&format!("/audit_logs/actions/user.signed_in/schemas?after={after}")).json();
    assert_eq!((versions(&rest), &rest["list_metadata"]["after"]), (vec![json!(1)], &json!(null)));
    let back = rest["list_metadata"]["before"].as_str().unwrap();
    let back =
        sandbox.get_with_key(&format!("/audit_logs/actions/user.signed_in/schemas?before={back}")).json();
    assert_eq!(versions(&back), [3, 2]);
}

#[test]
fn an_action_is_known_by_its_schemas() {
    let sandbox = Sandbox::start(&[]);
    let empty = json!({"object": "list", "data": [], "list_metadata": {"before": null, "after": null}});
    assert_eq!(sandbox.get_with_key("/audit_logs/actions").whole(), (200, empty));
    for (action, kind) in
        [("user.signed_in", "team"), ("user.signed_in", "user"), ("user.signed_out", "team")]
    {
        assert_eq!(create(&sandbox, action, &json!({"targets": [{"type": kind}]})).0, 201);
    }
    let list = sandbox.get_with_key("/audit_logs/actions?order=asc").json();
    let actions = list["data"].as_array().unwrap();
    let shown: Vec<_> = (actions.iter())
        .map(|action| {
            assert_eq!(action["object"], "audit_log_action");
            assert!(action["created_at"].is_string() && action["updated_at"].is_string());
            (&action["name"], &action["schema"]["version"], &action["schema"]["targets"][0]["type"])
        })
        .collect();
    let expected = [
        (&json!("user.signed_in"), &json!(2), &json!("user")),
        (&json!("user.signed_out"), &json!(1), &json!("team")),
    ];
    assert_eq!(shown, expected);
    assert_eq!(sandbox.get_with_key("/audit_logs/actions?limit=0").status, 422);
    assert_eq!(sandbox.get_with_key("/audit_logs/actions/user.unknown/schemas").status, 404);
}

#[test]
fn every_fault_of_a_schema_is_named() {
    let sandbox = Sandbox::start(&[]);
    for (schema, fields) in [
        (json!({}), &["targets"][..]),
        (json!({"targets": []}), &["targets"]),
        (
            json!({"targets": [{"type": 1}, {"type": "team", "metadata": 1}]}),
            &["targets.0.type", "targets.1.metadata"],
        ),
        (
            json!({"targets": [{"type": "team"}], "actor": {}, "metadata": []}),
            &["actor.metadata", "metadata"],
        ),
    ] {
        let (status, body) = create(&sandbox, "user.signed_in", &schema);
        let named: Vec<_> = body["errors"].as_array().unwrap().iter().map(|error| &error["field"]).collect();
        assert_eq!((status, json!(named)), (422, json!(fields)), "{schema}");
    }
    assert_eq!(sandbox.get_with_key("/audit_logs/actions").json()["data"], json!([]));
    for (method, path) in [
        ("GET", "/audit_logs/actions"),
        ("GET", "/audit_logs/actions/user.signed_in/schemas"),
        ("POST", "/audit_logs/actions/user.signed_in/schemas"),
    ] {
        let answer = sandbox.request(method, path, &[JSON], "");
        assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})), "{method} {path}");
    }
}
