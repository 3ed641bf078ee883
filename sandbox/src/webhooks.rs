//! The webhooks: events that the sandbox sends to an application, as the service does.
//!
//! What happens here calls `announce` and goes on; src/webhook_delivery.rs does the sending.

use std::collections::VecDeque;

use hmac::{Hmac, Mac};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::Sha256;
use time::OffsetDateTime;
use tokio::sync::mpsc;
use url::Url;

use crate::{
    api::store::{Item, bag},
    ids,
    state::{Guarded, Sandbox},
    timestamp::timestamp,
};

/// Signs what is sent unless `--webhooks-secret` gives another. No secret at all: everybody knows it.
pub const DEFAULT_SECRET: &str = "whsec_sandbox";

/// So many events wait to be sent, and so many deliveries are remembered; more are given up and forgotten.
const CAPACITY: usize = 1000;

/// So many events are kept for the Events API.
const MAX_LOG: usize = 10_000;

/// Where events go, and what signs them.
#[derive(Clone)]
pub struct Endpoint {
    pub url: Url,
    pub secret: String,
}

impl Endpoint {
    pub fn new(url: &str, secret: &str) -> Result<Self, String> {
        let url = crate::redirect::parse(url)
            .filter(|url| url.scheme() == "http")
            .ok_or_else(|| format!("{url:?} is not an http:// address that webhooks can be sent to"))?;
        if secret.is_empty() {
            return Err("the secret of the webhooks is empty".to_owned());
        }
        Ok(Self { url, secret: secret.to_owned() })
    }
}

/// One event on its way to the application.
pub struct Outgoing {
    pub id: String,
    pub endpoint: Endpoint,
    pub body: String,
}

impl Outgoing {
    /// `WorkOS-Signature`, which names the time at which it was made.
    pub fn signature(&self, now: OffsetDateTime) -> String {
        let milliseconds = now.unix_timestamp_nanos() / 1_000_000;
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.endpoint.secret.as_bytes()).expect("a key of any length");
        mac.update(format!("{milliseconds}.{}", self.body).as_bytes());
        let bytes = mac.finalize().into_bytes();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("t={milliseconds}, v1={hex}")
    }
}

/// What became of an event.
#[derive(Serialize)]
pub struct Delivery {
    pub id: String,
    pub event: String,
    pub attempts: u32,
    /// `pending`, `delivered` or `failed`.
    pub state: &'static str,
    /// Why the last attempt failed.
    pub problem: Option<String>,
    #[serde(skip)]
    pub created_at: OffsetDateTime,
}

/// An endpoint that a call of the API made, and the events that it asked for.
pub struct Subscriber {
    id: String,
    endpoint: Endpoint,
    events: Vec<String>,
}

#[derive(Default)]
pub struct Settings {
    pub endpoint: Option<Endpoint>,
    pub subscribers: Vec<Subscriber>,
    pub deliveries: VecDeque<Delivery>,
}

impl Settings {
    pub fn delivery(&mut self, id: &str) -> Option<&mut Delivery> {
        self.deliveries.iter_mut().rev().find(|delivery| delivery.id == id)
    }
}

pub struct Webhooks {
    pub settings: Guarded<Settings>,
    /// Every event there was, for the Events API.
    pub log: Guarded<Vec<Item>>,
    queue: mpsc::Sender<Outgoing>,
}

impl Webhooks {
    /// The webhooks, and what src/webhook_delivery.rs takes the events from.
    pub fn new(endpoint: Option<Endpoint>) -> (Self, mpsc::Receiver<Outgoing>) {
        let (queue, waiting) = mpsc::channel(CAPACITY);
        let settings = Guarded::new(Settings { endpoint, ..Settings::default() });
        (Self { settings, log: Guarded::default(), queue }, waiting)
    }

