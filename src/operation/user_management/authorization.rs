//! The URL that signs a person in through AuthKit, a provider, or a connection.

use crate::error::Error;
use crate::operation::sso::authorization::{Url, check_challenge};
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
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
        return Err(Error::invalid("screen_hint is allowed only with the provider authkit"));
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
                "screen_hint is allowed only with the provider authkit",
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
