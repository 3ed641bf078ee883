//! The webhooks on the overview: where they go, and what became of them.

use maud::{Markup, html};

use super::{layout, overview};
use crate::webhooks::Settings;

const SHOWN: usize = 20;

/// Sets the address, and tries it out. It stands outside of what the page renews, so that nobody is disturbed typing.
pub fn forms(settings: &Settings) -> Markup {
    let endpoint = settings.endpoint.as_ref();
    html! {
        section {
            h2 id="webhooks" { "Webhooks" }
            form.line method="post" action="/_sandbox/webhooks" aria-labelledby="webhooks" {
                label {
                    "Send events to "
                    input name="url" type="url" pattern="http://.*" size="40"
                        placeholder="http://localhost:3000/webhooks" value=[endpoint.map(|endpoint| endpoint.url.as_str())];
                }
                label {
                    "signed with "
                    input name="secret" size="20" placeholder=(crate::webhooks::DEFAULT_SECRET)
                        value=[endpoint.map(|endpoint| endpoint.secret.as_str())];
                }
                button { "Save" }
            }
            @if endpoint.is_some() {
                form.line method="post" action="/_sandbox/webhooks/test" { button { "Send a test event" } }
            }
        }
    }
}

pub fn deliveries(settings: &Settings) -> Markup {
    let count = settings.deliveries.len();
    let content = if count == 0 {
        html! { p.soft { "No event has been sent." } }
    } else {
        let rows = html! {
            @for delivery in settings.deliveries.iter().rev().take(SHOWN) {
                tr {
                    td { (overview::clock(delivery.created_at)) }
                    th scope="row" { code { (delivery.event) } br; span.soft { (delivery.id) } }
                    td {
                        (delivery.state)
                        @if let Some(problem) = &delivery.problem { br; span.soft { (problem) } }
                    }
                    td { (delivery.attempts) }
                }
            }
        };
        overview::table("Sent events", &["Created", "Event", "State", "Attempts"], &rows)
    };
    overview::section(&overview::counted("Sent events", count, SHOWN), &content)
}

pub fn problem(problem: &str) -> Markup {
    let title = "These webhooks cannot be sent";
    let content = html! {
        div.card { h1 { (title) } p { (problem) "." } p { a href="/" { "Back to the overview" } } }
    };
    layout(title, "narrow", &content)
}
