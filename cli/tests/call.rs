//! `workos call`.

use std::process::Command;

use crate::support::{Sandbox, Server, TempFile, in_terminal, run, run_with_input, workos};

const EVENT: &str = r#"{"action":"user.signed_in","occurred_at":"2026-01-10T15:30:00Z",
    "actor":{"id":"u","type":"user"},"targets":[{"id":"t","type":"team"}],"context":{"location":"1.1.1.1"}}"#;

#[test]
fn an_operation_is_called_with_typed_parameters() {
    let sandbox = Sandbox::start();
    let call = |arguments: &[&str]| run(&mut sandbox.workos(&[&["call"], arguments].concat())).ok();

    let list = call(&["sso.list_connections", "limit=2"]);
    let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    assert_eq!(list["data"].as_array().map(Vec::len), Some(2));

    assert_eq!(call(&["sso.get_connection", "id=conn_01FOOCORP", "--get", "/name"]), "Foo Corp\n");
    let two =
        call(&["sso.get_connection", "id=conn_01FOOCORP", "--get", "/id", "--get", "/domains/0/domain"]);
    assert_eq!(two, "conn_01FOOCORP\nfoo-corp.com\n");

    let event = TempFile::new("event.json", EVENT);
    let sent =
        call(&["audit_logs.create_event", "organization_id=org_01FOOCORP", &format!("event={}", event.at())]);
    assert_eq!(sent, "{\"success\":true}\n");
    let sent = call(&[
        "audit_logs.create_event",
        "-d",
        &format!(r#"{{"organization_id":"org_01FOOCORP","event":{EVENT}}}"#),
    ]);
    assert_eq!(sent, "{\"success\":true}\n");
}

#[test]
fn data_comes_from_standard_input() {
    let sandbox = Sandbox::start();
    let mut command = sandbox.workos(&["call", "sso.get_connection", "-d", "-", "--get", "/id"]);
    assert_eq!(run_with_input(&mut command, r#"{"id":"conn_01BARINC"}"#).ok(), "conn_01BARINC\n");
    let mut command = sandbox.workos(&["call", "sso.get_connection", "id=@-", "--get", "/id"]);
    assert_eq!(run_with_input(&mut command, "conn_01BARINC\n").ok(), "conn_01BARINC\n");
    let mut command = sandbox.workos(&["call", "sso.get_connection", "id=@-", "-d", "-"]);
    let fault = run_with_input(&mut command, "{}").fails(1);
    assert!(fault.contains("standard input can be read only once"), "{fault}");
}

#[test]
fn every_page_is_fetched() {
    let sandbox = Sandbox::start();
    let one_by_one = ["call", "sso.list_connections", "limit=1", "--page-all"];
    let whole = run(&mut sandbox.workos(&one_by_one)).ok();
    let whole: serde_json::Value = serde_json::from_str(&whole).expect("JSON");
    assert_eq!(whole["data"].as_array().map(Vec::len), Some(3));
    assert!(whole["list_metadata"]["after"].is_null() && whole["list_metadata"]["before"].is_null());

    let lines = run(&mut sandbox.workos(&[&one_by_one[..], &["-o", "jsonl"]].concat())).ok();
    let ids = |text: &str| -> Vec<String> {
        let id = |line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].to_string();
        text.lines().map(id).collect()
    };
    let expected: Vec<String> =
        whole["data"].as_array().expect("a list").iter().map(|item| item["id"].to_string()).collect();
    assert_eq!(ids(&lines), expected);

    let request =
        ["call", "request", "method=GET", "path=/connections", "query.limit=1", "--page-all", "-o", "jsonl"];
    assert_eq!(ids(&run(&mut sandbox.workos(&request)).ok()), expected);

    let fault = run(&mut sandbox.workos(&["call", "sso.get_connection", "id=conn_1", "--page-all"])).fails(1);
    assert!(fault.contains("sso.get_connection does not return pages"), "{fault}");
}

#[test]
fn a_list_that_never_ends_ends() {
    let page = r#"{"data":[{"id":"a"}],"list_metadata":{"after":"a"}}"#;
    let server = Server::json(move |_, _| page.to_owned());
    let call = ["call", "sso.list_connections", "--page-all"];
    let fault =
        run(workos(&call).env("WORKOS_API_KEY", "sk_1").env("WORKOS_BASE_URL", &server.url)).fails(13);
    assert!(fault.contains("the service returned the same page twice"), "{fault}");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests[0].contains("?limit=100 ") && requests[1].contains("after=a"), "{requests:?}");
}

#[test]
fn a_number_keeps_its_digits_and_an_answer_its_bytes() {
    let answer = r#"{ "b":1.0, "a":12345678901234567890123, "u":"\u00e9" }"#;
    let server = Server::json(move |_, _| answer.to_owned());
    let call = |arguments: &[&str]| {
        let mut command = workos(&[&["call", "request", "method=GET", "path=/x"], arguments].concat());
        run(command.env("WORKOS_API_KEY", "sk_1").env("WORKOS_BASE_URL", &server.url)).ok()
    };
    assert_eq!(call(&[]), format!("{answer}\n"));
    assert_eq!(call(&["--get", "/a"]), "12345678901234567890123\n");
    assert_eq!(call(&["-o", "jsonl"]), "{\"b\":1.0,\"a\":12345678901234567890123,\"u\":\"é\"}\n");
    assert_eq!(call(&["-o", "table"]), "b\t1.0\na\t12345678901234567890123\nu\té\n");
}

#[test]
fn a_table_has_tabs_in_a_pipe() {
    let sandbox = Sandbox::start();
    let table = run(&mut sandbox.workos(&["call", "sso.list_connections", "order=asc", "-o", "table"])).ok();
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), 3, "{table}");
    assert!(rows.iter().all(|row| row.len() == rows[0].len() && row[0].starts_with("conn_")), "{table}");
}

