//! The hosted page. Each of its forms goes back to the page's own address, whose query holds the login.

use maud::{Markup, html};

use super::{AuthKit, authorize::SignIn, flow::Pending, flow::Step};
use crate::{pages::layout, state::Organization};

/// The first page: an address and a password, or a new account.
pub fn first(login: &SignIn, email: &str, problem: Option<&str>) -> Markup {
    if login.sign_up { sign_up(login, email, problem) } else { sign_in(login, email, problem) }
}

fn sign_in(login: &SignIn, email: &str, problem: Option<&str>) -> Markup {
    let fields = html! {
        (email_field(email))
        label.field { "Password" input name="password" type="password" autocomplete="current-password"; }
        button.main name="step" value="sign-in" { "Sign in" }
        button.cancel name="step" value="send-code" { "E-mail me a code instead" }
    };
    frame(
        login,
        "Sign in with AuthKit",
        problem,
        &fields,
        Some(("screen_hint", "sign-up", "Create an account")),
    )
}

fn sign_up(login: &SignIn, email: &str, problem: Option<&str>) -> Markup {
    let fields = html! {
        label.field { "First name" input name="first_name" autocomplete="given-name"; }
        label.field { "Last name" input name="last_name" autocomplete="family-name"; }
        (email_field(email))
        label.field { "Password" input name="password" type="password" autocomplete="new-password" required; }
        button.main name="step" value="sign-up" { "Create the account" }
    };
    frame(
        login,
        "Create an account",
        problem,
        &fields,
        Some(("screen_hint", "sign-in", "I already have an account")),
    )
}

fn email_field(email: &str) -> Markup {
    html! {
        label.field { "E-mail address" input name="email" type="email" value=(email) autocomplete="username" required autofocus; }
    }
}

/// The page of the step that a sign-in waits for.
pub fn step(
    login: &SignIn,
    authkit: &AuthKit,
    organizations: &[Organization],
    token: &str,
    pending: &Pending,
    problem: Option<&str>,
) -> Markup {
    let user = authkit.users.find(&pending.user_id);
    let email = user.as_ref().map(|user| user.email.as_str()).unwrap_or_default();
    let hidden = html! { input type="hidden" name="pending" value=(token); };
    match &pending.step {
        Step::Code(code) => {
            let fields = html! {
                (hidden)
                p.soft { "The sandbox sends no e-mail. The code for " (email) " is " code id="code" { (code) } "." }
                (code_field())
                button.main name="step" value="code" { "Continue" }
            };
            frame(login, "Enter the code from the e-mail", problem, &fields, None)
        }
        Step::Totp => {
            let fields = html! {
                (hidden)
                (code_field())
                button.main name="step" value="totp" { "Continue" }
            };
            frame(login, "Enter the code from your authenticator app", problem, &fields, None)
        }
        Step::Organization => {
            let memberships = user.as_ref().map(|user| user.memberships.as_slice()).unwrap_or_default();
            let fields = html! {
                (hidden)
                input type="hidden" name="step" value="organization";
                ul.people {
                    @for membership in memberships {
                        li {
                            button name="organization_id" value=(membership.organization_id) {
                                strong { (name_of(organizations, &membership.organization_id)) }
                                span.soft { (membership.role) }
                            }
                        }
                    }
                }
            };
            frame(login, "Choose an organization", problem, &fields, None)
        }
    }
}

fn code_field() -> Markup {
    html! {
        label.field {
            "Code" input name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus;
        }
    }
}

fn name_of<'o>(organizations: &'o [Organization], id: &'o str) -> &'o str {
    let found = organizations.iter().find(|organization| organization.id == id);
    found.map_or(id, |organization| organization.name.as_str())
}

fn frame(
    login: &SignIn,
    title: &str,
    problem: Option<&str>,
    fields: &Markup,
    instead: Option<(&str, &str, &str)>,
) -> Markup {
    let content = html! {
        div.card {
            h1 { (title) }
            p.soft { "After that you return to " code { (login.callback.uri.origin().ascii_serialization()) } "." }
            @if let Some(problem) = problem { p.problem role="alert" { (problem) } }
            form method="post" { (fields) }
            form method="post" { button.cancel name="step" value="cancel" { "Cancel" } }
            @if let Some((name, value, words)) = instead {
                p { a href={ "?" (login.query_with(name, value)) } { (words) } }
            }
        }
    };
    layout(title, "narrow", &content)
}
