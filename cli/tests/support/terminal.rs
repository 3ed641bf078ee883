//! The command in a terminal: `script` of util-linux makes one.

use std::io::Write;
use std::process::{Command, Stdio};

/// Runs `command` with a terminal of 80 columns as its standard output and standard
/// error, and gives what was shown there. `None` where the machine has no `script`.
pub fn in_terminal(command: &Command) -> Option<String> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let quoted = |word: &std::ffi::OsStr| format!("'{}'", word.to_string_lossy().replace('\'', "'\\''"));
    let line = words.map(quoted).collect::<Vec<_>>().join(" ");
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &format!("stty cols 80; {line}"), "/dev/null"]);
    script.env_clear().env("TERM", "xterm").env("SHELL", "/bin/sh");
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            script.env(name, value);
        }
    }
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let _ = child.stdin.take().map(|mut stdin| stdin.flush());
    let output = child.wait_with_output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.replace("\r\n", "\n"))
}
