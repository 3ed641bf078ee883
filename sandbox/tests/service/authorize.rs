//! `GET /sso/authorize` with `--auto`: who is signed in, and which error goes where.

use serde_json::json;

use crate::support::{Answer, CALLBACK, Sandbox};

fn email(sandbox: &Sandbox, answer: &Answer) -> String {
    let code = answer.callback("code").expect("a code");
    let answer = sandbox.exchange(&json!({ "code": code }));
    answer.json()["profile"]["email"].as_str().unwrap().to_owned()
}

#[test]
fn every_selector_finds_its_connection() {
    let sandbox = Sandbox::start(&["--auto"]);
    for (selector, value, person) in [
        ("connection", "conn_01FOOCORP", "ada@foo-corp.com"),
        ("organization", "org_01FOOCORP", "ada@foo-corp.com"),
        ("domain", "foo-corp.com", "ada@foo-corp.com"),
        ("domain", "BAR-inc.com", "alan@bar-inc.com"),
        ("provider", "GoogleOAuth", "alan@bar-inc.com"),
    ] {
        let answer = sandbox.authorize(&[(selector, value)]);
        assert_eq!(email(&sandbox, &answer), person, "{selector}={value}");
        assert_eq!(answer.callback("state"), None, "a state that was not sent does not come back");
        assert_eq!(answer.callback("error"), None);
    }
}

#[test]
fn the_login_hint_names_the_person() {
    let sandbox = Sandbox::start(&["--auto"]);
    let grace = sandbox.authorize(&[("connection", "conn_01FOOCORP"), ("login_hint", "Grace@foo-corp.com")]);
    assert_eq!(email(&sandbox, &grace), "grace@foo-corp.com");
    let nobody = sandbox.authorize(&[("connection", "conn_01FOOCORP"), ("login_hint", "eve@foo-corp.com")]);
    assert_eq!(nobody.callback("error").unwrap(), "access_denied");
}

#[test]
fn the_state_and_the_query_of_the_callback_come_back_as_they_were() {
    let sandbox = Sandbox::start(&["--auto"]);
    let long = "x".repeat(4096);
    for state in [r#"{"next_page":"/docs"}"#, "a b+c&d=e#f%20ü\u{1}\n", long.as_str()] {
        let answer = sandbox.authorize(&[("domain", "foo-corp.com"), ("state", state)]);
        assert_eq!(answer.callback("state").unwrap(), state);
    }
    let uri = "http://127.0.0.1:9/deep/path?a=1&b=2";
    let answer = sandbox.authorize(&[("domain", "foo-corp.com"), ("redirect_uri", uri)]);
    assert!(answer.header("location").starts_with(&format!("{uri}&code=")));
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[test]
fn what_the_application_got_wrong_is_told_at_its_callback() {
    let sandbox = Sandbox::start(&["--auto"]);
    let domain = ("domain", "foo-corp.com");
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("invalid_request", &[domain, ("response_type", "")]),
        ("unsupported_response_type", &[domain, ("response_type", "token")]),
        ("invalid_request", &[domain, ("state", "one"), ("state", "one")]),
        ("invalid_request", &[domain, ("prompt", "consent")]),
        ("invalid_request", &[domain, ("code_challenge", "short")]),
        ("invalid_request", &[domain, ("code_challenge_method", "S256")]),
        ("invalid_connection_selector", &[]),
        ("invalid_connection_selector", &[("provider", "Okta")]),
        ("connection_strategy_invalid", &[("provider", "GitHubOAuth")]),
        ("ambiguous_connection_selector", &[domain, ("provider", "GoogleOAuth")]),
        ("connection_invalid", &[("connection", "conn_unknown")]),
        ("organization_invalid", &[("organization", "org_unknown")]),
        ("connection_domain_invalid", &[("domain", "unknown.example")]),
    ];
    for (error, parameters) in cases {
        let mut parameters = parameters.to_vec();
        if parameters.iter().all(|(name, _)| *name != "state") {
            parameters.push(("state", "one"));
        }
        let answer = sandbox.authorize(&parameters);
        assert_eq!(answer.callback("error").as_deref(), Some(*error), "{parameters:?}");
        assert!(!answer.callback("error_description").unwrap().is_empty());
        assert_eq!(answer.callback("state").unwrap(), "one");
        assert_eq!(answer.callback("code"), None);
        assert!(answer.header("location").starts_with(CALLBACK));
    }
}

#[test]
fn every_parameter_of_today_is_known() {
    let sandbox = Sandbox::start(&["--auto"]);
    let login = [
        ("provider", "GoogleOAuth"),
        ("nonce", "n"),
        ("prompt", "login"),
        ("domain_hint", "bar-inc.com"),
        ("login_hint", "alan@bar-inc.com"),
        ("provider_scopes", "a,b"),
        ("provider_query_params[hd]", "bar-inc.com"),
    ];
    assert_eq!(email(&sandbox, &sandbox.authorize(&login)), "alan@bar-inc.com");
}

#[test]
fn repeated_provider_scopes_are_a_list() {
    let sandbox = Sandbox::start(&["--auto"]);
    let scopes = [("provider", "GoogleOAuth"), ("provider_scopes", "a"), ("provider_scopes", "b")];
    assert!(sandbox.authorize(&scopes).callback("code").is_some());
}

#[test]
fn nobody_is_redirected_to_a_stranger() {
    let sandbox = Sandbox::start(&["--auto"]);
    let domain = ("domain", "foo-corp.com");
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("invalid_client", &[domain, ("client_id", "")]),
        ("invalid_client", &[domain, ("client_id", "client_unknown")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "https://evil.example/callback")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "http://localhost@evil.example/")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "//evil.example/")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "javascript:alert(1)")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "workos.dev/callback")]),
        ("invalid_redirect_uri", &[domain, ("redirect_uri", "http://localhost/#fragment")]),
        ("invalid_request", &[domain, ("redirect_uri", CALLBACK), ("redirect_uri", CALLBACK)]),
    ];
    for (error, parameters) in cases {
        let answer = sandbox.authorize(parameters);
        assert_eq!(answer.status, 400, "{parameters:?}");
        assert_eq!(answer.json()["error"], *error, "{parameters:?}");
        assert!(answer.json()["error_description"].is_string());
        assert!(!answer.headers.contains_key("location"));
    }
}

#[test]
fn a_browser_gets_the_error_as_an_escaped_page() {
    let sandbox = Sandbox::start(&["--auto"]);
    let path = sandbox.login_path(&[("redirect_uri", "http://evil.example/<script>alert(1)</script>")]);
    let answer = sandbox.request("GET", &path, &[("Accept", "text/html,*/*;q=0.8")], "");
    assert_eq!(answer.status, 400);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert!(answer.body.contains("&lt;script&gt;"));
    assert!(!answer.body.contains("<script"));
}
