//! Where the requests of a client go, and through what.

use http::HeaderValue;

use super::failure::Phase;
use crate::config::{Config, ProxyUrl};
use crate::error::Error;
use crate::secret::Secret;

pub struct Route {
    /// Without brackets.
    pub host: String,
    port: u16,
    pub proxy: Option<Proxy>,
    /// Host and User-Agent of every request.
    pub host_header: HeaderValue,
    pub user_agent: HeaderValue,
}

pub struct Proxy {
    url: ProxyUrl,
    pub authorization: Option<Secret>,
}

impl Route {
    pub fn new(config: &Config) -> Result<Self, Error> {
        let url = &config.base_url;
        let user_agent = HeaderValue::from_str(&config.user_agent)
            .map_err(|_| Error::invalid("app_info cannot be sent"))?;
        let default_port = if url.is_https() { 443 } else { 80 };
        let host = bracketed(url.host());
        let shown = if url.port() == default_port { host } else { format!("{host}:{}", url.port()) };
        let host_header =
            HeaderValue::from_str(&shown).map_err(|_| Error::invalid("base_url has no host"))?;
        let proxy = match &config.proxy {
            None => None,
            Some(text) => {
                let url = ProxyUrl::read("proxy", text.expose())?;
                let authorization = url.basic_authorization();
                Some(Proxy { url, authorization })
            }
        };
        Ok(Self { host: url.host().to_owned(), port: url.port(), proxy, host_header, user_agent })
    }

    /// The host that connections are made to.
    pub fn dialed_host(&self) -> &str {
        self.proxy.as_ref().map_or(&self.host, |proxy| &proxy.url.host)
    }

    pub fn dialed_port(&self) -> u16 {
        self.proxy.as_ref().map_or(self.port, |proxy| proxy.url.port)
    }

    /// The service, as CONNECT names it.
    pub fn host_and_port(&self) -> String {
        format!("{}:{}", bracketed(&self.host), self.port)
    }

    pub fn user_agent(&self) -> &str {
        self.user_agent.to_str().unwrap_or_default()
    }

    /// Where something happens in this phase, as errors name it.
    pub fn place(&self, phase: Phase) -> String {
        let service = self.host_and_port();
        let Some(proxy) = &self.proxy else { return service };
        let proxy = format!("{}:{}", bracketed(&proxy.url.host), proxy.url.port);
        match phase {
            Phase::Lookup | Phase::Connect => format!("the proxy {proxy}"),
            Phase::Tunnel => format!("the proxy {proxy}, for {service}"),
            _ => format!("{service}, through the proxy {proxy}"),
        }
    }
}

fn bracketed(host: &str) -> String {
    if host.contains(':') { format!("[{host}]") } else { host.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_named_with_its_port_unless_that_goes_without_saying() {
        for (url, header, connect) in [
            ("https://api.test", "api.test", "api.test:443"),
            ("https://api.test:443", "api.test", "api.test:443"),
            ("https://api.test:80", "api.test:80", "api.test:80"),
            ("http://127.0.0.1:80", "127.0.0.1", "127.0.0.1:80"),
            ("http://127.0.0.1:443", "127.0.0.1:443", "127.0.0.1:443"),
            ("https://[::1]", "[::1]", "[::1]:443"),
            ("https://[::1]:8443", "[::1]:8443", "[::1]:8443"),
        ] {
            let config = Config::read(&format!(r#"{{"base_url":"{url}"}}"#), &|_| None).expect(url);
            let route = Route::new(&config).expect(url);
            assert_eq!(route.host_header, header, "{url}");
            assert_eq!(route.host_and_port(), connect, "{url}");
            assert_eq!(route.place(Phase::Connect), connect, "{url}");
        }
        let config =
            Config::read(r#"{"base_url":"https://api.test","proxy":"http://[::1]:3128"}"#, &|_| None)
                .expect("valid");
        let route = Route::new(&config).expect("a route");
        assert_eq!((route.dialed_host(), route.dialed_port()), ("::1", 3128));
        for (phase, place) in [
            (Phase::Lookup, "the proxy [::1]:3128"),
            (Phase::Connect, "the proxy [::1]:3128"),
            (Phase::Tunnel, "the proxy [::1]:3128, for api.test:443"),
            (Phase::Handshake, "api.test:443, through the proxy [::1]:3128"),
            (Phase::Receive, "api.test:443, through the proxy [::1]:3128"),
        ] {
            assert_eq!(route.place(phase), place);
        }
    }
}
