//! Where a browser may be sent back to, and the address that it is sent to.

use serde::Deserialize;
use url::Url;

/// One redirect URI of a client. `*` as the port admits every port, `/*` as the path every path and query.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct AllowedRedirect {
    scheme: String,
    host: String,
    /// `None` admits every port.
    port: Option<u16>,
    /// Path and query; `None` admits every one.
    path: Option<String>,
}

impl TryFrom<String> for AllowedRedirect {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let any_path = text.strip_suffix("/*");
        let rest = any_path.unwrap_or(&text);
        let (rest, any_port) = match rest.split_once("://") {
            Some((_, after)) => {
                let authority = after.split('/').next().unwrap_or_default();
                match authority.strip_suffix(":*") {
                    Some(host) => (rest.replacen(authority, host, 1), true),
                    None => (rest.to_owned(), false),
                }
            }
            None => (rest.to_owned(), false),
        };
        let url = parse(&rest).ok_or_else(|| format!("{text:?} is not a redirect URI"))?;
        Ok(Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: if any_port { None } else { url.port_or_known_default() },
            path: any_path.is_none().then(|| path_and_query(&url)),
        })
    }
}

impl AllowedRedirect {
    /// What a client may use that names nothing: every port and path of this machine.
    pub fn loopback() -> Vec<Self> {
        ["localhost", "127.0.0.1"]
            .map(|host| Self { scheme: "http".to_owned(), host: host.to_owned(), port: None, path: None })
            .to_vec()
    }

    pub fn admits(&self, url: &Url) -> bool {
        url.scheme() == self.scheme
            && url.host_str() == Some(&self.host)
            && (self.port.is_none() || self.port == url.port_or_known_default())
            && self.path.as_ref().is_none_or(|path| *path == path_and_query(url))
    }
}

fn path_and_query(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

/// An absolute http(s) URL that a code may be sent to. User information and fragments are refused
/// (RFC 6749, 3.1.2), and so are control characters, which a URL parser would drop without a word.
pub fn parse(text: &str) -> Option<Url> {
    if text.chars().any(char::is_control) {
        return None;
    }
    let url = Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    (matches!(url.scheme(), "http" | "https") && plain).then_some(url)
}

/// A redirect URI that was found good, with the state that has to travel along.
#[derive(Clone)]
pub struct Callback {
    pub uri: Url,
    pub state: Option<String>,
}

impl Callback {
    pub fn with_code(&self, code: &str) -> Url {
        self.with(&[("code", code)])
    }

    pub fn with_error(&self, error: &str, description: &str) -> Url {
        self.with(&[("error", error), ("error_description", description)])
    }

    fn with(&self, members: &[(&str, &str)]) -> Url {
        let mut url = self.uri.clone();
        url.query_pairs_mut()
            .extend_pairs(members)
            .extend_pairs(self.state.iter().map(|state| ("state", state)));
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(entry: &str, candidate: &str) -> bool {
        let entry = AllowedRedirect::try_from(entry.to_owned()).unwrap();
        parse(candidate).is_some_and(|url| entry.admits(&url))
    }

    #[test]
    fn stars_admit_ports_and_paths_but_no_other_host() {
        let any = "http://localhost:*/*";
        assert!(admits(any, "http://localhost:4567/callback?a=1"));
        assert!(admits(any, "http://localhost"));
        assert!(!admits(any, "https://localhost/callback"));
        assert!(!admits(any, "http://localhost.evil.example/"));
        assert!(!admits(any, "http://localhost:80@evil.example/"));
        assert!(!admits(any, "http://localhost/#fragment"));
        assert!(!admits(any, "http://local\thost/"));
        assert!(!admits(any, "javascript:alert(1)"));
        assert!(!admits(any, "workos.dev/callback"));
    }

    #[test]
    fn an_exact_entry_admits_itself_alone() {
        let exact = "https://app.example.com/callback";
        assert!(admits(exact, exact));
        assert!(admits(exact, "https://app.example.com:443/callback"));
        assert!(!admits(exact, "https://app.example.com/callback?x=1"));
        assert!(!admits(exact, "https://app.example.com:8443/callback"));
        assert!(admits("http://localhost:3000", "http://localhost:3000/"));
    }

    #[test]
    fn the_callback_keeps_its_own_query_and_the_state() {
        let callback = Callback {
            uri: parse("http://localhost:1/cb?a=1&b=2").unwrap(),
            state: Some("x&y=ü +".to_owned()),
        };
        let url = callback.with_code("C");
        assert!(url.as_str().starts_with("http://localhost:1/cb?a=1&b=2&code=C&state="));
        assert_eq!(url.query_pairs().last().unwrap().1, "x&y=ü +");
    }

    #[test]
    fn what_no_browser_can_be_sent_to_is_no_entry() {
        for bad in ["", "workos.dev/callback", "ftp://localhost/", "http://"] {
            assert!(AllowedRedirect::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
