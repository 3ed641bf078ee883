//! The command line.

use std::{path::PathBuf, time::Duration};

use lexopt::{Arg, Parser, ValueExt};

use crate::webhooks::{DEFAULT_SECRET, Endpoint};

const HELP: &str = "\
A local WorkOS for demos, development and tests.

Usage: workos-sandbox [OPTIONS]

  --port N              listen on this port of 127.0.0.1; 0 takes a free one (default 4100)
  --json                print the ready line as JSON
  --auto                sign people in without showing the login page
  --seed FILE           load clients, organizations and people from this file
  --code-ttl-seconds N  how long an authorization code is valid (default 600)
  --webhooks URL        send events, such as sign-ins, to this http:// address
  --webhooks-secret S   sign the events with this secret (default whsec_sandbox)
  --exit-with-stdin     exit when standard input ends
  --help                print this
  --version             print the version

It runs until it receives SIGINT or SIGTERM, and keeps all state in memory.";

const DEFAULT_PORT: u16 = 4100;
const DEFAULT_CODE_TTL: Duration = Duration::from_secs(600);

pub struct Arguments {
    pub port: u16,
    pub json: bool,
    pub auto: bool,
    pub seed: Option<PathBuf>,
    pub code_ttl: Duration,
    pub exit_with_stdin: bool,
    pub webhooks: Option<Endpoint>,
}

pub enum Command {
    Run(Arguments),
    Print(String),
}

impl Arguments {
    pub fn parse() -> Result<Command, lexopt::Error> {
        let mut arguments = Self {
            port: DEFAULT_PORT,
            json: false,
            auto: false,
            seed: None,
            code_ttl: DEFAULT_CODE_TTL,
            exit_with_stdin: false,
            webhooks: None,
        };
        let (mut webhooks, mut secret) = (None, DEFAULT_SECRET.to_owned());
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("port") => arguments.port = parser.value()?.parse()?,
                Arg::Long("json") => arguments.json = true,
                Arg::Long("auto") => arguments.auto = true,
                Arg::Long("seed") => arguments.seed = Some(parser.value()?.into()),
                Arg::Long("code-ttl-seconds") => {
                    // 32 bits of seconds are more than anyone waits, and adding them to a clock cannot overflow.
                    let seconds: u32 = parser.value()?.parse()?;
                    arguments.code_ttl = Duration::from_secs(seconds.into());
                }
                Arg::Long("webhooks") => webhooks = Some(parser.value()?.string()?),
                Arg::Long("webhooks-secret") => secret = parser.value()?.string()?,
                Arg::Long("exit-with-stdin") => arguments.exit_with_stdin = true,
                Arg::Long("help") | Arg::Short('h') => return Ok(Command::Print(HELP.to_owned())),
                Arg::Long("version") => {
                    let version = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
                    return Ok(Command::Print(version.to_owned()));
                }
                other => return Err(other.unexpected()),
            }
        }
        arguments.webhooks = webhooks.map(|url| Endpoint::new(&url, &secret)).transpose()?;
        Ok(Command::Run(arguments))
    }
}
