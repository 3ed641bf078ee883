//! What a person sees after a logout that leads nowhere else.

use maud::{Markup, html};

use super::layout;

/// `email` is whom an identity provider no longer knows.
pub fn page(email: Option<&str>) -> Markup {
    let title = "You are signed out";
    let content = html! {
        div.card {
            h1 { (title) }
            @if let Some(email) = email {
                p { "The identity provider no longer knows " strong { (email) } " in this browser." }
            }
            p.soft { "You can close this page." }
        }
    };
    layout(title, "narrow", &content)
}
