//! `workos events`: the Events API, and the older Audit Trail.

use std::io::{self, Write};
use std::time::Duration;

use clap::{Args, Subcommand};
use library::client::Client;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::screen::one_line;
use crate::settings::call;

/// Follow what happens in your environment
#[derive(Debug, Args)]
pub struct Events {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Tail(Tail),
    Send(Send),
}

impl Events {
    pub fn run(&self, context: &Context) -> Result<()> {
        match &self.command {
            Command::Tail(tail) => tail.run(context),
            Command::Send(send) => send.run(context),
        }
    }
}

/// Send an event to the Audit Trail, which came before Audit Logs (see `workos audit send`)
#[derive(Debug, Args)]
struct Send {
    /// The event: @FILE, - for standard input, or JSON
    event: String,
}

impl Send {
    fn run(&self, context: &Context) -> Result<()> {
        let event = context.input.json("the event", &self.event)?;
        let params = Json::Object(vec![("event".to_owned(), event)]);
        context.screen.data(&call(&context.client()?, "audit_trail.create_event", &params)?)
    }
}

/// Print events as they happen, until Ctrl-C
///
/// Polls the Events API from the last event on, so that no event is lost or shown twice. In a
/// terminal an event is a line with its time, type and id; in a pipe it is its JSON in one line.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos events tail user.created connection.activated
  workos events tail dsync.user.created --since 2026-01-01T00:00:00Z --once >events.jsonl")]
struct Tail {
    /// The types of events, at least one
    #[arg(required = true, value_name = "TYPE", value_delimiter = ',')]
    events: Vec<String>,

    /// Start after the event with this id. [default: what happens from now on]
    #[arg(long, value_name = "ID", conflicts_with = "since")]
    after: Option<String>,

    /// Start at this time, in RFC 3339
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Ask again after this many seconds
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = clap::value_parser!(u16).range(1..))]
    interval: u16,

    /// Exit when there are no more events for now
    #[arg(long)]
    once: bool,
}

impl Tail {
    fn run(&self, context: &Context) -> Result<()> {
        let client = context.client()?;
        let mut after = self.after.clone();
        let since = match (&self.since, self.once) {
            (Some(since), _) => Some(since.clone()),
            // With --once, and nothing said of the beginning, everything that the service keeps is wanted.
            (None, true) => None,
            (None, false) => OffsetDateTime::now_utc().format(&Rfc3339).ok(),
        };
        loop {
            match self.page(&client, after.as_deref(), since.as_deref()) {
                Ok(page) => {
                    let events = page.get("data").map(Json::items).unwrap_or_default();
                    for event in events {
                        show(event, context)?;
                        after = event.get_text("id").map(str::to_owned).or(after);
                    }
                    let more = page.get("list_metadata").and_then(|metadata| metadata.get_text("after"));
                    if more.is_some() && !events.is_empty() {
                        continue;
                    }
                }
                // What may pass must not end a tail that runs for days.
                Err(Failure::Told(error))
                    if !self.once && error.get("retryable").is_some_and(Json::is_true) =>
                {
                    let text = error.get_text("message").unwrap_or_default();
                    let _ = writeln!(io::stderr(), "workos: {text}; retrying");
                }
                Err(failure) => return Err(failure),
            }
            if self.once {
                return Ok(());
            }
            std::thread::sleep(Duration::from_secs(self.interval.into()));
        }
    }

    fn page(&self, client: &Client, after: Option<&str>, since: Option<&str>) -> Result<Json> {
        let text = |name: &str, value: &str| (name.to_owned(), Json::text(value));
        let types = self.events.iter().map(Json::text).collect();
        let mut params = vec![
            ("limit".to_owned(), Json::Number("100".to_owned())),
            ("events".to_owned(), Json::List(types)),
        ];
        match (after, since) {
            (Some(after), _) => params.push(text("after", after)),
            (None, Some(since)) => params.push(text("range_start", since)),
            (None, None) => {}
        }
        let answer = call(client, "events.list", &Json::Object(params))?;
        let decode = |fault| Failure::new(library::error::Status::Decode, fault);
        Json::read(&answer).map_err(decode)
    }
}

/// An event as a line.
pub fn show(event: &Json, context: &Context) -> Result<()> {
    let screen = &context.screen;
    if !screen.terminal || screen.json {
        return screen.line(&event.to_string());
    }
    let text = |name: &str| one_line(event.get_text(name).unwrap_or_default());
    let style = screen.style;
    screen.line(&format!(
        "{}  {}  {}",
        style.dim(&text("created_at")),
        style.bold(&text("event")),
        text("id")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn now_is_a_time_that_the_service_reads() {
        let now = OffsetDateTime::now_utc().format(&Rfc3339).expect("a time");
        assert!(now.ends_with('Z') && now.contains('T'), "{now}");
    }
}
