//! AuthKit: the hosted page, its codes, and the sessions that come of them.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::support::{CALLBACK, FORM, JSON, Sandbox};

const ADA: [(&str, &str); 3] = [("step", "sign-in"), ("email", "ada@foo-corp.com"), ("password", "sandbox")];

fn path(parameters: &[(&str, &str)]) -> String {
    let usual = [("client_id", "client_sandbox"), ("redirect_uri", CALLBACK), ("response_type", "code")];
    let all = usual.iter().chain(parameters);
    format!(
        "/user_management/authorize?{}",
        form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish()
    )
}

/// A person at the hosted page.
struct Person<'s> {
    sandbox: &'s Sandbox,
    path: String,
}

impl<'s> Person<'s> {
    fn at(sandbox: &'s Sandbox, parameters: &[(&str, &str)]) -> Self {
        let mut all = vec![("provider", "authkit"), ("state", "s")];
        all.extend(parameters);
        Self { sandbox, path: path(&all) }
    }

    fn sends(&self, form: &[(&str, &str)]) -> crate::support::Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        self.sandbox.request("POST", &self.path, &[FORM], &body)
    }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before}: {text}"));
    rest.split_once(after).unwrap().0
}

fn pending(page: &str) -> &str {
    between(page, "name=\"pending\" value=\"", "\"")
}

fn authenticate(sandbox: &Sandbox, members: &Value) -> crate::support::Answer {
    let mut body = json!({"client_id": "client_sandbox", "client_secret": "sk_test_sandbox"});
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    sandbox.request("POST", "/user_management/authenticate", &[JSON], &body.to_string())
}

fn exchange(sandbox: &Sandbox, code: &str) -> Value {
    let answer = authenticate(sandbox, &json!({"grant_type": "authorization_code", "code": code}));
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

fn refresh(sandbox: &Sandbox, token: &Value, organization: Option<&str>) -> crate::support::Answer {
    let mut body = json!({"grant_type": "refresh_token", "refresh_token": token});
    if let Some(organization) = organization {
        body["organization_id"] = organization.into();
    }
    authenticate(sandbox, &body)
}

/// The claims of an access token, which must be signed by the key that is published.
fn claims(sandbox: &Sandbox, token: &Value) -> Value {
    let key = sandbox.get("/sso/jwks/client_sandbox").json()["keys"][0].clone();
    let part = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).unwrap();
    let number = |name: &str| part(key[name].as_str().unwrap());
    let (text, signature) = token.as_str().unwrap().rsplit_once('.').unwrap();
    RsaPublicKeyComponents { n: number("n"), e: number("e") }
        .verify(&RSA_PKCS1_2048_8192_SHA256, text.as_bytes(), &part(signature))
        .expect("the published key signed it");
    let (header, payload) = text.split_once('.').unwrap();
    let header: Value = serde_json::from_slice(&part(header)).unwrap();
    assert_eq!((&header["alg"], &header["kid"]), (&json!("RS256"), &key["kid"]));
    serde_json::from_slice(&part(payload)).unwrap()
}

#[test]
fn a_password_gives_a_code_and_the_code_tokens() {
    let sandbox = Sandbox::start(&[]);
    let person = Person::at(&sandbox, &[]);
    let page = sandbox.get(&person.path);
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let wrong = person.sends(&[("step", "sign-in"), ("email", "ada@foo-corp.com"), ("password", "x")]);
    assert!(wrong.status == 200 && wrong.body.contains("is not correct"), "{}", wrong.body);
    let answer = person.sends(&ADA);
    assert_eq!(answer.callback("state").as_deref(), Some("s"));
    let code = answer.callback("code").unwrap();
    let tokens = exchange(&sandbox, &code);
    assert_eq!(
        (&tokens["user"]["id"], &tokens["organization_id"]),
        (&json!("user_01ADALOVELACE"), &json!("org_01FOOCORP"))
    );
    let claims = claims(&sandbox, &tokens["access_token"]);
    assert_eq!(claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(), 300);
    assert_eq!(
        (&claims["sub"], &claims["org_id"], &claims["role"]),
        (&json!("user_01ADALOVELACE"), &json!("org_01FOOCORP"), &json!("admin"))
    );
    let again = authenticate(&sandbox, &json!({"grant_type": "authorization_code", "code": code}));
    assert_eq!((again.status, &again.json()["error"]), (400, &json!("invalid_grant")));
    let shown = sandbox.requests().into_iter().filter(|request| request["method"] == "POST");
    assert!(shown.into_iter().all(|request| !request["body"].as_str().unwrap().contains("password=sandbox")));
}

