//! `workos doctor`: what is configured, from where, and whether the service can
//! be reached.

use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant, SystemTime};

use clap::Args;
use library::config::{Config, process_environment};

use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::remote;
use crate::screen::one_line;

/// Find out why a call fails: settings, lookup, connection, TLS, proxy, clock, key
///
/// No secret is shown: of the API key its last four letters, of a proxy its host.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos doctor
  workos doctor --json --base-url https://gateway.example

The exit status is that of the call. It is 7 where the call succeeds and another check fails, such as the clock's.")]
pub struct Doctor {}

/// What was found of one thing.
struct Finding {
    name: &'static str,
    state: State,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ok,
    Note,
    Failed,
}

/// A clock that is wrong by more makes signatures and tokens fail.
const CLOCK_MAY_DIFFER: Duration = Duration::from_secs(60);

/// The exit status where the call succeeds and something else fails: that of a refused token.
const AMISS: u8 = library::error::WORKOS_REJECTED as u8;

impl Doctor {
    pub fn run(&self, context: &Context) -> Result<()> {
        let given = context.settings.config(&context.input)?;
        let mut findings = vec![finding("version", State::Ok, version())];
        let config = match Config::read(&given.to_string(), &process_environment) {
            Ok(config) => config,
            Err(error) => {
                findings.push(finding("settings", State::Failed, error.message.clone()));
                print(&findings, context)?;
                return Err(Failure::from(error).silent());
            }
        };
        findings.extend(settings(&given, &config));
        findings.extend(connection(&config));
        let (finding, outcome) = key(&given);
        findings.push(finding);
        print(&findings, context)?;
        // What was found was said; the exit status is that of the call.
        outcome.map_err(Failure::silent)?;
        if findings.iter().any(|found| found.state == State::Failed) {
            return Err(Failure::Silent(AMISS));
        }
        Ok(())
    }
}

fn finding(name: &'static str, state: State, text: impl Into<String>) -> Finding {
    Finding { name, state, text: one_line(&text.into()) }
}

/// What is configured, and from where.
fn settings(given: &Json, config: &Config) -> Vec<Finding> {
    let source = |member: &str, option: &str, variables: &[&str]| {
        let set = |variable: &&&str| process_environment(variable).is_some();
        match variables.iter().find(set) {
            _ if given.get(member).is_some() => format!("from {option}"),
            Some(variable) => format!("from {variable}"),
            None => "the default".to_owned(),
        }
    };
    let base_url_variables = ["WORKOS_BASE_URL", "WORKOS_API_HOSTNAME"];
    let mut found = vec![finding(
        "base url",
        State::Ok,
        format!("{}, {}", config.base_url.as_str(), source("base_url", "--base-url", &base_url_variables)),
    )];
    found.push(match &config.api_key {
        Some(key) => {
            let shown = masked(key.expose());
            finding(
                "api key",
                State::Ok,
                format!("{shown}, {}", source("api_key", "--api-key-file", &["WORKOS_API_KEY"])),
            )
        }
        None => finding("api key", State::Failed, "none: set WORKOS_API_KEY or --api-key-file"),
    });
    found.push(match &config.client_id {
        Some(id) => finding(
            "client id",
            State::Ok,
            format!("{id}, {}", source("client_id", "--client-id", &["WORKOS_CLIENT_ID"])),
        ),
        None => finding("client id", State::Note, "none: logins need WORKOS_CLIENT_ID or --client-id"),
    });
    let trust = match &config.trust {
        library::config::Trust::Bundled => "the root certificates in this program",
        library::config::Trust::System => "the root certificates of the system",
        library::config::Trust::Pem { .. } => "the certificates of a file",
    };
    found.push(finding("trust", State::Ok, trust));
    let proxy = config.proxy.as_ref().map(|proxy| {
        let url = proxy.expose();
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.rsplit_once('@').map_or(rest, |(_, host)| host).trim_end_matches('/').to_owned()
    });
    found.push(match proxy {
        Some(host) => finding("proxy", State::Note, format!("{host}, from the environment")),
        None => finding("proxy", State::Ok, "none"),
    });
    found
}

/// At most the last four letters, and of a short key none.
fn masked(key: &str) -> String {
    match key.char_indices().rev().nth(3) {
        Some((at, _)) if key.len() >= 12 => format!("...{}", key.get(at..).unwrap_or_default()),
        _ => "set".to_owned(),
    }
}

fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!("{version} with libworkos {version}")
}

/// Each step of the way to the service.
fn connection(config: &Config) -> Vec<Finding> {
    let (host, port) = (config.base_url.host(), config.base_url.port());
    let mut found = Vec::new();
    if config.proxy.is_none() {
        let began = Instant::now();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let addresses = match (bare, port).to_socket_addrs() {
            Ok(addresses) => addresses.collect::<Vec<_>>(),
            Err(fault) => {
                found.push(finding("lookup", State::Failed, format!("{host}: {fault}")));
                return found;
            }
        };
        let shown: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
        found.push(finding("lookup", State::Ok, format!("{host} is {} ({})", shown.join(", "), took(began))));
        let mut reached = false;
        for address in &addresses {
            let began = Instant::now();
            match TcpStream::connect_timeout(address, config.connect_timeout) {
                Ok(_) => {
                    reached = true;
                    found.push(finding("connect", State::Ok, format!("{address} answers ({})", took(began))));
                }
                Err(fault) => found.push(finding("connect", State::Note, format!("{address}: {fault}"))),
            }
        }
        if !reached {
            found.push(finding(
                "connect",
                State::Failed,
                format!("no address of {host} answers on port {port}"),
            ));
            return found;
        }
    }
    found.extend(answer(config));
    found
}

