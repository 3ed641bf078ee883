//! What this machine lacks for a test: the one rule by which the suites skip, which is scripts/need.

use std::process::Command;

/// The notice of scripts/need, or nothing when all is there.
pub fn lack(things: &[&str]) -> Option<String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/need");
    let output = Command::new("sh").arg(script).args(things).output().expect("a shell");
    (!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).trim().to_owned())
}