    /// Notes an event, and sends it to the application and to whoever asked for it. Never waits. Gives the id
    /// of the delivery to the application, if there is an address to send to.
    pub fn announce(&self, event: &str, data: &impl Serialize) -> Option<String> {
        let (id, created_at) = (ids::fresh("event_"), OffsetDateTime::now_utc());
        let envelope = json!({
            "object": "event", "id": id, "event": event, "data": data, "created_at": timestamp(created_at),
        });
        let body = envelope.to_string();
        let mut log = self.log.lock();
        if log.len() == MAX_LOG {
            log.remove(0);
        }
        log.push(Item { bag: bag(envelope), is_deleted: false });
        drop(log);
        let mut settings = self.settings.lock();
        let mut receivers: Vec<(String, Endpoint)> = Vec::new();
        receivers.extend(settings.endpoint.clone().map(|endpoint| (id.clone(), endpoint)));
        for subscriber in settings.subscribers.iter().filter(|it| it.events.iter().any(|name| name == event))
        {
            receivers.push((format!("{id}:{}", subscriber.id), subscriber.endpoint.clone()));
        }
        for (id, endpoint) in receivers {
            let queued = self.queue.try_send(Outgoing { id: id.clone(), endpoint, body: body.clone() });
            if settings.deliveries.len() == CAPACITY {
                settings.deliveries.pop_front();
            }
            settings.deliveries.push_back(Delivery {
                id,
                event: event.to_owned(),
                attempts: 0,
                state: if queued.is_ok() { "pending" } else { "failed" },
                problem: queued.err().map(|_| format!("{CAPACITY} events were waiting already")),
                created_at,
            });
        }
        settings.endpoint.is_some().then_some(id)
    }

    /// An address that is not plain http cannot be sent to, and is left out.
    pub fn subscribe(&self, id: &str, url: &str, secret: &str, events: Vec<String>) {
        if let Ok(endpoint) = Endpoint::new(url, secret) {
            self.settings.lock().subscribers.push(Subscriber { id: id.to_owned(), endpoint, events });
        }
    }

    pub fn unsubscribe(&self, id: &str) {
        self.settings.lock().subscribers.retain(|subscriber| subscriber.id != id);
    }
}

/// The data of `authentication.sso_succeeded`, or with a problem (code and message) of `authentication.sso_failed`.
pub fn sign_in(
    email: Option<&str>,
    organization_id: Option<&str>,
    connection_id: Option<&str>,
    user_agent: Option<&str>,
    problem: Option<(&str, &str)>,
) -> Value {
    let mut data = json!({
        "type": "sso",
        "status": if problem.is_some() { "failed" } else { "succeeded" },
        "ip_address": "127.0.0.1",
        "user_agent": user_agent,
        "user_id": null,
        "email": email,
        "sso": { "organization_id": organization_id, "connection_id": connection_id, "session_id": null },
    });
    if let Some((code, message)) = problem {
        data["error"] = json!({ "code": code, "message": message });
    }
    data
}

/// A sign-in as it would be announced, for whoever tries out an endpoint.
pub fn example(sandbox: &Sandbox) -> Value {
    let connections = sandbox.connections.lock();
    let connection = connections.all().next();
    let person = connection.and_then(|connection| connection.people.first());
    sign_in(
        Some(person.map_or("ada@example.com", |person| &person.email)),
        connection.and_then(|connection| connection.organization_id.as_deref()),
        connection.map(|connection| connection.id.as_str()),
        None,
        None,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_the_known_one() {
        let endpoint = Endpoint::new("http://localhost:1/hooks?a=1", "secret").unwrap();
        let outgoing = Outgoing { id: String::new(), endpoint, body: "body".to_owned() };
        let now = OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap();
        let known = "32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea";
        assert_eq!(outgoing.signature(now), format!("t=1700000000000, v1={known}"));
    }

    #[test]
    fn an_endpoint_is_a_plain_http_address() {
        for bad in ["", "localhost:3000", "https://localhost/", "file:///etc/passwd", "http://u:p@localhost/"]
        {
            assert!(Endpoint::new(bad, "secret").is_err(), "{bad}");
        }
        assert!(Endpoint::new("http://localhost/", "").is_err());
    }
}
