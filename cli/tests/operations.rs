//! `workos operations`, `workos describe`, and the help.

use crate::support::{in_terminal, run, workos};

#[test]
fn operations_are_those_of_the_library() {
    let described: serde_json::Value = serde_json::from_str(&library::flow::describe()).expect("JSON");
    let names: Vec<&str> = described["operations"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["name"].as_str().expect("a name"))
        .collect();
    assert!(names.len() >= 27);
    let listed = run(&mut workos(&["operations"])).ok();
    let first = |line: &str| line.split('\t').next().map(str::to_owned);
    assert_eq!(listed.lines().filter_map(first).collect::<Vec<_>>(), names);
    let json = run(&mut workos(&["operations", "--json"])).ok();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).expect("JSON"), described["operations"]);

    // Each can be described.
    for name in names {
        let text = run(&mut workos(&["describe", name])).ok();
        assert!(
            text.starts_with(&format!("{name}\n  ")) && text.contains("\nExample\n  workos call "),
            "{text}"
        );
    }
}

#[test]
fn a_pattern_keeps_some() {
    let listed = run(&mut workos(&["operations", "audit_logs.*SCHEMA"])).ok();
    let names: Vec<&str> = listed.lines().filter_map(|line| line.split('\t').next()).collect();
    assert!(
        names.contains(&"audit_logs.create_schema") && names.contains(&"audit_logs.list_schemas"),
        "{names:?}"
    );
    assert!(!names.contains(&"audit_logs.create_event"), "{names:?}");
}

#[test]
fn an_operation_is_described_for_a_person() {
    let text = run(&mut workos(&["describe", "sso.list_connections"])).ok();
    assert!(text.contains("\n  GET /connections\n  Needs the API key.\n"), "{text}");
    assert!(text.contains("\n  limit  integer"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");
    if let Some(shown) = in_terminal(&workos(&["describe", "sso.list_connections"])) {
        assert!(shown.starts_with("\u{1b}[1msso.list_connections\u{1b}[0m\n"), "{shown}");
    } else {
        eprintln!("skipped: script is not installed");
    }
    let json = run(&mut workos(&["describe", "sso.list_connections", "--json"])).ok();
    assert!(json.starts_with("{\"name\":\"sso.list_connections\","), "{json}");
}

#[test]
fn help_and_version_go_to_standard_output() {
    let help = run(&mut workos(&["--help"])).ok();
    assert!(help.contains("Usage: workos") && help.contains("Exit status"), "{help}");
    assert_eq!(run(&mut workos(&["--version"])).ok(), format!("workos {}\n", env!("CARGO_PKG_VERSION")));
    let help = run(&mut workos(&["call", "--help"])).ok();
    for said in ["name:=JSON", "Examples:", "--page-all", "--api-key-file"] {
        assert!(help.contains(said), "{said}: {help}");
    }
    assert!(help.lines().all(|line| line.chars().count() <= 110), "{help}");
}

/// A name is never cut, and a summary never squeezed into what a long name leaves.
#[test]
fn a_narrow_terminal_has_each_summary_below_its_name() {
    let Some(listed) = in_terminal(&workos(&["operations", "user", "--color", "never"])) else {
        eprintln!("skipped: script is not installed");
        return;
    };
    let lines: Vec<&str> = listed.lines().collect();
    let at = lines.iter().position(|line| *line == "user_management.list_users").expect("the operation");
    assert_eq!(lines[at + 1], "    Lists the users that match all given filters, one page at a time.");
    assert!(lines.iter().all(|line| line.chars().count() <= 80), "{listed}");
    // Where names are short, it is a table.
    let listed =
        in_terminal(&workos(&["operations", "webhooks.", "--color", "never"])).expect("script is there");
    assert!(listed.starts_with("OPERATION "), "{listed}");
}
