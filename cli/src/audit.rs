//! `workos audit`: Audit Logs.

use std::io::{self, IsTerminal, Read, Write};
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use library::client::Client;
use library::error::Status;

use crate::catalogue;
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::remote;
use crate::settings::call;
use crate::values;

/// Send and export audit events
#[derive(Debug, Args)]
pub struct Audit {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Send(Send),
    Export(Export),
}

impl Audit {
    pub fn run(&self, context: &Context) -> Result<()> {
        match &self.command {
            Command::Send(send) => send.run(context),
            Command::Export(export) => export.run(context),
        }
    }
}

/// Record an event in the Audit Logs of an organization
///
/// The event is checked before it is sent. Every attempt carries the same idempotency key, so that it is
/// recorded once.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos audit send @event.json --organization org_123
  jq '.events[0]' log.json | workos audit send - --organization org_123")]
struct Send {
    /// The event: @FILE, - for standard input, or JSON
    event: String,

    /// The id of the organization; not needed where the JSON has organization_id and event
    #[arg(long, value_name = "ID")]
    organization: Option<String>,

    /// Record the event only once for this key. [default: a fresh one]
    #[arg(long, value_name = "KEY")]
    idempotency_key: Option<String>,
}

impl Send {
    fn run(&self, context: &Context) -> Result<()> {
        let given = context.input.json("the event", &self.event)?;
        let mut params = match given.get("event") {
            Some(Json::Object(_)) => given,
            _ => Json::Object(vec![("event".to_owned(), given)]),
        };
        for (name, value) in
            [("organization_id", &self.organization), ("idempotency_key", &self.idempotency_key)]
        {
            if let Some(value) = value {
                params.set(name, Json::text(value));
            }
        }
        let answer = call(&context.client()?, "audit_logs.create_event", &params)?;
        context.screen.data(&answer)
    }
}

/// Export the Audit Logs of an organization as CSV
///
/// Takes the parameters of audit_logs.create_export. Without --wait the export is started and shown; with
/// --wait its file is written to standard output when it is ready.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos audit export organization_id=org_123 range_start=2026-01-01T00:00:00Z \\
      range_end=2026-02-01T00:00:00Z actions=user.signed_in --wait >events.csv")]
struct Export {
    /// Parameters, as in `workos call audit_logs.create_export`
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,

    /// Wait until the export is ready, and write its file to standard output
    #[arg(long)]
    wait: bool,

    /// Wait at most this many seconds
    #[arg(long, value_name = "SECONDS", default_value = "3600")]
    wait_at_most: u32,
}

impl Export {
    fn run(&self, context: &Context) -> Result<()> {
        let operation = catalogue::find("audit_logs.create_export")?;
        let params = values::parameters(&operation, None, &self.parameters, &context.input)?;
        let client = context.client()?;
        let begun = call(&client, &operation.name, &params)?;
        if !self.wait {
            return context.screen.data(&begun);
        }
        let id = Json::read(&begun).ok().and_then(|export| export.get_text("id").map(str::to_owned));
        let id = id.ok_or_else(|| Failure::new(Status::Decode, "the export has no id"))?;
        let url = self.wait_for(&client, &id)?;
        download(&url, context)
    }

    /// Asks for the export until it is ready, and gives the address of its file.
    fn wait_for(&self, client: &Client, id: &str) -> Result<String> {
        let bar = if io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        bar.set_message(format!("the export {id} is being created"));
        bar.enable_steady_tick(Duration::from_millis(120));
        let until = Instant::now() + Duration::from_secs(self.wait_at_most.into());
        let mut pause = Duration::from_millis(250);
        let params = Json::Object(vec![("id".to_owned(), Json::text(id))]);
        let outcome = loop {
            let export = Json::read(&call(client, "audit_logs.get_export", &params)?).unwrap_or(Json::Null);
            match (export.get_text("state"), export.get_text("url")) {
                (Some("ready"), Some(url)) => break Ok(url.to_owned()),
                (Some("pending"), _) => {}
                (state, _) => {
                    let state = state.unwrap_or_default();
                    break Err(Failure::new(
                        Status::Rejected,
                        format!("the export {id} is in the state \"{state}\""),
                    ));
                }
            }
            if Instant::now() + pause > until {
                let told = format!(
                    "the export {id} is not ready; `workos call audit_logs.get_export id={id}` asks again"
                );
                break Err(Failure::new(Status::Timeout, told));
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_secs(5));
        };
        bar.finish_and_clear();
        outcome
    }
}

/// Writes the file at `url` to standard output. The key is not sent: the address is its own.
fn download(url: &str, context: &Context) -> Result<()> {
    remote::check_url(url, context)?;
    let what = "the file of the export";
    let answer =
        remote::agent(url, context)?.get(url).call().map_err(|fault| remote::failed(what, &fault))?;
    if answer.status() != 200 {
        return Err(remote::refused(what, answer.status().as_u16()));
    }
    let length = answer.headers().get("content-length").and_then(|text| text.to_str().ok()?.parse().ok());
    let bar = match (io::stderr().is_terminal(), length) {
        (false, _) => ProgressBar::hidden(),
        (true, Some(length)) => ProgressBar::new(length),
        (true, None) => ProgressBar::no_length(),
    };
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec}") {
        bar.set_style(style);
    }
    let mut body = answer.into_body().into_reader();
    let mut stdout = io::stdout().lock();
    let (mut buffer, mut written) = (vec![0; 64 * 1024], 0);
    loop {
        let broken = |fault: io::Error| {
            Failure::new(Status::Network, format!("{what} broke off after {written} bytes: {fault}"))
        };
        let read = body.read(&mut buffer).map_err(broken)?;
        if read == 0 {
            break;
        }
        stdout.write_all(buffer.get(..read).unwrap_or_default())?;
        written += read as u64;
        bar.inc(read as u64);
    }
    stdout.flush()?;
    bar.finish_and_clear();
    Ok(())
}
