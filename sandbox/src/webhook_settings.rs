//! `/_sandbox/webhooks`: where events go, and what became of them. The forms of the page come here, too.

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;
use url::form_urlencoded;

use crate::{
    answer, pages,
    state::Shared,
    webhooks::{self, DEFAULT_SECRET, Endpoint},
};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    url: Option<String>,
    #[serde(default)]
    secret: Option<String>,
}

pub async fn show(State(sandbox): State<Shared>) -> Response {
    let settings = sandbox.webhooks.settings.lock();
    let endpoint = settings.endpoint.as_ref();
    answer::json(
        200,
        &json!({
            "url": endpoint.map(|endpoint| endpoint.url.as_str()),
            "secret": endpoint.map(|endpoint| &endpoint.secret),
            "deliveries": settings.deliveries,
        }),
    )
}

/// Takes `{"url","secret"}` as JSON or as a form; without a URL nothing more is sent.
pub async fn set(State(sandbox): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let of_page = is_form(&headers);
    let endpoint = read(of_page, &body).and_then(|wanted| {
        let url = wanted.url.filter(|url| !url.is_empty());
        let secret = wanted.secret.filter(|secret| !of_page || !secret.is_empty());
        url.map(|url| Endpoint::new(&url, secret.as_deref().unwrap_or(DEFAULT_SECRET))).transpose()
    });
    match endpoint {
        Ok(endpoint) => {
            sandbox.webhooks.settings.lock().endpoint = endpoint;
            if of_page { back() } else { show(State(sandbox)).await }
        }
        Err(problem) if of_page => {
            pages::html(StatusCode::UNPROCESSABLE_ENTITY, pages::webhooks::problem(&problem))
        }
        Err(problem) => answer::message(422, &problem).into_response(),
    }
}

/// Sends an example, for whoever tries out an endpoint.
pub async fn test(State(sandbox): State<Shared>, headers: HeaderMap) -> Response {
    let example = webhooks::example(&sandbox);
    let id = sandbox.webhooks.announce("authentication.sso_succeeded", &example);
    match id {
        _ if is_form(&headers) => back(),
        Some(id) => answer::json(200, &json!({ "id": id })),
        None => answer::message(409, "No URL to send webhooks to is set.").into_response(),
    }
}

pub async fn clear(State(sandbox): State<Shared>) -> StatusCode {
    let mut settings = sandbox.webhooks.settings.lock();
    settings.endpoint = None;
    settings.deliveries.clear();
    StatusCode::NO_CONTENT
}

fn is_form(headers: &HeaderMap) -> bool {
    answer::is_content_type(headers, "application/x-www-form-urlencoded")
}

fn read(is_form: bool, body: &[u8]) -> Result<Wanted, String> {
    if !is_form {
        return serde_json::from_slice(body).map_err(|error| error.to_string());
    }
    let mut wanted = Wanted::default();
    for (name, value) in form_urlencoded::parse(body).into_owned() {
        match name.as_str() {
            "url" => wanted.url = Some(value.trim().to_owned()),
            "secret" => wanted.secret = Some(value),
            _ => return Err(format!("{name:?} is not a setting of webhooks")),
        }
    }
    Ok(wanted)
}

fn back() -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response()
}
