//! The fault table: what goes wrong between a client and a service, and what
//! the caller must see. Each row is a test, for each call and each kind of
//! connection that it is tried with: `cargo test --test faults N30`.

#[path = "../support/mod.rs"]
mod support;

mod bodies;
mod call;
mod certificates;
mod check;
mod connecting;
mod cuts;
mod framing;
mod idle;
mod proxies;
mod redirects;
mod row;
mod silence;
mod statuses;

use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use row::Row;

/// Rows wait more than they work.
const THREADS: usize = 8;

fn main() {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(THREADS);

    let tables = [
        connecting::rows(),
        certificates::rows(),
        redirects::rows(),
        silence::rows(),
        framing::rows(),
        cuts::rows(),
        bodies::rows(),
        statuses::rows(),
        idle::rows(),
        proxies::rows(),
    ];
    let rows: Vec<Row> = tables.into_iter().flatten().collect();
    let mut trials: Vec<Trial> = rows.iter().flat_map(trials).collect();
    if !arguments.list {
        println!("{} rows, tried in {} ways", rows.len(), trials.len());
    }
    trials.push(Trial::test("S1 the library prints nothing", prints_nothing));
    libtest_mimic::run(&arguments, trials).exit();
}

/// Runs a part of the table in a process of its own, and looks at all that it prints.
fn prints_nothing() -> Result<(), Failed> {
    let program = std::env::current_exe()?;
    let output = std::process::Command::new(program).args(["--format", "pretty", "N5"]).output()?;
    let printed = String::from_utf8(output.stdout)?;
    let ours =
        |line: &&str| line.starts_with("test ") || line.starts_with("running ") || line.contains(" rows, ");
    let other: Vec<&str> =
        printed.lines().filter(|line| !line.is_empty()).filter(|line| !ours(line)).collect();
    if output.status.success() && output.stderr.is_empty() && other.is_empty() {
        return Ok(());
    }
    Err(format!("{other:?} {}", String::from_utf8_lossy(&output.stderr)).into())
}

/// Whether there is time for everything.
fn everything() -> bool {
    std::env::var_os("WORKOS_TEST_ALL").is_some()
}

/// A row's tests: every call at its first place; at the others one of them,
/// or every one where there is time for everything.
fn trials(row: &Row) -> Vec<Trial> {
    let row = Arc::new(row.clone());
    let mut trials = Vec::new();
    for (number, (place, make)) in row.places.iter().enumerate() {
        for call in row.calls {
            if number > 0 && !everything() && *call != row.calls[row.calls.len() / 2] {
                continue;
            }
            let name =
                [row.name.as_str(), place, call.operation()].into_iter().filter(|word| !word.is_empty());
            let name = name.collect::<Vec<_>>().join(" / ");
            let (row, make, call) = (row.clone(), make.clone(), *call);
            trials.push(Trial::test(name, move || Ok(check::check(&row, &*make, call)?)));
        }
    }
    trials
}
