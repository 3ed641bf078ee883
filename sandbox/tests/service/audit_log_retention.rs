//! How long an organization keeps its audit events.

use serde_json::{Value, json};

use crate::support::{JSON, KEY, Sandbox};

const PATH: &str = "/organizations/org_01FOOCORP/audit_logs_retention";

fn put(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    sandbox.request("PUT", path, &[KEY, JSON], &body.to_string()).whole()
}

#[test]
fn the_retention_is_set_and_kept_for_its_organization() {
    let sandbox = Sandbox::start(&[]);
    let days = |days: u64| (200, json!({"retention_period_in_days": days}));
    assert_eq!(sandbox.get_with_key(PATH).whole(), days(30));
    for (body, expected) in [
        (json!({"retention_period_in_days": 365}), 365),
        (json!({"retention_period_in_days": 330}), 330),
        (json!({"retention_period": "1_MONTH"}), 30),
        (json!({"retention_period": "11_MONTHS"}), 330),
        (json!({"retention_period": "1_YEAR"}), 365),
        (json!({"retention_period": "10_YEARS"}), 3650),
    ] {
        assert_eq!(put(&sandbox, PATH, &body), days(expected), "{body}");
        assert_eq!(sandbox.get_with_key(PATH).whole(), days(expected));
    }
    let configuration = sandbox.get_with_key("/organizations/org_01FOOCORP/audit_log_configuration");
    let expected =
        json!({"organization_id": "org_01FOOCORP", "retention_period_in_days": 3650, "state": "active"});
    assert_eq!(configuration.whole(), (200, expected));
    assert_eq!(sandbox.get_with_key("/organizations/org_01BARINC/audit_logs_retention").whole(), days(30));
}

#[test]
fn what_is_no_period_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for (body, field) in [
        (json!({}), "retention_period"),
        (json!({"retention_period": "1_MONTH", "retention_period_in_days": 30}), "retention_period_in_days"),
        (json!({"retention_period": 30}), "retention_period"),
        (json!({"retention_period": "1_MONTHS"}), "retention_period"),
        (json!({"retention_period": "12_MONTHS"}), "retention_period"),
        (json!({"retention_period": "01_YEAR"}), "retention_period"),
        (json!({"retention_period": "11_YEARS"}), "retention_period"),
        (json!({"retention_period_in_days": 0}), "retention_period_in_days"),
        (json!({"retention_period_in_days": 31}), "retention_period_in_days"),
        (json!({"retention_period_in_days": 360}), "retention_period_in_days"),
        (json!({"retention_period_in_days": 4015}), "retention_period_in_days"),
        (json!({"retention_period_in_days": "30"}), "retention_period_in_days"),
    ] {
        let (status, answer) = put(&sandbox, PATH, &body);
        assert_eq!((status, &answer["errors"][0]["field"]), (422, &json!(field)), "{body}");
    }
    assert_eq!(sandbox.get_with_key(PATH).json(), json!({"retention_period_in_days": 30}));
}

#[test]
fn an_organization_and_the_key_are_needed() {
    let sandbox = Sandbox::start(&[]);
    let not_found = (404, json!({"message": "Organization not found: 'org_unknown'."}));
    let unauthorized = (401, json!({"message": "Unauthorized"}));
    for call in ["audit_logs_retention", "audit_log_configuration"] {
        let path = format!("/organizations/org_unknown/{call}");
        assert_eq!(sandbox.get_with_key(&path).whole(), not_found);
        assert_eq!(sandbox.get(&path).whole(), unauthorized);
    }
    let body = json!({"retention_period": "1_YEAR"});
    assert_eq!(put(&sandbox, "/organizations/org_unknown/audit_logs_retention", &body), not_found);
    assert_eq!(sandbox.request("PUT", PATH, &[JSON], &body.to_string()).whole(), unauthorized);
}
