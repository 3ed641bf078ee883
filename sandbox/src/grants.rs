//! Authorization codes and the access tokens that they are exchanged for.

use std::time::{Duration, Instant};

use url::Url;

use crate::{expiring::Expiring, ids, pkce::Challenge, profile::Profile};

pub const ACCESS_TOKEN_TTL: Duration = Duration::from_secs(600);

/// What a code stands for: a sign-in that has happened, for one client and one redirect URI.
pub struct Grant {
    pub client_id: String,
    pub redirect_uri: Url,
    pub challenge: Option<Challenge>,
    pub profile: Profile,
}

pub struct Grants {
    pub codes: Expiring<Grant>,
    pub access_tokens: Expiring<Profile>,
}

impl Grants {
    pub fn new(code_ttl: Duration) -> Self {
        Self { codes: Expiring::new(code_ttl), access_tokens: Expiring::new(ACCESS_TOKEN_TTL) }
    }

    pub fn issue_code(&mut self, grant: Grant, now: Instant) -> String {
        let code = ids::fresh("");
        self.codes.insert(code.clone(), grant, now);
        code
    }

    pub fn issue_access_token(&mut self, profile: Profile, now: Instant) -> String {
        let token = ids::fresh("");
        self.access_tokens.insert(token.clone(), profile, now);
        token
    }
}
