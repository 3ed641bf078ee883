//! The authorization URL, with every parameter that it may have.

use crate::error::Error;
use crate::json;
use crate::operation::query::Query;
use crate::operation::{Context, Operation, Params, Place, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    check_challenge(params)?;
    let url = Url::begin(operation, context, params)?;
    Ok(Plan::Local(url.finish().finish()))
}

/// A URL for a browser that is being built, as the member `url` of the data:
/// a form needs no escape in JSON, and a long `state` would else be copied.
pub struct Url(Query);

impl Url {
    /// The URL of `operation`, without a parameter.
    pub fn new(operation: &Operation, context: &Context) -> Self {
        let mut start = json::Object::new().open_string("url", context.base_url);
        start.extend([operation.path, "?"]);
        Self(Query::after(start))
    }

    /// The URL of single sign-on with every parameter of the table that goes into its query.
    pub fn begin(operation: &Operation, context: &Context, params: &Params) -> Result<Self, Error> {
        params.exactly_one(&["domain", "connection", "organization", "provider"])?;
        Self::of_table(operation, context, params)
    }

    /// The same for any of the pages to sign in at.
    pub fn of_table(operation: &Operation, context: &Context, params: &Params) -> Result<Self, Error> {
        check_redirect_uri(params.text("redirect_uri").unwrap_or_default())?;
        let client_id = context.client_id(params)?;
        let mut url = Self::new(operation, context);
        url.add("response_type", "code");
        url.add("client_id", client_id);
        url.parameters(params);
        Ok(url)
    }

    pub fn parameters(&mut self, params: &Params) {
        for param in params.given(Place::Query) {
            self.0.value(&param, params.get(param.name), params.written(param.name).unwrap_or("{}"));
        }
    }

    pub fn add(&mut self, name: &str, value: &str) {
        self.0.text(name, value);
    }

    /// The data so far: an object whose only member is the URL.
    pub fn finish(self) -> json::Object {
        json::Object::close_string(self.0.finish())
    }
}

/// The service decides which URIs are registered. Refused here are only those
/// that a browser would run instead of visiting. Browsers skip leading white
/// space; control characters were refused with the kind.
fn check_redirect_uri(uri: &str) -> Result<(), Error> {
    const SCRIPTING: [&str; 4] = ["javascript:", "data:", "vbscript:", "blob:"];
    let start = uri.trim_start();
    let begins = |scheme: &str| start.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme));
    if SCRIPTING.iter().any(|scheme| begins(scheme)) {
        return Err(Error::invalid("redirect_uri must not have a scripting scheme"));
    }
    Ok(())
}

pub fn check_challenge(params: &Params) -> Result<(), Error> {
    let method = params.text("code_challenge_method");
    if method.is_some_and(|method| method != "S256" && method != "plain") {
        return Err(Error::invalid("code_challenge_method must be S256 or plain"));
    }
    if method.is_some() && params.get("code_challenge").is_none() {
        return Err(Error::invalid("code_challenge is required with code_challenge_method"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::local;

    const BEGIN: &str = "https://api.example.com/sso/authorize?response_type=code&client_id=client_1";

    fn url(params: &str) -> Result<String, String> {
        local("sso.authorization_url", params).map_err(|error| error.message.clone())
    }

    #[test]
    fn every_form_of_a_parameter_has_its_place_in_the_query() {
        let challenge = "c".repeat(43);
        let params = format!(
            r#"{{"redirect_uri":"workos.dev/callback","domain":"d","state":{{ "n": 1.0 }},"provider_scopes":["a","b c"],
                "provider_query_params":{{"k":"v w"}},"code_challenge":"{challenge}","code_challenge_method":"S256"}}"#
        );
        let expected = format!(
            "{BEGIN}&redirect_uri=workos.dev%2Fcallback&domain=d&state=%7B%22n%22%3A1.0%7D&provider_scopes=a%2Cb+c\
             &provider_query_params%5Bk%5D=v+w&code_challenge={challenge}&code_challenge_method=S256"
        );
        assert_eq!(url(&params), Ok(format!(r#"{{"url":"{expected}"}}"#)));
        let plain = format!(
            r#"{{"redirect_uri":"r","provider":"p","code_challenge":"{challenge}","code_challenge_method":"plain"}}"#
        );
        assert!(url(&plain).is_ok());
        let alone = format!(r#"{{"redirect_uri":"r","provider":"p","code_challenge":"{challenge}"}}"#);
        assert!(url(&alone).is_ok());
    }

    #[test]
    fn numbers_and_booleans_for_the_provider_are_sent_as_they_are_written() {
        let params = r#"{"redirect_uri":"r","provider":"p","provider_scopes":[],"state":null,
            "provider_query_params":{"a":1.50,"b":true,"c":null,"d":1e309,"e":"f"}}"#;
        let expected = format!(
            "{BEGIN}&redirect_uri=r&provider=p&provider_query_params%5Ba%5D=1.50&provider_query_params%5Bb%5D=true\
             &provider_query_params%5Bd%5D=1e309&provider_query_params%5Be%5D=f"
        );
        assert_eq!(url(params), Ok(format!(r#"{{"url":"{expected}"}}"#)));
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        for uri in ["javascript:x", " JavaScript:x", "data:text/html,x", "vbscript:x", "\u{a0}blob:x"] {
            let fault = url(&format!(r#"{{"redirect_uri":"{uri}","domain":"d"}}"#)).expect_err(uri);
            assert_eq!(fault, "redirect_uri must not have a scripting scheme");
        }
        for (more, fault) in [
            ("", "exactly one of domain, connection, organization and provider is required"),
            (
                r#","domain":"d","provider":"p""#,
                "exactly one of domain, connection, organization and provider is required",
            ),
            (r#","domain":"d","client_id":"a","project_id":"b""#, "client_id and project_id must be equal"),
            (
                r#","domain":"d","code_challenge_method":"S256""#,
                "code_challenge is required with code_challenge_method",
            ),
            (
                r#","domain":"d","code_challenge_method":"s256""#,
                "code_challenge_method must be S256 or plain",
            ),
        ] {
            assert_eq!(url(&format!(r#"{{"redirect_uri":"r"{more}}}"#)).expect_err(more), fault);
        }
        let both =
            url(r#"{"redirect_uri":"r","domain":"d","client_id":"a","project_id":"a"}"#).expect("equal");
        assert!(both.contains("&client_id=a&"), "{both}");
    }
}
