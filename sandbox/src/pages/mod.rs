//! The pages for people: the login and the logout, the overview, and what cannot be told to an application.
//!
//! They need no script and nothing from outside, and everything shown in them is escaped by the templates.

pub mod login;
pub mod overview;
pub mod problem;
pub mod signed_out;

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// There is no form-action, because browsers apply it to the redirect to the application as well.
const CONTENT_SECURITY_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

pub fn wants_html(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).iter();
    accepted.filter_map(|value| value.to_str().ok()).any(|value| value.contains("text/html"))
}

pub fn html(status: StatusCode, page: Markup) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        // No page of another site sees the address; to the sandbox itself the browser names its origin.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, page.into_string()).into_response()
}

/// The frame of every page. `class` tells the narrow pages, which ask one thing, from the wide ones.
fn layout(title: &str, class: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // An empty icon keeps the browser from asking for one, which would look like a request.
                link rel="icon" href="data:,";
                title { (title) " · WorkOS sandbox" }
                style { (PreEscaped(STYLE)) }
            }
            body class=(class) {
                main { (content) }
                footer { "WorkOS sandbox " (env!("CARGO_PKG_VERSION")) " · a stand-in for WorkOS on this machine" }
            }
        }
    }
}
