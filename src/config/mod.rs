//! What a client is told: JSON and the environment, read once, become a [`Config`].

mod base_url;
mod proxy;
#[cfg(feature = "tls")]
mod system_roots;
mod trust;

use std::time::Duration;

pub use base_url::{BaseUrl, is_localhost};
pub use proxy::ProxyUrl;
#[cfg(feature = "tls")]
pub use system_roots::system_roots;
pub use trust::Trust;

use crate::error::Error;
use crate::json::{self, Value};
use crate::secret::{MAX_KEY_BYTES, Secret};
use crate::session::{MAX_PASSWORDS, Passwords};
use crate::sys::has_more_rights;

/// Reads an environment variable; an empty one counts as absent.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

/// The environment of this process, unless it is the word of someone with fewer
/// rights: who starts a set-user-id program could have its key sent anywhere. What is not UTF-8 in a variable becomes
/// U+FFFD, which every check of it refuses.
pub fn process_environment(name: &str) -> Option<String> {
    if has_more_rights() {
        return None;
    }
    let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
    Some(value.to_string_lossy().into_owned())
}

/// Everything a client is told once, when it is made.
#[derive(Debug)]
pub struct Config {
    pub api_key: Option<Secret>,
    pub client_id: Option<String>,
    pub base_url: BaseUrl,
    /// The whole call: every attempt, every wait.
    pub timeout: Duration,
    /// One connection: TCP, the proxy's tunnel and TLS.
    pub connect_timeout: Duration,
    /// Further attempts after the first.
    pub max_retries: u32,
    pub trust: Trust,
    /// The proxy's URL, credentials and all; `None` for a direct connection.
    pub proxy: Option<Secret>,
    pub max_response_bytes: usize,
    pub user_agent: String,
    pub cookie_password: CookiePassword,
}

/// The bounds of every timeout, in milliseconds.
pub const TIMEOUT_MS: (i64, i64) = (1, 600_000);
/// The bounds of `max_retries`.
pub const RETRIES: (i64, i64) = (0, 10);
const RESPONSE_BYTES: (i64, i64) = (1024, 64 * 1024 * 1024);

const MEMBERS: [&str; 13] = [
    "api_key",
    "client_id",
    "project_id",
    "base_url",
    "timeout_ms",
    "connect_timeout_ms",
    "max_retries",
    "trust",
    "proxy",
    "max_response_bytes",
    "allow_http",
    "app_info",
    "cookie_password",
];

impl Config {
    /// Reads `text`, a JSON object. What it leaves out comes from the
    /// environment, or is the default.
    pub fn read(text: &str, environment: Environment) -> Result<Self, Error> {
        let members = json::read_object("config_json", text)?;
        if let Some((name, _)) = members.iter().find(|(name, _)| !MEMBERS.contains(&name.as_ref())) {
            return Err(Error::invalid(format!("{name} is not a member of the configuration")));
        }
        let given = Given(&members);

        let api_key = match given.text("api_key")? {
            Some(key) => Some(checked_api_key("api_key", key)?),
            None => environment("WORKOS_API_KEY")
                .map(|key| checked_api_key("WORKOS_API_KEY", &key))
                .transpose()?,
        };
        let client_id = match (given.text("client_id")?, given.text("project_id")?) {
            (Some(new), Some(old)) if new != old => {
                return Err(Error::invalid("client_id and project_id must be equal"));
            }
            (new, old) => match new.or(old) {
                Some(id) => Some(id.to_owned()),
                None => environment("WORKOS_CLIENT_ID"),
            },
        };
        if let Some(id) = &client_id {
            visible_ascii("client_id", id)?;
        }

        let allow_http = given.boolean("allow_http", false)?;
        let base_url = match given.text("base_url")? {
            Some(url) => BaseUrl::read("base_url", url, allow_http)?,
            None => BaseUrl::from_environment(environment, allow_http)?,
        };
        let proxy = match given.0.iter().find(|(name, _)| name == "proxy") {
            Some((_, Value::Null)) => None,
            Some((_, Value::String(url))) => Some(proxy::checked("proxy", url)?),
            Some(_) => return Err(Error::invalid("proxy must be a string or null")),
            None => proxy::from_environment(&base_url, environment)?,
        };

        if proxy.is_some() && !base_url.is_https() && !allow_http {
            let why = "proxy cannot be used with a base_url of plain http (the proxy would see the key), \
                       unless allow_http is true";
            return Err(Error::invalid(why));
        }

        Ok(Self {
            api_key,
            client_id,
            base_url,
            timeout: given.milliseconds("timeout_ms", 30_000)?,
            connect_timeout: given.milliseconds("connect_timeout_ms", 5_000)?,
            max_retries: given.integer("max_retries", RETRIES, 2)? as u32,
            trust: Trust::read(given.get("trust"))?,
            proxy,
            max_response_bytes: given.integer("max_response_bytes", RESPONSE_BYTES, 8 << 20)? as usize,
            user_agent: user_agent(given.get("app_info"))?,
            cookie_password: cookie_password(&given, environment)?,
        })
    }
}