/// The command for what a terminal shows; `None` where no terminal can be made.
fn shown(sandbox: &Sandbox, arguments: &[&str], more: &[(&str, &str)]) -> Option<String> {
    let mut command: Command = sandbox.workos(arguments);
    command.envs(more.iter().copied());
    in_terminal(&command)
}

#[test]
fn a_long_heading_leaves_room_for_other_columns() {
    let sandbox = Sandbox::start();
    let list = ["call", "organizations.list", "-o", "table", "--color", "never"];
    let Some(table) = shown(&sandbox, &list, &[]) else {
        eprintln!("skipped: script is not installed");
        return;
    };
    let heading = table.lines().next().expect("a heading");
    assert!(heading.contains("  ALLOW_PROFILES_OUTS…  CREATED_AT"), "{table}");
    // Where there is room, or COLUMNS says so, it is whole.
    let table = shown(&sandbox, &list, &[("COLUMNS", "200")]).expect("script is there");
    assert!(
        table.lines().next().is_some_and(|line| line.contains("  ALLOW_PROFILES_OUTSIDE_ORGANIZATION  "))
    );
    let table = shown(&sandbox, &list, &[("COLUMNS", "40")]).expect("script is there");
    assert!(table.lines().all(|line| line.chars().count() <= 40), "{table}");
}

#[test]
fn a_terminal_gets_colours_and_columns() {
    let sandbox = Sandbox::start();
    let call = ["call", "sso.get_connection", "id=conn_01FOOCORP"];
    let Some(coloured) = shown(&sandbox, &call, &[]) else {
        eprintln!("skipped: script is not installed");
        return;
    };
    assert!(coloured.starts_with("{\n  \u{1b}[34m\"object\"\u{1b}[0m: "), "{coloured}");
    for (arguments, more) in
        [(&[][..], [("NO_COLOR", "1")]), (&["--color", "never"], [("A", "b")]), (&[], [("TERM", "dumb")])]
    {
        let plain = shown(&sandbox, &[&call, arguments].concat(), &more).expect("script is there");
        assert!(plain.starts_with("{\n  \"object\": "), "{plain}");
    }
    let raw = shown(&sandbox, &[&call[..], &["--json"]].concat(), &[]).expect("script is there");
    assert!(raw.starts_with("{\"object\":"), "{raw}");

    let table = shown(&sandbox, &["call", "sso.list_connections", "-o", "table", "--color=never"], &[]);
    let table = table.expect("script is there");
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("ID              NAME      ORGANIZATION_ID "), "{table}");
    assert!(lines.len() == 4 && lines.iter().all(|line| line.chars().count() <= 80), "{table}");
    // What no item has is no column: every external_id is null.
    let table = shown(&sandbox, &["call", "user_management.list_users", "-o", "table", "--color=never"], &[]);
    let table = table.expect("script is there");
    assert!(table.starts_with("ID "), "{table}");
    assert!(!table.contains("EXTERNAL_ID") && table.contains("ada@foo-corp.com"), "{table}");
}

#[test]
fn colours_may_be_asked_for_in_a_pipe() {
    let sandbox = Sandbox::start();
    let call = ["call", "sso.get_connection", "id=conn_01FOOCORP", "--color", "always"];
    assert!(run(&mut sandbox.workos(&call)).ok().contains("\u{1b}[34m\"id\"\u{1b}[0m"));
}

#[test]
fn what_a_terminal_would_obey_is_not_shown() {
    let answer = "{\"a\":\"\\u001b[31mred\",\"b\":\"\u{9b}31m\"}";
    let server = Server::json(move |_, _| answer.to_owned());
    for more in [&[][..], &["--get", "/a"], &["-o", "table"], &["-o", "jsonl"]] {
        let mut command =
            workos(&[&["call", "request", "method=GET", "path=/x", "--color=never"], more].concat());
        command.env("WORKOS_API_KEY", "sk_1").env("WORKOS_BASE_URL", &server.url);
        let Some(shown) = in_terminal(&command) else {
            eprintln!("skipped: script is not installed");
            return;
        };
        assert!(shown.contains("[31mred") || shown.contains("u001b"), "{shown:?}");
        assert!(!shown.contains(['\u{1b}', '\u{9b}']), "{shown:?}");
    }
}

#[test]
fn a_dry_run_shows_the_request_and_no_secret() {
    let server = Server::json(|_, _| "{}".to_owned());
    let dry = |arguments: &[&str]| {
        let mut command = workos(&[&["call", "--dry-run"], arguments].concat());
        command.env("WORKOS_API_KEY", "sk_secret_key").env("WORKOS_CLIENT_ID", "client_1");
        run(command.env("WORKOS_BASE_URL", &server.url)).ok()
    };
    let shown = dry(&["sso.list_connections", "limit=2"]);
    assert!(shown.starts_with(&format!("GET {}/connections?limit=2\n", server.url)), "{shown}");
    assert!(
        shown.contains("\nAuthorization: Bearer [redacted]\n") && !shown.contains("sk_secret"),
        "{shown}"
    );
    let shown = dry(&["sso.profile", "code=abc"]);
    assert!(shown.contains(r#""client_secret":"[redacted]""#) && !shown.contains("sk_secret"), "{shown}");
    assert!(server.requests().is_empty());
}
