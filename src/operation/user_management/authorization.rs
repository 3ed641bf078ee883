//! The URL that signs a person in through AuthKit, a provider, or a connection.

use crate::error::Error;
use crate::http::Method;
use crate::operation::sso::authorization::{
    DOMAIN_HINT, LOGIN_HINT, PROVIDER_QUERY_PARAMS, PROVIDER_SCOPES, REDIRECT_URI, Url, check_challenge,
};
use crate::operation::sso::{CLIENT_ID, PROJECT_ID};
use crate::operation::{
    Answered, Context, Credential, Facts, Kind, Operation, Param, Params, Place, Plan, Repeat, Table,
    standard,
};

pub const PROVIDER: Param = Param::new(
    "provider",
    Kind::Text,
    Place::Query,
    "\"authkit\" for the hosted login page, or a provider such as GoogleOAuth.",
);
pub const CONNECTION_ID: Param =
    Param::new("connection_id", Kind::Text, Place::Query, "The connection to sign in through.");
pub const ORGANIZATION_ID: Param = Param::new(
    "organization_id",
    Kind::Text,
    Place::Query,
    "The organization to sign in to; it may stand beside the provider authkit.",
);
pub const SCREEN_HINT: Param = Param::new(
    "screen_hint",
    Kind::OneOf(&["sign-up", "sign-in"]),
    Place::Query,
    "The first page of AuthKit; with the provider authkit only.",
);
pub const PROMPT: Param =
    Param::new("prompt", Kind::Text, Place::Query, "\"login\" makes the person sign in anew.");
pub const MAX_AGE: Param = Param::new(
    "max_age",
    Kind::Integer(0, i64::MAX),
    Place::Query,
    "How many seconds ago the person may have signed in; 0 makes them sign in anew.",
);
pub const INVITATION_TOKEN: Param = Param::new(
    "invitation_token",
    Kind::Text,
    Place::Query,
    "The token of an invitation that is accepted by this sign-in.",
)
.secret();
pub const CLAIM_NONCE: Param = Param::new(
    "claim_nonce",
    Kind::Text,
    Place::Query,
    "Ties the sign-in to the claim of an agent registration.",
);

pub const ROWS: &[Operation] = &[Operation {
    name: "user_management.authorization_url",
    method: Method::Get,
    path: "/user_management/authorize",
    summary: "Builds the URL to send a person to who wants to sign in with AuthKit. Nothing is sent. Exactly one of \
              provider, connection_id and organization_id; organization_id may stand beside the provider authkit.",
    params: Table::Source(&[
        CLIENT_ID,
        PROJECT_ID,
        REDIRECT_URI,
        PROVIDER,
        CONNECTION_ID,
        ORGANIZATION_ID,
        Param::new(
            "state",
            Kind::TextOrObject,
            Place::Query,
            "Comes back unchanged with the code. An object is sent as compact JSON.",
        ),
        SCREEN_HINT,
        LOGIN_HINT,
        DOMAIN_HINT,
        PROMPT,
        MAX_AGE,
        PROVIDER_SCOPES,
        PROVIDER_QUERY_PARAMS,
        INVITATION_TOKEN,
        CLAIM_NONCE,
        Param::new("code_challenge", Kind::Pkce, Place::Query, "The PKCE challenge (RFC 7636 section 4.2)."),
        Param::new(
            "code_challenge_method",
            Kind::OneOf(&["S256"]),
            Place::Query,
            "How the challenge was made: S256.",
        ),
    ]),
    credential: Credential::None,
    repeat: Repeat::Safe,
    build,
    parse: standard::parse,
    facts: Facts::of(false, Answered::Object),
}];

fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    check_challenge(params)?;
    Ok(Plan::Local(begin(operation, context, params)?.finish().finish()))
}

/// The URL with every parameter of the table that goes into its query.
pub fn begin(operation: &Operation, context: &Context, params: &Params) -> Result<Url, Error> {
    let hosted = params.text("provider") == Some("authkit");
    // An organization beside it is the one that AuthKit signs in to.
    if !hosted || params.get("connection_id").is_some() {
        params.exactly_one(&["provider", "connection_id", "organization_id"])?;
    }
    if params.get("screen_hint").is_some() && !hosted {
        return Err(Error::invalid("screen_hint is for the provider authkit only"));
    }
    Url::of_table(operation, context, params)
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::local;

    fn url(more: &str) -> Result<String, String> {
        let params = format!(r#"{{"redirect_uri":"https://app.example/callback"{more}}}"#);
        local("user_management.authorization_url", &params).map_err(|error| error.message.clone())
    }

    #[test]
    fn every_selector_and_parameter_has_its_place() {
        const BEGIN: &str = "https://api.example.com/user_management/authorize?response_type=code\
                             &client_id=client_1&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback";
        let challenge = "c".repeat(43);
        for (more, query) in [
            (r#","provider":"authkit""#, "&provider=authkit"),
            (
                r#","provider":"authkit","organization_id":"org_1","screen_hint":"sign-up","max_age":0"#,
                "&provider=authkit&organization_id=org_1&screen_hint=sign-up&max_age=0",
            ),
            (r#","organization_id":"org_1","state":"""#, "&organization_id=org_1&state="),
            (
                r#","connection_id":"c","invitation_token":"inv_1","claim_nonce":"n""#,
                "&connection_id=c&invitation_token=inv_1&claim_nonce=n",
            ),
            (
                r#","provider":"GoogleOAuth","provider_scopes":["a","b"],"provider_query_params":{"hd":"x.y"}"#,
                "&provider=GoogleOAuth&provider_scopes=a%2Cb&provider_query_params%5Bhd%5D=x.y",
            ),
            (
                &format!(
                    r#","provider":"authkit","code_challenge":"{challenge}","code_challenge_method":"S256""#
                ),
                &format!("&provider=authkit&code_challenge={challenge}&code_challenge_method=S256"),
            ),
        ] {
            assert_eq!(url(more), Ok(format!(r#"{{"url":"{BEGIN}{query}"}}"#)));
        }
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        let one = "exactly one of provider, connection_id and organization_id is required";
        for (more, fault) in [
            ("", one),
            (r#","provider":"GoogleOAuth","organization_id":"o""#, one),
            (r#","provider":"authkit","connection_id":"c""#, one),
            (r#","connection_id":"c","organization_id":"o""#, one),
            (
                r#","provider":"GoogleOAuth","screen_hint":"sign-up""#,
                "screen_hint is for the provider authkit only",
            ),
            (r#","provider":"authkit","screen_hint":"login""#, "screen_hint must be sign-up or sign-in"),
            (
                r#","provider":"authkit","max_age":-1"#,
                "max_age must be an integer from 0 to 9223372036854775807",
            ),
            (
                r#","provider":"authkit","code_challenge_method":"S256""#,
                "code_challenge is required with code_challenge_method",
            ),
            (
                r#","provider":"authkit","code_challenge_method":"plain""#,
                "code_challenge_method must be S256",
            ),
        ] {
            assert_eq!(url(more), Err(fault.to_owned()), "{more}");
        }
    }
}
