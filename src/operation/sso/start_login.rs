//! The beginning of a login: the URL, and what its end must be compared with.

use super::authorization::Url;
use super::state;
use crate::error::Error;
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    login(Url::begin, operation, context, params)
}

/// A login whose URL begins as `begin` has it.
pub fn login(
    begin: fn(&Operation, &Context, &Params) -> Result<Url, Error>,
    operation: &Operation,
    context: &Context,
    params: &Params,
) -> Result<Plan, Error> {
    let state = state::begun(context, params)?;
    let mut url = begin(operation, context, params)?;
    let code_verifier = state::fresh(context)?;
    url.add("state", &state);
    url.add("code_challenge", &state::challenge(&code_verifier));
    url.add("code_challenge_method", "S256");
    let nonce = if params.flag("nonce") { Some(state::fresh(context)?) } else { None };
    if let Some(nonce) = &nonce {
        url.add("nonce", nonce);
    }
    let mut data = url.finish();
    data.string("state", &state).string("code_verifier", &code_verifier);
    if let Some(nonce) = &nonce {
        data.string("nonce", nonce);
    }
    Ok(Plan::Local(data.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::operation::callback::MAX_VALUE_BYTES;
    use crate::operation::testing::local;

    const BEGIN: &str = r#""redirect_uri":"http://localhost:4567/callback","organization":"org_1""#;
    /// base64url of the bytes 0 to 31, 32 to 63 and 64 to 95.
    const FRESH: [&str; 3] = [
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8",
        "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8",
    ];

    fn start(more: &str) -> Result<String, Error> {
        local("sso.start_login", &format!("{{{BEGIN}{more}}}"))
    }

    fn member(data: &str, name: &str) -> String {
        json::get(data, &format!("/{name}")).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    #[test]
    fn a_login_begins_with_all_that_it_needs() {
        let data = start(r#","nonce":true,"login_hint":"ada@foo-corp.com","provider_scopes":["a","b c"]"#);
        let data = data.expect("valid");
        let [state, verifier, nonce] = FRESH;
        let told = ["state", "code_verifier", "nonce"].map(|name| member(&data, name));
        assert_eq!(told, [state, verifier, nonce]);
        let challenge = state::challenge(verifier);
        let expected = format!(
            "https://api.example.com/sso/authorize?response_type=code&client_id=client_1\
             &redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&organization=org_1\
             &login_hint=ada%40foo-corp.com&provider_scopes=a%2Cb+c&state={state}\
             &code_challenge={challenge}&code_challenge_method=S256&nonce={nonce}"
        );
        assert_eq!(member(&data, "url"), expected);
        assert!(!member(&data, "url").contains(verifier));
    }

    #[test]
    fn data_is_carried_in_the_state() {
        for (given, carried) in
            [(r#"{ "next_page": "/docs" }"#, r#"{"next_page":"/docs"}"#), (r#""/docs""#, r#""/docs""#)]
        {
            let data = start(&format!(",\"state\":{given},\"nonce\":false")).expect("valid");
            let state = member(&data, "state");
            assert!(state.starts_with(FRESH[0]), "{state}");
            assert_eq!(state::carried(&state).as_deref(), Some(carried));
            assert!(member(&data, "url").contains(&format!("&state={state}&")));
            assert!(json::get(&data, "/nonce").is_err());
        }
    }

    #[test]
    fn what_would_be_refused_when_it_comes_back_is_refused_at_once() {
        let carrying = |bytes: usize| start(&format!(r#","state":"{}""#, "x".repeat(bytes - 2)));
        assert_eq!(member(&carrying(3039).expect("fits"), "state").len(), MAX_VALUE_BYTES);
        let error = carrying(3040).expect_err("too long");
        assert!(error.message.starts_with("state is too long"), "{}", error.message);
        for (more, named) in [
            (r#","nonce":"n""#, "nonce"),
            (r#","state":7"#, "state"),
            (r#","provider":"GoogleOAuth""#, "exactly one of"),
            (r#","code_challenge":"x""#, "code_challenge"),
        ] {
            let error = start(more).expect_err(more);
            assert!(error.message.contains(named), "{more}: {}", error.message);
        }
    }
}
