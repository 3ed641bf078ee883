//! Recipes of several steps over the operations, called by name as they are.

mod logout;

use crate::client::Client;
use crate::error::{Error, Status};
use crate::json;
use crate::operation::{self, Operation, Param, Params};

/// A recipe. It is described as the one operation that it sends.
pub struct Flow {
    pub name: &'static str,
    pub summary: &'static str,
    pub params: &'static [Param],
    /// The name of that operation.
    pub over: &'static str,
    pub run: fn(&Flow, &Client, &Params) -> Result<String, Error>,
}

const FLOWS: &[Flow] = &[logout::FLOW];

fn find(name: &str) -> Option<&'static Flow> {
    FLOWS.iter().find(|flow| flow.name == name)
}

/// Carries out an operation or a flow by its name. Blocks as
/// [`Client::call`] does.
pub fn call(client: &Client, name: &str, params_json: &str) -> Result<String, Error> {
    let Some(flow) = find(name) else {
        return client.call(name, params_json);
    };
    let run = || (flow.run)(flow, client, &Params::read(flow.name, flow.params, params_json, None)?);
    run().map_err(|mut error| {
        error.operation = flow.name.to_owned();
        error
    })
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
    let message = format!("{name} is more than a request: build {} instead", flow.over);
    Err(Error::new(Status::Unsupported, message).of(name))
}

/// Everything that can be called by name, as `workos_operations` gives it.
pub fn describe() -> String {
    let flows = FLOWS.iter().filter_map(|flow| {
        let over = operation::find(flow.over).ok()?;
        Some(over.describe_as(flow.name, flow.summary, flow.params))
    });
    let rows = operation::catalogue().map(Operation::describe).chain(flows);
    json::Object::new().raw("operations", &json::array(rows)).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flow_is_described_and_is_no_operation() {
        let described = describe();
        let operations = json::get(&described, "/operations").expect("a list");
        let rows = json::raw_items(&operations).expect("a list");
        assert_eq!(rows.len(), operation::catalogue().count() + FLOWS.len());
        for flow in FLOWS {
            assert!(
                operation::find(flow.over).is_ok() && operation::find(flow.name).is_err(),
                "{}",
                flow.name
            );
            let error = check_is_one_request(flow.name).expect_err(flow.name);
            assert!(error.status == Status::Unsupported && error.message.contains(flow.over));
        }
    }
}
