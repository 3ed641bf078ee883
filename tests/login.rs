//! A login from its beginning to the sign-out, against a server that says what
//! it is told.

mod support;

use support::{Client, Server, answer, answering, client};
use workos::error::{Error, Performed, Status};
use workos::{flow, json};

const ANSWER: &str = r#"{"profile":{"id":"prof_1","organization_id":"org_1","connection_id":"conn_1"},"access_token":"at_canary","n":1.0}"#;

fn serving(body: &str) -> Server {
    Server::plain(answering(vec![answer("200 OK", "X-Request-Id: req_1\r\n", body)]))
}

/// The URL's or the data's member at `pointer`.
fn at(data: &str, pointer: &str) -> String {
    json::get(data, pointer).unwrap_or_else(|error| panic!("{pointer}: {error:?}"))
}

/// Begins a login and gives its state and verifier.
fn start(client: &Client, more: &str) -> (String, String) {
    let params = format!(r#"{{"redirect_uri":"http://localhost/callback","connection":"conn_1"{more}}}"#);
    let data = client.call("sso.start_login", &params).unwrap_or_else(|error| panic!("{error}"));
    (at(&data, "/state"), at(&data, "/code_verifier"))
}

fn finish(
    client: &Client,
    (state, verifier): &(String, String),
    callback: &str,
    more: &str,
) -> Result<String, Error> {
    let params =
        format!(r#"{{"callback":"{callback}","state":"{state}","code_verifier":"{verifier}"{more}}}"#);
    client.call("sso.finish_login", &params)
}

#[test]
fn a_login_ends_with_the_answer_and_the_data_that_it_began_with() {
    let server = serving(ANSWER);
    let client = client(&server.url(), "");
    let plain = start(&client, "");
    let callback = format!("code=c_1&state={}", plain.0);
    assert_eq!(finish(&client, &plain, &callback, "").as_deref(), Ok(ANSWER));
    let request = &server.requests()[0];
    assert!(request.starts_with("POST /sso/token HTTP/1.1\r\n"), "{request}");
    assert!(!request.to_ascii_lowercase().contains("\r\nauthorization:"));
    assert!(request.ends_with(&format!(r#""code":"c_1","code_verifier":"{}"}}"#, plain.1)), "{request}");

    let carrying = start(&client, r#","state":{"next_page":"/docs"}"#);
    let callback = format!("?state={}&code=c_2", carrying.0);
    let data = finish(&client, &carrying, &callback, "").expect("answered");
    let expected = ANSWER.strip_suffix('}').expect("an object");
    assert_eq!(data, format!(r#"{expected},"login_data":{{"next_page":"/docs"}}}}"#));
    let wrapped = finish(&client, &carrying, &callback, r#","options":{"response":true}"#).expect("answered");
    assert_eq!((at(&wrapped, "/data"), at(&wrapped, "/request_id")), (data, "req_1".to_owned()));

    // The identity provider began this one, so it is not the login that carried the data.
    let data = finish(&client, &carrying, "code=c_3", r#","allow_idp_initiated":true"#);
    assert_eq!(data.as_deref(), Ok(ANSWER));
    assert!(!server.requests()[3].contains("code_verifier"));
}

#[test]
fn a_callback_that_is_malformed_forged_or_an_error_sends_nothing() {
    let server = serving(ANSWER);
    let client = client(&server.url(), "");
    let kept = start(&client, "");
    let state = &kept.0;
    for (callback, status) in [
        ("", Status::InvalidArgument),
        ("code=c_canary", Status::InvalidArgument),
        ("code=c_canary&state=canary", Status::InvalidArgument),
        (&format!("code=c_canary&code=c_canary&state={state}"), Status::InvalidArgument),
        (&format!("code=c_canary&state={state}&state={state}"), Status::InvalidArgument),
        (&format!("code=&state={state}"), Status::InvalidArgument),
        (&format!("code=c_canary&error=access_denied&state={state}"), Status::InvalidArgument),
        (&format!("code=c_canary%0a&state={state}"), Status::InvalidArgument),
        ("error=access_denied&state=canary", Status::InvalidArgument),
        (&format!("error=access_denied&state={state}"), Status::Rejected),
    ] {
        let error = finish(&client, &kept, callback, "").expect_err(callback);
        assert_eq!((error.status, error.performed), (status, Performed::No), "{callback}");
        assert!(
            !error.to_json().contains("canary") && !error.to_json().contains(state.as_str()),
            "{callback}"
        );
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn the_profile_of_anyone_else_is_withheld() {
    let server = serving(ANSWER);
    let client = client(&server.url(), ",\"max_retries\":2");
    let kept = start(&client, r#","state":"data""#);
    let callback = format!("code=c_1&state={}", kept.0);
    let expecting = |members: &str| finish(&client, &kept, &callback, members);
    let both = r#","expected_organization_id":"org_1","expected_connection_id":"conn_1""#;
    assert_eq!(at(&expecting(both).expect("as expected"), "/login_data"), "data");
    for (members, api_code) in [
        (r#","expected_organization_id":"org_2""#, "organization_mismatch"),
        (r#","expected_organization_id":"org_1","expected_connection_id":"conn_2""#, "connection_mismatch"),
    ] {
        let error = expecting(members).expect_err(members);
        assert_eq!(
            (error.status, error.performed, error.retryable),
            (Status::Rejected, Performed::Yes, false)
        );
        assert_eq!((error.api_code.as_deref(), error.http_status), (Some(api_code), Some(200)));
        for told in ["org_1", "conn_1", "prof_1", "at_canary"] {
            assert!(!error.to_json().contains(told), "{}", error.to_json());
        }
    }
    assert_eq!(server.requests().len(), 3);

    let nobody = serving(r#"{"profile":{"id":"p","organization_id":null}}"#);
    let client = support::client(&nobody.url(), "");
    let error =
        finish(&client, &kept, &callback, r#","expected_organization_id":"org_1""#).expect_err("null");
    assert_eq!(error.api_code.as_deref(), Some("organization_mismatch"));
}

#[test]
fn a_code_out_of_a_callback_is_redacted_and_sent_once() {
    let body = r#"{"error":"invalid_grant","error_description":"The code 'c canary' has expired."}"#;
    let server = Server::plain(answering(vec![
        answer("400 Bad Request", "", body),
        answer("503 Service Unavailable", "Retry-After: 0\r\n", ""),
    ]));
    let client = client(&server.url(), ",\"max_retries\":2");
    let kept = start(&client, "");
    let callback = format!("code=c+canary&state={}", kept.0);
    let error = finish(&client, &kept, &callback, "").expect_err("spent");
    assert_eq!(error.message, "The code '[redacted]' has expired.");
    assert_eq!(error.api_code.as_deref(), Some("invalid_grant"));
    let error = finish(&client, &kept, &callback, "").expect_err("503");
    assert_eq!((error.status, error.performed, error.retryable), (Status::Server, Performed::Maybe, false));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_profile_is_asked_for_with_the_access_token_alone() {
    let server = serving(r#"{"object":"profile","id":"prof_1"}"#);
    let client = client(&server.url(), "");
    let data = client.call("sso.get_profile", r#"{"access_token":"at_canary"}"#);
    assert_eq!(data.as_deref(), Ok(r#"{"object":"profile","id":"prof_1"}"#));
    let request = server.requests()[0].to_ascii_lowercase();
    assert!(request.starts_with("get /sso/profile http/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nauthorization: bearer at_canary\r\n"), "{request}");
    assert!(!request.contains("sk_canary"), "{request}");

    assert_eq!(server.requests().len(), 1);

    let other = serving("{}");
    let keyless = Client::new(&format!(r#"{{"base_url":"{}"}}"#, other.url())).expect("valid");
    assert!(keyless.call("sso.get_profile", r#"{"access_token":"at_canary"}"#).is_ok());
    for params in ["{}", r#"{"access_token":""}"#, r#"{"access_token":"a\r\nX: b"}"#] {
        let error = keyless.call("sso.get_profile", params).expect_err(params);
        assert!(error.message.contains("access_token"), "{}", error.message);
    }
    assert_eq!(other.requests().len(), 1);

    let refusing = Server::plain(answering(vec![answer("401 Unauthorized", "", r#"{"error":"at_canary"}"#)]));
    let error =
        support::client(&refusing.url(), "").call("sso.get_profile", r#"{"access_token":"at_canary"}"#);
    let error = error.expect_err("401");
    assert_eq!((error.status, error.message.as_str()), (Status::Unauthorized, "[redacted]"));
}

#[test]
fn a_logout_url_is_asked_for_and_then_built() {
    let token = r#"{"logout_url":"https://auth.workos.com/sso/logout?token=a","logout_token":"a b&c"}"#;
    let server = serving(token);
    let client = client(&server.url(), "");
    let expected = format!("{}/sso/logout?token=a+b%26c", server.url());
    let data = client.call("sso.logout_url", r#"{"profile_id":"prof_1"}"#).expect("answered");
    assert_eq!(at(&data, "/url"), expected);
    let request = &server.requests()[0];
    assert!(request.starts_with("POST /sso/logout/authorize HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"profile_id\":\"prof_1\"}"), "{request}");

    let params =
        r#"{"profile_id":"prof_1","return_to":"https://foo-corp.com/?a=b","options":{"response":true}}"#;
    let data = client.call("sso.logout_url", params).expect("answered");
    let with_return = format!("{expected}&return_to=https%3A%2F%2Ffoo-corp.com%2F%3Fa%3Db");
    assert_eq!((at(&data, "/http_status"), at(&data, "/request_id")), ("200".into(), "req_1".into()));
    assert_eq!(at(&data, "/data/url"), with_return);
    assert_eq!(server.requests().len(), 2);

    for (params, named) in [
        ("{}", "exactly one of profile_id and token is required"),
        (r#"{"profile_id":"p","token":"t"}"#, "exactly one of profile_id and token is required"),
        (r#"{"profile_id":"p","return_to":"javascript:alert(1)"}"#, "return_to must be an http or https URL"),
        (r#"{"profile_id":"p","session_id":"s"}"#, "session_id is not a parameter of sso.logout_url"),
    ] {
        let error = client.call("sso.logout_url", params).expect_err(params);
        assert_eq!((error.message.as_str(), error.operation.as_str()), (named, "sso.logout_url"));
    }
    // With a token there is nothing to ask for.
    let data = client.call("sso.logout_url", r#"{"token":"t 1"}"#).expect("a URL");
    assert_eq!(at(&data, "/url"), format!("{}/sso/logout?token=t+1", server.url()));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_logout_url_that_cannot_be_had_is_an_error_of_its_own_name() {
    let server = Server::plain(answering(vec![
        answer("400 Bad Request", "", r#"{"error":"connection_invalid","error_description":"No."}"#),
        answer("200 OK", "", "{}"),
    ]));
    let client = client(&server.url(), "");
    let fail = || client.call("sso.logout_url", r#"{"profile_id":"p"}"#).expect_err("refused");
    let error = fail();
    assert_eq!((error.status, error.operation.as_str()), (Status::Rejected, "sso.logout_url"));
    assert_eq!(error.api_code.as_deref(), Some("connection_invalid"));
    let error = fail();
    assert_eq!((error.status, error.performed), (Status::Decode, Performed::Yes));
    let error = flow::check_is_one_request("sso.logout_url").expect_err("a flow");
    assert!(error.message.contains("sso.authorize_logout"), "{}", error.message);
}
