//! `workos sandbox`.

use std::path::PathBuf;
use std::process::Command;

use clap::Args;
use library::error::Status;

use crate::failure::{Failure, Result};

/// Start a local WorkOS for development and tests
///
/// Starts workos-sandbox, which is installed beside this command, with the arguments given. It prints the
/// settings that lead a program there, and runs until Ctrl-C.
#[derive(Debug, Args)]
#[command(
    after_help = "\
Examples:
  workos sandbox
  workos sandbox --port 0 --auto
  workos sandbox --help",
    disable_help_flag = true
)]
pub struct Sandbox {
    /// Arguments of workos-sandbox
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    arguments: Vec<String>,
}

const PROGRAM: &str = "workos-sandbox";

impl Sandbox {
    pub fn run(&self) -> Result<()> {
        let beside = std::env::current_exe().ok().map(|own| own.with_file_name(PROGRAM));
        let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(PROGRAM));
        let mut command = Command::new(&program);
        command.args(&self.arguments);
        let fault = become_it(&mut command)?;
        let message = format!("{PROGRAM} is neither beside this command nor in PATH ({fault})");
        Err(Failure::new(Status::Unsupported, message))
    }
}

/// Replaces this process, so that a signal reaches the sandbox; gives the reason where that fails.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Result<std::io::Error> {
    use std::os::unix::process::CommandExt;
    Ok(command.exec())
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Result<std::io::Error> {
    match command.status() {
        Ok(status) => {
            Err(Failure::Silent(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
        }
        Err(fault) => Ok(fault),
    }
}
