//! `POST /sso/token` and `GET /sso/profile`.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::support::{CALLBACK, FORM, JSON, Sandbox};

// The verifier and its challenge that RFC 7636 works through in its appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn oauth_error(error: &str, description: &str) -> (u16, Value) {
    (400, json!({"error": error, "error_description": description}))
}

fn used_or_expired() -> (u16, Value) {
    oauth_error("invalid_grant", "The code has expired or has already been used.")
}

#[test]
fn a_code_becomes_a_profile_once() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.code(&[]);
    let answer = sandbox.exchange(&json!({ "code": code }));
    let mut token = answer.json();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let access_token = token["access_token"].take();
    let expected = json!({
        "token_type": "Bearer",
        "access_token": null,
        "expires_in": 600,
        "profile": {
            "object": "profile",
            "id": "prof_01ADALOVELACE",
            "organization_id": "org_01FOOCORP",
            "connection_id": "conn_01FOOCORP",
            "connection_type": "OktaSAML",
            "idp_id": "00u1ada",
            "email": "ada@foo-corp.com",
            "first_name": "Ada",
            "last_name": "Lovelace",
            "name": "Ada Lovelace",
            "role": {"slug": "admin"},
            "roles": [{"slug": "admin"}],
            "groups": ["Engineering", "Admins"],
            "custom_attributes": {},
            "raw_attributes": {},
        },
    });
    assert_eq!(token, expected);
    assert_eq!(sandbox.exchange(&json!({ "code": code })).whole(), used_or_expired());

    let bearer = format!("Bearer {}", access_token.as_str().unwrap());
    let profile = sandbox.request("GET", "/sso/profile", &[("Authorization", &bearer)], "");
    assert_eq!(profile.whole(), (200, expected["profile"].clone()));
}

/// An id token as an identity provider makes it, but for its signature.
fn id_token(claims: &Value) -> String {
    let encode = |json: &Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
    format!("{}.{}.c2ln", encode(&json!({"alg": "RS256"})), encode(claims))
}

fn exchange_id_token(sandbox: &Sandbox, change: &Value) -> (u16, Value) {
    let mut body = json!({
        "client_id": "client_sandbox", "client_secret": "sk_test_sandbox",
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:id_token",
        "subject_token": id_token(&json!({"sub": "00u1ada", "exp": 4_000_000_000_u64})),
        "organization_id": "org_01FOOCORP",
    });
    for (name, value) in change.as_object().expect("an object") {
        body[name] = value.clone();
    }
    sandbox.request("POST", "/sso/token", &[JSON], &body.to_string()).whole()
}

#[test]
fn an_id_token_of_the_organization_becomes_a_profile() {
    let sandbox = Sandbox::start(&[]);
    for claims in [json!({"sub": "00u1ada"}), json!({"email": "ADA@foo-corp.com"})] {
        let mut claims = claims;
        claims["exp"] = json!(4_000_000_000_u64);
        let (status, token) = exchange_id_token(&sandbox, &json!({"subject_token": id_token(&claims)}));
        assert_eq!((status, &token["profile"]["id"]), (200, &json!("prof_01ADALOVELACE")), "{claims}");
        let bearer = format!("Bearer {}", token["access_token"].as_str().expect("a token"));
        let profile = sandbox.request("GET", "/sso/profile", &[("Authorization", &bearer)], "");
        assert_eq!(profile.json(), token["profile"]);
    }
    let invalid = |description: &str| oauth_error("invalid_grant", description);
    let expired = id_token(&json!({"sub": "00u1ada", "exp": 1}));
    let nobody = id_token(&json!({"sub": "00u1eve", "exp": 4_000_000_000_u64}));
    for (change, wanted) in [
        (json!({"subject_token": expired}), invalid("The subject_token has expired.")),
        (json!({"subject_token": nobody}), invalid("The subject_token names nobody of this organization.")),
        (json!({"subject_token": "a.b"}), invalid("The subject_token is not an id token.")),
        (
            json!({"organization_id": "org_x"}),
            invalid("There is no connection for the organization \"org_x\"."),
        ),
        (
            json!({"subject_token_type": "x"}),
            oauth_error(
                "invalid_request",
                "The subject_token_type must be urn:ietf:params:oauth:token-type:id_token.",
            ),
        ),
        (json!({"client_secret": ""}), oauth_error("invalid_client", "A client_secret is required.")),
    ] {
        assert_eq!(exchange_id_token(&sandbox, &change), wanted, "{change}");
    }
}

