//! The people who sign in with AuthKit.

use std::time::SystemTime;

use serde::Deserialize;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::{credentials::same, ids, timestamp};

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Derived from the address when absent, so that it stays the same from start to start.
    #[serde(default)]
    pub id: String,
    pub email: String,
    /// Without one only a code that is sent by e-mail signs the user in.
    pub password: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    #[serde(default)]
    pub memberships: Vec<Membership>,
    /// The secret of an authenticator app, in base 32; whoever has one is asked for its code.
    pub totp_secret: Option<String>,
    #[serde(skip, default = "verified")]
    pub email_verified: bool,
    #[serde(skip, default = "SystemTime::now")]
    pub created_at: SystemTime,
}

fn verified() -> bool {
    true
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    pub organization_id: String,
    #[serde(default = "member")]
    pub role: String,
}

fn member() -> String {
    "member".to_owned()
}

impl User {
    pub fn name(&self) -> Option<String> {
        let parts: Vec<&str> =
            [&self.first_name, &self.last_name].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    pub fn membership(&self, organization_id: &str) -> Option<&Membership> {
        self.memberships.iter().find(|membership| membership.organization_id == organization_id)
    }

    pub fn has_password(&self, password: &str) -> bool {
        self.password.as_ref().is_some_and(|own| same(own, password))
    }

    /// As the service shows a user.
    pub fn shown(&self) -> Value {
        let created_at = timestamp::timestamp(OffsetDateTime::from(self.created_at));
        json!({
            "object": "user",
            "id": self.id,
            "email": self.email,
            "email_verified": self.email_verified,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "name": self.name(),
            "profile_picture_url": null,
            "last_sign_in_at": null,
            "locale": null,
            "external_id": null,
            "metadata": {},
            "created_at": created_at,
            "updated_at": created_at,
        })
    }
}

pub struct Users(Vec<User>);

impl Users {
    pub fn new(users: Vec<User>) -> Self {
        Self(users)
    }

    pub fn first(&self) -> Option<&User> {
        self.0.first()
    }

    pub fn find(&self, id: &str) -> Option<&User> {
        self.0.iter().find(|user| user.id == id)
    }

    pub fn of_email(&self, email: &str) -> Option<&User> {
        self.0.iter().find(|user| user.email.eq_ignore_ascii_case(email))
    }

    /// Adds a user whose address is not known yet and not verified.
    pub fn sign_up(&mut self, email: &str, password: &str, names: [Option<&str>; 2]) -> &User {
        let [first_name, last_name] = names.map(|name| name.map(str::to_owned));
        self.0.push(User {
            id: ids::fresh("user_"),
            email: email.to_owned(),
            password: Some(password.to_owned()),
            first_name,
            last_name,
            memberships: Vec::new(),
            totp_secret: None,
            email_verified: false,
            created_at: SystemTime::now(),
        });
        self.0.last().expect("it was just added")
    }

    pub fn verify_email(&mut self, id: &str) {
        for user in self.0.iter_mut().filter(|user| user.id == id) {
            user.email_verified = true;
        }
    }
}
