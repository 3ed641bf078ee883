//! The client that every subcommand calls with: its options, and what the
//! library takes from the environment.

use std::fs::File;

use clap::{Args, value_parser};
use library::client::Client;
use library::config::process_environment;

use crate::failure::{Failure, Result};
use crate::input::Input;
use crate::json::Json;

/// Where and how to reach WorkOS.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Connection")]
pub struct Settings {
    /// Read the API key from FILE; - is standard input. [default: the variable WORKOS_API_KEY]
    ///
    /// There is no option for the key itself: every user of a machine can read the arguments of a program.
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub api_key_file: Option<String>,

    /// The client id of your environment. [default: the variable WORKOS_CLIENT_ID]
    #[arg(long, global = true, value_name = "ID", hide_short_help = true)]
    pub client_id: Option<String>,

    /// Where the service is. [default: the variable WORKOS_BASE_URL, or https://api.workos.com]
    #[arg(long, global = true, value_name = "URL", hide_short_help = true)]
    pub base_url: Option<String>,

    /// Fail after this many seconds, retries included. [default: 30]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds, hide_short_help = true)]
    pub timeout: Option<u64>,

    /// Retry up to this many times where that is safe. [default: 2]
    #[arg(long, global = true, value_name = "N", value_parser = value_parser!(u32).range(..=10), hide_short_help = true)]
    pub retries: Option<u32>,

    /// Whose certificates to trust: bundled, system, or a PEM file. [default: bundled]
    #[arg(long, global = true, value_name = "bundled|system|FILE", hide_short_help = true)]
    pub trust: Option<String>,

    /// Allow plain http to a host that is not this machine.
    #[arg(long, global = true, hide_short_help = true)]
    pub allow_http: bool,
}

/// Seconds, with a fraction if wanted, as milliseconds. The library checks the bounds.
fn seconds(text: &str) -> std::result::Result<u64, String> {
    let seconds: f64 = text.parse().map_err(|_| "must be a number of seconds".to_owned())?;
    if !(seconds > 0.0 && seconds <= 600.0) {
        return Err("must be more than 0 and at most 600 seconds".to_owned());
    }
    Ok(((seconds * 1000.0).round() as u64).max(1))
}

impl Settings {
    /// The configuration of the library, but for what it takes from the environment itself.
    pub fn config(&self, input: &Input) -> Result<Json> {
        let mut config = Json::Object(Vec::new());
        if let Some(path) = &self.api_key_file {
            config.set("api_key", Json::Text(input.secret(path)?));
        }
        if let Some(id) = &self.client_id {
            config.set("client_id", Json::text(id));
        }
        if let Some(url) = &self.base_url {
            config.set("base_url", Json::text(url));
        }
        if let Some(milliseconds) = self.timeout {
            config.set("timeout_ms", Json::Number(milliseconds.to_string()));
        }
        if let Some(retries) = self.retries {
            config.set("max_retries", Json::Number(retries.to_string()));
        }
        match self.trust.as_deref() {
            None => {}
            Some(name @ ("bundled" | "system")) => config.set("trust", Json::text(name)),
            Some(path) => {
                File::open(path).map_err(|fault| {
                    let takes = "--trust takes bundled, system or a PEM file";
                    Failure::invalid(format!("{takes}: {path} cannot be read: {fault}"))
                })?;
                config.set("trust", Json::Object(vec![("pem_file".to_owned(), Json::text(path))]));
            }
        }
        if self.allow_http {
            config.set("allow_http", Json::Bool(true));
        }
        let app = [("name", "workos-cli"), ("version", env!("CARGO_PKG_VERSION"))];
        let app = app.map(|(name, value)| (name.to_owned(), Json::text(value)));
        config.set("app_info", Json::Object(app.into()));
        Ok(config)
    }

    pub fn client(&self, input: &Input) -> Result<Client> {
        let config = self.config(input)?.to_string();
        Client::new(&config, &process_environment).map_err(|error| error.of("workos").into())
    }
}

/// Carries out an operation with parameters.
pub fn call(client: &Client, operation: &str, params: &Json) -> Result<String> {
    library::flow::call(client, operation, &params.to_string()).map_err(Failure::from)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn seconds_are_milliseconds() {
        for (text, milliseconds) in [("30", Some(30_000)), ("0.0001", Some(1)), ("600", Some(600_000))] {
            assert_eq!(seconds(text).ok(), milliseconds);
        }
        for text in ["0", "-1", "601", "x", "NaN", "inf", ""] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
