//! `GET /`, the page that tells a person what has happened.

use serde_json::json;

use crate::support::Sandbox;

#[test]
fn it_shows_what_is_known_and_what_has_happened() {
    let sandbox = Sandbox::start(&["--auto"]);
    let empty = sandbox.get("/");
    assert_eq!((empty.status, empty.header("content-type")), (200, "text/html; charset=utf-8"));
    for text in ["client_sandbox", "conn_01FOOCORP", "org_01BARINC", "Grace Hopper", "alan@bar-inc.com"] {
        assert!(empty.body.contains(text), "{text}");
    }
    let policy = empty.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'sha256-"), "{policy}");
    for text in ["No code is waiting", "No event has been received", "No request has come in"] {
        assert!(empty.body.contains(text), "{text}");
    }

    let sent = sandbox.post("/user_management/magic_auth", &json!({"email": "ada@foo-corp.com"})).json();
    let page = sandbox.get("/").body;
    for text in ["magic auth", "ada@foo-corp.com", sent["code"].as_str().unwrap()] {
        assert!(page.contains(text), "{text}");
    }

    let code = sandbox.code(&[]);
    let event = json!({
        "action": "<b>bold</b>", "occurred_at": "2026-01-10T15:30:00Z", "actor": {"id": "u1", "type": "user", "name": "Ada"},
        "targets": [{"id": "t1", "type": "team"}], "context": {"location": ""},
    });
    sandbox.post("/audit_logs/events", &json!({"organization_id": "org_01BARINC", "event": event}));
    let page = sandbox.get("/").body;
    assert!(page.contains(&format!("{}***", &code[..7])) && !page.contains(&code), "codes are masked");
    assert!(page.contains("&lt;b&gt;bold&lt;/b&gt;") && !page.contains("<b>bold"), "texts are escaped");
    assert!(page.contains("/audit_logs/events"));
    sandbox.exchange(&json!({ "code": code }));
    assert!(sandbox.get("/").body.contains("No code is waiting"), "a spent code is gone");
}