/// What sessions are sealed with.
#[derive(Debug, Default)]
pub enum CookiePassword {
    #[default]
    None,
    Given(Passwords),
    /// Looked at when a session is: a program that has none may have the variable.
    FromEnvironment(Secret),
}

fn cookie_password(given: &Given, environment: Environment) -> Result<CookiePassword, Error> {
    const NAME: &str = "cookie_password";
    match given.get(NAME) {
        Some(value) => passwords(NAME, value).map(CookiePassword::Given),
        // Who gave these reads no environment.
        None if ["api_key", "client_id", "base_url", "proxy"].iter().all(|name| given.has(name)) => {
            Ok(CookiePassword::None)
        }
        None => Ok(environment("WORKOS_COOKIE_PASSWORD")
            .map_or(CookiePassword::None, |text| CookiePassword::FromEnvironment(Secret::new(text)))),
    }
}

/// The passwords that the member `name` holds: a string or a list of strings.
pub fn passwords(name: &'static str, value: &Value) -> Result<Passwords, Error> {
    let rule =
        || Error::invalid(format!("{name} must be a string or a list of 1 to {MAX_PASSWORDS} strings"));
    match value {
        Value::String(text) => Passwords::one(name, text),
        Value::Array(items) if (1..=MAX_PASSWORDS).contains(&items.len()) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            Passwords::several(name, texts.ok_or_else(rule)?)
        }
        _ => Err(rule()),
    }
}

/// The members that config_json has.
struct Given<'v, 'a>(&'v json::Members<'a>);

impl<'v, 'a> Given<'v, 'a> {
    /// The value called `name`; `null` counts as absent.
    fn get(&self, name: &str) -> Option<&'v Value<'a>> {
        json::member(self.0, name).filter(|value| **value != Value::Null)
    }

    /// Whether it is there, `null` included.
    fn has(&self, name: &str) -> bool {
        json::member(self.0, name).is_some() || (name == "client_id" && self.has("project_id"))
    }

    fn text(&self, name: &str) -> Result<Option<&str>, Error> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) if text.is_empty() => {
                Err(Error::invalid(format!("{name} must not be empty")))
            }
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Error::invalid(format!("{name} must be a string"))),
        }
    }

    fn boolean(&self, name: &str, default: bool) -> Result<bool, Error> {
        match self.get(name) {
            None => Ok(default),
            Some(Value::Bool(value)) => Ok(*value),
            Some(_) => Err(Error::invalid(format!("{name} must be true or false"))),
        }
    }

    fn integer(&self, name: &str, bounds: (i64, i64), default: i64) -> Result<i64, Error> {
        match self.get(name) {
            None => Ok(default),
            Some(value) => {
                integer_within(value, bounds).map_err(|fault| Error::invalid(format!("{name} {fault}")))
            }
        }
    }

    fn milliseconds(&self, name: &str, default: i64) -> Result<Duration, Error> {
        let value = self.integer(name, TIMEOUT_MS, default)?;
        Ok(Duration::from_millis(value.unsigned_abs()))
    }
}

