//! What a person types who does not know the command yet, and what it says to that.

use crate::support::{Sandbox, TempFile, run, run_with_input, workos};

#[test]
fn a_mistake_gets_the_hint_that_mends_it() {
    let sandbox = Sandbox::start();
    let event = TempFile::new("event.json", "{}");
    for (arguments, status, told) in [
        // The name of the operation.
        (&["call", "organization.list"][..], 18, "did you mean organizations.list?"),
        (&["call", "listOrganizations"], 18, "did you mean organizations.list?"),
        (&["describe", "organizations.lst"], 18, "did you mean organizations.list?"),
        (&["describe", "organizations"], 18, "`workos operations organizations` lists "),
        (&["call", "GET", "/organizations"], 18, "did you mean request method=GET path=/...?"),
        // The form of a parameter.
        (&["call", "organizations.list", "limit", "2"], 1, "limit has no value: write limit=VALUE"),
        (&["call", "organizations.list", "--limit", "2"], 1, "is written limit=VALUE"),
        (&["call", "organizations.list", "--no-such", "2"], 1, "is written no_such=VALUE"),
        (&["call", "organizations.get", "org_1"], 1, "or name:=json, such as id=VALUE\n"),
        (&["call", "organizations.list", "lmit=2"], 1, "`workos describe organizations.list` shows"),
        (&["call", "organizations.get"], 1, "`workos describe organizations.get` shows"),
        (&["call", "organizations.create", "-d", &event.0], 1, "@FILE reads a file\n"),
        (&["call", "organizations.create", "-d", "{"], 1, "--data is not JSON: EOF"),
        (&["login", "foo-corp.com"], 1, "must be written name=value, or name:=json\n"),
        (&["call", "events.list", "events=a", "range_start=2026-01-01"], 1, "such as 2026-01-10T15:30:00Z\n"),
        // The answer.
        (&["call", "organizations.list", "--get", "data"], 1, "pointer must be empty or begin with"),
        // Other options.
        (&["call", "organizations.list", "--outptu", "table"], 1, "a similar argument exists: '--output'"),
        (&["--api-key", "sk_x", "operations"], 1, "a similar argument exists: '--api-key-file'"),
        (&["call", "sso.list_connections", "--trust", "no.pem"], 1, "No such file or directory"),
        (&["operations", "sso", "zzz"], 4, "no operation has \"sso zzz\""),
    ] {
        let fault = run(&mut sandbox.workos(arguments)).fails(status);
        assert!(fault.contains(told), "{arguments:?}: {fault}");
        assert!(!fault.contains("-- --"), "{arguments:?}: {fault}");
    }
}

#[test]
fn advice_names_what_is_missing_and_nothing_else() {
    for (arguments, variable) in [
        (&["call", "sso.list_connections"][..], "WORKOS_API_KEY"),
        (&["call", "sso.authorization_url", "domain=a.com", "redirect_uri=http://h"], "WORKOS_CLIENT_ID"),
        (&["session", "open", "abc"], "WORKOS_COOKIE_PASSWORD"),
        (&["webhooks", "trigger", "user.created", "http://localhost:1"], "WORKOS_WEBHOOK_SECRET"),
    ] {
        let fault = run(&mut workos(arguments)).fails(2);
        for other in ["WORKOS_API_KEY", "WORKOS_CLIENT_ID", "WORKOS_COOKIE_PASSWORD", "WORKOS_WEBHOOK_SECRET"]
        {
            assert_eq!(fault.contains(other), other == variable, "{arguments:?}: {fault}");
        }
    }
    // Nothing is wrong with the name.
    let fault = run(&mut workos(&[
        "call",
        "sso.start_login",
        "redirect_uri=http://h",
        "domain=a",
        "client_id=client_1",
        "--dry-run",
    ]));
    let fault = fault.fails(18);
    assert!(fault.contains("there is no request to build") && !fault.contains("advice"), "{fault}");
}

/// What the message says already is not said again.
#[test]
fn a_fault_is_told_once() {
    let sandbox = Sandbox::start();
    let fault = run(&mut sandbox.workos(&["audit", "send", "--organization", "org_1", "{}"])).fails(1);
    assert_eq!(fault.matches("occurred_at").count(), 1, "{fault}");
}

#[test]
fn the_doctor_is_not_sent_for_where_it_does_not_look() {
    let mut command = workos(&["webhooks", "trigger", "user.created", "http://localhost:1/"]);
    let fault = run(command.env("WORKOS_WEBHOOK_SECRET", "s")).fails(9);
    assert!(fault.starts_with("workos: http://localhost:1/: Connection refused"), "{fault}");
    assert!(!fault.contains("advice"), "{fault}");
    let mut command = workos(&["session", "open", "abc"]);
    let fault = run(command.env("WORKOS_COOKIE_PASSWORD", "short")).fails(1);
    assert!(fault.contains("WORKOS_COOKIE_PASSWORD fits no format") && !fault.contains("advice"), "{fault}");
}

