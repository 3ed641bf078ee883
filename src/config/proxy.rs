//! Which proxy, if any: `proxy`, or HTTPS_PROXY, ALL_PROXY and NO_PROXY.
//! HTTP_PROXY is never read: under CGI a remote party sets it by sending a
//! `Proxy:` header.

use std::net::IpAddr;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

use super::Environment;
use super::base_url::{BaseUrl, normal_host, split_port};
use crate::error::Error;
use crate::secret::Secret;

/// Of an http URL that names none.
const DEFAULT_PORT: u16 = 80;

/// What a proxy's URL says: `http://[user[:password]@]host[:port]`.
#[derive(Debug)]
pub struct ProxyUrl {
    /// Without brackets.
    pub host: String,
    pub port: u16,
    /// As the URL has them.
    credentials: Option<Secret>,
}

impl ProxyUrl {
    /// Reads `url`, which is never repeated in the error, because it may hold a password.
    pub fn read(name: &str, url: &str) -> Result<Self, Error> {
        let invalid = |fault: &str| Err(Error::invalid(format!("{name} {fault}")));
        if !url.bytes().all(|b| b.is_ascii_graphic() && b != b'\\') {
            return invalid("may hold only printable ASCII characters without spaces");
        }
        let Some(rest) = url.get(..7).filter(|s| s.eq_ignore_ascii_case("http://")).and(url.get(7..)) else {
            return invalid("must begin with http:// (no other kind of proxy is supported)");
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains(['/', '?', '#']) {
            return invalid("must not have a path, a query or a fragment");
        }
        let (credentials, authority) = match rest.rsplit_once('@') {
            Some((credentials, authority)) => (Some(credentials), authority),
            None => (None, rest),
        };
        if credentials.is_some_and(|text| text.contains('@')) {
            return invalid("must have each \"@\" of its user name and password written as %40");
        }
        let read = split_port(authority).and_then(|(host, port)| Some((normal_host(host)?, port)));
        let Some((host, port)) = read else {
            return invalid("must have a host, and a port from 1 to 65535");
        };
        let credentials = credentials.map(|text| Secret::new(text.to_owned()));
        Ok(Self { host, port: port.unwrap_or(DEFAULT_PORT), credentials })
    }

    /// The value of Proxy-Authorization, where there are credentials (RFC 7617).
    pub fn basic_authorization(&self) -> Option<Secret> {
        const SCHEME: &str = "Basic ";
        let text = self.credentials.as_ref()?.expose();
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        let mut plain = Zeroizing::new(Vec::with_capacity(text.len() + 1));
        percent_decoded(user, &mut plain);
        plain.push(b':');
        percent_decoded(password, &mut plain);
        // Room for all of it at once: a string that grows would leave copies behind.
        let mut value = String::with_capacity(SCHEME.len() + plain.len().div_ceil(3) * 4);
        value.push_str(SCHEME);
        BASE64_STANDARD.encode_string(plain.as_slice(), &mut value);
        Some(Secret::new(value))
    }
}

/// What `%` and two digits stand for; a `%` without them stands for itself.
fn percent_decoded(text: &str, into: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                into.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                into.push(*byte);
                at += 1;
            }
        }
    }
}

/// Checks a proxy's URL.
pub fn checked(name: &str, url: &str) -> Result<Secret, Error> {
    ProxyUrl::read(name, url).map(|_| Secret::new(url.to_owned()))
}

/// The proxy that the environment names for `base_url`, which is for https
/// only. In either case of the letters, lower case first, as curl has it.
pub fn from_environment(base_url: &BaseUrl, environment: Environment) -> Result<Option<Secret>, Error> {
    if !base_url.is_https() {
        return Ok(None);
    }
    let named = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
        .into_iter()
        .find_map(|name| environment(name).map(|url| (name, url)));
    let Some((name, url)) = named else {
        return Ok(None);
    };
    let exempt = environment("no_proxy").or_else(|| environment("NO_PROXY"));
    if exempt.is_some_and(|list| is_exempt(base_url, &list)) {
        return Ok(None);
    }
    // By custom the variable may leave the scheme out.
    let url = if url.contains("://") { url } else { format!("http://{url}") };
    checked(name, &url).map(Some)
}

/// Whether NO_PROXY lists the host, as curl reads it: itself, a domain above it,
/// a network that its address is in, `*` for all. A dot at the end of a name says
/// nothing here. Besides, an entry with a port counts for that port alone.
fn is_exempt(base_url: &BaseUrl, list: &str) -> bool {
    let host = base_url.host();
    let address: Option<IpAddr> = host.parse().ok();
    let name = host.strip_suffix('.').unwrap_or(host);
    let matches = |entry: &str| {
        if entry == "*" {
            return true;
        }
        if let Some(address) = address
            && let Some(within) = is_within(address, entry)
        {
            return within;
        }
        // An IPv6 address may stand there without its brackets: what follows its
        // first colon is no port.
        let (listed, port) = split_port(entry).unwrap_or((entry, None));
        if port.is_some_and(|port| port != base_url.port()) {
            return false;
        }
        if let Some(address) = address {
            return is_within(address, listed) == Some(true);
        }
        let listed = listed.trim_start_matches("*.").trim_start_matches('.');
        let listed = listed.strip_suffix('.').unwrap_or(listed).to_ascii_lowercase();
        let above = |ours: &str| ours.strip_suffix(&listed).is_some_and(|rest| rest.ends_with('.'));
        !listed.is_empty() && (name == listed || above(name))
    };
    list.split([',', ' ', '\t']).filter(|entry| !entry.is_empty()).any(matches)
}

