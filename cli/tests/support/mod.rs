//! The command as a person runs it, and what it is run against. Nothing of the
//! surroundings gets in: neither a key nor a proxy of the machine.

mod sandbox;
mod server;
mod terminal;

use std::io::Write;
use std::process::{Command, Output, Stdio};

pub use sandbox::Sandbox;
pub use server::Server;
pub use terminal::in_terminal;

/// The command, with an environment that holds nothing of WorkOS.
pub fn workos(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workos"));
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).args(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// The standard output of a run that has to succeed.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.status, Some(0), "{self:?}");
        self.out
    }

    /// The standard error of a run that has to fail with `status` and print nothing.
    #[track_caller]
    pub fn fails(self, status: i32) -> String {
        assert_eq!((self.status, self.out.as_str()), (Some(status), ""), "{self:?}");
        self.err
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

pub fn run(command: &mut Command) -> Ran {
    command.output().expect("it starts").into()
}

/// The same with something on standard input.
pub fn run_with_input(command: &mut Command, input: &str) -> Ran {
    let mut child = command.stdin(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it is read");
    child.wait_with_output().expect("it ends").into()
}

/// A file that is there as long as the test needs it.
pub struct TempFile(pub String);

impl TempFile {
    pub fn new(name: &str, text: &str) -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("workos-cli-{}-{number}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("written");
        Self(path.to_str().expect("UTF-8").to_owned())
    }

    /// `@` and the path.
    pub fn at(&self) -> String {
        format!("@{}", self.0)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
