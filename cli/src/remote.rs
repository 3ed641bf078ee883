//! Requests that are not calls of the API, and so carry no key: the file of an
//! export, a webhook sent to a program, a look at the connection.

use std::sync::Arc;
use std::time::Duration;

use library::config::{Config, Trust, process_environment};
use library::error::Status;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig};
use ureq::{Agent, Proxy};

use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::settings::Settings;

/// What sends a request to `url`, with the trust and the timeout of the settings, and by the proxy that
/// the library would take there: one for https alone.
pub fn agent(url: &str, context: &Context) -> Result<Agent> {
    // The key is not needed, and a key on standard input was read already.
    let settings = Settings {
        api_key_file: None,
        base_url: Some(origin(url).to_owned()),
        allow_http: true,
        ..context.settings.clone()
    };
    let config = Config::read(&settings.config(&context.input)?.to_string(), &process_environment)
        .map_err(|error| error.of("workos"))?;
    agent_of(&config)
}

pub fn agent_of(config: &Config) -> Result<Agent> {
    let roots = match &config.trust {
        Trust::Bundled => RootCerts::WebPki,
        Trust::System => {
            let found = rustls_native_certs::load_native_certs().certs;
            RootCerts::Specific(Arc::new(
                found.iter().map(|der| Certificate::from_der(der).to_owned()).collect(),
            ))
        }
        Trust::Pem { text, .. } => {
            let certificate = |item| match item {
                Ok(PemItem::Certificate(certificate)) => Some(certificate),
                _ => None,
            };
            let found = ureq::tls::parse_pem(text).filter_map(certificate).collect();
            RootCerts::Specific(Arc::new(found))
        }
    };
    // Without one, ureq would ask the environment for a proxy itself, and use it for plain http too.
    let proxy = config.proxy.as_ref().map(|proxy| Proxy::new(proxy.expose()));
    let proxy = proxy.transpose().map_err(|_| Failure::invalid("the proxy cannot be used"))?;
    let tls = TlsConfig::builder().root_certs(roots).build();
    Ok(Agent::config_builder()
        .http_status_as_error(false)
        .timeout_connect(Some(config.connect_timeout))
        .timeout_recv_response(Some(config.timeout))
        .timeout_recv_body(Some(Duration::from_secs(3600)))
        .max_redirects(0)
        .proxy(proxy)
        .user_agent(&*config.user_agent)
        .tls_config(tls)
        .build()
        .into())
}

/// The scheme and the authority of a URL.
fn origin(url: &str) -> &str {
    let authority = url.find("://").map_or(0, |at| at + 3);
    let end = url[authority..].find(['/', '?', '#']).map_or(url.len(), |at| authority + at);
    &url[..end]
}

/// Refuses plain http to another machine, as the library does for the API.
pub fn check_url(url: &str, context: &Context) -> Result<()> {
    let local = |authority: &str| {
        let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
        matches!(host, "localhost" | "127.0.0.1" | "[::1]")
    };
    match origin(url).strip_prefix("http://") {
        Some(authority) if local(authority) || context.settings.allow_http => Ok(()),
        None if url.starts_with("https://") => Ok(()),
        _ => {
            Err(Failure::invalid("the address must be https, or http to this machine (or give --allow-http)"))
        }
    }
}

/// A request that did not come through, as the library would call it.
pub fn failed(what: &str, fault: &ureq::Error) -> Failure {
    let status = match fault {
        ureq::Error::Timeout(_) => Status::Timeout,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => Status::Tls,
        ureq::Error::BadUri(_) => Status::InvalidArgument,
        ureq::Error::Io(io)
            if io.get_ref().is_some_and(|inner| format!("{inner:?}").contains("Certificate")) =>
        {
            Status::Tls
        }
        _ => Status::Network,
    };
    Failure::new(status, format!("{what}: {}", said(fault)))
}

/// The words of a fault.
pub fn said(fault: &ureq::Error) -> String {
    let said = fault.to_string();
    said.strip_prefix("io: ").unwrap_or(&said).to_owned()
}

/// The status of the library for an HTTP status that is not a success.
pub fn refused(what: &str, http_status: u16) -> Failure {
    let status = match http_status {
        401 | 403 => Status::Unauthorized,
        404 => Status::NotFound,
        409 => Status::Conflict,
        429 => Status::RateLimited,
        400..500 => Status::Rejected,
        500..600 => Status::Server,
        _ => Status::Decode,
    };
    Failure::new(status, format!("{what} answered with HTTP {http_status}"))
}
