//! Single logout.

use serde_json::json;

use crate::support::{JSON, Sandbox};

const KAY: &str = "prof_01KAYMCNULTY";

fn token(sandbox: &Sandbox) -> String {
    let answer = sandbox.post("/sso/logout/authorize", &json!({ "profile_id": KAY }));
    assert_eq!(answer.status, 200, "{}", answer.body);
    let token = answer.json()["logout_token"].as_str().unwrap().to_owned();
    assert_eq!(answer.json()["logout_url"], format!("{}/sso/logout?token={token}", sandbox.url()));
    token
}

#[test]
fn a_token_signs_out_once() {
    let sandbox = Sandbox::start(&[]);
    let path = format!("/sso/logout?token={}", token(&sandbox));
    let page = sandbox.get(&path);
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.body.contains("You are signed out") && page.body.contains("kay@baz-llc.com"));
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.get(&path).whole(), not_found);
    assert_eq!(sandbox.get("/sso/logout").whole(), not_found);
}

#[test]
fn the_browser_goes_on_to_an_address_of_this_machine_alone() {
    let sandbox = Sandbox::start(&[]);
    let path = format!("/sso/logout?token={}", token(&sandbox));
    for bad in
        ["https://evil.example/", "https%3A%2F%2Flocalhost%2F", "javascript:alert(1)", "//evil.example", "x"]
    {
        let answer = sandbox.get(&format!("{path}&return_to={bad}"));
        assert_eq!((answer.status, &answer.json()["error"]), (400, &json!("invalid_return_to")), "{bad}");
        assert!(!answer.headers.contains_key("location"));
    }
    let answer = sandbox.get(&format!("{path}&return_to=http%3A%2F%2Flocalhost%3A4567%2F%3Fa%3D1"));
    assert_eq!((answer.status, answer.header("location")), (302, "http://localhost:4567/?a=1"));
}

#[test]
fn only_people_of_an_oidc_connection_can_be_signed_out() {
    let sandbox = Sandbox::start(&[]);
    let ask = |body| sandbox.post("/sso/logout/authorize", &body).whole();
    let refused = json!({
        "error": "connection_invalid",
        "error_description": "Single Logout is only supported for GenericOIDC connections.",
    });
    assert_eq!(ask(json!({"profile_id": "prof_01ADALOVELACE"})), (400, refused));
    assert_eq!(ask(json!({"profile_id": "prof_unknown"})), (404, json!({"message": "Not Found"})));
    let (status, body) = ask(json!({}));
    assert_eq!((status, &body["errors"][0]["field"]), (422, &json!("profile_id")));
    let answer = sandbox.request("POST", "/sso/logout/authorize", &[JSON], "{}");
    assert_eq!(answer.whole(), (401, json!({"message": "Unauthorized"})));
}
