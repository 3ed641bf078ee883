//! Every path that the sandbox answers.

use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
    routing::{get, post},
};

use crate::{
    api, audit_log_exports as exports, audit_log_retention as retention, audit_log_schemas as schemas,
    audit_logs, audit_trail, authkit, authorize, connections, draft_connections, faults, hands::sent, ids,
    jwks, logout, pages, profile, request_log, same_site, state::Shared, token, webhook_settings,
};

pub fn router(sandbox: Shared) -> Router {
    Router::new()
        .merge(service())
        .merge(authkit::routes())
        .merge(own())
        .fallback(api::handle)
        .method_not_allowed_fallback(api::handle)
        .layer(from_fn_with_state(sandbox.clone(), faults::apply))
        .layer(from_fn_with_state(sandbox.clone(), request_log::record))
        .layer(from_fn(same_site::check))
        .layer(from_fn(identify))
        .with_state(sandbox)
}

/// What WorkOS answers.
fn service() -> Router<Shared> {
    Router::new()
        .route("/sso/authorize", get(authorize::show).post(authorize::choose))
        .route("/sso/token", post(token::exchange))
        .route("/sso/profile", get(profile::show))
        .route("/sso/jwks/{client_id}", get(jwks::show))
        .route("/sso/logout/authorize", post(logout::authorize))
        .route("/sso/logout", get(logout::show))
        .route("/events", post(audit_trail::create_event))
        .route("/audit_logs/events", post(audit_logs::create_event))
        .route("/audit_logs/exports", post(exports::create))
        .route("/audit_logs/exports/{id}", get(exports::show))
        .route("/audit_log_exports/{file}", get(exports::download))
        .route("/audit_logs/actions", get(schemas::list_actions))
        .route("/audit_logs/actions/{name}/schemas", get(schemas::list).post(schemas::create))
        .route("/organizations/{id}/audit_logs_retention", get(retention::show).put(retention::update))
        .route("/organizations/{id}/audit_log_configuration", get(retention::show_configuration))
        .route("/connections", get(connections::list).post(draft_connections::create))
        .route(
            "/connections/{id}",
            get(connections::show).patch(connections::update).delete(connections::delete),
        )
        .route("/draft_connections/{token}/activate", post(draft_connections::activate))
}

/// What only a sandbox has.
fn own() -> Router<Shared> {
    Router::new()
        .route("/", get(pages::overview::show))
        .route("/_sandbox/faults", get(faults::list).post(faults::add).delete(faults::clear))
        .route(
            "/_sandbox/webhooks",
            get(webhook_settings::show).post(webhook_settings::set).delete(webhook_settings::clear),
        )
        .route("/_sandbox/webhooks/test", post(webhook_settings::test))
        .route("/_sandbox/codes", get(sent::list))
        .route("/_sandbox/requests", get(request_log::list).delete(request_log::clear))
}

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// Every answer has a request id, errors under both of its names; a fault may have set its own.
async fn identify(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let id = HeaderValue::from_str(&ids::fresh("req_")).expect("an id is a header value");
    let is_error = response.status().as_u16() >= 400;
    let headers = response.headers_mut();
    let id = headers.entry(X_REQUEST_ID).or_insert(id).clone();
    if is_error {
        headers.entry(REQUEST_ID).or_insert(id);
    }
    response
}