/// A request without a key: does TLS work, and what does the clock of the service say?
fn answer(config: &Config) -> Vec<Finding> {
    let name = if config.base_url.is_https() { "tls" } else { "http" };
    let began = Instant::now();
    let answer = match remote::agent_of(config).map(|agent| agent.get(config.base_url.as_str()).call()) {
        Ok(Ok(answer)) => answer,
        Ok(Err(fault)) => {
            let said = remote::said(&fault);
            let plain = said.contains("InvalidContentType");
            let said = if plain { "the server does not speak TLS: is it http://?".to_owned() } else { said };
            let said = if config.proxy.is_some() { format!("through the proxy: {said}") } else { said };
            return vec![finding(name, State::Failed, said)];
        }
        Err(_) => return vec![finding(name, State::Failed, "the certificates to trust cannot be read")],
    };
    let text = format!(
        "{} answers with HTTP {} ({})",
        config.base_url.as_str(),
        answer.status().as_u16(),
        took(began)
    );
    let mut found = vec![finding(name, State::Ok, text)];
    let date = answer.headers().get("date").and_then(|date| date.to_str().ok());
    found.push(match date.and_then(|date| httpdate::parse_http_date(date).ok()) {
        Some(theirs) => clock(theirs, SystemTime::now()),
        None => finding("clock", State::Note, "the service's answer has no Date header"),
    });
    found
}

fn clock(theirs: SystemTime, ours: SystemTime) -> Finding {
    let (skew, word) = match ours.duration_since(theirs) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(behind) => (behind.duration(), "behind"),
    };
    let text = format!("{} {word} the service", span(skew));
    if skew > CLOCK_MAY_DIFFER {
        return finding("clock", State::Failed, format!("{text}: signatures and tokens will be refused"));
    }
    finding("clock", State::Ok, if skew.as_secs() < 2 { "right".to_owned() } else { text })
}

/// In the largest unit of which there are two.
fn span(time: Duration) -> String {
    let seconds = time.as_secs();
    let units = [("days", 86_400), ("hours", 3600), ("minutes", 60)];
    match units.into_iter().find(|(_, unit)| seconds >= 2 * unit) {
        Some((name, unit)) if seconds >= 600 => format!("{} {name}", seconds / unit),
        _ => format!("{seconds} s"),
    }
}

/// A call that changes nothing: is the key taken?
fn key(given: &Json) -> (Finding, Result<()>) {
    let call = || -> Result<()> {
        let client = library::client::Client::new(&given.to_string(), &process_environment)?;
        let params = Json::Object(vec![("limit".to_owned(), Json::Number("1".to_owned()))]);
        crate::settings::call(&client, "sso.list_connections", &params).map(drop)
    };
    let outcome = call();
    let found = match &outcome {
        Ok(()) => finding("call", State::Ok, "the service accepts the key"),
        Err(Failure::Told(error)) => {
            let text = |name: &str| error.get_text(name).unwrap_or_default();
            let hint = match text("code") {
                "unauthorized" => ": is it the key of this environment?",
                _ => "",
            };
            finding("call", State::Failed, format!("{}: {}{hint}", text("code"), text("message")))
        }
        Err(_) => finding("call", State::Failed, "failed"),
    };
    (found, outcome)
}

fn took(began: Instant) -> String {
    format!("{} ms", began.elapsed().as_millis())
}

fn print(findings: &[Finding], context: &Context) -> Result<()> {
    let screen = &context.screen;
    if screen.json {
        let row = |found: &Finding| {
            let state = match found.state {
                State::Ok => "ok",
                State::Note => "note",
                State::Failed => "failed",
            };
            let members = [("name", found.name), ("state", state), ("text", &found.text)];
            Json::Object(members.map(|(name, value)| (name.to_owned(), Json::text(value))).into())
        };
        return screen.line(&Json::List(findings.iter().map(row).collect()).to_string());
    }
    for found in findings {
        let mark = match found.state {
            State::Ok => screen.style.green("ok  "),
            State::Note => screen.style.yellow("note"),
            State::Failed => screen.style.red("FAIL"),
        };
        screen.line(&format!("{mark}  {:<10} {}", found.name, found.text))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_key_four_letters_are_shown_at_most() {
        for (key, shown) in
            [("sk_test_12345678", "...5678"), ("short", "set"), ("", "set"), ("éééééé", "...éééé")]
        {
            assert_eq!(masked(key), shown);
        }
    }

    #[test]
    fn a_wrong_clock_is_found() {
        let now = SystemTime::now();
        for (theirs, state, text) in [
            (now, State::Ok, "right"),
            (now - Duration::from_secs(30), State::Ok, "30 s ahead of the service"),
            (
                now + Duration::from_secs(300),
                State::Failed,
                "300 s behind the service: signatures and tokens will be refused",
            ),
            (
                now - Duration::from_secs(26 * 365 * 86_400),
                State::Failed,
                "9490 days ahead of the service: signatures and tokens will be refused",
            ),
        ] {
            let found = clock(theirs, now);
            assert_eq!((found.state, found.text.as_str()), (state, text));
        }
    }
}
