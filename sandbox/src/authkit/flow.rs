//! What a person has to do, one step after the other, until they are signed in.

use std::time::Instant;

use super::{AuthKit, SignedIn, totp, user::User};
use crate::{credentials::same, ids, query::Query, selector::Refusal};

/// A sign-in of which at least the first step is done.
pub struct Pending {
    pub user_id: String,
    method: &'static str,
    pub step: Step,
}

/// The step that a sign-in waits for.
pub enum Step {
    /// The code of an e-mail, which proves that the address is the person's.
    Code(String),
    /// The code of an authenticator app.
    Totp,
    Organization,
}

pub enum Outcome {
    SignedIn(SignedIn),
    /// The pending_authentication_token of what waits for its next step.
    Waits(String),
    /// The first page again, for signing in or up, with what is wrong.
    Again(&'static str),
    /// The step's page again, with what is wrong.
    NotYet(String, &'static str),
    /// Back to the application.
    Refused(Refusal),
}

/// Does the step that a form asks for; `organization` is the one that the application named.
pub fn step(authkit: &mut AuthKit, form: &Query, organization: Option<&str>, now: Instant) -> Outcome {
    let text = |name: &str| form.get(name).unwrap_or_default();
    let mut flow = Flow { authkit, organization, now };
    match text("step") {
        "sign-in" => flow.password(text("email"), text("password")),
        "send-code" => flow.send_code(text("email")),
        "sign-up" => flow.sign_up(form),
        "code" => flow.code(text("pending"), text("code")),
        "totp" => flow.totp(text("pending"), text("code")),
        "organization" => flow.chosen(text("pending"), text("organization_id")),
        _ => Outcome::Refused(denied("The user canceled the sign-in.")),
    }
}

/// Whoever `--auto` signs in: nobody is asked anything.
pub fn without_asking(authkit: &AuthKit, hint: Option<&str>, organization: Option<&str>) -> Outcome {
    let user = match hint {
        Some(email) => authkit.users.of_email(email),
        None => authkit.users.first(),
    };
    match user {
        Some(user) => {
            let own = || user.memberships.first().map(|membership| membership.organization_id.as_str());
            signed_in(&user, "Password", organization.or_else(own))
        }
        None => Outcome::Refused(denied("No user of the sandbox matches this login.")),
    }
}

struct Flow<'f> {
    authkit: &'f mut AuthKit,
    organization: Option<&'f str>,
    now: Instant,
}

const WRONG_CODE: &str = "This code is not correct.";
const OVER: &str = "This sign-in took too long. Please start again.";

impl Flow<'_> {
    fn password(&mut self, email: &str, password: &str) -> Outcome {
        let user = self.authkit.users.of_email(email).filter(|user| user.has_password(password));
        match user {
            Some(user) if user.email_verified => self.after_email(user.id.clone(), "Password"),
            Some(user) => self.wait_for_code(user.id.clone(), "Password"),
            None => Outcome::Again("The e-mail address or the password is not correct."),
        }
    }

    fn send_code(&mut self, email: &str) -> Outcome {
        match self.authkit.users.of_email(email) {
            Some(user) => self.wait_for_code(user.id.clone(), "MagicAuth"),
            None => Outcome::Again("There is no user with this e-mail address."),
        }
    }

    fn sign_up(&mut self, form: &Query) -> Outcome {
        let (Some(email), Some(password)) = (form.get("email"), form.get("password")) else {
            return Outcome::Again("Enter an e-mail address and a password.");
        };
        if self.authkit.users.of_email(email).is_some() {
            return Outcome::Again("This e-mail address is already in use.");
        }
        let names = [form.get("first_name"), form.get("last_name")];
        let id = self.authkit.users.sign_up(email, password, names);
        self.wait_for_code(id, "Password")
    }

    fn code(&mut self, pending: &str, given: &str) -> Outcome {
        match self.authkit.pending.get(pending, self.now) {
            Some(Pending { user_id, method, step: Step::Code(code) }) if same(code, given) => {
                let (user_id, method) = (user_id.clone(), *method);
                self.authkit.pending.remove(pending);
                self.authkit.users.verify_email(&user_id);
                self.after_email(user_id, method)
            }
            Some(Pending { step: Step::Code(_), .. }) => Outcome::NotYet(pending.to_owned(), WRONG_CODE),
            _ => Outcome::Again(OVER),
        }
    }

    fn totp(&mut self, pending: &str, given: &str) -> Outcome {
        let Some(Pending { user_id, method, step: Step::Totp }) = self.authkit.pending.get(pending, self.now)
        else {
            return Outcome::Again(OVER);
        };
        let secret = self.authkit.users.find(user_id).and_then(|user| user.totp_secret);
        if !secret.is_some_and(|secret| totp::admits(&secret, given)) {
            return Outcome::NotYet(pending.to_owned(), WRONG_CODE);
        }
        let (user_id, method) = (user_id.clone(), *method);
        self.authkit.pending.remove(pending);
        self.after_factors(user_id, method)
    }

    fn chosen(&mut self, pending: &str, organization_id: &str) -> Outcome {
        let waiting = self.authkit.pending.get(pending, self.now);
        let Some(Pending { user_id, method, step: Step::Organization }) = waiting else {
            return Outcome::Again(OVER);
        };
        let Some(user) = self.authkit.users.find(user_id) else {
            return Outcome::Again(OVER);
        };
        let outcome = signed_in(&user, method, Some(organization_id));
        self.authkit.pending.remove(pending);
        outcome
    }

    fn after_email(&mut self, user_id: String, method: &'static str) -> Outcome {
        let has_app = self.authkit.users.find(&user_id).is_some_and(|user| user.totp_secret.is_some());
        if has_app { self.wait(user_id, method, Step::Totp) } else { self.after_factors(user_id, method) }
    }

    fn after_factors(&mut self, user_id: String, method: &'static str) -> Outcome {
        let Some(user) = self.authkit.users.find(&user_id) else {
            return Outcome::Again(OVER);
        };
        match (self.organization, user.memberships.as_slice()) {
            (None, []) => signed_in(&user, method, None),
            (None, [only]) => signed_in(&user, method, Some(&only.organization_id)),
            (None, _) => self.wait(user_id, method, Step::Organization),
            (named, _) => signed_in(&user, method, named),
        }
    }

    fn wait_for_code(&mut self, user_id: String, method: &'static str) -> Outcome {
        self.wait(user_id, method, Step::Code(ids::six_digits()))
    }

    fn wait(&mut self, user_id: String, method: &'static str, step: Step) -> Outcome {
        let token = ids::fresh("");
        self.authkit.pending.insert(token.clone(), Pending { user_id, method, step }, self.now);
        Outcome::Waits(token)
    }
}

fn signed_in(user: &User, method: &'static str, organization: Option<&str>) -> Outcome {
    if organization.is_some_and(|id| user.membership(id).is_none()) {
        return Outcome::Refused(denied("The user is not a member of this organization."));
    }
    Outcome::SignedIn(SignedIn {
        user_id: user.id.clone(),
        organization_id: organization.map(str::to_owned),
        method,
    })
}

fn denied(description: &str) -> Refusal {
    Refusal { error: "access_denied", description: description.to_owned() }
}
