//! What the sandbox was asked, with the secrets masked.

use serde_json::json;

use crate::support::{FORM, JSON, KEY, Sandbox};

#[test]
fn requests_are_listed_oldest_first_as_they_were_sent() {
    let sandbox = Sandbox::start(&[]);
    let body = r#"{ "group":"x",  "n": 1.00 }"#;
    let headers = [KEY, JSON, ("Idempotency-Key", "key123456")];
    sandbox.request("POST", "/events?a=%20b", &headers, body);
    sandbox.get("/unknown");
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 2);
    let first = &requests[0];
    assert_eq!(first["method"], "POST");
    assert_eq!(first["path"], "/events");
    assert_eq!(first["query"], "a=%20b");
    assert_eq!(first["body"], body);
    assert_eq!(first["status"], 422);
    assert_eq!(first["headers"]["idempotency-key"], "key123456");
    assert_eq!(first["headers"]["content-type"], "application/json");
    assert_eq!(first["headers"]["authorization"], "Bearer ***");
    let second = &requests[1];
    assert_eq!((&second["method"], &second["status"]), (&json!("GET"), &json!(404)));
    assert_eq!((&second["query"], &second["body"]), (&json!(""), &json!("")));
    assert!(second["headers"].get("authorization").is_none(), "what was absent is absent");
}

#[test]
fn secrets_show_their_beginning_alone() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.code(&[]);
    sandbox.exchange(&json!({"code": code, "code_verifier": "v".repeat(43)}));
    let form = format!("client_secret=sk_test_sandbox&code={code}");
    sandbox.request("POST", "/sso/token", &[FORM], &form);
    let secret = "sk_test_sandbox";
    sandbox.get(&format!("/sso/token?client_secret={secret}"));
    sandbox.request("GET", "/sso/profile", &[("Authorization", secret)], "");
    let log = sandbox.get("/_sandbox/requests").body;
    assert!(!log.contains(secret) && !log.contains(&code) && !log.contains("vvvvvvvv"), "{log}");
    assert_eq!(log.matches("sk_test***").count(), 4, "{log}");
    assert_eq!(log.matches(&format!("{}***", &code[..7])).count(), 2);
    assert!(log.contains("vvvvvvv***"));
}

#[test]
fn the_log_can_be_emptied_and_leaves_the_sandbox_itself_out() {
    let sandbox = Sandbox::start(&[]);
    sandbox.get("/");
    sandbox.get("/_sandbox/requests");
    assert!(sandbox.requests().is_empty());
    sandbox.get("/unknown");
    assert_eq!(sandbox.requests().len(), 1);
    assert_eq!(sandbox.request("DELETE", "/_sandbox/requests", &[], "").status, 204);
    assert!(sandbox.requests().is_empty());
    sandbox.get("/after");
    assert_eq!(sandbox.requests()[0]["status"], 404);
}
