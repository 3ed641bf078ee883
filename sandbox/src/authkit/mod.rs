//! AuthKit: the hosted page on which people sign in, and the sessions that come of it.

mod access_token;
mod authenticate;
mod authorize;
mod device;
mod flow;
mod grants;
mod page;
mod revoke;
mod session;
pub mod totp;
mod user;

pub use session::Sessions;
pub use user::User;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    routing::{get, post},
};
use serde_json::json;
use url::Url;

use crate::{
    api::store::{Store, bag, in_seconds, now},
    expiring::Expiring,
    pkce::Challenge,
    state::{Guarded, Shared},
};
use flow::Pending;
use user::Users;

/// How long a person may take for each step of a sign-in.
const STEP_TTL: Duration = Duration::from_secs(600);

pub struct AuthKit {
    pub users: Users,
    pub codes: Expiring<Grant>,
    pub sessions: Sessions,
    /// Sign-ins that wait for their next step, by their pending_authentication_token.
    pub pending: Expiring<Pending>,
}

/// What a code stands for: who signed in, to which organization, and for whom.
pub struct Grant {
    pub client_id: String,
    pub redirect_uri: Url,
    pub challenge: Option<Challenge>,
    pub signed_in: SignedIn,
}

#[derive(Clone)]
pub struct SignedIn {
    pub user_id: String,
    pub organization_id: Option<String>,
    pub method: &'static str,
}

impl AuthKit {
    pub fn new(store: Arc<Guarded<Store>>, code_ttl: Duration) -> Self {
        Self {
            users: Users::new(store),
            codes: Expiring::new(code_ttl),
            sessions: Sessions::default(),
            pending: Expiring::new(STEP_TTL),
        }
    }

    /// The id of a new session, and its first refresh token.
    pub fn begin(&mut self, client_id: &str, signed_in: &SignedIn) -> (String, String) {
        let (id, token) = self.sessions.begin(client_id, signed_in);
        let method = match signed_in.method {
            "MagicAuth" => "magic_code",
            "Password" => "password",
            _ => "unknown",
        };
        self.users.store().add(
            "session",
            bag(json!({
                "id": id, "user_id": signed_in.user_id, "organization_id": signed_in.organization_id,
                "ip_address": null, "user_agent": null, "auth_method": method, "status": "active",
                "expires_at": in_seconds(30 * 24 * 3600), "ended_at": null,
            })),
        );
        (id, token)
    }

    /// Whether there was such a session.
    pub fn end(&mut self, id: &str) -> bool {
        let ended = bag(json!({"status": "revoked", "ended_at": now()}));
        self.users.store().set("session", id, ended);
        self.sessions.end(id)
    }
}

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/user_management/authorize", get(authorize::show).post(authorize::step))
        .route("/user_management/authenticate", post(authenticate::exchange))
        .route("/user_management/sessions/logout", get(revoke::log_out))
        .route("/user_management/sessions/revoke", post(revoke::revoke))
        .route("/device", get(device::show).post(device::enter))
        .route("/_sandbox/access_tokens", post(session::set_lives))
}
