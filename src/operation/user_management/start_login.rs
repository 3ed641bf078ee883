//! The beginning of a sign-in: the URL, and what its end must be compared with.

use super::authorization::begin;
use crate::error::Error;
use crate::operation::sso::start_login::login;
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    login(begin, operation, context, params)
}

#[cfg(test)]
mod tests {
    use crate::json;
    use crate::operation::sso::state;
    use crate::operation::testing::local;

    #[test]
    fn a_sign_in_begins_with_all_that_it_needs() {
        let params = r#"{"redirect_uri":"https://a.b/c","provider":"authkit","invitation_token":"inv_1","state":{"next":"/d"}}"#;
        let data = local("user_management.start_login", params).expect("valid");
        let member = |name: &str| json::get(&data, &format!("/{name}")).expect("there");
        let (state, verifier) = (member("state"), member("code_verifier"));
        assert_eq!(state::carried(&state).as_deref(), Some(r#"{"next":"/d"}"#));
        assert_eq!(verifier.len(), 43);
        let url = member("url");
        assert!(url.contains("/user_management/authorize?response_type=code&client_id=client_1&"), "{url}");
        let tail = format!(
            "&provider=authkit&invitation_token=inv_1&state={state}&code_challenge={}&code_challenge_method=S256",
            state::challenge(&verifier)
        );
        assert!(url.ends_with(&tail), "{url}");
        assert!(!url.contains(&verifier));
        let long = format!(r#"{{"redirect_uri":"r","provider":"authkit","state":"{}"}}"#, "x".repeat(4000));
        assert!(local("user_management.start_login", &long).is_err());
    }
}
