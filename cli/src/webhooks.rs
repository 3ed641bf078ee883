//! `workos webhooks`.

use std::io::{self, Write};

use clap::{Args, Subcommand};
use hmac::{Hmac, Mac};
use library::client::Client;
use sha2::Sha256;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::context::Context;
use crate::events::show;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::loopback::Loopback;
use crate::remote;

/// Verify, receive and send webhooks
///
/// The signing secret comes from the variable WORKOS_WEBHOOK_SECRET or from --secret-file, never from an
/// argument.
#[derive(Debug, Args)]
pub struct Webhooks {
    #[command(subcommand)]
    command: Command,

    /// Read the signing secret from FILE. [default: the variable WORKOS_WEBHOOK_SECRET]
    #[arg(long, global = true, value_name = "FILE")]
    secret_file: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Verify a webhook that was saved, and print its event
    #[command(after_help = "\
Examples:
  workos webhooks verify --header 't=1767229200000, v1=9f86d0...' body.json
  workos webhooks verify --header \"$SIGNATURE\" --tolerance 86400 <body.json")]
    Verify {
        /// The body as it came, byte for byte; - is standard input
        #[arg(default_value = "-", value_name = "FILE")]
        body: String,
        /// The WorkOS-Signature header
        #[arg(long)]
        header: String,
        /// The maximum age of the signature, in seconds
        #[arg(long, value_name = "SECONDS")]
        tolerance: Option<u32>,
    },
    /// Receive webhooks on this machine, verify them, and print their events
    ///
    /// Answers 200 to a webhook with a valid signature, and 400 to any other. Listens on loopback only: a
    /// tunnel, the sandbox or `workos webhooks trigger` brings webhooks here.
    #[command(after_help = "\
Examples:
  workos webhooks listen
  workos webhooks listen --port 0 --count 1 >event.json")]
    Listen {
        /// The port; 0 takes a free one
        #[arg(long, default_value = "4568")]
        port: u16,
        /// Exit after this many verified events
        #[arg(long)]
        count: Option<u64>,
    },
    /// Send a signed webhook to a program, as the service would
    #[command(after_help = "\
Examples:
  workos webhooks trigger user.created http://localhost:4568/
  workos webhooks trigger dsync.user.created http://localhost:3000/hooks -d @data.json")]
    Trigger {
        /// The type of the event, such as user.created
        event: String,
        /// Where to send it
        url: String,
        /// The event's data: JSON, @FILE, or - for standard input
        #[arg(short, long, value_name = "JSON", default_value = "{}")]
        data: String,
    },
}

impl Webhooks {
    pub fn run(&self, context: &Context) -> Result<()> {
        let secret = self.secret(context)?;
        match &self.command {
            Command::Verify { body, header, tolerance } => {
                let body = context.input.bytes(body)?;
                let event = verified(&context.client()?, &secret, header, *tolerance, &body)?;
                context.screen.data(&event)
            }
            Command::Listen { port, count } => listen(*port, *count, &secret, context),
            Command::Trigger { event, url, data } => trigger(event, url, data, &secret, context),
        }
    }

    fn secret(&self, context: &Context) -> Result<String> {
        match &self.secret_file {
            Some(path) => context.input.secret(path),
            None => std::env::var("WORKOS_WEBHOOK_SECRET")
                .ok()
                .filter(|secret| !secret.is_empty())
                .ok_or_else(|| {
                    let needed = "no signing secret: set WORKOS_WEBHOOK_SECRET or --secret-file";
                    Failure::new(library::error::Status::NotConfigured, needed)
                }),
        }
    }
}

fn verified(
    client: &Client,
    secret: &str,
    header: &str,
    tolerance: Option<u32>,
    body: &[u8],
) -> Result<String> {
    let text = |name: &str, value: &str| (name.to_owned(), Json::text(value));
    let mut params = Json::Object(vec![text("header", header), text("secret", secret)]);
    if let Some(seconds) = tolerance {
        params.set("tolerance_seconds", Json::Number(seconds.to_string()));
    }
    Ok(client.call_with_payload("webhooks.verify", &params.to_string(), body)?)
}

fn listen(port: u16, count: Option<u64>, secret: &str, context: &Context) -> Result<()> {
    let client = context.client()?;
    let loopback = Loopback::listen(port)?;
    let _ = writeln!(io::stderr(), "Waiting for webhooks at http://localhost:{}/", loopback.port);
    let mut seen = 0;
    while count.is_none_or(|count| seen < count) {
        let Some(request) = loopback.next(None) else {
            return Ok(());
        };
        let Some(header) = request.header("workos-signature") else {
            request.refuse("400 Bad Request", "it has no WorkOS-Signature header");
            continue;
        };
        match verified(&client, secret, header, None, &request.body) {
            Ok(event) => {
                let _ = request.answer("200 OK", "text/plain", "");
                seen += 1;
                match Json::read(&event) {
                    Ok(event) => show(&event, context)?,
                    Err(_) => context.screen.text(&event)?,
                }
            }
            Err(Failure::Told(error)) => {
                request.refuse("400 Bad Request", error.get_text("message").unwrap_or_default());
            }
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

fn trigger(event: &str, url: &str, data: &str, secret: &str, context: &Context) -> Result<()> {
    remote::check_url(url, context)?;
    let now = OffsetDateTime::now_utc();
    let milliseconds = now.unix_timestamp_nanos() / 1_000_000;
    let members = [
        ("id", Json::Text(format!("event_test_{milliseconds}"))),
        ("event", Json::text(event)),
        ("data", context.input.json("--data", data)?),
        ("created_at", Json::Text(now.format(&Rfc3339).unwrap_or_default())),
    ];
    let body = Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into()).to_string();
    let answer = remote::agent(url, context)?
        .post(url)
        .header("Content-Type", "application/json")
        .header("WorkOS-Signature", signature(secret, milliseconds, &body)?)
        .send(&body)
        .map_err(|fault| remote::failed(url, &fault))?;
    if !answer.status().is_success() {
        return Err(remote::refused(url, answer.status().as_u16()));
    }
    context.screen.data(&body)
}

/// The header that the service sends: the time in milliseconds, and the HMAC of time and body.
fn signature(secret: &str, milliseconds: i128, body: &str) -> Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .map_err(|_| Failure::invalid("the signing secret cannot be used"))?;
    mac.update(format!("{milliseconds}.{body}").as_bytes());
    let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("t={milliseconds}, v1={hex}"))
}
