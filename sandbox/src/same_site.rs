//! Refuses what a web page of somebody else's site could send.
//!
//! The sandbox listens on loopback alone, but a browser on this machine visits foreign pages, and those may send
//! requests here: under a name of their own that leads to 127.0.0.1, or across sites.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, Method, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use url::{Host, Url};

use crate::answer;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

pub async fn check(request: Request, next: Next) -> Response {
    match fault(request.method(), request.uri(), request.headers()) {
        None => next.run(request).await,
        Some(fault) => answer::message(403, fault).into_response(),
    }
}

fn fault(method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<&'static str> {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok()).unwrap_or_default();
    let named = uri.authority().map_or(Some(host), |authority| (authority == host).then_some(host));
    if hosts.next().is_some() || !named.is_some_and(|host| is_loopback(&format!("http://{host}"))) {
        return Some("The Host header must name this machine, such as localhost or 127.0.0.1.");
    }
    if let Some(origin) = text(&header::ORIGIN) {
        return (!is_loopback(origin))
            .then_some("A page of another site may not send requests to the sandbox.");
    }
    // Browsers send no Origin with what a page only shows. A person may follow a link, from wherever it leads here.
    let follows_link = method == Method::GET && text(&SEC_FETCH_MODE) == Some("navigate");
    (text(&SEC_FETCH_SITE) == Some("cross-site") && !follows_link)
        .then_some("A page of another site may not load anything from the sandbox.")
}

/// Whether this is the origin of a server on this machine: scheme, host and port, and nothing else.
fn is_loopback(origin: &str) -> bool {
    let Ok(url) = Url::parse(origin) else { return false };
    let names_host_alone = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let is_plain = names_host_alone && url.username().is_empty() && url.password().is_none();
    is_plain
        && !origin.ends_with('/')
        && matches!(url.scheme(), "http" | "https")
        && match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            None => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(method: &str, uri: &str, headers: &[(&str, &str)]) -> bool {
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(()).unwrap();
        fault(request.method(), request.uri(), request.headers()).is_some()
    }

    #[test]
    fn only_names_of_this_machine_are_hosts() {
        for host in [
            "localhost",
            "localhost:4100",
            "127.0.0.1:1",
            "127.1.2.3",
            "[::1]:4100",
            "app.localhost",
            "LOCALHOST",
        ] {
            assert!(!refused("GET", "/", &[("Host", host)]), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "10.0.0.1",
            "0.0.0.0",
            "localhost@evil.example",
            "evil.example@localhost",
            "localhost/x",
            "[::]",
            "notlocalhost",
            "localhost:x",
        ] {
            assert!(refused("GET", "/", &[("Host", host)]), "{host}");
        }
        assert!(refused("GET", "/", &[]));
        assert!(refused("GET", "/", &[("Host", "localhost"), ("Host", "localhost")]));
        assert!(refused("GET", "http://evil.example/", &[("Host", "localhost")]));
        assert!(!refused("GET", "http://localhost:1/", &[("Host", "localhost:1")]));
    }

    #[test]
    fn pages_of_other_sites_get_nothing() {
        let host = ("Host", "127.0.0.1:4100");
        for origin in [
            "https://evil.example",
            "null",
            "",
            "file://",
            "http://localhost.evil.example",
            "http://localhost/",
        ] {
            for method in ["GET", "POST", "DELETE"] {
                assert!(refused(method, "/", &[host, ("Origin", origin)]), "{method} {origin}");
            }
        }
        for origin in ["http://127.0.0.1:4100", "http://localhost:3000", "https://app.localhost"] {
            assert!(!refused("POST", "/", &[host, ("Origin", origin)]), "{origin}");
        }
        let cross = ("Sec-Fetch-Site", "cross-site");
        assert!(refused("GET", "/", &[host, cross, ("Sec-Fetch-Mode", "no-cors")]));
        assert!(refused("POST", "/", &[host, cross, ("Sec-Fetch-Mode", "navigate")]));
        assert!(!refused("GET", "/", &[host, cross, ("Sec-Fetch-Mode", "navigate")]));
        assert!(!refused("GET", "/", &[host, ("Sec-Fetch-Mode", "cors")]), "Node's fetch sends this");
        assert!(!refused("GET", "/", &[host, ("Sec-Fetch-Site", "same-origin")]));
    }
}
