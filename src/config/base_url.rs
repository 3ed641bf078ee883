//! `base_url`: where the service is. Read by a grammar narrower than that of
//! general URL parsers, which accept what would send the key elsewhere
//! (userinfo, backslashes, tabs, hosts in hexadecimal); the crate url, tried in its
//! place, adds 60 KB even without IDNA, and each of these checks is needed with it too.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::Environment;
use crate::error::Error;

const DEFAULT: &str = "https://api.workos.com";

/// `http(s)://host[:port][/prefix]`, without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    text: String,
    https: bool,
    host: String,
    port: u16,
}

impl BaseUrl {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The host in lower case; an IPv6 address without its brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// From WORKOS_BASE_URL, else from WORKOS_API_HOSTNAME (a host alone, over
    /// https), else the service itself.
    pub fn from_environment(environment: Environment, allow_http: bool) -> Result<Self, Error> {
        if let Some(url) = environment("WORKOS_BASE_URL") {
            return Self::read("WORKOS_BASE_URL", &url, allow_http);
        }
        if let Some(host) = environment("WORKOS_API_HOSTNAME") {
            if host.contains('/') {
                return Err(Error::invalid("WORKOS_API_HOSTNAME must be a host, without a scheme or a path"));
            }
            return Self::read("WORKOS_API_HOSTNAME", &format!("https://{host}"), false);
        }
        Self::read("base_url", DEFAULT, false)
    }

    /// Reads `url`. Plain http is for loopback hosts only, unless `allow_http`.
    pub fn read(name: &str, url: &str, allow_http: bool) -> Result<Self, Error> {
        let invalid = |fault: &str| Err(Error::invalid(format!("{name} {fault}")));
        if url.is_empty() {
            return invalid("must not be empty");
        }
        if !url.bytes().all(|b| b.is_ascii_graphic()) {
            return invalid("may hold only printable ASCII characters without spaces");
        }
        let (https, rest) = match (strip_scheme(url, "https://"), strip_scheme(url, "http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return invalid("must begin with https:// or http://"),
        };
        if rest.contains(['?', '#']) {
            return invalid("must not have a query or a fragment");
        }
        if rest.contains('\\') {
            return invalid("must not contain a backslash");
        }
        let (authority, prefix) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        if authority.contains('@') {
            return invalid("must not contain a user name or password");
        }
        let Some((host, port)) = split_port(authority) else {
            return invalid("must have a port from 1 to 65535, or none");
        };
        let Some(host) = normal_host(host) else {
            return invalid("must have a host name or an IP address after the scheme");
        };
        let prefix = prefix.trim_end_matches('/');
        if prefix.split('/').skip(1).any(|segment| !plain_segment(segment)) {
            return invalid("must not have an empty, \".\", \"..\" or encoded segment in its path");
        }
        if !https && !allow_http && !is_loopback(&host) {
            return invalid(
                "must begin with https:// (http:// is allowed for loopback hosts, or with allow_http)",
            );
        }
        let scheme = if https { "https" } else { "http" };
        let shown = if host.contains(':') { format!("[{host}]") } else { host.clone() };
        let shown_port = port.map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Self {
            text: format!("{scheme}://{shown}{shown_port}{prefix}"),
            https,
            host,
            port: port.unwrap_or(if https { 443 } else { 80 }),
        })
    }
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (head, rest) = url.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// Host and port of an authority without userinfo; `None` for a bad port.
pub fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    // The colons of an address in brackets are not meant.
    let brackets = authority.rfind(']').unwrap_or(0);
    match authority[brackets..].find(':') {
        None => Some((authority, None)),
        Some(colon) => {
            let (host, port) = authority.split_at(brackets + colon);
            let digits = &port[1..];
            let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            let number: u16 = plain.then(|| digits.parse().ok()).flatten()?;
            (number != 0).then_some((host, Some(number)))
        }
    }
}

