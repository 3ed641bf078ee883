//! Where a browser goes to end its session.

use std::future::ready;

use super::{Cookie, has_password, passwords};
use crate::client::wrapped;
use crate::error::Error;
use crate::flow::{Flow, Run, rejected};
use crate::form::Form;
use crate::json;

pub const FLOW: Flow =
    Flow { name: "session.logout_url", check: has_password, run: |run| Box::pin(ready(logout_url(run))) };

fn logout_url(Run { client, params, .. }: Run) -> Result<String, Error> {
    let passwords = passwords(client, params)?;
    let cookie = Cookie::open(params.text("sealed").unwrap_or_default(), &passwords);
    let session_id = cookie.and_then(|cookie| cookie.claim("sid")).filter(|id| !id.is_empty());
    let session_id = session_id.ok_or_else(|| {
        rejected(
            "invalid_session",
            "sealed is not a session that cookie_password opens, or has no session id",
        )
    })?;
    let mut url = Form::after(format!("{}/user_management/sessions/logout?", client.base_url()));
    url.append("session_id", &session_id);
    if let Some(return_to) = params.text("return_to") {
        url.append("return_to", return_to);
    }
    Ok(wrapped(json::Object::new().string("url", &url.finish()).finish(), params, None))
}
