//! What is kept and given back: lists, one thing, null and absent members, and the words for what cannot be.

use serde_json::{Value, json};

use crate::support::{Answer, JSON, KEY, Sandbox};

fn put(sandbox: &Sandbox, path: &str, body: &Value) -> Answer {
    sandbox.request("PUT", path, &[KEY, JSON], &body.to_string())
}

fn created(sandbox: &Sandbox, path: &str, body: &Value) -> Value {
    let answer = sandbox.post(path, body);
    assert_eq!(answer.status, 201, "{path}: {}", answer.body);
    answer.json()
}

#[test]
fn an_organization_lives_and_goes() {
    let sandbox = Sandbox::start(&[]);
    let body = json!({
        "name": "Acme", "external_id": "a b/c", "metadata": {"plan": "free", "tier": "1"},
        "domain_data": [{"domain": "acme.example", "state": "pending"}],
    });
    let made = created(&sandbox, "/organizations", &body);
    let id = made["id"].as_str().unwrap();
    assert!(id.starts_with("org_"), "{id}");
    assert_eq!(made["object"], "organization");
    assert_eq!(made["domains"][0]["domain"], "acme.example");
    assert_eq!(made["domains"][0]["organization_id"], id);
    let path = format!("/organizations/{id}");
    assert_eq!(sandbox.get_with_key(&path).whole(), (200, made.clone()));
    assert_eq!(sandbox.get_with_key("/organizations/external_id/a%20b%2Fc").json()["id"], id);

    // What is absent stays, null clears; inside metadata as well.
    let changed =
        put(&sandbox, &path, &json!({"name": "Acme Inc", "metadata": {"tier": null, "seats": "5"}})).json();
    assert_eq!(changed["name"], "Acme Inc");
    assert_eq!(changed["external_id"], "a b/c");
    assert_eq!(changed["metadata"], json!({"plan": "free", "seats": "5"}));
    let cleared = put(&sandbox, &path, &json!({"external_id": null, "metadata": null})).json();
    assert_eq!((&cleared["external_id"], &cleared["metadata"]), (&Value::Null, &json!({})));
    assert_eq!(cleared["domains"], made["domains"]);

    assert_eq!(sandbox.request("DELETE", &path, &[KEY], "").status, 204);
    let gone = (404, json!({"message": format!("Organization not found: '{id}'.")}));
    assert_eq!(sandbox.get_with_key(&path).whole(), gone);
    assert_eq!(sandbox.request("DELETE", &path, &[KEY], "").status, 404);
    assert_eq!(put(&sandbox, &path, &json!({"name": "x"})).status, 404);
}

#[test]
fn cursors_lead_through_a_list() {
    let sandbox = Sandbox::start(&[]);
    for name in ["one", "two", "three"] {
        created(&sandbox, "/organizations", &json!({ "name": name }));
    }
    let names = |answer: &Answer| -> Vec<String> {
        let data = answer.json()["data"].as_array().unwrap().clone();
        data.iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    };
    let mut seen = Vec::new();
    let mut path = "/organizations?limit=2&order=asc".to_owned();
    loop {
        let page = sandbox.get_with_key(&path);
        seen.extend(names(&page));
        match page.json()["list_metadata"]["after"].as_str() {
            Some(after) => path = format!("/organizations?limit=2&order=asc&after={after}"),
            None => break,
        }
    }
    assert_eq!(seen, ["Foo Corp", "Bar Inc", "Baz LLC", "one", "two", "three"]);
    assert_eq!(names(&sandbox.get_with_key("/organizations?search=CORP")), ["Foo Corp"]);
    assert_eq!(
        names(&sandbox.get_with_key("/organizations?domains=bar-inc.com%2Cbaz-llc.com")),
        ["Baz LLC", "Bar Inc"]
    );
    assert_eq!(sandbox.get_with_key("/organizations?limit=0").status, 422);
}

