//! Faults of what surrounds a process: name servers that fail, packets that are
//! lost, and a clock that jumps. Each is brought about in a child process of its own, which is
//! this program again.

#[path = "../support/mod.rs"]
mod support;

mod ahead;
mod clock;
mod names;
mod routes;

use std::process::{Command, ExitCode, Output};

use libtest_mimic::{Arguments, Trial};
use support::{Talk, answer};

/// Tells the child which part is its own.
const PART: &str = "WORKOS_TEST_PART";

fn main() -> ExitCode {
    match std::env::var(PART).as_deref() {
        Ok("names") => return done(names::in_child),
        Ok("routes") => return done(routes::in_child),
        Ok("clock") => return done(clock::in_child),
        Ok("ten minutes") => return done(clock::ten_minutes_in_child),
        Ok("before 1970") => return done(clock::before_1970_in_child),
        _ => {}
    }
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for (name, missing, run) in [
        ("N2 and N5: name servers that fail", names::missing(), names::run as fn() -> Output),
        ("N5 and N55: packets that are lost", routes::missing(), routes::run),
        ("N63: the clock jumps by a day during a call", clock::missing(), clock::run),
        ("a known key waits for no fetch, ten minutes later", clock::missing(), clock::run_ten_minutes),
        ("N63: the clock is set before 1970", clock::missing(), clock::run_before_1970),
    ] {
        if let Some(missing) = missing.as_ref().filter(|_| !arguments.list) {
            println!("skip {name} ({missing})");
        }
        let trial = Trial::test(name, move || {
            let output = run();
            let said =
                [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            if output.status.success() { Ok(()) } else { Err(said.concat().into()) }
        });
        trials.push(trial.with_ignored_flag(missing.is_some()));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn done(part: fn()) -> ExitCode {
    part();
    ExitCode::SUCCESS
}

/// Each connection serves one request.
fn closing(talk: &mut Talk) {
    talk.hear();
    talk.say(answer("200 OK", "Connection: close\r\n", "{}"));
    talk.end();
}

/// What a child runs.
fn this_program() -> std::path::PathBuf {
    std::env::current_exe().expect("this program")
}

/// Whether `command` can be run here at all.
fn works(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}
