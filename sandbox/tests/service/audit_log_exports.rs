//! Audit Log exports: from the request to the file.

use serde_json::{Value, json};

use crate::support::{Answer, JSON, Sandbox};

fn send(sandbox: &Sandbox, organization: &str, action: &str, occurred_at: &str, actor: &str, target: &str) {
    let event = json!({
        "action": action, "occurred_at": occurred_at, "actor": {"id": actor, "type": "user", "name": actor.to_uppercase()},
        "targets": [{"id": "t", "type": target}], "context": {"location": "1, \"Main\" Street\nTown"},
    });
    let body = json!({"organization_id": organization, "event": event});
    assert_eq!(sandbox.post("/audit_logs/events", &body).status, 200);
}

/// A request for everything of January, and what else is asked for.
fn create(sandbox: &Sandbox, members: Value) -> Answer {
    let mut body = json!({
        "organization_id": "org_01FOOCORP",
        "range_start": "2026-01-01T00:00:00.000Z", "range_end": "2026-02-01T00:00:00+01:00",
    });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    sandbox.post("/audit_logs/exports", &body)
}

/// The address of the file, without the sandbox's own.
fn ready_url(sandbox: &Sandbox, export: &Answer) -> String {
    let path = format!("/audit_logs/exports/{}", export.json()["id"].as_str().unwrap());
    let pending = sandbox.get_with_key(&path).json();
    assert_eq!((&pending["state"], &pending["url"]), (&json!("pending"), &json!(null)));
    let ready = sandbox.get_with_key(&path).json();
    assert_eq!(ready["state"], "ready");
    ready["url"].as_str().unwrap().strip_prefix(sandbox.url()).unwrap().to_owned()
}

#[test]
fn an_export_is_pending_first_and_then_a_file() {
    let sandbox = Sandbox::start(&[]);
    send(&sandbox, "org_01FOOCORP", "user.signed_in", "2026-01-10T15:30:00Z", "ada", "team");
    send(&sandbox, "org_01BARINC", "user.signed_in", "2026-01-10T15:30:00Z", "alan", "team");
    let created = create(&sandbox, json!({}));
    assert_eq!(created.status, 201, "{}", created.body);
    let export = created.json();
    assert_eq!((&export["object"], &export["state"]), (&json!("audit_log_export"), &json!("pending")));
    assert_eq!((&export["url"], export["created_at"].is_string()), (&json!(null), true));

    let url = ready_url(&sandbox, &created);
    let file = sandbox.get(&url);
    assert_eq!((file.status, file.header("content-type")), (200, "text/csv; charset=utf-8"));
    let expected = "occurred_at,action,version,actor_id,actor_type,actor_name,actor_metadata,targets,context_location,context_user_agent,metadata\r\n\
        2026-01-10T15:30:00Z,user.signed_in,,ada,user,ADA,,\"[{\"\"id\"\":\"\"t\"\",\"\"type\"\":\"\"team\"\"}]\",\"1, \"\"Main\"\" Street\nTown\",,\r\n";
    assert_eq!(file.body, expected);

    let path = format!("/audit_logs/exports/{}", export["id"].as_str().unwrap());
    let again = sandbox.get_with_key(&path).json();
    assert_ne!(
        again["url"].as_str().unwrap(),
        format!("{}{url}", sandbox.url()),
        "every look gives a new address"
    );
    assert_eq!(sandbox.get(&format!("{url}x")).status, 403);
    assert_eq!(sandbox.get(url.split('?').next().unwrap()).status, 403);
    assert_eq!(sandbox.get(&url.replace(".csv", "x.csv")).status, 403);
}

#[test]
fn the_filters_narrow_the_file() {
    let sandbox = Sandbox::start(&[]);
    for (action, occurred_at, actor, target) in [
        ("one", "2026-01-01T00:00:00Z", "ada", "team"),
        ("two", "2026-01-31T23:00:00Z", "grace", "user"),
        ("early", "2025-12-31T23:59:59Z", "ada", "team"),
        ("late", "2026-01-31T23:00:01Z", "ada", "team"),
    ] {
        send(&sandbox, "org_01FOOCORP", action, occurred_at, actor, target);
    }
    let cases: [(Value, &[&str]); 8] = [
        (json!({}), &["one", "two"]),
        (json!({"actions": ["two", "late"]}), &["two"]),
        (json!({"actor_ids": ["ada"]}), &["one"]),
        (json!({"actor_names": ["GRACE"]}), &["two"]),
        (json!({"actors": ["GRACE"]}), &["two"]),
        (json!({"targets": ["team"]}), &["one"]),
        (json!({"actions": ["one"], "targets": ["user"]}), &[]),
        (json!({"actions": []}), &["one", "two"]),
    ];
    for (members, expected) in cases {
        let file = sandbox.get(&ready_url(&sandbox, &create(&sandbox, members.clone()))).body;
        let actions: Vec<&str> = file
            .lines()
            .filter(|line| line.starts_with("20"))
            .map(|line| line.split(',').nth(1).unwrap())
            .collect();
        assert_eq!(actions, expected, "{members}");
    }
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for (members, field) in [
        (json!({"organization_id": null}), "organization_id"),
        (json!({"range_start": 1}), "range_start"),
        (json!({"actions": "one"}), "actions"),
        (json!({"targets": [1]}), "targets"),
    ] {
        let (status, body) = create(&sandbox, members).whole();
        assert_eq!((status, &body["errors"][0]["field"]), (422, &json!(field)));
        assert_eq!(body["errors"].as_array().unwrap().len(), 1);
    }
    for range in [
        json!({"range_start": "2026-02-01T00:00:00Z"}),
        json!({"range_start": "2026-01-01"}),
        json!({"range_end": "tomorrow"}),
    ] {
        let (status, body) = create(&sandbox, range).whole();
        assert_eq!((status, &body["code"]), (400, &json!("invalid_audit_log_export_range_date")));
    }
    let unknown = json!({"message": "Organization not found: 'org_unknown'."});
    assert_eq!(create(&sandbox, json!({"organization_id": "org_unknown"})).whole(), (404, unknown));
    assert_eq!(sandbox.get_with_key("/audit_logs/exports/unknown").status, 404);
    let answer = sandbox.request("POST", "/audit_logs/exports", &[JSON], "{}");
    assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})));
    assert_eq!(sandbox.get("/audit_logs/exports/unknown").status, 401);
}
