//! The cookie: what opens it, and what is in it.

use crate::client::{self, Client};
use crate::config::{self, CookiePassword};
use crate::error::{Error, Status};
use crate::json;
use crate::operation::Params;
use crate::session::{self, Format, Passwords};

/// The passwords of this call: its own, or the client's.
pub fn passwords(client: &Client, params: &Params) -> Result<Passwords, Error> {
    if let Some(value) = params.get("cookie_password") {
        return config::passwords("cookie_password", value);
    }
    match &client.config().cookie_password {
        CookiePassword::Given(passwords) => Ok(passwords.clone()),
        CookiePassword::FromEnvironment(text) => Passwords::one("WORKOS_COOKIE_PASSWORD", text.expose()),
        CookiePassword::None => {
            let message = "cookie_password is not set (nor is WORKOS_COOKIE_PASSWORD)";
            Err(Error::new(Status::NotConfigured, message))
        }
    }
}

/// Refuses where there is none.
pub fn has_password(client: &Client, params: &Params) -> Result<(), Error> {
    passwords(client, params).map(drop)
}

/// What a flow was given, or knows, that must not be repeated to anyone.
pub fn secrets(client: &Client, params: &Params) -> Vec<String> {
    let mut secrets = params.secrets();
    secrets.extend(params.texts("cookie_password").into_iter().map(str::to_owned));
    if let Ok(passwords) = passwords(client, params) {
        secrets.extend(passwords.iter().map(str::to_owned));
    }
    secrets
}

/// A session that was taken out of its cookie.
pub struct Cookie {
    pub format: Format,
    /// A JSON text; its names are in snake_case.
    pub session: String,
    pub access_token: String,
}

impl Cookie {
    /// `None` where it is not one that was sealed with any of the passwords, or
    /// holds no access token.
    pub fn open(sealed: &str, passwords: &Passwords) -> Option<Self> {
        let opened = session::open(sealed, passwords, client::now())?;
        let [token] = json::pick(&opened.session, ["access_token"]);
        let token = token.and_then(json::raw_string)?;
        Some(Self { format: opened.format, access_token: token, session: opened.session })
    }

    /// The member called `name`, as it is written; `null` counts as absent.
    pub fn member(&self, name: &str) -> Option<&str> {
        let [value] = json::pick(&self.session, [name]);
        value.filter(|value| *value != "null")
    }

    /// The text called `name`.
    pub fn text(&self, name: &str) -> Option<String> {
        self.member(name).and_then(json::raw_string)
    }

    /// The claim called `name` of the access token, which nobody has verified:
    /// it is believed because the cookie was sealed.
    pub fn claim(&self, name: &str) -> Option<String> {
        let claims = session::Token::read(&self.access_token)?.claims()?;
        let members = json::raw_members(&claims)?;
        json::raw_member(&members, name).and_then(json::raw_string)
    }
}
