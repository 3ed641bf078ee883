//! Which connections a login is for: `connection`, `organization`, `provider` or `domain`, exactly one.

use crate::{
    seed::{Connection, ConnectionState},
    state::Sandbox,
};

/// Every provider that the service knows, whether or not a connection of it is there.
const PROVIDERS: [&str; 13] = [
    "AppleOAuth",
    "BitbucketOAuth",
    "GitHubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "IntuitOAuth",
    "LinkedInOAuth",
    "MicrosoftOAuth",
    "SalesforceOAuth",
    "SlackOAuth",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "XeroOAuth",
];

/// Why a login cannot go on: one of the error codes of the callback, and a sentence.
pub struct Refusal {
    pub error: &'static str,
    pub description: String,
}

pub fn refuse<T>(error: &'static str, description: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { error, description: description.into() })
}

/// The connections whose people may sign in. Only a provider can stand for more than one.
pub fn select<'a>(
    sandbox: &Sandbox,
    parameter: impl Fn(&str) -> Option<&'a str>,
) -> Result<Vec<Connection>, Refusal> {
    let given = ["connection", "organization", "provider", "domain"]
        .map(|name| Some((name, parameter(name)?)))
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let (name, value) = match given[..] {
        [selector] => selector,
        [] => {
            let description = "One of connection, organization, provider and domain is required.";
            return refuse("invalid_connection_selector", description);
        }
        _ => {
            let description = "Only one of connection, organization, provider and domain is allowed.";
            return refuse("ambiguous_connection_selector", description);
        }
    };
    let unknown = match name {
        "connection" => "connection_invalid",
        "organization" => "organization_invalid",
        "domain" => "connection_domain_invalid",
        _ if PROVIDERS.contains(&value) => "connection_strategy_invalid",
        _ => {
            let description = format!("The provider {value:?} is not supported by WorkOS.");
            return refuse("invalid_connection_selector", description);
        }
    };
    let all = sandbox.connections.lock();
    let matching: Vec<&Connection> = (all.all())
        .filter(|connection| match name {
            "connection" => connection.id == value,
            "organization" => connection.organization_id.as_deref() == Some(value),
            "domain" => connection.domains.iter().any(|domain| domain.domain.eq_ignore_ascii_case(value)),
            _ => connection.connection_type == value,
        })
        .collect();
    if matching.is_empty() {
        return refuse(unknown, format!("There is no connection for the {name} {value:?}."));
    }
    let active: Vec<Connection> = matching
        .into_iter()
        .filter(|connection| connection.state == ConnectionState::Active)
        .cloned()
        .collect();
    match active.len() {
        0 => refuse("connection_unlinked", format!("The connection of the {name} {value:?} is not active.")),
        1 => Ok(active),
        _ if name == "provider" => Ok(active),
        _ => {
            refuse("ambiguous_connection_selector", format!("The {name} {value:?} has several connections."))
        }
    }
}
