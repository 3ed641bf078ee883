//! `base_url` and `redirect_uri`, a line each, compared with how browsers read
//! URLs: whatever is accepted leads to the host that it names and no other.

use serde_json::{Value, json};
use url::{Host, ParseError, Url};
use workos::client::Client;
use workos::error::Status;

use crate::{input, promises};

pub fn run(data: &[u8]) {
    let (base_url, redirect_uri) = input::first_line(data);
    let (Ok(base_url), Ok(redirect_uri)) = (std::str::from_utf8(base_url), std::str::from_utf8(redirect_uri))
    else {
        return;
    };
    let config = json!({"api_key": input::KEY, "base_url": base_url}).to_string();
    let client = match Client::new(&config, &|_| None) {
        Ok(client) => client,
        Err(error) => {
            promises::error(&error, &[input::KEY]);
            assert_eq!(error.status, Status::InvalidArgument);
            return;
        }
    };
    let base = match Url::parse(base_url) {
        Ok(base) => base,
        // The library hands a host to the resolver as it is and never decodes it, so
        // punycode that decodes to nothing is one more host that is not there.
        Err(ParseError::IdnaError) if base_url.to_ascii_lowercase().contains("xn--") => return,
        Err(fault) => panic!("accepted {base_url:?}: {fault}"),
    };
    is_safe(&base);

    let params = json!({"client_id": "c", "organization": "org_1", "redirect_uri": redirect_uri}).to_string();
    match client.call("sso.authorization_url", &params) {
        Ok(data) => {
            let data: Value = serde_json::from_str(&data).unwrap_or_else(|fault| panic!("{fault}"));
            let made = data["url"].as_str().unwrap_or_default();
            leads_to(made, &base, "/sso/authorize");
            let made = Url::parse(made).unwrap_or_else(|fault| panic!("{made}: {fault}"));
            let mut pairs = made.query_pairs().filter(|(name, _)| name == "redirect_uri");
            assert_eq!(pairs.next().map(|(_, value)| value).as_deref(), Some(redirect_uri));
            assert_eq!(pairs.next(), None);
            runs_nothing(redirect_uri);
        }
        Err(error) => {
            promises::error(&error, &[input::KEY]);
            assert_eq!(error.status, Status::InvalidArgument, "{error}");
        }
    }
}

/// Plain http is for this machine alone, and nothing is in it but host, port and path.
fn is_safe(base: &Url) {
    let loopback = match base.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => {
            address.is_loopback() || address.to_ipv4_mapped().is_some_and(|address| address.is_loopback())
        }
        None => false,
    };
    assert!(base.scheme() == "https" || (base.scheme() == "http" && loopback), "{base}");
    let bare = base.username().is_empty() && base.password().is_none();
    assert!(bare && base.query().is_none() && base.fragment().is_none(), "{base}");
}

/// `made` has the origin of `base`, its path with `path` behind it, and neither
/// user nor fragment.
pub fn leads_to(made: &str, base: &Url, path: &str) {
    let url = Url::parse(made).unwrap_or_else(|fault| panic!("{made}: {fault}"));
    assert_eq!(url.origin(), base.origin(), "{made}");
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none(), "{made}");
    assert_eq!(url.path(), format!("{}{path}", base.path().trim_end_matches('/')), "{made}");
    // Not only equal once read, but written so that there is nothing to read into it.
    let plain = made.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    assert!(plain, "{made}");
}

/// Whatever a browser would run, were it sent there, was refused.
fn runs_nothing(redirect_uri: &str) {
    if let Ok(url) = Url::parse(redirect_uri) {
        let scripting = ["javascript", "data", "vbscript", "blob"];
        assert!(!scripting.contains(&url.scheme()), "{redirect_uri}");
    }
}
