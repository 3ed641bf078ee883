//! The pages for people: the login and the logout, the overview, and what no application can be sent back to.
//!
//! They need nothing from outside, and no script but the one by which the overview renews itself; everything shown in them is escaped by the templates.

pub mod login;
pub mod overview;
pub mod problem;
pub mod signed_out;
pub mod webhooks;

use std::sync::LazyLock;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const SCRIPT: &str = include_str!("live.js");
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

/// A page that renews what stands in its `live` part. Without scripts the browser loads it anew.
pub fn live(page: Markup) -> Response {
    let page = page.into_string().replacen("</head>", &LIVE.in_head, 1);
    let mut response = html(StatusCode::OK, PreEscaped(page));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, LIVE.policy.clone());
    response
}

struct Live {
    in_head: String,
    policy: HeaderValue,
}

static LIVE: LazyLock<Live> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(SCRIPT));
    let policy = format!("{CONTENT_SECURITY_POLICY}; script-src 'sha256-{hash}'; connect-src 'self'");
    let in_head = html! {
        noscript { meta http-equiv="refresh" content="5"; }
        script type="module" { (PreEscaped(SCRIPT)) }
    };
    Live {
        in_head: format!("{}</head>", in_head.into_string()),
        policy: HeaderValue::from_str(&policy).expect("a header value"),
    }
});

/// The frame of every page. `class` tells the narrow pages, which ask one thing, from the wide ones.
pub fn layout(title: &str, class: &str, content: &Markup) -> Markup {
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