#[test]
fn every_fault_is_named_by_its_path() {
    let sandbox = Sandbox::start(&[]);
    let body =
        json!({"metadata": {"a": 1}, "domain_data": [{"domain": "x", "state": "no"}], "external_id": 5});
    let (status, answer) = sandbox.post("/organizations", &body).whole();
    assert_eq!((status, &answer["message"]), (422, &json!("Validation failed")));
    let errors = answer["errors"].as_array().unwrap();
    let fields: Vec<&str> = errors.iter().map(|error| error["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["name", "domain_data.0.state", "metadata.a", "external_id"]);
    assert_eq!(errors[0]["code"], "name must be a string");
    assert_eq!(
        errors[1]["code"],
        "domain_data.0.state must be one of the following values: pending, verified"
    );
    let nothing = sandbox.request("POST", "/organizations", &[KEY], "");
    assert_eq!(nothing.status, 422);
    let no_json = sandbox.request("POST", "/organizations", &[KEY, JSON], "{");
    assert_eq!(no_json.whole(), (400, json!({"message": "The request body is not valid JSON."})));
}

#[test]
fn what_must_be_there_is_not_empty() {
    let sandbox = Sandbox::start(&[]);
    let refused = |answer: Answer, fields: &[&str]| {
        let wanted: Vec<Value> = fields
            .iter()
            .map(|it| json!({"field": it, "code": format!("{it} should not be empty")}))
            .collect();
        assert_eq!(answer.whole(), (422, json!({"message": "Validation failed", "errors": wanted})));
    };
    let organizations = "/organizations";
    refused(sandbox.post(organizations, &json!({"name": ""})), &["name"]);
    let domain = json!({"name": "", "domain_data": [{"domain": "", "state": "pending"}]});
    refused(sandbox.post(organizations, &domain), &["name", "domain_data.0.domain"]);
    refused(sandbox.post("/user_management/users", &json!({"email": ""})), &["email"]);
    refused(sandbox.post("/authorization/permissions", &json!({"slug": "", "name": ""})), &["slug", "name"]);
    // An update may leave it out, but not empty it. What may be absent may also be empty.
    let made = created(&sandbox, organizations, &json!({"name": "Acme", "external_id": ""}));
    let path = format!("{organizations}/{}", made["id"].as_str().unwrap());
    refused(put(&sandbox, &path, &json!({"name": ""})), &["name"]);
    assert_eq!(put(&sandbox, &path, &json!({"external_id": "a"})).json()["name"], "Acme");
    let user = json!({"email": "empty@example.com", "first_name": ""});
    assert_eq!(created(&sandbox, "/user_management/users", &user)["first_name"], "");
}

#[test]
fn the_key_is_needed_and_other_paths_are_not_there() {
    let sandbox = Sandbox::start(&[]);
    let unauthorized = (401, json!({"message": "Unauthorized"}));
    assert_eq!(sandbox.get("/organizations").whole(), unauthorized);
    assert_eq!(sandbox.get("/user_management/users/user_1").whole(), unauthorized);
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.get_with_key("/organisations").whole(), not_found);
    assert_eq!(sandbox.request("PATCH", "/organizations", &[KEY, JSON], "{}").whole(), not_found);
}

#[test]
fn an_external_id_and_an_address_are_taken_once() {
    let sandbox = Sandbox::start(&[]);
    let body = json!({"name": "One", "external_id": "same"});
    created(&sandbox, "/organizations", &body);
    let (status, answer) = sandbox.post("/organizations", &body).whole();
    assert_eq!((status, &answer["code"]), (400, &json!("external_id_already_used")));
    let (status, answer) =
        sandbox.post("/user_management/users", &json!({"email": "ADA@foo-corp.com"})).whole();
    assert_eq!((status, &answer["errors"][0]["code"]), (400, &json!("email_not_available")));
}

#[test]
fn a_user_joins_an_organization_and_leaves_with_it() {
    let sandbox = Sandbox::start(&[]);
    let user = created(
        &sandbox,
        "/user_management/users",
        &json!({"email": "kim@example.com", "password": "correct horse"}),
    );
    assert!(!user.to_string().contains("correct horse"));
    let organization = created(&sandbox, "/organizations", &json!({"name": "Acme"}));
    let body = json!({"user_id": user["id"], "organization_id": organization["id"], "role_slug": "admin"});
    let membership = created(&sandbox, "/user_management/organization_memberships", &body);
    assert_eq!(membership["role"], json!({"slug": "admin"}));
    assert_eq!(membership["organization_name"], "Acme");
    assert_eq!(membership["user"]["email"], "kim@example.com");
    let again = sandbox.post("/user_management/organization_memberships", &body);
    assert_eq!(again.status, 409, "{}", again.body);
    let id = membership["id"].as_str().unwrap();
    let path = format!("/user_management/organization_memberships/{id}");
    let inactive = put(&sandbox, &format!("{path}/deactivate"), &json!({})).json();
    assert_eq!(inactive["status"], "inactive");
    let query = format!("?user_id={}", user["id"].as_str().unwrap());
    let count = |more: &str| {
        let path = format!("/user_management/organization_memberships{query}{more}");
        sandbox.get_with_key(&path).json()["data"].as_array().unwrap().len()
    };
    assert_eq!((count(""), count("&statuses=active"), count("&statuses=inactive")), (1, 0, 1));
    let path = format!("/organizations/{}", organization["id"].as_str().unwrap());
    assert_eq!(sandbox.request("DELETE", &path, &[KEY], "").status, 204);
    assert_eq!(count(""), 0);
}
