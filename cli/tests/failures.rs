//! Exit statuses, error texts, and what must not be in them.

use std::io::Read;
use std::process::Stdio;

use crate::support::{Sandbox, Server, TempFile, in_terminal, run, workos};

/// A server that refuses with `status` and repeats the key.
fn refusing(status: &'static str, headers: &'static str) -> Server {
    Server::start(move |_, request| {
        let key =
            request.split("Bearer ").nth(1).and_then(|rest| rest.split('\r').next()).unwrap_or_default();
        let body = format!(r#"{{"message":"Not for {key}","code":"told"}}"#);
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nX-Request-Id: req_7\r\nConnection: close\r\n{headers}\r\n{body}"
        )
    })
}

#[test]
fn the_exit_status_is_the_librarys_status() {
    for (answer, status, name) in [
        ("401 Unauthorized", 3, "unauthorized"),
        ("403 Forbidden", 3, "unauthorized"),
        ("404 Not Found", 4, "not_found"),
        ("409 Conflict", 5, "conflict"),
        ("429 Too Many", 6, "rate_limited"),
        ("422 Unprocessable", 7, "rejected"),
        ("500 Oops", 8, "server"),
    ] {
        let server = refusing(answer, "");
        let call = ["call", "sso.list_connections", "--retries", "0"];
        let mut command = workos(&call);
        command.env("WORKOS_API_KEY", "sk_secret_key").env("WORKOS_BASE_URL", &server.url);
        let told = run(&mut command).fails(status);
        let http = answer.split(' ').next().expect("a number");
        assert!(told.starts_with("workos: Not for [redacted]\n"), "{told}");
        assert!(told.contains(&format!("\n  status      {name}, HTTP {http}, told\n")), "{told}");
        assert!(told.contains("\n  operation   sso.list_connections\n  "), "{told}");
        assert!(told.contains("\n  request id  req_7\n"), "{told}");
        assert!(!told.contains("sk_secret"), "{told}");
    }
}

#[test]
fn what_is_not_sent_has_its_status_too() {
    let sandbox = Sandbox::start();
    for (arguments, status, told) in [
        (&["call", "sso.get_connection", "id=a/b"][..], 1, "id must be 1 to 128 characters"),
        (&["call", "sso.get_connection", "id=a", "typo=1"], 1, "typo"),
        (&["call", "sso.list_connections", "limit=many"], 1, "limit must be an integer from 1 to 100"),
        (&["call", "sso.list_connections", "limit"], 1, "limit has no value: write limit=VALUE"),
        (&["call", "sso.list_connection"], 18, "did you mean sso.list_connections?"),
        (&["describe", "sso.no"], 18, "there is no operation sso.no"),
        (&["operations", "zzz"], 4, "no operation has \"zzz\""),
        (&["call", "sso.get_connection", "-d", "@/no/such/file"], 1, "/no/such/file cannot be read"),
        (
            &["call", "sso.get_connection", "id=conn_01FOOCORP", "--get", "/no"],
            4,
            "the answer has nothing at /no\n",
        ),
        (&["call"], 1, "Usage: workos call"),
        (&["no-such-command"], 1, "unrecognized subcommand"),
        (&["call", "x", "--timeout", "0"], 1, "must be more than 0 and at most 600 seconds"),
        (
            &["call", "sso.list_connections", "--api-key-file", "/no/such/file"],
            1,
            "/no/such/file cannot be read",
        ),
        (&["call", "sso.list_connections", "--base-url", "http://example.com"], 1, "allow_http"),
        (&[], 1, "Usage: workos"),
    ] {
        let fault = run(&mut sandbox.workos(arguments)).fails(status);
        assert!(fault.contains(told), "{arguments:?}: {fault}");
    }
    let fault = run(&mut workos(&["call", "sso.list_connections"])).fails(2);
    assert!(fault.contains("WORKOS_API_KEY") && fault.contains("advice"), "{fault}");
}

#[test]
fn an_error_object_is_to_be_had() {
    let server = refusing("429 Too Many", "Retry-After: 2\r\n");
    let call = ["--json", "call", "sso.list_connections", "--retries=0"];
    let mut command = workos(&call);
    command.env("WORKOS_API_KEY", "sk_secret_key").env("WORKOS_BASE_URL", &server.url);
    let told = run(&mut command).fails(6);
    assert_eq!(told.lines().count(), 1, "{told}");
    let error: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(
        (error["code"].as_str(), error["retry_after_ms"].as_i64()),
        (Some("rate_limited"), Some(2000))
    );
    assert_eq!(error["request_id"], "req_7");

    let readable =
        run(command.env_clear().env("WORKOS_API_KEY", "k2345678").args(["--base-url", &server.url]));
    assert_eq!(readable.status, Some(6));
}

