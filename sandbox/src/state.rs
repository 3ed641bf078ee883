//! Everything that the sandbox remembers while it runs; nothing of it outlives the process.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    answer,
    api::{
        call::missing,
        store::{Store, text},
    },
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
    seeded,
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

/// Each part has its own lock, and none is held while another is taken or an answer is awaited; only who holds
/// `authkit` takes `store`.
pub struct Sandbox {
    pub url: String,
    /// Whether the login page is passed over.
    pub auto: bool,
    pub clients: Vec<Client>,
    /// What the calls of the API make and change.
    pub store: Arc<Guarded<Store>>,
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
        let store = Arc::new(Guarded::new(seeded::store(&seed)));
        let connections = seed.organizations.into_iter().flat_map(|organization| organization.connections);
        Arc::new(Self {
            url: options.url,
            auto: options.auto,
            clients: seed.clients,
            authkit: Guarded::new(AuthKit::new(store.clone(), options.code_ttl)),
            store,
            connections: Guarded::new(Connections::new(connections.collect(), seed.draft_connections)),
            grants: Guarded::new(Grants::new(options.code_ttl)),
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

    /// Nothing if there is an organization of this id, or the sentence in which every call says that there is none.
    pub fn organization(&self, id: &str) -> Result<(), answer::Error> {
        self.store.lock().get("organization", id).map(|_| ()).ok_or_else(|| missing("organization", id))
    }

    pub fn organizations(&self) -> Vec<Organization> {
        let store = self.store.lock();
        let all = store.all("organization");
        all.map(|it| Organization { id: text(it, "id").to_owned(), name: text(it, "name").to_owned() })
            .collect()
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
