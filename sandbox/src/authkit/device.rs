//! `/device`: where a person enters the code that a device shows, and says who they are.

use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use maud::{Markup, html};
use serde_json::json;

use crate::{
    api::store::{bag, text},
    pages::{self, layout},
    query::Query,
    state::Shared,
};

fn page(user_code: &str, said: Option<&str>) -> Markup {
    let content = html! {
        div.card {
            h1 { "Sign in a device" }
            @if let Some(said) = said { p role="status" { (said) } }
            form method="post" {
                label.field { "Code shown on the device" input name="user_code" value=(user_code) required; }
                label.field { "Your e-mail address" input name="email" type="email" required; }
                button.main name="step" value="confirm" { "Confirm" }
                button.cancel name="step" value="deny" { "Deny" }
            }
        }
    };
    layout("Sign in a device", "narrow", &content)
}

pub async fn show(query: Query) -> Response {
    pages::html(StatusCode::OK, page(query.get("user_code").unwrap_or_default(), None))
}

pub async fn enter(State(sandbox): State<Shared>, body: Bytes) -> Response {
    let form = Query::parse(&String::from_utf8_lossy(&body));
    let given = |name: &str| form.get(name).unwrap_or_default().to_owned();
    let authkit = sandbox.authkit.lock();
    let user = authkit.users.of_email(&given("email"));
    let mut store = authkit.users.store();
    let code = given("user_code").to_uppercase();
    let device = store.with("device", [("user_code", &code)]).next().map(|it| text(it, "id").to_owned());
    let said = match (device, user) {
        (None, _) => "No device is waiting with this code.",
        (Some(id), _) if given("step") == "deny" => {
            store.set("device", &id, bag(json!({"user_id": "denied"})));
            "The device was denied."
        }
        (Some(_), None) => "There is no user with this e-mail address.",
        (Some(id), Some(user)) => {
            store.set("device", &id, bag(json!({"user_id": user.id})));
            "The device is signed in."
        }
    };
    pages::html(StatusCode::OK, page(&given("user_code"), Some(said)))
}
