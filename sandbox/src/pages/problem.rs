//! What a person sees when there is no address of the application that could be told.

use maud::{Markup, html};

use super::layout;
use crate::selector::Refusal;

pub fn page(refusal: &Refusal) -> Markup {
    let title = "This sign-in cannot continue";
    let content = html! {
        div.card {
            h1 { (title) }
            p { (refusal.description) }
            p.soft {
                "The application that sent you here has to correct this; nothing was sent back to it. \
                 The error is " code { (refusal.error) } "."
            }
        }
    };
    layout(title, "narrow", &content)
}
