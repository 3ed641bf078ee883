//! Completions and man pages, made from the description of the command line.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args, CommandFactory, ValueEnum};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::catalogue;
use crate::failure::{Failure, Result};

/// Print the completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos completions bash >~/.local/share/bash-completion/completions/workos
  workos completions zsh >\"${fpath[1]}/_workos\"
  workos completions fish >~/.config/fish/completions/workos.fish")]
pub struct Completions {
    shell: ShellName,
}

/// The shells whose completions are tested.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ShellName {
    Bash,
    Zsh,
    Fish,
}

impl Completions {
    pub fn run(&self) -> Result<()> {
        let shell = match self.shell {
            ShellName::Bash => Shell::Bash,
            ShellName::Zsh => Shell::Zsh,
            ShellName::Fish => Shell::Fish,
        };
        let mut command = with_operations(Arguments::command())?;
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command, "workos", &mut script);
        if shell == Shell::Fish {
            script.extend_from_slice(fish_operations()?.as_bytes());
        }
        Ok(io::stdout().lock().write_all(&script)?)
    }
}

/// The names of the operations for fish, which gets none for an operand from clap.
fn fish_operations() -> Result<String> {
    let words = |operation: catalogue::Operation| operation.name;
    let names = catalogue::all()?.into_iter().map(words).collect::<Vec<_>>().join(" ");
    Ok(format!("complete -c workos -n \"__fish_seen_subcommand_from call describe\" -f -a \"{names}\"\n"))
}

/// The command line, with the names of the operations where one is expected.
fn with_operations(command: clap::Command) -> Result<clap::Command> {
    let names: Vec<String> = catalogue::all()?.into_iter().map(|operation| operation.name).collect();
    let named = |command: clap::Command| {
        let names = PossibleValuesParser::new(names.clone());
        command.mut_arg("operation", |argument| argument.index(1).value_parser(names))
    };
    Ok(command.mut_subcommand("call", named).mut_subcommand("describe", named))
}

/// Write a man page for each command into a folder
#[derive(Debug, Args)]
pub struct Man {
    folder: PathBuf,
}

impl Man {
    pub fn run(&self) -> Result<()> {
        let mut command = Arguments::command();
        command.build();
        std::fs::create_dir_all(&self.folder).map_err(|fault| unwritable(&self.folder, &fault))?;
        self.write(&command, "workos")
    }

    /// The page of a command, and those of its subcommands.
    fn write(&self, command: &clap::Command, name: &str) -> Result<()> {
        // The operands of a page are those of the command alone, so its name is the whole one.
        let page = command.clone().name(name.to_owned()).display_name(name.replace(' ', "-")).bin_name(name);
        // What -h leaves out has its place here, which clap_mangen grants to a long help alone.
        let page = page.mut_args(|argument| argument.hide_short_help(false));
        let path = self.folder.join(format!("{}.1", name.replace(' ', "-")));
        let mut text = Vec::new();
        clap_mangen::Man::new(page)
            .title(name.replace(' ', "-"))
            .source(concat!("libworkos ", env!("CARGO_PKG_VERSION")))
            .manual("WorkOS")
            .render(&mut text)?;
        std::fs::write(&path, text).map_err(|fault| unwritable(&path, &fault))?;
        command
            .get_subcommands()
            .filter(|command| !command.is_hide_set() && command.get_name() != "help")
            .try_for_each(|command| self.write(command, &format!("{name} {}", command.get_name())))
    }
}

fn unwritable(path: &Path, fault: &io::Error) -> Failure {
    Failure::storage(&format!("{} cannot be written: {fault}", path.display()))
}