#[test]
fn whoever_signs_up_proves_the_address_first() {
    let sandbox = Sandbox::start(&[]);
    let person = Person::at(&sandbox, &[("screen_hint", "sign-up")]);
    assert!(sandbox.get(&person.path).body.contains("Create an account"));
    let form = [("step", "sign-up"), ("email", "lin@example.com"), ("password", "p"), ("first_name", "Lin")];
    let page = person.sends(&form).body;
    let code = between(&page, "id=\"code\">", "<").to_owned();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let retry = person.sends(&[("step", "code"), ("pending", pending(&page)), ("code", wrong)]);
    assert!(retry.body.contains("is not correct"), "{}", retry.body);
    let answer = person.sends(&[("step", "code"), ("pending", pending(&page)), ("code", &code)]);
    let tokens = exchange(&sandbox, &answer.callback("code").unwrap());
    assert_eq!(
        (&tokens["user"]["first_name"], &tokens["user"]["email_verified"]),
        (&json!("Lin"), &json!(true))
    );
    assert!(tokens.get("organization_id").is_none());
    assert!(claims(&sandbox, &tokens["access_token"]).get("org_id").is_none());
    // The step is done, so it is not there again.
    let again = person.sends(&[("step", "code"), ("pending", pending(&page)), ("code", &code)]);
    assert!(again.body.contains("start again"), "{}", again.body);
}

#[test]
fn several_organizations_are_offered_and_others_refused() {
    let sandbox = Sandbox::start(&[]);
    let grace = [("step", "send-code"), ("email", "grace@foo-corp.com")];
    let person = Person::at(&sandbox, &[]);
    let page = person.sends(&grace).body;
    let code = between(&page, "id=\"code\">", "<").to_owned();
    let page = person.sends(&[("step", "code"), ("pending", pending(&page)), ("code", &code)]).body;
    assert!(page.contains("Choose an organization") && page.contains("Bar Inc"), "{page}");
    let choose =
        |id| person.sends(&[("step", "organization"), ("pending", pending(&page)), ("organization_id", id)]);
    let tokens = exchange(&sandbox, &choose("org_01BARINC").callback("code").unwrap());
    assert_eq!(
        (&tokens["organization_id"], &tokens["authentication_method"]),
        (&json!("org_01BARINC"), &json!("MagicAuth"))
    );
    let other = Person::at(&sandbox, &[("organization_id", "org_01BAZLLC")]).sends(&ADA);
    assert_eq!(other.callback("error").as_deref(), Some("access_denied"));
    let cancelled = person.sends(&[("step", "cancel")]);
    assert_eq!(cancelled.callback("error").as_deref(), Some("access_denied"));
    for (parameters, error) in [
        (vec![("provider", "GoogleOAuth")], "invalid_connection_selector"),
        (vec![("provider", "authkit"), ("organization_id", "org_x")], "organization_invalid"),
        (vec![("provider", "authkit"), ("code_challenge", "x")], "invalid_request"),
    ] {
        assert_eq!(sandbox.get(&path(&parameters)).callback("error").as_deref(), Some(error));
    }
    let nowhere = path(&[("provider", "authkit")]).replace("localhost", "evil.example");
    assert_eq!(sandbox.get(&nowhere).status, 400);
}

