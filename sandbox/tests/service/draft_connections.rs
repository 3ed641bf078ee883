//! A draft connection becomes a connection.

use serde_json::json;

use crate::support::{JSON, KEY, Sandbox};

const DRAFT: &str = "draft_conn_01E6PK87QP6NQ29RRX0G100YGV";

#[test]
fn a_connection_is_created_from_a_draft() {
    let sandbox = Sandbox::start(&["--auto"]);
    let expected = r#"{"object":"connection","id":"conn_01E4F9T2YWZFD218DN04KVFDSY","status":"unlinked","name":"Foo Corp","connection_type":"GoogleOAuth","oauth_uid":"demo client id","oauth_secret":"demo client secret","oauth_redirect_uri":"https://auth.workos.com/sso/oauth/google/gcrSPYSytyQeZKkwKs6Ye4ogM/callback","saml_entity_id":null,"saml_idp_url":null,"saml_relying_party_trust_cert":null,"saml_x509_certs":null,"domains":[{"object":"connection_domain","id":"domain_01E6PK9N3XMD8RHWF7S66380AR","domain":"example.com"}]}"#;
    for _ in 0..2 {
        let answer = sandbox.post("/connections", &json!({ "source": DRAFT }));
        assert_eq!((answer.status, answer.body.as_str()), (201, expected));
    }
    let login = sandbox.authorize(&[("domain", "example.com")]);
    assert_eq!(login.callback("error").unwrap(), "connection_unlinked");
}

#[test]
fn an_activated_draft_is_linked() {
    let sandbox = Sandbox::start(&[]);
    let path = format!("/draft_connections/{DRAFT}/activate");
    for _ in 0..2 {
        let answer = sandbox.post(&path, &json!({}));
        assert_eq!(answer.status, 200);
        assert_eq!(answer.json()["status"], "linked");
        assert_eq!(answer.json()["id"], "conn_01E4F9T2YWZFD218DN04KVFDSY");
    }
    let login = sandbox.authorize(&[("domain", "example.com")]);
    assert_eq!(login.status, 200, "the connection now has its login page");
    assert!(login.body.contains("This connection has no people"));
}

#[test]
fn a_draft_whose_connection_was_deleted_is_used_up() {
    let sandbox = Sandbox::start(&[]);
    let create = || sandbox.post("/connections", &json!({ "source": DRAFT }));
    let path = format!("/connections/{}", create().json()["id"].as_str().unwrap());
    assert_eq!(sandbox.get_with_key(&path).json()["state"], "draft");
    assert_eq!(sandbox.request("DELETE", &path, &[KEY], "").status, 204);
    assert_eq!(create().status, 404);
    assert_eq!(sandbox.post(&format!("/draft_connections/{DRAFT}/activate"), &json!({})).status, 404);
}

#[test]
fn unknown_drafts_are_not_found() {
    let sandbox = Sandbox::start(&[]);
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.post("/connections", &json!({"source": "invalid"})).whole(), not_found);
    assert_eq!(sandbox.post("/draft_connections/invalid/activate", &json!({})).whole(), not_found);
    let (status, body) = sandbox.post("/connections", &json!({})).whole();
    assert_eq!(status, 422);
    assert_eq!(body["errors"], json!([{"field": "source", "code": "source must be a string"}]));
}

#[test]
fn both_calls_need_the_key() {
    let sandbox = Sandbox::start(&[]);
    for path in ["/connections".to_owned(), format!("/draft_connections/{DRAFT}/activate")] {
        let answer = sandbox.request("POST", &path, &[JSON], "{}");
        assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})));
    }
}
