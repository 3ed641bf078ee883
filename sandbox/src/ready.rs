//! What is printed when the sandbox listens: all that a client needs to know to use it.

use serde::Serialize;

use crate::{seed::Seed, seeded};

/// Taken from the first client, and from the first connection that the seed has.
#[derive(Serialize)]
pub struct Ready {
    url: String,
    api_key: String,
    client_id: String,
    organization: Option<String>,
    connection: Option<String>,
    domain: Option<String>,
    login_hint: Option<String>,
    /// The directory of that organization.
    directory: Option<String>,
    feature_flag: &'static str,
    waitlist: &'static str,
    agent_registration: &'static str,
    agent_credential: &'static str,
    claim_attempt_token: &'static str,
    radar_challenge: &'static str,
    /// A sign-in that Radar's challenge, or an SMS, completes.
    pending_authentication_token: &'static str,
    external_auth_id: &'static str,
    /// What a person would get by mail or SMS for the two of above.
    code: &'static str,
}

impl Ready {
    pub fn new(url: &str, seed: &Seed) -> Self {
        let client = &seed.clients[0];
        let connection =
            (seed.organizations.iter()).flat_map(|organization| &organization.connections).next();
        Self {
            url: url.to_owned(),
            api_key: client.api_key.clone(),
            client_id: client.client_id.clone(),
            organization: connection.and_then(|connection| connection.organization_id.clone()),
            connection: connection.map(|connection| connection.id.clone()),
            domain: connection
                .and_then(|connection| connection.domains.first())
                .map(|domain| domain.domain.clone()),
            login_hint: connection
                .and_then(|connection| connection.people.first())
                .map(|person| person.email.clone()),
            directory: connection
                .and_then(|connection| connection.organization_id.as_deref())
                .map(seeded::directory_id),
            feature_flag: seeded::FEATURE_FLAG,
            waitlist: seeded::WAITLIST,
            agent_registration: seeded::AGENT_REGISTRATION,
            agent_credential: seeded::AGENT_CREDENTIAL,
            claim_attempt_token: seeded::CLAIM_ATTEMPT_TOKEN,
            radar_challenge: seeded::RADAR_CHALLENGE,
            pending_authentication_token: seeded::PENDING_TOKEN,
            external_auth_id: seeded::EXTERNAL_AUTH,
            code: seeded::CODE,
        }
    }

    pub fn as_json(&self) -> String {
        serde_json::to_string(self).expect("strings are JSON")
    }

    pub fn as_text(&self) -> String {
        format!(
            "The sandbox is listening on {url}. Open it in a browser to see what happens.\n\
             To use it from a program, set these variables:\n\n  \
             export WORKOS_BASE_URL={url}\n  \
             export WORKOS_API_KEY={key}\n  \
             export WORKOS_CLIENT_ID={client}\n",
            url = self.url,
            key = self.api_key,
            client = self.client_id,
        )
    }
}