#[test]
fn standard_input_is_called_so() {
    let fault = run_with_input(&mut workos(&["session", "open"]), "").fails(1);
    assert!(fault.starts_with("workos: standard input is empty\n"), "{fault}");
    let fault = run_with_input(&mut workos(&["call", "organizations.create", "-d", "-"]), "{").fails(1);
    assert!(fault.starts_with("workos: standard input is not JSON: EOF"), "{fault}");
}

#[test]
fn several_patterns_must_all_be_there() {
    let names = |patterns: &[&str]| -> Vec<String> {
        let listed = run(&mut workos(&[&["operations"], patterns].concat())).ok();
        listed.lines().filter_map(|line| line.split('\t').next().map(str::to_owned)).collect()
    };
    let (listing, users) = (names(&["LIST"]), names(&["users"]));
    let both = names(&["LIST", "users"]);
    assert!(both.contains(&"user_management.list_users".to_owned()), "{both:?}");
    assert!(both.len() < listing.len() && both.len() < users.len(), "{both:?}");
    assert!(both.iter().all(|name| listing.contains(name) && users.contains(name)), "{both:?}");
}

#[test]
fn the_doctor_says_what_to_look_at() {
    let sandbox = Sandbox::start();
    let mut command = sandbox.workos(&["doctor"]);
    let told = run(command.env("WORKOS_API_KEY", "sk_of_another_environment"));
    assert_eq!(told.status, Some(3));
    let line = "FAIL  call       unauthorized: Unauthorized: is it the key of this environment?\n";
    assert!(told.out.ends_with(line), "{}", told.out);

    let url = sandbox.url.replace("http://", "https://");
    let told = run(sandbox.workos(&["doctor"]).args(["--base-url", &url]));
    assert_eq!(told.status, Some(10));
    let line = "\nFAIL  tls        the server does not speak TLS: is it http://?\n";
    assert!(told.out.contains(line), "{}", told.out);
}

#[test]
fn a_taken_port_has_a_way_out() {
    let sandbox = Sandbox::start();
    let port = sandbox.url.rsplit(':').next().expect("a port");
    let fault = run(&mut sandbox.workos(&["sandbox", "--port", port])).fails(1);
    assert!(fault.ends_with("; --port 0 takes a free one\n"), "{fault}");
}

/// Options of the output do not stand among those of the connection.
#[test]
fn headings_of_the_help_are_right() {
    for arguments in [&["-h"][..], &["--help"], &["call", "-h"], &["session", "--help"]] {
        let help = run(&mut workos(arguments)).ok();
        let after = help.split("\nConnection:\n").nth(1).unwrap_or_default();
        assert!(help.contains("--json") && !after.contains("--json") && !after.contains("--color"), "{help}");
    }
}

#[test]
fn the_doctor_shows_which_setting_is_wrong() {
    for (variable, value, told) in [
        ("HTTPS_PROXY", "socks5://127.0.0.1:9", "HTTPS_PROXY must begin with http://"),
        ("WORKOS_BASE_URL", "api.workos.com", "WORKOS_BASE_URL must begin with https:// or http://"),
    ] {
        let ran = run(workos(&["doctor"]).env(variable, value));
        assert_eq!((ran.status, ran.err.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.out.starts_with("ok    version    "), "{ran:?}");
        assert!(ran.out.contains(&format!("\nFAIL  settings   {told}")), "{ran:?}");
    }
}

#[test]
fn options_are_named_as_they_are_given() {
    let fault = run(&mut workos(&["doctor", "--trust", "sytem"])).fails(1);
    let told = "workos: --trust takes bundled, system or a PEM file: sytem cannot be read: ";
    assert!(fault.starts_with(told) && !fault.contains("advice"), "{fault}");
    let fault = run(&mut workos(&["call", "organizations.list", "--retries", "11"])).fails(1);
    assert!(fault.contains("invalid value '11' for '--retries <N>'"), "{fault}");
}

#[test]
fn a_proxy_is_for_https_alone() {
    let sandbox = Sandbox::start();
    for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
        let proxy = "http://127.0.0.1:9";
        run(sandbox.workos(&["doctor"]).env(variable, proxy)).ok();
        let url = format!("{}/", sandbox.url);
        let mut trigger = sandbox.workos(&["webhooks", "trigger", "user.created", &url]);
        let ran = run(trigger.env(variable, proxy).env("WORKOS_WEBHOOK_SECRET", "signing_secret"));
        assert!(ran.err.contains(" answered with HTTP "), "{variable}: {ran:?}");
    }
}
