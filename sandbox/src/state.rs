//! Everything that the sandbox remembers while it runs; nothing of it outlives the process.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    answer,
    audit_log_exports::Exports,
    audit_log_retention::Retentions,
    audit_log_schemas::Actions,
    authkit::AuthKit,
    connections::Connections,
    faults::Faults,
    grants::Grants,
    idempotency::IdempotencyKeys,
    logout::Logouts,
    received_events::ReceivedEvents,
    request_log::RequestLog,
    seed::{Client, Seed},
    webhooks::Webhooks,
};

pub type Shared = Arc<Sandbox>;

pub struct Options {
    /// The sandbox's own address, for the URLs in its answers.
    pub url: String,
    pub auto: bool,
    pub code_ttl: Duration,
    pub webhooks: Webhooks,
}

/// Each part has its own lock, and none is held while another is taken or an answer is awaited.
pub struct Sandbox {
    pub url: String,
    /// Whether the login page is passed over.
    pub auto: bool,
    pub clients: Vec<Client>,
    pub organizations: Vec<Organization>,
    pub connections: Guarded<Connections>,
    pub grants: Guarded<Grants>,
    pub authkit: Guarded<AuthKit>,
    pub logouts: Guarded<Logouts>,
    pub audit_trail_keys: Guarded<IdempotencyKeys>,
    pub audit_logs_keys: Guarded<IdempotencyKeys>,
    pub received_events: Guarded<ReceivedEvents>,
    pub exports: Guarded<Exports>,
    pub actions: Guarded<Actions>,
    pub retentions: Guarded<Retentions>,
    pub faults: Guarded<Faults>,
    pub requests: Guarded<RequestLog>,
    pub webhooks: Webhooks,
}

pub struct Organization {
    pub id: String,
    pub name: String,
}

impl Sandbox {
    pub fn new(seed: Seed, options: Options) -> Shared {
        let mut organizations = Vec::new();
        let mut connections = Vec::new();
        for organization in seed.organizations {
            connections.extend(organization.connections);
            organizations.push(Organization { id: organization.id, name: organization.name });
        }
        Arc::new(Self {
            url: options.url,
            auto: options.auto,
            clients: seed.clients,
            organizations,
            connections: Guarded::new(Connections::new(connections, seed.draft_connections)),
            grants: Guarded::new(Grants::new(options.code_ttl)),
            authkit: Guarded::new(AuthKit::new(seed.users, options.code_ttl)),
            logouts: Guarded::default(),
            audit_trail_keys: Guarded::default(),
            audit_logs_keys: Guarded::default(),
            received_events: Guarded::default(),
            exports: Guarded::default(),
            actions: Guarded::default(),
            retentions: Guarded::default(),
            faults: Guarded::default(),
            requests: Guarded::default(),
            webhooks: options.webhooks,
        })
    }

    pub fn client(&self, client_id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.client_id == client_id)
    }

    /// The organization of this id, or the sentence in which every call says that there is none.
    pub fn organization(&self, id: &str) -> Result<&Organization, answer::Error> {
        let found = self.organizations.iter().find(|organization| organization.id == id);
        found.ok_or_else(|| answer::message(404, &format!("Organization not found: '{id}'.")))
    }
}

/// A mutex that stays usable after a panic: one failed answer must not fail all that follow.
#[derive(Default)]
pub struct Guarded<T>(Mutex<T>);

impl<T> Guarded<T> {
    pub fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
