//! The command line.

use clap::{Parser, Subcommand};

use crate::audit::Audit;
use crate::call::Call;
use crate::doctor::Doctor;
use crate::events::Events;
use crate::login::Login;
use crate::made::{Completions, Man};
use crate::operations::{Describe, Operations};
use crate::sandbox::Sandbox;
use crate::screen::Colour;
use crate::session::Session;
use crate::settings::Settings;
use crate::webhooks::Webhooks;

/// WorkOS from the command line
///
/// Calls the WorkOS API, reads its events, sends audit events, tries logins and webhooks, and finds out why
/// a connection fails. The API key comes from the variable WORKOS_API_KEY or from --api-key-file, never from
/// an argument.
#[derive(Debug, Parser)]
#[command(name = "workos", version, arg_required_else_help = true, max_term_width = 100, after_help = AFTER, after_long_help = AFTER_LONG)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// Print JSON without indentation or colours, and errors as the JSON error object
    #[arg(long, global = true)]
    pub json: bool,

    /// When to colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_short_help = true)]
    pub color: Colour,

    // The last, because what follows would stand under its heading in the help.
    #[command(flatten)]
    pub settings: Settings,
}

const AFTER: &str = "\
Examples:
  workos call sso.list_connections limit=2
  workos describe audit_logs.create_event
  workos operations connection

`workos --help` lists all options and the exit statuses, `workos COMMAND --help` those of a command.";

const AFTER_LONG: &str = "\
Examples:
  workos call sso.list_connections limit=2
  workos describe audit_logs.create_event
  workos operations connection

Environment:
  WORKOS_API_KEY, WORKOS_CLIENT_ID   the key and the client id
  WORKOS_BASE_URL                    where the service is, for a sandbox or a gateway
  HTTPS_PROXY, ALL_PROXY, NO_PROXY   the proxy for https; HTTP_PROXY is never read
  NO_COLOR                           no colours

Exit status:
  0   success
  1   invalid argument; nothing was sent
  2   no API key or client id; nothing was sent
  3   unauthorized (HTTP 401, 403)
  4   not found (404)
  5   conflict (409, or an idempotency key used with another request)
  6   rate limited (429)
  7   rejected (any other 4xx)
  8   the service failed (5xx)
  9   network: lookup, connection, proxy
  10  TLS: handshake, certificate
  11  timeout
  12  canceled
  13  an answer that cannot be understood
  15  standard output or a file cannot be written
  18  no such operation
  99  a bug
  130, 141  ended by Ctrl-C, or by the end of a pipe";

#[derive(Debug, Subcommand)]
pub enum Command {
    Call(Call),
    Operations(Operations),
    Describe(Describe),
    Events(Events),
    Audit(Audit),
    Webhooks(Webhooks),
    Login(Login),
    Session(Session),
    Sandbox(Sandbox),
    Doctor(Doctor),
    Completions(Completions),
    #[command(hide = true)]
    Man(Man),
}
