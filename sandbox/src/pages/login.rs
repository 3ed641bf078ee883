//! Where a person chooses who to be. It stands in for the page of an identity provider.

use maud::{Markup, html};

use super::layout;
use crate::{login_request::LoginRequest, seed::Person};

/// The form goes back to the page's own address, whose query holds the whole login.
pub fn page(login: &LoginRequest) -> Markup {
    let several = login.connections.len() > 1;
    let names: Vec<&str> = login.connections.iter().map(|connection| connection.name.as_str()).collect();
    let title = format!("Sign in to {}", names.join(" or "));
    let content = html! {
        div.card {
            h1 { (title) }
            p.soft {
                "After that you return to " code { (login.callback.uri.origin().ascii_serialization()) } "."
            }
            form method="post" {
                @if login.people().next().is_none() {
                    p { "This connection has no people. Add them in the seed file." }
                } @else {
                    h2 id="who" { "Who are you?" }
                    ul.people aria-labelledby="who" {
                        @for (connection, person) in login.people() {
                            li { (button(login, person, several.then_some(connection.name.as_str()))) }
                        }
                    }
                }
                button.cancel name="cancel" value="1" { "Cancel" }
            }
        }
    };
    layout(&title, "narrow", &content)
}

fn button(login: &LoginRequest, person: &Person, connection: Option<&str>) -> Markup {
    let hinted = login.is_hinted(person);
    html! {
        button.hinted[hinted] name="profile" value=(person.id) autofocus[hinted] {
            strong { (person.name().as_ref().unwrap_or(&person.email)) }
            span.soft {
                (person.email)
                @if let Some(name) = connection { " · " (name) }
            }
        }
    }
}
