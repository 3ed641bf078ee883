//! Whether an access token is a good one, by keys that are fetched where they
//! are not kept.

use std::time::Instant;

use super::Run;
use crate::client::{self, Client};
use crate::error::{Error, Status};
use crate::json;
use crate::kept::Patience;
use crate::session::{Checks, KeySet, Refusal, Token, check_claims, claims_of, token_digest};

/// Why there is no verdict, or a bad one.
pub enum Unverified {
    Refused(Refusal),
    /// No key of the token's name, in a set that is asked for only now and then.
    UnknownKey,
    /// Nothing is known of the token: the keys cannot be had.
    Failed(Error),
}

/// The claims of a good token, as they are written.
pub async fn verify(run: Run<'_>, token: &str) -> Result<String, Unverified> {
    const INVALID: Unverified = Unverified::Refused(Refusal::Invalid);
    let Run { client, params, .. } = run;
    let kept = client.kept().map_err(Unverified::Failed)?;
    let digest = token_digest(token);
    let now = client::now() as i64;
    // What was found good stays so until it expires; who wants more of it has it looked at.
    let any = ["issuer", "audience"].iter().all(|name| params.get(name).is_none());
    if any && kept.keys.remembered(&digest).is_some_and(|expires| expires > now) {
        return claims_of(token).ok_or(INVALID);
    }
    let token = Token::read(token).ok_or(INVALID)?;
    let patience = Patience { deadline: run.deadline(), steps: run.steps };
    let begin = || client.in_background(renew_keys);
    let found =
        kept.keys.find(&token.kid, &patience, fetched(run), begin).await.map_err(Unverified::Failed)?;
    let signers = found.ok_or(Unverified::UnknownKey)?;
    let remembered = signers.verified.has(&digest);
    if !remembered && !token.is_signed_by(&signers.set) {
        return Err(INVALID);
    }
    let claims = token.claims().ok_or(INVALID)?;
    let checks = Checks {
        issuers: params.texts("issuer"),
        audiences: params.texts("audience"),
        leeway_ms: params.integer("leeway_s").unwrap_or_default() * 1000,
        now,
    };
    let expires = check_claims(&claims, &checks).map_err(Unverified::Refused)?;
    if !remembered {
        signers.verified.add(digest, expires, now);
    }
    Ok(claims)
}

async fn fetched(run: Run<'_>) -> Result<KeySet, Error> {
    let asked = json::Object::new().raw("options", &run.options(run.deadline())?).finish();
    keys_of(&run.request("sso.get_jwks", asked).await?)
}

/// Fetches the keys for those who come later.
fn renew_keys(client: &Client) {
    let fetch = || {
        client
            .call("sso.get_jwks", r#"{"options":{"response":true}}"#)
            .and_then(|answer: String| keys_of(&answer))
    };
    if let Ok(kept) = client.kept() {
        kept.keys.renew(Instant::now, fetch);
    }
}

fn keys_of(answer: &str) -> Result<KeySet, Error> {
    let members = json::raw_members(answer).unwrap_or_default();
    let keys = json::raw_member(&members, "data").and_then(KeySet::read);
    keys.ok_or_else(|| Error::new(Status::Decode, "the service publishes no RS256 key of 2048 bits or more"))
}
