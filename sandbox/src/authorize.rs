//! `/sso/authorize`: where a browser is sent to sign in, and from where it is sent back with a code.

use std::time::Instant;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use url::{Url, form_urlencoded};

use crate::{
    answer,
    grants::Grant,
    login_request::{LoginRequest, Problem},
    pages,
    profile::Profile,
    seed::{Connection, Person},
    selector::Refusal,
    state::{Sandbox, Shared},
    webhooks,
};

/// The login page, or with `--auto` the redirect that would follow from it.
pub async fn show(State(sandbox): State<Shared>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let login = match LoginRequest::parse(&sandbox, &query.unwrap_or_default()) {
        Ok(login) => login,
        Err(problem) => return refusal(*problem, &headers),
    };
    if !sandbox.auto {
        return pages::html(StatusCode::OK, pages::login::page(&login));
    }
    let profile = login.person_without_asking().map(|(connection, person)| Profile::new(connection, person));
    finish(&sandbox, login, profile, "No user of the sandbox matches this login.", &headers)
}

/// What the login page sends: `profile`, the id of the person who was chosen, or `cancel`. The login itself
/// stands in the query as before, so that nothing has to be kept between page and answer.
pub async fn choose(
    State(sandbox): State<Shared>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let login = match LoginRequest::parse(&sandbox, &query.unwrap_or_default()) {
        Ok(login) => login,
        Err(problem) => return refusal(*problem, &headers),
    };
    let chosen = |(_, person): &(&Connection, &Person)| {
        form_urlencoded::parse(&body).any(|(name, value)| name == "profile" && value == person.id)
    };
    let profile = login.people().find(chosen).map(|(connection, person)| Profile::new(connection, person));
    finish(&sandbox, login, profile, "The user canceled the sign-in.", &headers)
}

/// Back to the application: with a code for the person, or without one and with the reason.
fn finish(
    sandbox: &Sandbox,
    login: LoginRequest,
    profile: Option<Profile>,
    reason: &str,
    headers: &HeaderMap,
) -> Response {
    let user_agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let Some(profile) = profile else {
        let connection = login.connections.first();
        let organization_id = connection.and_then(|connection| connection.organization_id.as_deref());
        let connection_id = connection.map(|connection| connection.id.as_str());
        let problem = Some(("access_denied", reason));
        let failed = webhooks::sign_in(None, organization_id, connection_id, user_agent, problem);
        sandbox.webhooks.announce("authentication.sso_failed", &failed);
        return redirect(&login.callback.with_error("access_denied", reason));
    };
    let (organization_id, connection_id) = (profile.organization_id.as_deref(), &profile.connection_id);
    let succeeded =
        webhooks::sign_in(Some(&profile.email), organization_id, Some(connection_id), user_agent, None);
    sandbox.webhooks.announce("authentication.sso_succeeded", &succeeded);
    let grant = Grant {
        client_id: login.client_id,
        redirect_uri: login.callback.uri.clone(),
        challenge: login.challenge,
        profile,
    };
    let code = sandbox.grants.lock().issue_code(grant, Instant::now());
    redirect(&login.callback.with_code(&code))
}

/// What becomes of a login that is not in order.
pub fn refusal(problem: Problem, headers: &HeaderMap) -> Response {
    match problem {
        Problem::ForTheApplication(callback, refusal) => {
            redirect(&callback.with_error(refusal.error, &refusal.description))
        }
        Problem::ForThePerson(refusal) => refuse_person(&refusal, headers),
    }
}

/// What is said where the browser may not be sent anywhere.
pub fn refuse_person(refusal: &Refusal, headers: &HeaderMap) -> Response {
    if pages::wants_html(headers) {
        return pages::html(StatusCode::BAD_REQUEST, pages::problem::page(refusal));
    }
    answer::oauth_error(refusal.error, &refusal.description).into_response()
}

pub fn redirect(to: &Url) -> Response {
    let headers = [(header::LOCATION, to.as_str()), (header::CACHE_CONTROL, "no-store")];
    (StatusCode::FOUND, headers).into_response()
}