/// The host in lower case and without brackets; `None` where it is not a host. A
/// name may end in a dot, which says that it is whole. A name whose last label begins with a digit must be a dotted IPv4 address:
/// other spellings (`0x7f.1`, `2130706433`) mean different hosts to different
/// programs.
pub fn normal_host(host: &str) -> Option<String> {
    if let Some(inner) = host.strip_prefix('[') {
        let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
        return Some(address.to_string());
    }
    let name = host.strip_suffix('.').unwrap_or(host);
    let labels_fit = name.len() <= 253
        && name.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        });
    if !labels_fit {
        return None;
    }
    let last = name.rsplit('.').next()?;
    if last.starts_with(|c: char| c.is_ascii_digit()) {
        return host.parse::<Ipv4Addr>().ok().map(|address| address.to_string());
    }
    Some(host.to_ascii_lowercase())
}

/// A path segment that every server and proxy reads in the same way.
fn plain_segment(segment: &str) -> bool {
    !segment.is_empty()
        && segment != "."
        && segment != ".."
        && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&b))
}

/// `localhost` and every name below it, which mean this machine without a
/// lookup (RFC 6761 section 6.3).
pub fn is_localhost(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    name == "localhost" || name.ends_with(".localhost")
}

fn is_loopback(host: &str) -> bool {
    let mapped = |address: Ipv6Addr| address.to_ipv4_mapped().is_some_and(|v4| v4.is_loopback());
    is_localhost(host)
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback() || mapped(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_base_url() {
        for (url, normal) in [
            ("https://api.workos.com", "https://api.workos.com"),
            ("HTTPS://API.workos.com/", "https://api.workos.com"),
            ("https://h:8443/a/b.c/", "https://h:8443/a/b.c"),
            ("http://localhost:1", "http://localhost:1"),
            ("http://127.0.0.1", "http://127.0.0.1"),
            ("http://[::1]:65535", "http://[::1]:65535"),
            ("https://[1::]:80", "https://[1::]:80"),
            ("https://a_b-c.example", "https://a_b-c.example"),
            ("http://[::ffff:127.0.0.1]", "http://[::ffff:127.0.0.1]"),
            ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
            ("https://API.test.:1/a", "https://api.test.:1/a"),
            ("http://localhost.", "http://localhost."),
            ("http://a.localhost.", "http://a.localhost."),
        ] {
            assert_eq!(BaseUrl::read("base_url", url, false).expect(url).as_str(), normal);
        }
    }

    #[test]
    fn what_is_not() {
        for url in [
            "",
            "api.workos.com",
            "//x",
            "ftp://x",
            "javascript:alert(1)",
            "https:api.workos.com",
            "https:///x",
            "https://",
            " https://h",
            "https://h ",
            "https://h\t",
            "https://h\u{e9}",
            "https://u:p@h",
            "https://h:443@evil.com",
            "https://h\\@evil.com",
            "https://h?q",
            "https://h#f",
            "https://h:0",
            "https://h:65536",
            "https://h:",
            "https://h:+1",
            "https://h..x",
            "https://a!b",
            "https://.",
            "https://h..",
            "https://127.0.0.1.",
            "http://localhost..",
            "https://0x7f.1",
            "https://2130706433",
            "https://1.2.3",
            "https://[::1",
            "https://[zz]",
            "https://h//a",
            "https://h/..",
            "https://h/a/./b",
            "https://h/%2e%2e",
            "https://[::1]x",
            "http://api.workos.com",
            "http://10.0.0.1",
            "http://localhost.evil.com",
        ] {
            let fault = BaseUrl::read("base_url", url, false).expect_err(url);
            assert!(fault.message.starts_with("base_url "), "{}", fault.message);
        }
        assert!(BaseUrl::read("base_url", "http://10.0.0.1", true).is_ok());
    }

    #[test]
    fn the_environment_has_an_order() {
        let both = |name: &str| match name {
            "WORKOS_BASE_URL" => Some("http://localhost:9".to_owned()),
            "WORKOS_API_HOSTNAME" => Some("api.example.com".to_owned()),
            _ => None,
        };
        let one = |name: &str| both(name).filter(|_| name == "WORKOS_API_HOSTNAME");
        let url = |environment: Environment| BaseUrl::from_environment(environment, false).expect("valid");
        assert_eq!(url(&both).as_str(), "http://localhost:9");
        assert_eq!(url(&one).as_str(), "https://api.example.com");
        assert_eq!(url(&|_| None).as_str(), DEFAULT);
    }
}
