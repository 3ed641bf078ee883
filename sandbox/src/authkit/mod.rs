//! AuthKit: the hosted page on which people sign in, and the sessions that come of it.

mod access_token;
mod authenticate;
mod authorize;
mod flow;
mod page;
mod revoke;
mod session;
mod totp;
mod user;

pub use session::Sessions;
pub use user::User;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    routing::{get, post},
};
use url::Url;

use crate::{
    api::store::Store,
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
}

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/user_management/authorize", get(authorize::show).post(authorize::step))
        .route("/user_management/authenticate", post(authenticate::exchange))
        .route("/user_management/sessions/logout", get(revoke::log_out))
        .route("/user_management/sessions/revoke", post(revoke::revoke))
        .route("/_sandbox/access_tokens", post(session::set_lives))
}
