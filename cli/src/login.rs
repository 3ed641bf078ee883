//! `workos login`: a login through a browser, as an application does it.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use clap::Args;
use library::error::Status;

use crate::catalogue;
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::loopback::{Loopback, Request};
use crate::settings::call;
use crate::values;

/// Try a login: open the browser, wait for the callback, show the profile
///
/// Takes the parameters of sso.start_login: one of organization, connection, domain and provider. The
/// callback is http://localhost:PORT/callback, which must be a redirect URI of your environment. The access
/// token that comes with the profile is not shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos login domain=foo-corp.com
  workos login organization=org_123 login_hint=ada@foo-corp.com
  workos login provider=GoogleOAuth --no-browser")]
pub struct Login {
    /// Parameters, as in `workos call sso.start_login`
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,

    /// Wait for the callback on this port of localhost; 0 takes a free one
    #[arg(long, default_value = "4567", value_name = "PORT")]
    port: u16,

    /// Print the address to open, and open no browser
    #[arg(long)]
    no_browser: bool,

    /// Wait at most this many seconds for the user to sign in
    #[arg(long, value_name = "SECONDS", default_value = "300")]
    wait_at_most: u32,
}

impl Login {
    pub fn run(&self, context: &Context) -> Result<()> {
        let operation = catalogue::find("sso.start_login")?;
        let mut params = values::parameters(&operation, None, &self.parameters, &context.input)?;
        let client = context.client()?;
        let loopback = Loopback::listen(self.port)?;
        if params.get("redirect_uri").is_none() {
            let uri = format!("http://localhost:{}/callback", loopback.port);
            params.set("redirect_uri", Json::Text(uri));
        }
        let login = Json::read(&call(&client, &operation.name, &params)?).unwrap_or(Json::Null);
        let kept = |name: &str| login.get(name).cloned().unwrap_or(Json::Null);
        let url = login.get_text("url").unwrap_or_default();
        let _ = writeln!(io::stderr(), "Sign in at {url}");
        if !self.no_browser && !open(url) {
            let _ = writeln!(io::stderr(), "No browser could be opened. Open the address yourself.");
        }

        let request = self.callback(&loopback)?;
        let (_, query) = request.path_and_query();
        let mut finish = Json::Object(vec![("callback".to_owned(), Json::text(query))]);
        for name in ["state", "code_verifier", "nonce"] {
            if kept(name) != Json::Null && catalogue::find("sso.finish_login")?.param(name).is_some() {
                finish.set(name, kept(name));
            }
        }
        let outcome = call(&client, "sso.finish_login", &finish);
        let said = match &outcome {
            Ok(_) => "You are signed in. You can close this window.",
            Err(_) => "The login failed. See the terminal for the reason.",
        };
        let page = format!("<!doctype html><meta charset=utf-8><title>workos login</title><p>{said}");
        let _ = request.answer("200 OK", "text/html", &page);

        let answer = Json::read(&outcome?).map_err(|fault| Failure::new(Status::Decode, fault))?;
        let profile = answer.get("profile").cloned().unwrap_or(Json::Null);
        context.screen.data(&profile.to_string())
    }

    /// The request that the browser makes of the callback; others, as for an icon, get a 404.
    fn callback(&self, loopback: &Loopback) -> Result<Request> {
        let patience = Duration::from_secs(self.wait_at_most.into());
        let until = std::time::Instant::now() + patience;
        loop {
            let left = until.saturating_duration_since(std::time::Instant::now());
            let Some(request) = loopback.next(Some(left)) else {
                let seconds = self.wait_at_most;
                return Err(Failure::new(
                    Status::Timeout,
                    format!("nobody signed in within {seconds} seconds"),
                ));
            };
            let (path, query) = request.path_and_query();
            if request.method == "GET" && path == "/callback" && !query.is_empty() {
                return Ok(request);
            }
            let _ = request.answer("404 Not Found", "text/plain", "This is the callback of workos login.\n");
        }
    }
}

/// Opens `url` in a browser: that of BROWSER, or of the desktop.
fn open(url: &str) -> bool {
    let own = std::env::var("BROWSER").ok().filter(|program| !program.is_empty());
    let usual = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    own.iter().map(String::as_str).chain([usual]).any(|program| {
        Command::new(program)
            .arg(url)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .is_ok()
    })
}
