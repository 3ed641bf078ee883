//! `GET /`: what the sandbox knows and what has happened to it so far.

use std::time::Instant;

use axum::{extract::State, response::Response};
use maud::{Markup, html};
use serde_json::Value;
use time::OffsetDateTime;

use super::{layout, webhooks};
use crate::{
    api::store::{Bag, Store, is, text},
    connections::Connections,
    grants::Grants,
    hands::sent,
    masking,
    received_events::{EventKind, ReceivedEvent, ReceivedEvents},
    request_log::RequestLog,
    state::{Sandbox, Shared},
};

const SHOWN_CODES: usize = 20;
const SHOWN_EVENTS: usize = 50;
const SHOWN_REQUESTS: usize = 50;

pub async fn show(State(sandbox): State<Shared>) -> Response {
    let organizations: Vec<Bag> = sandbox.store.lock().all("organization").cloned().collect();
    let content = html! {
        h1 { "WorkOS sandbox" }
        p.soft { "This page updates itself as requests come in." }
        (webhooks::forms(&sandbox.webhooks.settings.lock()))
        div id="live" {
            (codes(&sandbox.grants.lock()))
            (sent(&sandbox.store.lock()))
            (events(&sandbox.received_events.lock()))
            (requests(&sandbox.requests.lock()))
            (webhooks::deliveries(&sandbox.webhooks.settings.lock()))
            (connections(&organizations, &sandbox.connections.lock()))
            (clients(&sandbox))
        }
    };
    super::live(layout("Overview", "wide", &content))
}

pub fn section(title: &str, content: &Markup) -> Markup {
    html! {
        section { h2 { (title) } (content) }
    }
}

/// It can be scrolled by keyboard where it is wider than the screen, and is announced by its name.
pub fn table(name: &str, columns: &[&str], rows: &Markup) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(name) {
            table {
                thead { tr { @for column in columns { th scope="col" { (column) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// Shown whole, because the keys of a sandbox open nothing but itself.
fn clients(sandbox: &Sandbox) -> Markup {
    let rows = html! {
        @for client in &sandbox.clients {
            tr { th scope="row" { code { (client.client_id) } } td { code { (client.api_key) } } }
        }
    };
    section("Clients", &table("Clients", &["Client ID", "API key"], &rows))
}

fn connections(organizations: &[Bag], connections: &Connections) -> Markup {
    let of = |id: &str| organizations.iter().find(|organization| is(organization, "id", id));
    let rows = html! {
        @for connection in connections.all() {
            tr {
                th scope="row" { (connection.name) }
                td {
                    code { (connection.id) }
                    @if let Some(organization) = connection.organization_id.as_deref().and_then(of) {
                        br; span.soft { "of " (text(organization, "name")) " " code { (text(organization, "id")) } }
                    }
                }
                td { (connection.connection_type) br; span.soft { (connection.state.name()) } }
                td { @for domain in &connection.domains { (domain.domain) br; } }
                td.people-of {
                    @for person in &connection.people {
                        @if let Some(name) = person.name() { (name) " " }
                        span.soft { (person.email) } br;
                    }
                }
            }
        }
    };
    section("Connections", &table("Connections", &["Name", "ID", "Type", "Domains", "People"], &rows))
}

fn codes(grants: &Grants) -> Markup {
    let codes: Vec<_> = grants.codes.alive(Instant::now()).collect();
    let content = if codes.is_empty() {
        html! { p.soft { "No code is waiting to be exchanged." } }
    } else {
        let rows = html! {
            @for (code, grant) in codes {
                tr {
                    th scope="row" { code { (masking::mask(code)) } }
                    td { (grant.profile.email) }
                    td { code { (grant.client_id) } }
                    td.address { code { (grant.redirect_uri) } }
                }
            }
        };
        table("Outstanding codes", &["Code", "Person", "Client", "Redirect URI"], &rows)
    };
    section("Outstanding codes", &content)
}

/// Shown whole, because a person types them in, and nobody else gets them.
fn sent(store: &Store) -> Markup {
    let mut all: Vec<_> = sent::sent(store).collect();
    all.sort_by_key(|(_, _, it)| std::cmp::Reverse(text(it, "created_at")));
    let content = if all.is_empty() {
        html! { p.soft { "No code or link has been sent." } }
    } else {
        let rows = html! {
            @for (kind, member, it) in all.iter().take(SHOWN_CODES) {
                tr {
                    td { (kind.replace('_', " ")) }
                    td { (to_whom(store, it)) }
                    th.address scope="row" { code { (text(it, member)) } }
                }
            }
        };
        table("Sent by e-mail or SMS", &["What", "To", "Code or link"], &rows)
    };
    section(&counted("Sent by e-mail or SMS", all.len(), SHOWN_CODES), &content)
}

/// The address or number that a code went to.
fn to_whom<'a>(store: &'a Store, it: &'a Bag) -> &'a str {
    let own = ["new_email", "email", "phone_number"].into_iter().map(|name| text(it, name));
    let user = store.get("user", text(it, "user_id"));
    own.chain(user.map(|user| text(user, "email"))).find(|to| !to.is_empty()).unwrap_or_default()
}

fn events(received: &ReceivedEvents) -> Markup {
    let count = received.newest_first().len();
    let content = if count == 0 {
        html! { p.soft { "No event has been received." } }
    } else {
        let rows = html! {
            @for event in received.newest_first().take(SHOWN_EVENTS) { (event_row(event)) }
        };
        table("Received events", &["Received", "Action", "Actor", "Target", "Organization"], &rows)
    };
    section(&counted("Received events", count, SHOWN_EVENTS), &content)
}

fn event_row(received: &ReceivedEvent) -> Markup {
    let event = &received.event;
    let text = |pointer: &str| event.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (kind, actor, target) = match received.kind {
        EventKind::AuditTrail => (
            "Audit Trail",
            (text("/actor_name"), text("/actor_id")),
            (text("/target_name"), text("/target_id")),
        ),
        EventKind::AuditLogs => (
            "Audit Logs",
            (text("/actor/name"), text("/actor/id")),
            (text("/targets/0/name"), text("/targets/0/id")),
        ),
    };
    html! {
        tr {
            td { (clock(received.received_at)) br; span.soft { (kind) } }
            th scope="row" { code { (text("/action")) } }
            @for (name, id) in [actor, target] {
                td { (name) @if !name.is_empty() { " " } span.soft { (id) } }
            }
            td { (received.organization) }
        }
    }
}

fn requests(log: &RequestLog) -> Markup {
    let count = log.newest_first().len();
    let content = if count == 0 {
        html! { p.soft { "No request has come in." } }
    } else {
        let rows = html! {
            @for request in log.newest_first().take(SHOWN_REQUESTS) {
                tr {
                    td { (request.method) }
                    th.address scope="row" { code { (request.path) @if !request.query.is_empty() { "?" (request.query) } } }
                    td {
                        @match request.status {
                            Some(status) => (status),
                            None => span.soft { "no answer" },
                        }
                    }
                }
            }
        };
        table("Recent requests", &["Method", "Path", "Status"], &rows)
    };
    section(&counted("Recent requests", count, SHOWN_REQUESTS), &content)
}

/// Says how many there are when not all of them are shown.
pub fn counted(title: &str, count: usize, shown: usize) -> String {
    if count > shown { format!("{title} (the last {shown} of {count})") } else { title.to_owned() }
}

pub fn clock(at: OffsetDateTime) -> String {
    format!("{:02}:{:02}:{:02} UTC", at.hour(), at.minute(), at.second())
}
