//! Signing a person out at their identity provider: the service is asked for
//! a token, and the token makes the URL to send the person to.

use super::{Flow, Run, nothing};
use crate::client::{self, Client};
use crate::error::Error;
use crate::form::Form;
use crate::json;
use crate::operation::Params;

pub const FLOWS: &[Flow] =
    &[Flow { name: "sso.logout_url", check: nothing, run: |run| Box::pin(logout_url(run)) }];

async fn logout_url(run: Run<'_>) -> Result<String, Error> {
    let Run { client, params, .. } = run;
    if let Some(token) = params.text("token") {
        return Ok(client::wrapped(url(client, params, token), params, None));
    }
    let mut asked = json::Object::new();
    for (name, value) in params.written_members().filter(|(name, _)| *name != "return_to") {
        asked.raw(name, value);
    }
    let answer = run.over(asked.finish()).await?;
    // With options.response the data comes wrapped, and so does the URL.
    let wrapped = params.options.response;
    let token = json::get(&answer, if wrapped { "/data/logout_token" } else { "/logout_token" })?;

    let data = url(client, params, &token);
    if !wrapped {
        return Ok(data);
    }
    let mut object = json::Object::new();
    for (name, value) in json::raw_members(&answer).unwrap_or_default() {
        object.raw(&name, if name == "data" { &data } else { value });
    }
    Ok(object.finish())
}

/// The URL with this token, as the data of the flow.
fn url(client: &Client, params: &Params, token: &str) -> String {
    let mut url = Form::after(format!("{}/sso/logout?", client.base_url()));
    url.append("token", token);
    if let Some(return_to) = params.text("return_to") {
        url.append("return_to", return_to);
    }
    json::Object::new().string("url", &url.finish()).finish()
}
