//! Which proxy, if any: `proxy`, or HTTPS_PROXY, ALL_PROXY and NO_PROXY.
//! HTTP_PROXY is never read: under CGI a remote party sets it by sending a
//! `Proxy:` header.

use super::Environment;
use super::base_url::{BaseUrl, normal_host, split_port};
use crate::error::Error;
use crate::secret::Secret;

/// Checks a proxy's URL: `http://[user[:password]@]host[:port]`. It is never
/// repeated in the error, because it may hold a password.
pub fn checked(name: &str, url: &str) -> Result<Secret, Error> {
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
        return invalid("must have \"@\" in its user or password written as %40");
    }
    let host_fits = split_port(authority).is_some_and(|(host, _)| normal_host(host).is_some());
    if !host_fits {
        return invalid("must have a host, and a port from 1 to 65535");
    }
    Ok(Secret::new(url.to_owned()))
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

/// Whether NO_PROXY lists the host: itself, a domain above it, `*` for all;
/// with a port, only for that port.
fn is_exempt(base_url: &BaseUrl, list: &str) -> bool {
    let matches = |entry: &str| {
        let entry = entry.trim();
        if entry == "*" {
            return true;
        }
        // An IPv6 address may stand there without its brackets: what follows its
        // first colon is no port.
        let (host, port) = split_port(entry).unwrap_or((entry, None));
        let host = host.trim_start_matches("*.").trim_start_matches('.').to_ascii_lowercase();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let above = |ours: &str| ours.strip_suffix(host).is_some_and(|rest| rest.ends_with('.'));
        !host.is_empty()
            && (base_url.host() == host || above(base_url.host()))
            && port.is_none_or(|port| port == base_url.port())
    };
    list.split(',').any(matches)
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
