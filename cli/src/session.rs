//! `workos session`: the sealed cookies of AuthKit.

use clap::{Args, Subcommand};

use crate::call::at;
use crate::context::Context;
use crate::failure::Result;
use crate::json::Json;
use crate::settings::call;

/// Inspect the session cookies of AuthKit
#[derive(Debug, Args)]
pub struct Session {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open a sealed session cookie and show what it holds
    ///
    /// The password comes from the variable WORKOS_COOKIE_PASSWORD. THE OUTPUT CONTAINS THE TOKENS OF A
    /// PERSON: do not paste it anywhere.
    #[command(after_help = "\
Examples:
  workos session open @cookie.txt
  pbpaste | workos session open --get /user/email")]
    Open {
        /// The cookie's value: @FILE, - for standard input, or as it is
        #[arg(default_value = "-")]
        cookie: String,

        /// Print only the value at this JSON pointer
        #[arg(long, value_name = "POINTER")]
        get: Option<String>,
    },
}

impl Session {
    pub fn run(&self, context: &Context) -> Result<()> {
        let Command::Open { cookie, get } = &self.command;
        let sealed = match cookie.strip_prefix('@') {
            Some(path) => context.input.secret(path)?,
            None if cookie == "-" => context.input.secret("-")?,
            None => cookie.clone(),
        };
        let params = Json::Object(vec![("sealed".to_owned(), Json::Text(sealed))]);
        let session = call(&context.client()?, "session.open", &params)?;
        match get {
            Some(pointer) => context.screen.text(&at(&session, pointer, "session.open")?),
            None => context.screen.data(&session),
        }
    }
}