/// Whether `address` is `entry`, or in the network that `entry` is (`10.0.0.0/8`);
/// `None` where `entry` is neither.
fn is_within(address: IpAddr, entry: &str) -> Option<bool> {
    let (network, bits) = match entry.split_once('/') {
        Some((network, bits)) => (network, Some(bits)),
        None => (entry, None),
    };
    let network: IpAddr = network.trim_start_matches('[').trim_end_matches(']').parse().ok()?;
    let (ours, theirs, width) = match (address, network) {
        (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
            (u128::from(ours.to_bits()), u128::from(theirs.to_bits()), 32)
        }
        (IpAddr::V6(ours), IpAddr::V6(theirs)) => (ours.to_bits(), theirs.to_bits(), 128),
        _ => return Some(false),
    };
    let bits: u32 = bits.map_or(Some(width), |bits| bits.parse().ok())?;
    let differ = ours ^ theirs;
    Some(bits <= width && differ.checked_shr(width - bits).unwrap_or(0) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment_of(pairs: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<String> {
        move |name| pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    }

    fn proxy_for(url: &str, pairs: &'static [(&str, &str)]) -> Option<String> {
        let base_url = BaseUrl::read("base_url", url, false).expect("valid");
        from_environment(&base_url, &environment_of(pairs))
            .expect("valid")
            .map(|proxy| proxy.expose().to_owned())
    }

    #[test]
    fn which_variable_counts() {
        let https = "https://api.workos.com";
        assert_eq!(proxy_for(https, &[("HTTPS_PROXY", "http://p:1")]).as_deref(), Some("http://p:1"));
        assert_eq!(proxy_for(https, &[("all_proxy", "p:1")]).as_deref(), Some("http://p:1"));
        assert_eq!(proxy_for(https, &[("HTTP_PROXY", "http://p:1"), ("http_proxy", "http://p:1")]), None);
        assert_eq!(proxy_for("http://localhost", &[("ALL_PROXY", "http://p:1")]), None);
    }

    #[test]
    fn no_proxy() {
        for (list, direct) in [
            ("*", true),
            ("workos.com", true),
            (".workos.com", true),
            ("*.workos.com", true),
            ("x, api.workos.com", true),
            ("api.workos.com:443", true),
            ("api.workos.com:80", false),
            ("os.com", false),
            ("", false),
        ] {
            let base_url = BaseUrl::read("base_url", "https://api.workos.com", false).expect("valid");
            assert_eq!(is_exempt(&base_url, list), direct, "{list}");
        }
        let base_url = BaseUrl::read("base_url", "https://[::1]", false).expect("valid");
        assert!(is_exempt(&base_url, "::1") && is_exempt(&base_url, "[::1]"));
    }

    #[test]
    fn no_proxy_takes_networks_and_dots_as_curl_does() {
        for (url, list, direct) in [
            ("https://10.1.2.3", "10.0.0.0/8", true),
            ("https://11.1.2.3", "10.0.0.0/8", false),
            ("https://10.1.2.3", "10.1.2.0/24,example.com", true),
            ("https://10.1.3.3", "10.1.2.0/24", false),
            ("https://10.1.2.3", "10.1.2.3/32", true),
            ("https://10.1.2.3", "10.1.2.2/32", false),
            ("https://10.1.2.3", "0.0.0.0/0", true),
            ("https://10.1.2.3", "10.0.0.0/33", false),
            ("https://10.1.2.3", "10.0.0.0/x", false),
            ("https://10.1.2.3", "10.1.2.3", true),
            ("https://10.1.2.3", "10.1.2.3:443", true),
            ("https://10.1.2.3", "10.1.2.3:80", false),
            ("https://10.1.2.3", ".2.3", false),
            ("https://[fd00::1]", "fd00::/8", true),
            ("https://[fe00::1]", "fd00::/8", false),
            ("https://[fd00::1]", "10.0.0.0/8", false),
            ("https://[fd00::1]", "::/0", true),
            ("https://api.test", "api.test.", true),
            ("https://api.test", ".test.", true),
            ("https://api.test.", "api.test", true),
            ("https://api.test.", "api.test.", true),
            ("https://api.test.", "test", true),
            ("https://api.test", "a.test api.test", true),
            ("https://api.test", "10.0.0.0/8", false),
        ] {
            let base_url = BaseUrl::read("base_url", url, false).expect("valid");
            assert_eq!(is_exempt(&base_url, list), direct, "{url} {list}");
        }
    }

    #[test]
    fn a_bad_proxy_is_named_and_not_repeated() {
        for url in ["socks5://h:1", "https://h:1", "h:1", "http://", "http://h:0", "http://h/x", "http://h h"]
        {
            let fault = checked("proxy", url).expect_err(url);
            assert!(fault.message.starts_with("proxy "));
        }
        let fault = checked("proxy", "ftp://user:hunter2@h").expect_err("foreign scheme");
        assert!(!fault.message.contains("hunter2"));
        assert!(checked("proxy", "http://u:p%40w@[::1]:8080/").is_ok());
    }

    #[test]
    fn what_two_programs_could_read_in_two_ways_is_refused_as_such() {
        for url in ["http://h\\x", "http://h\n", "http://é"] {
            let fault = checked("proxy", url).expect_err(url);
            assert_eq!(fault.message, "proxy may hold only printable ASCII characters without spaces");
        }
    }
}
