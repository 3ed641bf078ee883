//! The sandbox, a program beside the command.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use super::workos;

/// A running sandbox; it ends with the test.
pub struct Sandbox {
    child: Child,
    pub url: String,
}

pub const KEY: &str = "sk_test_sandbox";

impl Sandbox {
    pub fn start() -> Self {
        let mut child = Command::new(program())
            .args(["--port", "0", "--json", "--auto", "--exit-with-stdin"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the sandbox starts");
        let mut ready = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut ready).expect("a ready line");
        let ready: serde_json::Value = serde_json::from_str(&ready).expect("JSON");
        Self { child, url: ready["url"].as_str().expect("an address").to_owned() }
    }

    /// The command, pointed at this sandbox by its environment.
    pub fn workos(&self, arguments: &[&str]) -> Command {
        let mut command = workos(arguments);
        command.env("WORKOS_BASE_URL", &self.url).env("WORKOS_API_KEY", KEY);
        command.env("WORKOS_CLIENT_ID", "client_sandbox");
        command
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where the sandbox's program is. `cargo test --workspace` has built it; whoever tests
/// the command alone has it built here.
pub fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_workos")).with_file_name("workos-sandbox");
        if !program.exists() {
            let cargo = Command::new(env!("CARGO"))
                .args(["build", "--quiet", "--locked", "-p", "workos-sandbox"])
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .status();
            assert!(cargo.is_ok_and(|status| status.success()), "the sandbox does not build");
        }
        program
    })
}
