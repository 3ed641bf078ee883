//! `workos`: WorkOS from the command line, over the library.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod arguments;
mod audit;
mod call;
mod catalogue;
mod context;
mod doctor;
mod events;
mod failure;
mod input;
mod json;
mod login;
mod loopback;
mod made;
mod operations;
mod pages;
mod remote;
mod sandbox;
mod screen;
mod session;
mod settings;
mod table;
mod values;
mod webhooks;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use arguments::{Arguments, Command};
use context::Context;
use screen::{Screen, Style};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(fault) => return print_usage(fault),
    };
    let Arguments { command, settings, json, color } = arguments;
    let remarks_style = Style::of(color, io::stderr().is_terminal());
    let context = Context { settings, input: input::Input::default(), screen: Screen::new(color, json) };
    let outcome = match command {
        Command::Call(call) => call.run(&context),
        Command::Operations(operations) => operations.run(&context),
        Command::Describe(describe) => describe.run(&context),
        Command::Events(events) => events.run(&context),
        Command::Audit(audit) => audit.run(&context),
        Command::Webhooks(webhooks) => webhooks.run(&context),
        Command::Login(login) => login.run(&context),
        Command::Session(session) => session.run(&context),
        Command::Sandbox(sandbox) => sandbox.run(),
        Command::Doctor(doctor) => doctor.run(&context),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = io::stderr().write_all(failure.report(json, remarks_style).as_bytes());
            failure.exit_code()
        }
    }
}

/// Help and version go to standard output. What is wrong with the arguments goes to
/// standard error, and is WORKOS_INVALID_ARGUMENT.
fn print_usage(mut fault: clap::Error) -> ExitCode {
    mend_tip(&mut fault);
    let text = fault.render();
    if fault.use_stderr() {
        let _ = write!(io::stderr(), "{text}");
        return ExitCode::from(1);
    }
    match write!(io::stdout(), "{text}").and_then(|()| io::stdout().flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            let failure = failure::Failure::from(fault);
            let _ = write!(io::stderr(), "{}", failure.report(false, Style::of(Default::default(), false)));
            failure.exit_code()
        }
    }
}

/// To `call OPERATION --limit 2` the answer is not `-- --limit`, but how a parameter is written.
fn mend_tip(fault: &mut clap::Error) {
    let similar = fault.get(ContextKind::SuggestedArg).is_some();
    let calls = std::env::args_os().any(|argument| argument == "call");
    let Some(ContextValue::String(argument)) = fault.get(ContextKind::InvalidArg) else {
        return;
    };
    if fault.kind() == ErrorKind::UnknownArgument && calls && !similar {
        let name = argument.trim_start_matches('-').replace('-', "_");
        let tip = format!("a parameter of the operation is written {name}=VALUE");
        fault.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
    }
}