#[test]
fn an_authenticator_app_is_asked_for() {
    let sandbox = Sandbox::start(&[]);
    let person = Person::at(&sandbox, &[]);
    let kay = [("step", "sign-in"), ("email", "kay@baz-llc.com"), ("password", "sandbox")];
    let page = person.sends(&kay).body;
    assert!(page.contains("authenticator app"), "{page}");
    let wrong = person.sends(&[("step", "totp"), ("pending", pending(&page)), ("code", "12345")]);
    assert!(wrong.body.contains("is not correct"), "{}", wrong.body);
    // Neither another step nor none at all passes it over.
    for step in ["code", "organization"] {
        let form = [("step", step), ("pending", pending(&page)), ("organization_id", "org_01BAZLLC")];
        assert!(person.sends(&form).body.contains("start again"));
    }
}

#[test]
fn a_refresh_token_is_exchanged_once() {
    let sandbox = Sandbox::start(&["--auto"]);
    let hinted = path(&[("provider", "authkit"), ("login_hint", "grace@foo-corp.com")]);
    let first = exchange(&sandbox, &sandbox.get(&hinted).callback("code").unwrap());
    let second = refresh(&sandbox, &first["refresh_token"], None).json();
    assert_eq!(second["organization_id"], "org_01FOOCORP");
    let error = |answer: crate::support::Answer| {
        let body = answer.json();
        (answer.status, body["error"].clone(), body["error_description"].clone())
    };
    let used = json!("Refresh token already exchanged.");
    assert_eq!(error(refresh(&sandbox, &first["refresh_token"], None)), (400, json!("invalid_grant"), used));
    // A refused switch leaves the token as it was.
    let (status, code, _) = error(refresh(&sandbox, &second["refresh_token"], Some("org_01BAZLLC")));
    assert_eq!((status, code), (400, json!("organization_membership_not_found")));
    let third = refresh(&sandbox, &second["refresh_token"], Some("org_01BARINC")).json();
    let switched = claims(&sandbox, &third["access_token"]);
    assert_eq!((&switched["org_id"], &switched["role"]), (&json!("org_01BARINC"), &json!("admin")));
    let revoked = sandbox.post("/user_management/sessions/revoke", &json!({"session_id": switched["sid"]}));
    assert_eq!(revoked.status, 200, "{}", revoked.body);
    let ended = json!("Session has already ended.");
    assert_eq!(error(refresh(&sandbox, &third["refresh_token"], None)), (400, json!("invalid_grant"), ended));
    let unknown = sandbox.post("/user_management/sessions/revoke", &json!({"session_id": "session_x"}));
    assert_eq!(unknown.status, 404);
}

#[test]
fn the_browser_logs_out_and_goes_on_to_this_machine_alone() {
    let sandbox = Sandbox::start(&["--auto"]);
    let code = sandbox.get(&path(&[("provider", "authkit")])).callback("code").unwrap();
    let tokens = exchange(&sandbox, &code);
    let claims = claims(&sandbox, &tokens["access_token"]);
    let log_out = format!("/user_management/sessions/logout?session_id={}", claims["sid"].as_str().unwrap());
    assert_eq!(sandbox.get(&format!("{log_out}&return_to=https://evil.example/")).status, 400);
    let answer = sandbox.get(&format!("{log_out}&return_to=http%3A%2F%2Flocalhost%3A1%2F"));
    assert_eq!((answer.status, answer.header("location")), (302, "http://localhost:1/"));
    assert_eq!(refresh(&sandbox, &tokens["refresh_token"], None).status, 400);
    assert!(sandbox.get(&log_out).body.contains("You are signed out"));
}

#[test]
fn the_next_access_tokens_live_as_long_as_asked() {
    let sandbox = Sandbox::start(&["--auto"]);
    assert_eq!(sandbox.post("/_sandbox/access_tokens", &json!({"lives": [0]})).status, 204);
    let tokens =
        || exchange(&sandbox, &sandbox.get(&path(&[("provider", "authkit")])).callback("code").unwrap());
    let life = |tokens: Value| {
        let claims = claims(&sandbox, &tokens["access_token"]);
        claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap()
    };
    assert_eq!((life(tokens()), life(tokens())), (0, 300));
    assert_eq!(sandbox.post("/_sandbox/access_tokens", &json!({"lives": ["x"]})).status, 422);
}
