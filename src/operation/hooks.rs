//! The rows with code: each by its name, in the order of the names.

use super::{Context, Operation, Params, Plan, actions, audit_logs, audit_trail, event, raw_request};
use super::{sso, user_management, webhooks};
use crate::answer::Answer;
use crate::error::Error;

pub type Build = fn(&Operation, &Context, &Params) -> Result<Plan, Error>;
pub type Parse = fn(&Operation, &Answer, &Params) -> Result<String, Error>;

pub struct Hook {
    pub name: &'static str,
    pub build: Build,
    /// What reads the answer; `None` where the row says enough of it.
    pub parse: Option<Parse>,
}

const fn builds(name: &'static str, build: Build) -> Hook {
    Hook { name, build, parse: None }
}

const fn parses(name: &'static str, build: Build, parse: Parse) -> Hook {
    Hook { name, build, parse: Some(parse) }
}

pub const HOOKS: &[Hook] = &[
    builds("actions.sign_response", actions::sign),
    builds("actions.verify", actions::verify),
    parses("audit_logs.create_event", audit_logs::create_event::build, event::parse),
    builds("audit_logs.create_schema", audit_logs::schemas::create),
    parses("audit_trail.create_event", audit_trail::build, event::parse),
    builds("request", raw_request::build),
    builds("sso.authorization_url", sso::authorization::build),
    parses("sso.finish_login", sso::finish_login::build, sso::finish_login::parse),
    builds("sso.get_jwks", sso::profile::build_jwks),
    parses("sso.profile", sso::profile::build, sso::profile::parse),
    builds("sso.start_login", sso::start_login::build),
    builds("user_management.authorization_url", user_management::authorization::build),
    parses(
        "user_management.finish_login",
        user_management::finish_login::build,
        user_management::finish_login::parse,
    ),
    builds("user_management.logout_url", user_management::logout::build),
    builds("user_management.start_login", user_management::start_login::build),
    builds("webhooks.verify", webhooks::verify),
];
