//! What the operations without code of their own send, and what they refuse,
//! against a server that says what it is told.

mod support;

use support::{Server, answer, answering, client};
use workos::error::Status;

#[test]
fn every_plain_operation_sends_what_the_service_documents() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{\"data\":[]}")]));
    let client = client(&server.url(), "");
    let export = r#"{"organization_id":"org_1","range_start":"2026-01-01T00:00:00Z","range_end":"2026-02-01T00:00:00+01:00","actor_ids":["u"]}"#;
    for (operation, params, line, body) in [
        ("sso.list_connections", "{}", "GET /connections", ""),
        (
            "sso.list_connections",
            r#"{"connection_type":"OktaSAML","domain":"foo-corp.com","organization_id":"org_1","search":"a b&c","before":"b","after":"a","limit":100,"order":"asc"}"#,
            "GET /connections?connection_type=OktaSAML&domain=foo-corp.com&organization_id=org_1&search=a+b%26c&before=b&after=a&limit=100&order=asc",
            "",
        ),
        ("sso.get_connection", r#"{"id":"conn_1"}"#, "GET /connections/conn_1", ""),
        ("sso.delete_connection", r#"{"id":"conn_1"}"#, "DELETE /connections/conn_1", ""),
        ("sso.get_jwks", "{}", "GET /sso/jwks/client_1", ""),
        ("sso.get_jwks", r#"{"project_id":"project_2"}"#, "GET /sso/jwks/project_2", ""),
        ("audit_logs.create_export", export, "POST /audit_logs/exports", export),
        ("audit_logs.get_export", r#"{"id":"exp_1"}"#, "GET /audit_logs/exports/exp_1", ""),
        (
            "audit_logs.create_schema",
            r#"{"action":"user.signed_in","targets":[{"type":"team"}]}"#,
            "POST /audit_logs/actions/user.signed_in/schemas",
            r#"{"targets":[{"type":"team"}]}"#,
        ),
        (
            "audit_logs.list_schemas",
            r#"{"action":"a.b","limit":1}"#,
            "GET /audit_logs/actions/a.b/schemas?limit=1",
            "",
        ),
        ("audit_logs.list_actions", r#"{"after":"x"}"#, "GET /audit_logs/actions?after=x", ""),
        (
            "audit_logs.get_retention",
            r#"{"organization_id":"o"}"#,
            "GET /organizations/o/audit_logs_retention",
            "",
        ),
        (
            "audit_logs.update_retention",
            r#"{"organization_id":"o","retention_period":"1_YEAR"}"#,
            "PUT /organizations/o/audit_logs_retention",
            r#"{"retention_period":"1_YEAR"}"#,
        ),
        (
            "audit_logs.update_retention",
            r#"{"organization_id":"o","retention_period_in_days":30}"#,
            "PUT /organizations/o/audit_logs_retention",
            r#"{"retention_period_in_days":30}"#,
        ),
        (
            "audit_logs.get_configuration",
            r#"{"organization_id":"o"}"#,
            "GET /organizations/o/audit_log_configuration",
            "",
        ),
    ] {
        assert_eq!(client.call(operation, params).as_deref(), Ok("{\"data\":[]}"), "{operation}");
        let request = server.requests().pop().expect("sent");
        let (head, sent) = request.split_once("\r\n\r\n").expect("a head");
        assert_eq!((head.lines().next(), sent), (Some(format!("{line} HTTP/1.1").as_str()), body));
        let keyed = head.to_ascii_lowercase().contains("\r\nauthorization: bearer sk_canary_1234");
        assert_eq!(keyed, operation != "sso.get_jwks", "{operation}");
        assert!(!head.to_ascii_lowercase().contains("\r\nidempotency-key:"), "{operation}");
    }
}

#[test]
fn a_wrong_argument_is_named_and_nothing_is_sent() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client = client(&server.url(), "");
    for (operation, params, named) in [
        ("sso.list_connections", r#"{"limit":0}"#, "limit must be an integer from 1 to 100"),
        ("sso.list_connections", r#"{"limit":101}"#, "limit must be an integer from 1 to 100"),
        ("sso.list_connections", r#"{"limit":"10"}"#, "limit must be an integer from 1 to 100"),
        ("sso.list_connections", r#"{"order":"up"}"#, "order must be asc or desc"),
        ("sso.list_connections", r#"{"Limit":1}"#, "Limit is not a parameter"),
        ("sso.get_connection", r#"{"id":"../x"}"#, "id must be"),
        ("sso.delete_connection", "{}", "id is required"),
        ("sso.get_jwks", r#"{"project_id":"a/b"}"#, "client_id must be"),
        ("sso.get_jwks", r#"{"client_id":"a","project_id":"b"}"#, "must be equal"),
        (
            "audit_logs.create_export",
            r#"{"organization_id":"o","range_start":"yesterday"}"#,
            "range_start must be an RFC 3339",
        ),
        ("audit_logs.create_schema", r#"{"action":"..","targets":[{"type":"t"}]}"#, "action must be"),
        ("audit_logs.create_schema", r#"{"action":"a","targets":[]}"#, "targets must be"),
        (
            "audit_logs.create_schema",
            r#"{"action":"a","targets":[{"typ":"t"}]}"#,
            "targets[0].type is required",
        ),
        (
            "audit_logs.create_schema",
            r#"{"action":"a","targets":[{"type":"t","metadata":1}]}"#,
            "targets[0].metadata must be",
        ),
        (
            "audit_logs.create_schema",
            r#"{"action":"a","actor":{"id":"x"},"targets":[{"type":"t"}]}"#,
            "actor.id is not a known member",
        ),
        ("audit_logs.get_retention", r#"{"organization_id":"a/b"}"#, "organization_id must be"),
        ("audit_logs.update_retention", r#"{"organization_id":"o"}"#, "exactly one of retention_period"),
        (
            "audit_logs.update_retention",
            r#"{"organization_id":"o","retention_period":"1_YEAR","retention_period_in_days":365}"#,
            "exactly one of retention_period",
        ),
    ] {
        let error = client.call(operation, params).expect_err(operation);
        assert_eq!(error.status, Status::InvalidArgument);
        assert!(error.message.contains(named), "{operation} {params}: {}", error.message);
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn an_answer_without_a_body_is_an_empty_object() {
    let server = Server::plain(answering(vec!["HTTP/1.1 204 No Content\r\n\r\n".to_owned()]));
    let client = client(&server.url(), "");
    assert_eq!(client.call("sso.delete_connection", r#"{"id":"conn_1"}"#).as_deref(), Ok("{}"));
}
