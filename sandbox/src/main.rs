//! A local WorkOS for demos, development and tests. README.md tells how to use it.

#![forbid(unsafe_code)]

mod answer;
mod api;
mod arguments;
mod audit_log_csv;
mod audit_log_event;
mod audit_log_exports;
mod audit_log_filter;
mod audit_log_retention;
mod audit_log_schemas;
mod audit_logs;
mod audit_trail;
mod authkit;
mod authorize;
mod connections;
mod credentials;
mod draft_connections;
mod event_limits;
mod expiring;
mod faults;
mod firebase_scrypt;
mod grants;
mod hands;
mod id_token;
mod idempotency;
mod ids;
mod intake;
mod jwks;
mod login_request;
mod logout;
mod masking;
mod pace;
mod page;
mod pages;
mod password_hash;
mod pkce;
mod profile;
mod query;
mod ready;
mod received_events;
mod redirect;
mod request_log;
mod routes;
mod same_site;
mod seed;
mod seeded;
mod selector;
mod server;
mod signals;
mod state;
mod timestamp;
mod token;
mod webhook_delivery;
mod webhook_settings;
mod webhooks;
mod wire;

use std::{
    io::{self, Read, Write},
    process::ExitCode,
    thread,
};

use tokio::sync::oneshot;

use arguments::{Arguments, Command};
use seed::Seed;
use state::{Options, Sandbox};
use webhooks::Webhooks;

fn main() -> ExitCode {
    let outcome = match Arguments::parse() {
        Ok(Command::Print(text)) => print(&text),
        Ok(Command::Run(arguments)) => run(&arguments),
        Err(problem) => Err(format!("{problem}; --help lists the options")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("workos-sandbox: {problem}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(arguments: &Arguments) -> Result<(), String> {
    let seed = match &arguments.seed {
        Some(path) => Seed::load(path)?,
        None => Seed::built_in(),
    };
    let port = arguments.port;
    let listener = server::listen(port).await.map_err(|error| {
        let hint = match error.kind() {
            std::io::ErrorKind::AddrInUse => "; --port 0 takes a free one",
            _ => "",
        };
        format!("port {port}: {error}{hint}")
    })?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let url = format!("http://{address}");
    let ready = ready::Ready::new(&url, &seed);
    let (webhooks, waiting) = Webhooks::new(arguments.webhooks.clone());
    let options = Options { url, auto: arguments.auto, code_ttl: arguments.code_ttl, webhooks };
    let sandbox = Sandbox::new(seed, options);
    tokio::spawn(webhook_delivery::run(sandbox.clone(), waiting));
    let router = routes::router(sandbox);

    // The handlers stand before the ready line, because whoever reads it may stop us at once.
    let told_to_end = signals::told_to_end().map_err(|error| error.to_string())?;
    let stdin_ended = watch_stdin(arguments.exit_with_stdin);
    print(&if arguments.json { ready.as_json() } else { ready.as_text() })?;

    tokio::select! {
        () = server::serve(listener, router) => {}
        () = told_to_end => {}
        Ok(()) = stdin_ended => {}
    }
    Ok(())
}

/// Completes when standard input ends; fails at once when nobody wants to know.
fn watch_stdin(wanted: bool) -> oneshot::Receiver<()> {
    let (ended, receiver) = oneshot::channel();
    if wanted {
        thread::spawn(move || {
            let mut ignored = [0; 1024];
            while io::stdin().read(&mut ignored).is_ok_and(|read| read > 0) {}
            let _ = ended.send(());
        });
    }
    receiver
}

fn print(text: &str) -> Result<(), String> {
    let mut stdout = io::stdout();
    writeln!(stdout, "{text}")
        .and_then(|()| stdout.flush())
        .map_err(|error| format!("standard output: {error}"))
}
