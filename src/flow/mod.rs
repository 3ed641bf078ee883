//! Recipes of several steps over the operations, called by name as they are.

mod device;
mod flags;
mod logout;
mod refresh;
mod running;
mod session;
mod tokens;
mod vault;
mod verify;

use std::pin::Pin;
use std::time::Instant;

use zeroize::Zeroizing;

use crate::client::{Begun, Client};
use crate::error::{Error, Status};
use crate::json;
use crate::operation::{self, Operation, Params};
use crate::queue::Hold;
use crate::steps::Steps;

use running::Running;

/// A recipe. Its row in api/ describes it: what it takes, and the one operation that it may send.
pub struct Flow {
    pub name: &'static str,
    /// Refuses what can be refused before anything is done, and at once.
    pub check: fn(&Client, &Params) -> Result<(), Error>,
    pub run: for<'r> fn(Run<'r>) -> Later<'r>,
}

/// What a flow that was begun comes to. It waits only for what it asks of its
/// [`Steps`], so that any driver can run it.
pub type Later<'r> = Pin<Box<dyn Future<Output = Result<String, Error>> + Send + 'r>>;

/// One call of a flow.
#[derive(Clone, Copy)]
pub struct Run<'r> {
    pub flow: &'static Flow,
    pub client: &'r Client,
    pub params: &'r Params<'r>,
    pub steps: &'r Steps,
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
    let params = flow.checked(client, params_json)?;
    client.wait_for(&mut Running::with(flow, client, params, Instant::now()))
}

/// Begins an operation or a flow at `now`, without sending any of it.
pub fn begin(client: &Hold, name: &str, params_json: &str, now: Instant) -> Result<Begun, Error> {
    let Some(flow) = find(name) else {
        return client.submit(name, params_json, now);
    };
    flow.checked(client, params_json)?;
    let params_json = Zeroizing::new(params_json.to_owned());
    Ok(Begun::Sending(Box::new(Running::owning(flow, client.clone(), params_json, now))))
}

/// Refuses the name of neither an operation nor a flow.
pub fn check_is_known(name: &str) -> Result<(), Error> {
    match find(name) {
        Some(_) => Ok(()),
        None => operation::check_is_known(name),
    }
}

/// Refuses what is not one request: its halves cannot be had one by one.
pub fn check_is_one_request(name: &str) -> Result<(), Error> {
    let Some(flow) = find(name) else {
        return Ok(());
    };
    let message = match flow.row()?.1 {
        "" => format!("{name} sends nothing, so there is no request to build"),
        over => format!("{name} does more than send one request: build {over} instead"),
    };
    Err(Error::new(Status::Unsupported, message).of(name))
}

/// Everything that can be called by name, as `workos_operations` gives it.
pub fn describe() -> String {
    let rows = operation::catalogue()
        .chain(flows().filter_map(|flow| Some(flow.row().ok()?.0)))
        .map(|row| row.describe());
    json::Object::new().raw("operations", &json::array(rows)).finish()
}

impl Flow {
    /// Its row, and the name of the operation that it sends; empty where nothing is ever sent.
    fn row(&self) -> Result<(Operation, &'static str), Error> {
        operation::flow(self.name).ok_or_else(|| Error::new(Status::Internal, "the flow has no row"))
    }

    fn params<'a>(&self, params_json: &'a str) -> Result<Params<'a>, Error> {
        Params::of(&self.row()?.0, params_json, None)
    }

    /// The parameters, where nothing can be refused at once.
    fn checked<'a>(&self, client: &Client, params_json: &'a str) -> Result<Params<'a>, Error> {
        let checked = self.params(params_json).and_then(|params| {
            (self.check)(client, &params)?;
            Ok(params)
        });
        checked.map_err(|error| error.of(self.name))
    }
}

/// The check of a flow that refuses nothing but what its table does.
fn nothing(_: &Client, _: &Params) -> Result<(), Error> {
    Ok(())
}

impl Run<'_> {
    fn deadline(self) -> Instant {
        self.steps.began() + self.params.options.timeout.unwrap_or(self.client.config().timeout)
    }

    /// Carries out the one operation that the flow is described as.
    async fn over(self, params_json: String) -> Result<String, Error> {
        self.request(self.flow.row()?.1, params_json).await
    }

    async fn request(self, operation: &'static str, params_json: String) -> Result<String, Error> {
        self.steps.request(operation, Zeroizing::new(params_json)).await
    }

    /// The options of a request that is made on behalf of the flow's caller, who
    /// waits until `deadline`.
    fn options(self, deadline: Instant) -> Result<String, Error> {
        let rest = deadline.saturating_duration_since(self.steps.now()).as_millis() as u64;
        if rest == 0 {
            return Err(Error::new(Status::Timeout, "the deadline passed before anything was sent"));
        }
        let mut written = json::Object::new();
        written.number("timeout_ms", rest);
        let options = &self.params.options;
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
            let (row, over) = flow.row().expect("a row");
            assert_eq!(row.facts.sends, !over.is_empty(), "{}", flow.name);
            if !over.is_empty() {
                assert!(operation::find(over).is_ok() && error.message.contains(over), "{}", flow.name);
            }
        }
    }

    #[test]
    fn the_flows_and_their_rows_match_both_ways() {
        let mut names: Vec<&str> = flows().map(|flow| flow.name).collect();
        names.sort_unstable();
        assert_eq!(names, operation::flow_names().collect::<Vec<_>>());
    }
}
