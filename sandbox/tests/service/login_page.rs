//! The login page: what it shows, and what its form does.

use serde_json::json;

use crate::support::{FORM, Sandbox};

#[test]
fn it_lists_the_people_of_the_connection_and_marks_the_hinted_one() {
    let sandbox = Sandbox::start(&[]);
    let answer = sandbox.authorize(&[("domain", "foo-corp.com"), ("login_hint", "grace@foo-corp.com")]);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    for text in
        ["Sign in to Foo Corp", "Ada Lovelace", "grace@foo-corp.com", "Cancel", "<form method=\"post\">"]
    {
        assert!(answer.body.contains(text), "{text}: {}", answer.body);
    }
    assert!(!answer.body.contains("Alan"), "people of another connection are not offered");
    let hinted = "class=\"hinted\" name=\"profile\" value=\"prof_01GRACEHOPPER\" autofocus";
    assert!(answer.body.contains(hinted), "{}", answer.body);
    assert_eq!(answer.body.matches("autofocus").count(), 1);
}

#[test]
fn choosing_a_person_gives_a_code_for_that_person() {
    let sandbox = Sandbox::start(&[]);
    let path = sandbox.login_path(&[("domain", "foo-corp.com"), ("state", "s")]);
    let answer = sandbox.request("POST", &path, &[FORM], "profile=prof_01GRACEHOPPER");
    assert_eq!(answer.callback("state").unwrap(), "s");
    let code = answer.callback("code").unwrap();
    let token = sandbox.exchange(&json!({ "code": code })).json();
    assert_eq!(token["profile"]["name"], "Grace Hopper");
}

#[test]
fn cancelling_denies_access() {
    let sandbox = Sandbox::start(&[]);
    let path = sandbox.login_path(&[("domain", "foo-corp.com"), ("state", "s")]);
    // Whoever is not of this connection cannot be chosen either.
    for form in ["cancel=1", "", "profile=prof_01ALANTURING"] {
        let answer = sandbox.request("POST", &path, &[FORM], form);
        assert_eq!(answer.callback("error").unwrap(), "access_denied");
        assert_eq!(answer.callback("state").unwrap(), "s");
        assert_eq!(answer.callback("code"), None);
    }
}

#[test]
fn the_form_is_checked_as_the_page_was() {
    let sandbox = Sandbox::start(&[]);
    let path = sandbox.login_path(&[("domain", "foo-corp.com"), ("redirect_uri", "https://evil.example/")]);
    let answer = sandbox.request("POST", &path, &[FORM], "profile=prof_01ADALOVELACE");
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "invalid_redirect_uri");
}

#[test]
fn nothing_from_outside_is_loaded_and_no_frame_holds_the_page() {
    let sandbox = Sandbox::start(&[]);
    let answer = sandbox.authorize(&[("provider", "GoogleOAuth")]);
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    for outside in ["<script", "src=", "url(", "@import"] {
        assert!(!answer.body.contains(outside), "{outside}");
    }
}
