//! The official Rust client opens the session that is given as JSON, and seals one itself.
//!
//! It is given {sealed, password, answer}, and writes {opened, sealed}: what it opened, and a cookie
//! for the library to open.

use std::error::Error;

use serde_json::{Value, json};
use workos::helpers::session::{seal_session_from_auth_response, unseal_session};

fn main() -> Result<(), Box<dyn Error>> {
    let given: Value = serde_json::from_str(&std::env::args().nth(1).ok_or("it is given JSON")?)?;
    let text = |value: &Value, name: &str| -> Result<String, Box<dyn Error>> {
        Ok(value[name].as_str().ok_or_else(|| format!("{name} is not there"))?.to_owned())
    };
    let (answer, password) = (&given["answer"], text(&given, "password")?);
    let opened = unseal_session(&text(&given, "sealed")?, &password)?;
    let user = serde_json::from_value(answer["user"].clone())?;
    let (access, refresh) = (text(answer, "access_token")?, text(answer, "refresh_token")?);
    let sealed = seal_session_from_auth_response(access, refresh, Some(user), None, &password)?;
    let opened = json!({"access_token": opened.access_token.expose(), "refresh_token": opened.refresh_token.expose(),
        "user": opened.user});
    println!("{}", json!({"opened": opened, "sealed": sealed}));
    Ok(())
}
