//! Completions and man pages.

use std::process::{Command, Stdio};

use crate::support::{run, run_with_input, workos};

/// Whether the machine has `program`; else says that a test is skipped.
fn has(program: &str) -> bool {
    let found =
        Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !found {
        eprintln!("skipped: {program} is not installed");
    }
    found
}

#[test]
fn bash_completes_commands_and_operations() {
    if !has("bash") {
        return;
    }
    let script = run(&mut workos(&["completions", "bash"])).ok();
    let complete = |words: &str| {
        let text = format!(
            "{script}\nCOMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMP_LINE='{words}'\n_workos workos \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
        );
        let mut bash = Command::new("bash");
        let ran = run_with_input(bash.stdout(Stdio::piped()).stderr(Stdio::piped()), &text);
        assert_eq!(ran.err, "");
        ran.ok()
    };
    assert_eq!(complete("workos oper"), "operations\n");
    assert_eq!(complete("workos call audit_logs.create_ev"), "audit_logs.create_event\n");
    assert!(complete("workos call --").lines().any(|line| line == "--page-all"));
}

#[test]
fn zsh_and_fish_get_scripts() {
    for (shell, says) in [("zsh", "#compdef workos"), ("fish", "complete -c workos")] {
        let script = run(&mut workos(&["completions", shell])).ok();
        assert!(script.contains(says) && script.contains("audit_logs.create_event"), "{script}");
        if has(shell) {
            let mut parse = Command::new(shell);
            parse.args(["-n", "/dev/stdin"]).stdout(Stdio::piped()).stderr(Stdio::piped());
            run_with_input(&mut parse, &script).ok();
        }
    }
    let fault = run(&mut workos(&["completions", "csh"])).fails(1);
    assert!(fault.contains("[possible values: bash, zsh, fish]"), "{fault}");
}

#[test]
fn every_command_has_a_man_page() {
    let folder = std::env::temp_dir().join(format!("workos-man-{}", std::process::id()));
    let path = folder.to_str().expect("UTF-8");
    assert_eq!(run(&mut workos(&["man", path])).ok(), "");
    let page = |name: &str| std::fs::read_to_string(folder.join(name)).expect(name);
    assert!(page("workos.1").contains(".TH workos 1") && page("workos.1").contains("workos\\-call(1)"));
    for said in
        [".TH workos-call 1", "Examples:", "\\-\\-page\\-all", "workos call", "Retry up to this many times"]
    {
        assert!(page("workos-call.1").contains(said), "{said}: {}", page("workos-call.1"));
    }
    // apropos and whatis find a page by the name that man knows it by.
    let export = page("workos-audit-export.1");
    for said in [".SH NAME\nworkos\\-audit\\-export \\- ", ".SH SYNOPSIS\n\\fBworkos audit export\\fR "] {
        assert!(export.contains(said), "{said}: {export}");
    }
    for name in std::fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.path()) {
        if has("man") {
            let mut man = Command::new("man");
            let ran =
                run(man.args(["--warnings", "-l"]).arg(&name).stdout(Stdio::piped()).stderr(Stdio::piped()));
            assert_eq!(ran.err, "", "{name:?}");
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
    let fault = run(&mut workos(&["man", "/proc/no"])).fails(15);
    assert!(fault.contains("/proc/no cannot be written"), "{fault}");
}