#[test]
fn the_profile_is_given_for_an_access_token_only() {
    let sandbox = Sandbox::start(&[]);
    let unauthorized = (401, json!({"error": "Unauthorized"}));
    assert_eq!(sandbox.get("/sso/profile").whole(), unauthorized);
    for value in ["Bearer ", "Bearer sk_test_sandbox", "Basic abc"] {
        let answer = sandbox.request("GET", "/sso/profile", &[("Authorization", value)], "");
        assert_eq!(answer.whole(), unauthorized, "{value}");
    }
}

#[test]
fn a_form_is_as_good_as_json() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.code(&[]);
    let form = format!(
        "client_id=client_sandbox&client_secret=sk_test_sandbox&grant_type=authorization_code&code={code}"
    );
    let answer = sandbox.request("POST", "/sso/token", &[FORM], &form);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["profile"]["first_name"], "Ada");
    let twice = sandbox.request("POST", "/sso/token", &[FORM], &format!("{form}&code={code}"));
    assert_eq!(twice.json()["error"], "invalid_request");
}

#[test]
fn an_expired_code_is_no_code() {
    let sandbox = Sandbox::start(&["--auto", "--code-ttl-seconds", "0"]);
    let code = sandbox.code(&[]);
    assert_eq!(sandbox.exchange(&json!({ "code": code })).whole(), used_or_expired());
}

#[test]
fn a_refused_exchange_leaves_the_code_in_place() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.code(&[]);
    let cases = [
        (json!({"client_id": "client_x"}), oauth_error("invalid_client", "Invalid client ID.")),
        (json!({"client_secret": "sk_x"}), oauth_error("invalid_client", "Invalid client secret.")),
        (
            json!({"client_secret": null}),
            oauth_error("invalid_client", "A client_secret or a code_verifier is required."),
        ),
        (
            json!({"client_secret": null, "code_verifier": VERIFIER}),
            oauth_error("invalid_client", "The client_secret is required."),
        ),
        (
            json!({"grant_type": "password"}),
            oauth_error(
                "unsupported_grant_type",
                "The grant_type must be authorization_code or urn:ietf:params:oauth:grant-type:token-exchange.",
            ),
        ),
        (json!({"code": "01UNKNOWN"}), used_or_expired()),
        (
            json!({"code_verifier": VERIFIER}),
            oauth_error("invalid_grant", "The login had no code_challenge."),
        ),
        (
            json!({"redirect_uri": "http://localhost:1/"}),
            oauth_error("invalid_grant", "The redirect_uri is not that of the login."),
        ),
        (json!({"grant_type": null}), (422, json!({"message": "grant_type must be a string"}))),
        (json!({"client_id": null}), (422, json!({"message": "client_id must be a string"}))),
        (json!({"code": 7}), (422, json!({"message": "code must be a string"}))),
    ];
    for (change, expected) in cases {
        let mut members = json!({ "code": code });
        for (name, value) in change.as_object().unwrap() {
            members[name] = value.clone();
        }
        assert_eq!(sandbox.exchange(&members).whole(), expected, "{change}");
    }
    let answer = sandbox.exchange(&json!({"code": code, "redirect_uri": CALLBACK}));
    assert_eq!(answer.status, 200, "{}", answer.body);
}

#[test]
fn a_login_with_a_challenge_needs_its_verifier() {
    let sandbox = Sandbox::start(&["--auto"]);
    for (method, challenge) in [("S256", CHALLENGE), ("plain", VERIFIER), ("", VERIFIER)] {
        let code = sandbox.code(&[("code_challenge", challenge), ("code_challenge_method", method)]);
        let missing = sandbox.exchange(&json!({ "code": code }));
        assert_eq!(missing.whole(), oauth_error("invalid_grant", "The code_verifier is required."));
        let wrong = sandbox.exchange(&json!({"code": code, "code_verifier": "x".repeat(43)}));
        assert_eq!(
            wrong.whole(),
            oauth_error("invalid_grant", "The code_verifier does not match the code_challenge.")
        );
        // A public client has no secret: the verifier stands for it.
        let right = json!({"code": code, "code_verifier": VERIFIER, "client_secret": null});
        assert_eq!(sandbox.exchange(&right).status, 200, "{method}");
    }
}

#[test]
fn what_is_not_a_request_is_refused() {
    let sandbox = Sandbox::start(&[]);
    let post = |header, body| sandbox.request("POST", "/sso/token", &[header], body).status;
    assert_eq!(post(JSON, "{"), 400);
    assert_eq!(post(JSON, "[]"), 400);
    assert_eq!(post(("Content-Type", "text/plain"), "{}"), 415);
}