/// The integer that `value` is, or what is wrong with it.
pub fn integer_within(value: &Value, (low, high): (i64, i64)) -> Result<i64, String> {
    match value {
        Value::Number(Some(n)) if (low..=high).contains(n) => Ok(*n),
        _ => Err(format!("must be an integer from {low} to {high}")),
    }
}

/// An API key: at most [`MAX_KEY_BYTES`] bytes of visible ASCII, so that it
/// can stand in a header. It is never repeated in the error.
pub fn checked_api_key(name: &str, key: &str) -> Result<Secret, Error> {
    visible_ascii(name, key)?;
    if key.len() > MAX_KEY_BYTES {
        return Err(Error::invalid(format!("{name} must have at most {MAX_KEY_BYTES} bytes")));
    }
    Ok(Secret::new(key.to_owned()))
}

fn visible_ascii(name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::invalid(format!("{name} must not be empty")));
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::invalid(format!("{name} may hold only visible ASCII characters")));
    }
    Ok(())
}

/// `libworkos/<version> (<os>; <arch>)`, followed by the application's name
/// and version where app_info tells them.
fn user_agent(app_info: Option<&Value>) -> Result<String, Error> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let mut agent = format!("libworkos/{} ({os}; {arch})", env!("CARGO_PKG_VERSION"));
    let Some(app_info) = app_info else {
        return Ok(agent);
    };
    let members = app_info
        .as_object()
        .ok_or_else(|| Error::invalid("app_info must be an object with name and version"))?;
    if let Some((name, _)) = members.iter().find(|(n, _)| n != "name" && n != "version") {
        return Err(Error::invalid(format!("app_info.{name} is not a known member")));
    }
    for (place, name) in [(" ", "name"), ("/", "version")] {
        let path = format!("app_info.{name}");
        match Given(members).get(name) {
            Some(Value::String(text)) => {
                visible_ascii(&path, text)?;
                agent.push_str(place);
                agent.push_str(text);
            }
            None if name == "version" => {}
            None => return Err(Error::invalid(format!("{path} is required"))),
            Some(_) => return Err(Error::invalid(format!("{path} must be a string"))),
        }
    }
    Ok(agent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_counts_as_absent() {
        let config = read(
            r#"{"api_key":null,"client_id":null,"project_id":null,"base_url":null,"timeout_ms":null,
                "connect_timeout_ms":null,"max_retries":null,"trust":null,"max_response_bytes":null,
                "allow_http":null,"app_info":null}"#,
        );
        assert_eq!(format!("{:?}", config.expect("valid")), format!("{:?}", read("{}").expect("valid")));
        let key = |name: &str| (name == "WORKOS_API_KEY").then(|| "sk_env".to_owned());
        let config = Config::read(r#"{"api_key":null}"#, &key).expect("valid");
        assert_eq!(config.api_key.expect("from the environment").expose(), "sk_env");
        let proxied = |name: &str| (name == "HTTPS_PROXY").then(|| "http://proxy:1".to_owned());
        assert!(Config::read("{}", &proxied).expect("valid").proxy.is_some());
        assert!(Config::read(r#"{"proxy":null}"#, &proxied).expect("valid").proxy.is_none());

        let config = read(r#"{"app_info":{"name":"n","version":null}}"#).expect("valid");
        assert!(config.user_agent.ends_with(" n"));
        for (text, fault) in [
            (r#"{"app_info":{"name":null}}"#, "app_info.name is required"),
            (r#"{"api_kye":null}"#, "api_kye is not a member of the configuration"),
        ] {
            assert_eq!(read(text).expect_err(text).message, fault);
        }
    }

    fn read(text: &str) -> Result<Config, Error> {
        Config::read(text, &|_| None)
    }

    #[test]
    fn defaults() {
        let config = read("{}").expect("valid");
        assert_eq!(config.base_url.as_str(), "https://api.workos.com");
        assert_eq!(config.timeout, Duration::from_secs(30));
        assert_eq!(config.connect_timeout, Duration::from_secs(5));
        assert_eq!((config.max_retries, config.max_response_bytes), (2, 8_388_608));
        assert!(config.api_key.is_none() && config.client_id.is_none() && config.proxy.is_none());
    }

    #[test]
    fn what_is_out_of_range_or_unknown_is_named() {
        let cases = [
            (r#"{"timeout_ms":0}"#, "timeout_ms"),
            (r#"{"timeout_ms":600001}"#, "timeout_ms"),
            (r#"{"timeout_ms":1.5}"#, "timeout_ms"),
            (r#"{"connect_timeout_ms":0}"#, "connect_timeout_ms"),
            (r#"{"max_retries":11}"#, "max_retries"),
            (r#"{"max_retries":-1}"#, "max_retries"),
            (r#"{"max_response_bytes":1023}"#, "max_response_bytes"),
            (r#"{"max_response_bytes":67108865}"#, "max_response_bytes"),
            (r#"{"api_key":""}"#, "api_key"),
            (r#"{"api_key":"a b"}"#, "api_key"),
            (r#"{"api_kye":"x"}"#, "api_kye"),
            (r#"{"client_id":"a","project_id":"b"}"#, "client_id"),
            (r#"{"allow_http":1}"#, "allow_http"),
            (r#"{"app_info":{"version":"1"}}"#, "app_info.name"),
            (r#"{"app_info":{"name":"a\r\n"}}"#, "app_info.name"),
            (r#"{"proxy":"socks5://h:1"}"#, "proxy"),
            (r#"{"proxy":1}"#, "proxy"),
            (r#"{"proxy":"http://p:1","base_url":"http://localhost:2"}"#, "allow_http"),
            (r#"{"trust":"none"}"#, "trust"),
        ];
        for (text, named) in cases {
            let fault = read(text).expect_err(text);
            assert!(fault.message.contains(named), "{text}: {}", fault.message);
        }
        for name in ["api_key", "client_id", "project_id", "base_url"] {
            let fault = read(&format!(r#"{{"{name}":""}}"#)).expect_err(name);
            assert_eq!(fault.message, format!("{name} must not be empty"));
        }
    }

    #[test]
    fn the_environment_fills_what_is_absent() {
        let environment = |name: &str| match name {
            "WORKOS_API_KEY" => Some("sk_env".to_owned()),
            "WORKOS_CLIENT_ID" => Some("client_env".to_owned()),
            _ => None,
        };
        let config = Config::read(r#"{"project_id":"given"}"#, &environment).expect("valid");
        assert_eq!(config.api_key.expect("from the environment").expose(), "sk_env");
        assert_eq!(config.client_id.as_deref(), Some("given"));
    }

    #[test]
    fn the_user_agent_names_the_application() {
        let config = read(r#"{"app_info":{"name":"shop","version":"2.1"}}"#).expect("valid");
        assert!(config.user_agent.starts_with("libworkos/"));
        assert!(config.user_agent.ends_with(" shop/2.1"));
    }

    #[test]
    fn bounds_are_within() {
        let key = "k".repeat(MAX_KEY_BYTES);
        assert_eq!(checked_api_key("api_key", &key).expect("fits").expose(), key);
        let fault = checked_api_key("api_key", &format!("{key}k")).expect_err("too long");
        assert_eq!(fault.message, format!("api_key must have at most {MAX_KEY_BYTES} bytes"));
        for (bytes, fits) in [(1024, true), (67_108_864, true), (67_108_865, false)] {
            assert_eq!(read(&format!(r#"{{"max_response_bytes":{bytes}}}"#)).is_ok(), fits, "{bytes}");
        }
        let config = read(r#"{"client_id":"a","project_id":"a","app_info":{"name":"n"}}"#).expect("valid");
        assert_eq!(config.client_id.as_deref(), Some("a"));
        assert!(config.user_agent.ends_with(") n"), "{}", config.user_agent);
    }

    #[test]
    fn the_environment_is_that_of_this_process() {
        assert_eq!(process_environment("PATH"), std::env::var("PATH").ok());
        assert!(process_environment("PATH").is_some());
        assert_eq!(process_environment("WORKOS_A_VARIABLE_THAT_NOBODY_SETS"), None);
    }
}
