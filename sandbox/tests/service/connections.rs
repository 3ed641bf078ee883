//! The connections as lists, one by one, and deleted.

use serde_json::{Value, json};

use crate::support::{Answer, KEY, Sandbox};

fn ids(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let list = answer.json();
    let data = list["data"].as_array().unwrap();
    data.iter().map(|connection| connection["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_connection_is_shown_as_it_is() {
    let sandbox = Sandbox::start(&[]);
    let mut connection = sandbox.get_with_key("/connections/conn_01BAZLLC").json();
    for member in ["created_at", "updated_at"] {
        let at = connection[member].take();
        assert!(at.as_str().unwrap().ends_with('Z') && at.as_str().unwrap().len() == 24, "{at}");
    }
    let domain = connection["domains"][0]["id"].take();
    assert!(domain.as_str().unwrap().starts_with("domain_"));
    let expected = json!({
        "object": "connection", "id": "conn_01BAZLLC", "organization_id": "org_01BAZLLC",
        "connection_type": "GenericOIDC", "name": "Baz LLC", "state": "active", "status": "linked",
        "domains": [{"object": "connection_domain", "id": null, "domain": "baz-llc.com"}],
        "created_at": null, "updated_at": null,
    });
    assert_eq!(connection, expected);
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.get_with_key("/connections/conn_unknown").whole(), not_found);
}

#[test]
fn the_filters_narrow_the_list() {
    let sandbox = Sandbox::start(&[]);
    for (query, expected) in [
        ("", &["conn_01BAZLLC", "conn_01BARINC", "conn_01FOOCORP"][..]),
        ("?order=asc&limit=2", &["conn_01FOOCORP", "conn_01BARINC"]),
        ("?connection_type=GoogleOAuth", &["conn_01BARINC"]),
        ("?connection_type=OktaSAML&domain=bar-inc.com", &[]),
        ("?domain=FOO-corp.com", &["conn_01FOOCORP"]),
        ("?organization_id=org_01BAZLLC", &["conn_01BAZLLC"]),
        ("?search=corp", &["conn_01FOOCORP"]),
        ("?search=nothing", &[]),
    ] {
        let answer = sandbox.get_with_key(&format!("/connections{query}"));
        assert_eq!(ids(&answer), expected, "{query}");
        assert_eq!(answer.json()["object"], "list");
    }
}

#[test]
fn the_cursors_lead_from_page_to_page_even_while_connections_go() {
    let sandbox = Sandbox::start(&[]);
    let mut seen = Vec::new();
    let mut path = "/connections?limit=1".to_owned();
    loop {
        let answer = sandbox.get_with_key(&path);
        let page = ids(&answer);
        let deleted = sandbox.request("DELETE", &format!("/connections/{}", page[0]), &[KEY], "");
        assert_eq!((deleted.status, deleted.body.as_str()), (204, ""));
        seen.extend(page);
        match &answer.json()["list_metadata"]["after"] {
            Value::Null => break,
            after => path = format!("/connections?limit=1&after={}", after.as_str().unwrap()),
        }
    }
    assert_eq!(seen, ["conn_01BAZLLC", "conn_01BARINC", "conn_01FOOCORP"]);
    assert_eq!(ids(&sandbox.get_with_key("/connections")), [""; 0]);
}

#[test]
fn a_deleted_connection_signs_nobody_in() {
    let sandbox = Sandbox::start(&["--auto"]);
    let delete = || sandbox.request("DELETE", "/connections/conn_01FOOCORP", &[KEY], "");
    assert_eq!(delete().status, 204);
    assert_eq!(delete().whole(), (404, json!({"message": "Not Found"})));
    assert_eq!(sandbox.get_with_key("/connections/conn_01FOOCORP").status, 404);
    let login = sandbox.authorize(&[("connection", "conn_01FOOCORP")]);
    assert_eq!(login.callback("error").unwrap(), "connection_invalid");
    assert!(!sandbox.get("/").body.contains("Ada Lovelace"), "the overview no longer knows its people");
}

#[test]
fn a_page_that_cannot_be_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for (query, field) in
        [("limit=0", "limit"), ("limit=101", "limit"), ("order=up", "order"), ("after=conn_unknown", "after")]
    {
        let (status, body) = sandbox.get_with_key(&format!("/connections?{query}")).whole();
        assert_eq!((status, &body["errors"][0]["field"]), (422, &json!(field)), "{query}");
    }
}

#[test]
fn every_call_needs_the_key() {
    let sandbox = Sandbox::start(&[]);
    for (method, path) in [
        ("GET", "/connections"),
        ("GET", "/connections/conn_01FOOCORP"),
        ("DELETE", "/connections/conn_01FOOCORP"),
    ] {
        let answer = sandbox.request(method, path, &[], "");
        assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})), "{method} {path}");
    }
    assert_eq!(ids(&sandbox.get_with_key("/connections")).len(), 3);
}
