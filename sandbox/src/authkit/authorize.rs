//! `/user_management/authorize`: where a browser is sent to sign in, and from where it is sent back with a code.

use std::time::Instant;

use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use url::form_urlencoded;

use super::{
    AuthKit, Grant,
    flow::{self, Outcome},
    page,
};
use crate::{
    authorize::{redirect, refusal},
    ids,
    login_request::{Parameters, Problem},
    pages,
    pkce::Challenge,
    query::Query,
    redirect::Callback,
    selector::{Refusal, refuse},
    state::{Sandbox, Shared},
};

/// The query of the authorization URL, checked.
pub struct SignIn {
    client_id: String,
    pub callback: Callback,
    organization_id: Option<String>,
    login_hint: Option<String>,
    pub sign_up: bool,
    challenge: Option<Challenge>,
    query: String,
}

impl SignIn {
    fn parse(sandbox: &Sandbox, query: &str) -> Result<Self, Box<Problem>> {
        let parameters = Parameters::parse(query);
        let (client_id, callback) =
            parameters.callback(sandbox).map_err(|refusal| Box::new(Problem::ForThePerson(refusal)))?;
        let text = |name: &str| parameters.get(name).map(str::to_owned);
        let checked = parameters.challenge().and_then(|challenge| {
            check_selector(sandbox, &parameters)?;
            Ok(challenge)
        });
        match checked {
            Ok(challenge) => Ok(Self {
                client_id,
                callback,
                organization_id: text("organization_id"),
                login_hint: text("login_hint"),
                sign_up: text("screen_hint").as_deref() == Some("sign-up"),
                challenge,
                query: query.to_owned(),
            }),
            Err(refusal) => Err(Box::new(Problem::ForTheApplication(callback, refusal))),
        }
    }

    /// The query with another value for `name`.
    pub fn query_with(&self, name: &str, value: &str) -> String {
        let others = form_urlencoded::parse(self.query.as_bytes()).filter(|(other, _)| other != name);
        form_urlencoded::Serializer::new(String::new()).extend_pairs(others).append_pair(name, value).finish()
    }
}

/// Only the hosted page is here: connections sign in at `/sso/authorize`.
fn check_selector(sandbox: &Sandbox, parameters: &Parameters) -> Result<(), Refusal> {
    let organization = parameters.get("organization_id");
    if parameters.get("provider").is_none_or(|provider| provider != "authkit") {
        return refuse("invalid_connection_selector", "The provider must be authkit in a sandbox.");
    }
    match organization.filter(|id| sandbox.organization(id).is_err()) {
        Some(id) => refuse("organization_invalid", format!("There is no organization {id:?}.")),
        None => Ok(()),
    }
}

/// The hosted page, or with `--auto` the redirect that would follow from it.
pub async fn show(State(sandbox): State<Shared>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let login = match SignIn::parse(&sandbox, &query.unwrap_or_default()) {
        Ok(login) => login,
        Err(problem) => return refusal(*problem, &headers),
    };
    let hint = login.login_hint.as_deref();
    if !sandbox.auto {
        return pages::html(StatusCode::OK, page::first(&login, hint.unwrap_or_default(), None));
    }
    let mut authkit = sandbox.authkit.lock();
    let outcome = flow::without_asking(&authkit, hint, login.organization_id.as_deref());
    answer(&sandbox, &mut authkit, login, &Query::parse(""), outcome)
}

/// What one of the page's forms sends.
pub async fn step(
    State(sandbox): State<Shared>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let login = match SignIn::parse(&sandbox, &query.unwrap_or_default()) {
        Ok(login) => login,
        Err(problem) => return refusal(*problem, &headers),
    };
    let form = Query::parse(&String::from_utf8_lossy(&body));
    let mut authkit = sandbox.authkit.lock();
    let outcome = flow::step(&mut authkit, &form, login.organization_id.as_deref(), Instant::now());
    answer(&sandbox, &mut authkit, login, &form, outcome)
}

fn answer(
    sandbox: &Sandbox,
    authkit: &mut AuthKit,
    login: SignIn,
    form: &Query,
    outcome: Outcome,
) -> Response {
    let now = Instant::now();
    let (token, problem) = match outcome {
        Outcome::Refused(refusal) => {
            return redirect(&login.callback.with_error(refusal.error, &refusal.description));
        }
        Outcome::SignedIn(signed_in) => {
            let code = ids::fresh("");
            let (client_id, challenge) = (login.client_id, login.challenge);
            let redirect_uri = login.callback.uri.clone();
            authkit.codes.insert(code.clone(), Grant { client_id, redirect_uri, challenge, signed_in }, now);
            return redirect(&login.callback.with_code(&code));
        }
        Outcome::Again(problem) => {
            let email = form.get("email").unwrap_or_default();
            return pages::html(StatusCode::OK, page::first(&login, email, Some(problem)));
        }
        Outcome::Waits(token) => (token, None),
        Outcome::NotYet(token, problem) => (token, Some(problem)),
    };
    let page = match authkit.pending.get(&token, now) {
        Some(pending) => page::step(&login, authkit, &sandbox.organizations(), &token, pending, problem),
        None => page::first(&login, "", None),
    };
    pages::html(StatusCode::OK, page)
}
