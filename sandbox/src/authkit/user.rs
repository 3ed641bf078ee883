//! The people who sign in with AuthKit.

use std::sync::{Arc, MutexGuard};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    api::{
        shape::shape_as,
        store::{Bag, Store, bag, text},
    },
    credentials::same,
    hands::users::{new_user, password_hash},
    password_hash::PasswordHash,
    state::Guarded,
};

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Derived from the address when absent, so that it stays the same from start to start.
    #[serde(default)]
    pub id: String,
    pub email: String,
    /// Without one only a code that is sent by e-mail signs the user in.
    pub password: Option<String>,
    #[serde(skip)]
    pub password_hash: Option<PasswordHash>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    #[serde(default)]
    pub memberships: Vec<Membership>,
    /// The secret of an authenticator app, in base 32; whoever has one is asked for its code.
    pub totp_secret: Option<String>,
    #[serde(skip, default = "verified")]
    pub email_verified: bool,
    /// As the service shows the user.
    #[serde(skip)]
    pub shown: Value,
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
        let of_hash = || self.password_hash.as_ref().is_some_and(|hash| hash.is_of(password));
        self.password.as_ref().map_or_else(of_hash, |own| same(own, password))
    }

    /// The user of the store, with what the store knows of memberships and factors.
    fn read(store: &Store, user: &Bag) -> Self {
        let id = text(user, "id");
        let own = |name| user.get(name).and_then(Value::as_str).map(str::to_owned);
        let memberships = store.with("organization_membership", [("user_id", id), ("status", "active")]);
        let role = |it: &Bag| it["role_slugs"][0].as_str().unwrap_or("member").to_owned();
        let factor = store.with("authentication_factor", [("user_id", id), ("type", "totp")]).next();
        Self {
            id: id.to_owned(),
            email: text(user, "email").to_owned(),
            password: own("_password"),
            password_hash: user.get("_password_hash").and_then(Value::as_object).and_then(password_hash),
            first_name: own("first_name"),
            last_name: own("last_name"),
            memberships: memberships
                .map(|it| Membership {
                    organization_id: text(it, "organization_id").to_owned(),
                    role: role(it),
                })
                .collect(),
            totp_secret: factor.map(|factor| text(factor, "_secret").to_owned()),
            email_verified: user.get("email_verified").and_then(Value::as_bool).unwrap_or_default(),
            shown: shape_as(store, "User", user),
        }
    }
}

/// The users of the store, as a sign-in needs to know them.
pub struct Users(Arc<Guarded<Store>>);

impl Users {
    pub fn new(store: Arc<Guarded<Store>>) -> Self {
        Self(store)
    }

    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.0.lock()
    }

    pub fn first(&self) -> Option<User> {
        let store = self.0.lock();
        let user = store.all("user").next();
        user.map(|user| User::read(&store, user))
    }

    pub fn find(&self, id: &str) -> Option<User> {
        let store = self.0.lock();
        store.get("user", id).map(|user| User::read(&store, user))
    }

    pub fn of_email(&self, email: &str) -> Option<User> {
        let store = self.0.lock();
        let user = store.all("user").find(|user| text(user, "email").eq_ignore_ascii_case(email));
        user.map(|user| User::read(&store, user))
    }

    /// Adds a user whose address is not known yet and not verified. Gives the id.
    pub fn sign_up(&self, email: &str, password: &str, names: [Option<&str>; 2]) -> String {
        let [first_name, last_name] = names;
        let user = bag(json!({
            "email": email, "first_name": first_name, "last_name": last_name, "_password": password,
        }));
        text(&self.0.lock().add("user", new_user(user)), "id").to_owned()
    }

    pub fn verify_email(&self, id: &str) {
        self.0.lock().set("user", id, bag(json!({"email_verified": true})));
    }
}