#[test]
fn advice_says_whether_to_try_again() {
    let server = refusing("429 Too Many", "Retry-After: 2\r\n");
    let mut command = workos(&["call", "sso.list_connections", "--retries=0"]);
    command.env("WORKOS_API_KEY", "sk_secret_key").env("WORKOS_BASE_URL", &server.url);
    let told = run(&mut command).fails(6);
    assert!(told.contains("\n  retry       yes: try the same call again, in 2 s\n"), "{told}");
    let server = refusing("500 Oops", "");
    let event = r#"{"action":"a","occurred_at":"2026-01-10T15:30:00Z","actor":{"id":"u","type":"user"},"targets":[{"id":"t","type":"team"}],"context":{"location":"x"}}"#;
    let event = format!("event={event}");
    let mut command = workos(&[
        "call",
        "audit_logs.create_event",
        "organization_id=org_1",
        &event,
        "--retries=0",
        "idempotency_key=k7",
    ]);
    command.env("WORKOS_API_KEY", "sk_secret_key").env("WORKOS_BASE_URL", &server.url);
    let told = run(&mut command).fails(8);
    assert!(told.contains("\n  performed   maybe: the service may have done it"), "{told}");
    assert!(told.contains("try the same call again, with idempotency_key=k7\n"), "{told}");
}

#[test]
fn a_key_comes_from_a_file_and_is_never_shown() {
    let sandbox = Sandbox::start();
    let key = TempFile::new("key", "sk_test_sandbox\n");
    let list = ["call", "sso.list_connections", "--get", "/object"];
    let mut command = workos(&[&list[..], &["--api-key-file", &key.0, "--base-url", &sandbox.url]].concat());
    assert_eq!(run(&mut command).ok(), "list\n");

    let wrong = TempFile::new("key", "sk_a_wrong_key\n");
    let mut command =
        workos(&[&list[..], &["--api-key-file", &wrong.0, "--base-url", &sandbox.url]].concat());
    let told = run(&mut command).fails(3);
    assert!(!told.contains("wrong_key"), "{told}");

    let bad = TempFile::new("key", "sk_with a space\n");
    let mut command = workos(&[&list[..], &["--api-key-file", &bad.0, "--base-url", &sandbox.url]].concat());
    let told = run(&mut command).fails(1);
    assert!(!told.contains("sk_with"), "{told}");
    let empty = TempFile::new("key", "\n");
    let told = run(&mut workos(&[&list[..], &["--api-key-file", &empty.0]].concat())).fails(1);
    assert!(told.contains("is empty"), "{told}");

    let told = run(&mut workos(&["call", "sso.list_connections", "--api-key", "sk_oops"])).fails(1);
    assert!(told.contains("unexpected argument '--api-key'"), "{told}");
}

#[test]
fn errors_are_coloured_in_a_terminal_alone() {
    let told = in_terminal(&workos(&["call", "sso.no"]));
    let Some(told) = told else {
        eprintln!("skipped: script is not installed");
        return;
    };
    assert!(told.starts_with("\u{1b}[1;31mworkos:\u{1b}[0m there is no operation"), "{told}");
    let told = run(&mut workos(&["call", "sso.no"])).fails(18);
    assert!(!told.contains('\u{1b}'), "{told}");
}

/// As `workos operations | head -1`: whoever reads has enough.
#[test]
fn a_closed_pipe_ends_it_without_a_word() {
    let (answer, length) = (format!("\"{}\"", "x".repeat(1_000_000)), 1_000_002);
    let server = Server::json(move |_, _| {
        assert_eq!(answer.len(), length);
        answer.clone()
    });
    let mut command = workos(&["call", "request", "method=GET", "path=/x"]);
    command.env("WORKOS_API_KEY", "sk_1").env("WORKOS_BASE_URL", &server.url).stdout(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut [0; 1]).expect("it writes");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(141));
    assert!(output.stderr.is_empty(), "{:?}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_full_disk_is_an_error() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        eprintln!("skipped: there is no /dev/full");
        return;
    };
    for arguments in [&["operations"][..], &["--help"], &["--version"]] {
        let output = workos(arguments).stdout(full.try_clone().expect("a copy")).output().expect("it starts");
        assert_eq!(output.status.code(), Some(15), "{arguments:?}");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(told.starts_with("workos: standard output: No space left"), "{told}");
    }
}
