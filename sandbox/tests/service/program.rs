//! The program: its ready line, its address, its end, and what every answer has.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Command,
};

use serde_json::json;

use crate::support::{Sandbox, command};

#[test]
fn the_ready_line_tells_all_that_a_client_needs() {
    let sandbox = Sandbox::start(&[]);
    let mut ready = sandbox.ready.clone();
    assert!(ready["url"].take().as_str().unwrap().starts_with("http://127.0.0.1:"));
    let expected = json!({
        "url": null, "api_key": "sk_test_sandbox", "client_id": "client_sandbox", "organization": "org_01FOOCORP",
        "connection": "conn_01FOOCORP", "domain": "foo-corp.com", "login_hint": "ada@foo-corp.com",
        "directory": null, "feature_flag": "beta", "waitlist": "waitlist_01SANDBOX",
        "agent_registration": "agent_reg_01SANDBOX", "agent_credential": "agent_credential_01SANDBOX",
        "claim_attempt_token": "claim_attempt_01SANDBOX", "radar_challenge": "radar_challenge_01SANDBOX",
        "pending_authentication_token": "pending_authentication_token_01SANDBOX",
        "external_auth_id": "external_auth_01SANDBOX", "code": "123456",
    });
    assert!(ready["directory"].take().as_str().unwrap().starts_with("directory_"));
    assert_eq!(ready, expected);
}

#[test]
fn it_ends_with_its_standard_input() {
    let mut sandbox = Sandbox::start(&[]);
    sandbox.end_stdin();
    assert!(sandbox.wait().success());
}

#[test]
fn it_ends_at_a_signal_even_with_connections_open() {
    for signal in ["-TERM", "-INT"] {
        let mut sandbox = Sandbox::start(&[]);
        let _open = TcpStream::connect(sandbox.host()).unwrap();
        // The shell's own: a small machine has no other.
        let kill = format!("kill {signal} {}", sandbox.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        assert!(sandbox.wait().success(), "{signal}");
    }
}

#[test]
fn only_this_machine_gets_in() {
    let sandbox = Sandbox::start(&[]);
    let port = sandbox.host().split_once(':').unwrap().1;
    // A server on all addresses would answer on this one as well.
    assert!(TcpStream::connect(format!("127.0.0.2:{port}")).is_err());
}

#[test]
fn what_it_cannot_do_is_one_line_and_a_failure() {
    let sandbox = Sandbox::start(&[]);
    let taken = sandbox.host().split_once(':').unwrap().1;
    for arguments in [
        &["--port", taken][..],
        &["--port", "65536"],
        &["--unknown"],
        &["--code-ttl-seconds", "-1"],
        &["--webhooks", "https://localhost/"],
        &["--webhooks", "http://localhost/", "--webhooks-secret", ""],
        &["--seed", "/there/is/no/such/file"],
    ] {
        let output = command(arguments).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr.starts_with("workos-sandbox: ") && stderr.lines().count() == 1, "{stderr}");
    }
}

#[test]
fn help_and_version_are_told() {
    let help = command(&["--help"]).output().unwrap();
    let help_text = String::from_utf8(help.stdout).unwrap();
    assert!(help.status.success());
    for option in
        ["--port", "--json", "--auto", "--seed", "--code-ttl-seconds", "--webhooks", "--exit-with-stdin"]
    {
        assert!(help_text.contains(option), "{option}");
    }
    let version = command(&["--version"]).output().unwrap();
    assert_eq!(
        String::from_utf8(version.stdout).unwrap(),
        concat!("workos-sandbox ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn without_json_it_tells_people_how_to_use_it() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_workos-sandbox"))
        .args(["--port", "0", "--exit-with-stdin"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdin.take());
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success());
    for setting in [
        "WORKOS_BASE_URL=http://127.0.0.1:",
        "WORKOS_API_KEY=sk_test_sandbox",
        "WORKOS_CLIENT_ID=client_sandbox",
    ] {
        assert!(text.contains(setting), "{text}");
    }
}

#[test]
fn every_answer_has_a_request_id_of_its_own() {
    let sandbox = Sandbox::start(&[]);
    let mut seen = Vec::new();
    for path in ["/", "/unknown", "/events", "/sso/authorize", "/sso/profile", "/_sandbox/requests"] {
        let answer = sandbox.get(path);
        let id = answer.header("x-request-id").to_owned();
        assert!(id.starts_with("req_") && !seen.contains(&id), "{path}");
        if answer.status >= 400 {
            assert_eq!(answer.header("request-id"), id);
        }
        seen.push(id);
    }
    let not_found = (404, json!({"message": "Not Found"}));
    assert_eq!(sandbox.get("/unknown").whole(), not_found);
    assert_eq!(sandbox.get("/audit_logs/events").whole(), not_found, "a known path with another method");
}

#[test]
fn one_connection_serves_many_requests() {
    let sandbox = Sandbox::start(&[]);
    let stream = TcpStream::connect(sandbox.host()).unwrap();
    let mut reader = BufReader::new(&stream);
    for _ in 0..3 {
        (&stream).write_all(b"GET /unknown HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut length = 0;
        for line in reader.by_ref().lines() {
            let line = line.unwrap();
            assert_ne!(line, "connection: close");
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            }
            if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        assert_eq!(body, br#"{"message":"Not Found"}"#);
    }
}
