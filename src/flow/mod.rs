//! Recipes of several steps over the operations, called by name as they are.

mod device;
mod flags;
mod logout;
mod refresh;
mod session;
mod tokens;
mod vault;
mod verify;

use std::borrow::Cow;
use std::time::Instant;

use zeroize::Zeroizing;

use crate::client::Client;
use crate::error::{Error, Status};
use crate::json;
use crate::operation::{self, Operation, Options, Param, Params};
use crate::redact::Secrets;

/// A recipe. It is described as the one operation that it may send.
pub struct Flow {
    pub name: &'static str,
    pub summary: &'static str,
    pub params: &'static [Param],
    /// The name of that operation; `None` where nothing is ever sent.
    pub over: Option<&'static str>,
    pub run: fn(&Flow, &Client, &Params) -> Result<String, Error>,
}

const FLOWS: &[&[Flow]] = &[
    logout::FLOWS,
    tokens::FLOWS,
    session::FLOWS,
    refresh::FLOWS,
    device::FLOWS,
    vault::FLOWS,
    flags::FLOWS,
];

fn flows() -> impl Iterator<Item = &'static Flow> {
    FLOWS.iter().copied().flatten()
}

fn find(name: &str) -> Option<&'static Flow> {
    flows().find(|flow| flow.name == name)
}

/// Carries out an operation or a flow by its name. Blocks as
/// [`Client::call`] does.
pub fn call(client: &Client, name: &str, params_json: &str) -> Result<String, Error> {
    let Some(flow) = find(name) else {
        return client.call(name, params_json);
    };
    let run = || {
        let params = Params::read(flow.name, flow.params, params_json, None)?;
        (flow.run)(flow, client, &params).map_err(|error| {
            // What the service said may repeat what only the flow was given.
            match error.http_status {
                Some(_) => {
                    let secrets = session::secrets(client, &params).into_iter().map(Cow::Owned);
                    error.redacted(&Secrets::new(secrets))
                }
                None => error,
            }
        })
    };
    run().map_err(|mut error| {
        error.operation = flow.name.to_owned();
        error
    })
}

/// Whether `name` is more than one request.
pub fn is_flow(name: &str) -> bool {
    find(name).is_some()
}

/// A flow whose parameters are in order, to be run on another thread.
pub struct Later {
    flow: &'static Flow,
    params_json: Zeroizing<String>,
}

impl Later {
    pub fn new(name: &str, params_json: &str) -> Result<Self, Error> {
        let flow = find(name).ok_or_else(|| Error::new(Status::Unsupported, "no such flow").of(name))?;
        Params::read(flow.name, flow.params, params_json, None).map_err(|error| error.of(flow.name))?;
        Ok(Self { flow, params_json: Zeroizing::new(params_json.to_owned()) })
    }

    pub fn name(&self) -> &'static str {
        self.flow.name
    }

    /// Blocks as [`call`] does.
    pub fn run(&self, client: &Client) -> Result<String, Error> {
        call(client, self.flow.name, &self.params_json)
    }
}

/// Refuses the name of neither an operation nor a flow.
pub fn check_is_known(name: &str) -> Result<(), Error> {
    match find(name) {
        Some(_) => Ok(()),
        None => operation::find(name).map(drop),
    }
}

/// Refuses what is not one request: its halves cannot be had one by one.
pub fn check_is_one_request(name: &str) -> Result<(), Error> {
    let Some(flow) = find(name) else {
        return Ok(());
    };
    let message = match flow.over {
        Some(over) => format!("{name} is more than a request: build {over} instead"),
        None => format!("{name} sends nothing: there is no request to build"),
    };
    Err(Error::new(Status::Unsupported, message).of(name))
}

/// Everything that can be called by name, as `workos_operations` gives it.
pub fn describe() -> String {
    let rows = operation::catalogue().map(|row| row.describe()).chain(flows().map(Flow::describe));
    json::Object::new().raw("operations", &json::array(rows)).finish()
}

impl Flow {
    fn describe(&self) -> String {
        match self.over.and_then(|over| operation::find(over).ok()) {
            Some(over) => over.describe_as(self.name, self.summary, self.params),
            None => Operation::describe_local(self.name, self.summary, self.params),
        }
    }
}

/// The deadline of a call that began at `began`.
fn deadline(client: &Client, params: &Params, began: Instant) -> Instant {
    began + params.options.timeout.unwrap_or(client.config().timeout)
}

/// The options of a request that a flow sends on behalf of its caller, who
/// waits until `deadline`.
fn options_of(options: &Options, deadline: Instant) -> Result<String, Error> {
    let rest = deadline.saturating_duration_since(Instant::now()).as_millis() as u64;
    if rest == 0 {
        return Err(Error::new(Status::Timeout, "the deadline passed before anything was sent"));
    }
    let mut written = json::Object::new();
    written.number("timeout_ms", rest);
    if let Some(retries) = options.max_retries {
        written.number("max_retries", retries.into());
    }
    if !options.headers.is_empty() {
        let mut headers = json::Object::new();
        for (name, value) in &options.headers {
            headers.string(name, value);
        }
        written.raw("headers", &headers.finish());
    }
    Ok(written.raw("response", "true").finish())
}

/// The data of an answer that came wrapped, unless the caller wants it so.
fn unwrapped(answer: String, params: &Params) -> String {
    if params.options.response {
        return answer;
    }
    let members = json::raw_members(&answer).unwrap_or_default();
    json::raw_member(&members, "data").unwrap_or("{}").to_owned()
}

/// The error of what was refused here, with a code of our own.
fn rejected(api_code: &'static str, message: &str) -> Error {
    let mut error = Error::new(Status::Rejected, message);
    error.api_code = Some(api_code.into());
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flow_is_described_and_is_no_operation() {
        let described = describe();
        let operations = json::get(&described, "/operations").expect("a list");
        let rows = json::raw_items(&operations).expect("a list");
        assert_eq!(rows.len(), operation::catalogue().count() + flows().count());
        for flow in flows() {
            assert!(operation::find(flow.name).is_err(), "{}", flow.name);
            let error = check_is_one_request(flow.name).expect_err(flow.name);
            assert_eq!(error.status, Status::Unsupported);
            if let Some(over) = flow.over {
                assert!(operation::find(over).is_ok() && error.message.contains(over), "{}", flow.name);
            }
        }
    }
}
