//! The sessions of people who signed in, and how long their next access tokens live.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use axum::{body::Bytes, extract::State, http::HeaderMap, http::StatusCode};

use super::SignedIn;
use crate::{answer, ids, state::Shared};

const ACCESS_TOKEN_LIFE: Duration = Duration::from_secs(300);

pub struct Session {
    pub id: String,
    pub client_id: String,
    pub user_id: String,
    pub organization_id: Option<String>,
    pub method: &'static str,
}

#[derive(Default)]
pub struct Sessions {
    running: HashMap<String, Session>,
    /// The session of each refresh token that was ever given out, and whether it was exchanged.
    refresh_tokens: HashMap<String, (String, bool)>,
    /// The lives of the next access tokens, where they are to be other than usual.
    lives: VecDeque<Duration>,
}

/// Why a refresh token is not good.
pub enum Dead {
    Unknown,
    Exchanged,
    Ended,
}

impl Sessions {
    /// The id of a new session, and its first refresh token.
    pub fn begin(&mut self, client_id: &str, signed_in: &SignedIn) -> (String, String) {
        let id = ids::fresh("session_");
        let token = self.issue_refresh_token(&id);
        let session = Session {
            id: id.clone(),
            client_id: client_id.to_owned(),
            user_id: signed_in.user_id.clone(),
            organization_id: signed_in.organization_id.clone(),
            method: signed_in.method,
        };
        self.running.insert(id.clone(), session);
        (id, token)
    }

    pub fn find(&self, id: &str) -> Option<&Session> {
        self.running.get(id)
    }

    /// The session of a refresh token that may still be exchanged.
    pub fn of(&self, refresh_token: &str, client_id: &str) -> Result<&Session, Dead> {
        let (id, exchanged) = self.refresh_tokens.get(refresh_token).ok_or(Dead::Unknown)?;
        let session = self.running.get(id).ok_or(Dead::Ended)?;
        match session.client_id == client_id {
            true if *exchanged => Err(Dead::Exchanged),
            true => Ok(session),
            false => Err(Dead::Unknown),
        }
    }

    /// Exchanges a refresh token for the next one; the session, whose id comes with it, goes on in
    /// `organization_id`.
    pub fn renew(&mut self, refresh_token: &str, organization_id: Option<&str>) -> Option<(String, String)> {
        let (id, exchanged) = self.refresh_tokens.get_mut(refresh_token)?;
        *exchanged = true;
        let id = id.clone();
        self.running.get_mut(&id)?.organization_id = organization_id.map(str::to_owned);
        let token = self.issue_refresh_token(&id);
        Some((id, token))
    }

    /// Whether there was such a session.
    pub fn end(&mut self, id: &str) -> bool {
        self.running.remove(id).is_some()
    }

    pub fn next_life(&mut self) -> Duration {
        self.lives.pop_front().unwrap_or(ACCESS_TOKEN_LIFE)
    }

    fn issue_refresh_token(&mut self, session_id: &str) -> String {
        let token = ids::fresh("");
        self.refresh_tokens.insert(token.clone(), (session_id.to_owned(), false));
        token
    }
}

/// `POST /_sandbox/access_tokens`: how many seconds the next access tokens live, for an application
/// that is to meet an expired one. An empty list takes back what was not used yet.
pub async fn set_lives(
    State(sandbox): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    let seconds = body.get("lives").and_then(|lives| lives.as_array());
    let lives: Option<VecDeque<Duration>> =
        seconds.and_then(|lives| lives.iter().map(|life| life.as_u64().map(Duration::from_secs)).collect());
    let lives = lives.ok_or_else(|| answer::message(422, "lives must be a list of seconds."))?;
    sandbox.authkit.lock().sessions.lives = lives;
    Ok(StatusCode::NO_CONTENT)
}
