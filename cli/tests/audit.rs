//! `workos audit` and `workos events`.

use crate::support::{Sandbox, Server, TempFile, run, run_with_input, workos};

const EVENT: &str = r#"{"action":"user.signed_in","occurred_at":"2026-01-10T15:30:00Z",
    "actor":{"id":"u_1","type":"user"},"targets":[{"id":"t","type":"team"}],"context":{"location":"1.1.1.1"}}"#;

#[test]
fn an_event_is_sent_and_exported() {
    let sandbox = Sandbox::start();
    let event = TempFile::new("event.json", EVENT);
    let sent =
        run(&mut sandbox.workos(&["audit", "send", &event.at(), "--organization", "org_01FOOCORP"])).ok();
    assert_eq!(sent, "{\"success\":true}\n");
    let whole = format!(r#"{{"organization_id":"org_01FOOCORP","event":{EVENT}}}"#);
    let mut command = sandbox.workos(&["audit", "send", "-", "--idempotency-key", "k1"]);
    assert_eq!(run_with_input(&mut command, &whole).ok(), "{\"success\":true}\n");

    let export = [
        "audit",
        "export",
        "organization_id=org_01FOOCORP",
        "range_start=2026-01-01T00:00:00Z",
        "range_end=2026-02-01T00:00:00Z",
    ];
    let begun = run(&mut sandbox.workos(&export)).ok();
    assert!(begun.contains("\"state\":\"pending\""), "{begun}");
    let ran = run(&mut sandbox.workos(&[&export[..], &["--wait"]].concat()));
    assert_eq!(ran.err, "", "no bar where standard error is no terminal");
    let csv = ran.ok();
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains("user.signed_in") && csv.contains("u_1"), "{csv}");

    let fault =
        run(&mut sandbox.workos(&["audit", "send", "{}", "--organization", "org_01FOOCORP"])).fails(1);
    assert!(fault.contains("action is required; "), "{fault}");
}

#[test]
fn an_export_that_fails_or_hangs_ends() {
    for (state, status, told) in [
        ("error", 7, "is in the state \"error\""),
        ("pending", 11, "asks again"),
        ("expired", 7, "\"expired\""),
    ] {
        let server = Server::json(move |_, _| format!(r#"{{"id":"e_1","state":"{state}"}}"#));
        let mut command = workos(&[
            "audit",
            "export",
            "organization_id=o",
            "range_start=2026-01-01T00:00:00Z",
            "range_end=2026-02-01T00:00:00Z",
            "--wait",
            "--wait-at-most=1",
        ]);
        command.env("WORKOS_API_KEY", "sk_secret").env("WORKOS_BASE_URL", &server.url);
        let fault = run(&mut command).fails(status);
        assert!(fault.contains(told), "{fault}");
    }
}

#[test]
fn the_file_is_fetched_without_the_key() {
    let store =
        Server::start(|_, _| "HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned());
    for (url, status, told) in [
        (format!("{}/f.csv?signature=s", store.url), 3, "the file of the export answered with HTTP 403"),
        ("http://example.com/f.csv".to_owned(), 1, "the address must be https"),
    ] {
        let ready = format!(r#"{{"id":"e_1","state":"ready","url":"{url}"}}"#);
        let server = Server::json(move |_, _| ready.clone());
        let mut command = workos(&[
            "audit",
            "export",
            "organization_id=o",
            "range_start=2026-01-01T00:00:00Z",
            "range_end=2026-02-01T00:00:00Z",
            "--wait",
        ]);
        command.env("WORKOS_API_KEY", "sk_secret").env("WORKOS_BASE_URL", &server.url);
        let fault = run(&mut command).fails(status);
        assert!(fault.contains(told), "{fault}");
    }
    let requests = store.requests();
    assert!(requests.len() == 1 && !requests[0].to_lowercase().contains("authorization"), "{requests:?}");
}

#[test]
fn events_are_followed_from_the_last_one_on() {
    let server = Server::json(|number, _| {
        let page = |ids: &[&str], after: &str| {
            let data: Vec<String> =
                ids.iter().map(|id| format!(r#"{{"id":"{id}","event":"user.created"}}"#)).collect();
            format!(r#"{{"object":"list","data":[{}],"list_metadata":{{"after":{after}}}}}"#, data.join(","))
        };
        match number {
            0 => page(&["event_1", "event_2"], "\"event_2\""),
            _ => page(&["event_3"], "null"),
        }
    });
    let mut command =
        workos(&["events", "tail", "user.created,user.deleted", "--after", "event_0", "--once"]);
    command.env("WORKOS_API_KEY", "sk_secret").env("WORKOS_BASE_URL", &server.url);
    let ids: Vec<String> = run(&mut command).ok().lines().map(str::to_owned).collect();
    assert!(ids.len() == 3 && ids[2].contains("event_3"), "{ids:?}");
    let requests = server.requests();
    assert!(requests.len() == 2 && requests[0].starts_with("GET /events?"), "{requests:?}");
    assert!(requests[0].contains("after=event_0") && requests[1].contains("after=event_2"), "{requests:?}");
    assert!(requests[0].contains("user.created%2Cuser.deleted"), "{requests:?}");
}

#[test]
fn an_event_goes_to_the_audit_trail() {
    let sandbox = Sandbox::start();
    let event = r#"{"group":"foo-corp.com","location":"1.1.1.1","action":"a.b","action_type":"C","actor_name":"n",
        "actor_id":"i","target_name":"t","target_id":"t","occurred_at":"2026-01-10T15:30:00Z","metadata":{}}"#;
    assert_eq!(run(&mut sandbox.workos(&["events", "send", event])).ok(), "{\"success\":true}\n");
}
