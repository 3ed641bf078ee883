//! A call of a queue, on its way from being accepted to its completion.

use std::sync::Arc;
use std::time::Instant;

use super::shared::Shared;
use super::{Guard, Hold};
use crate::client::Submitted;
use crate::error::{Error, Performed, Status};
use crate::flow;
use crate::sys::spawn_without_signals;

pub struct Job {
    pub id: u64,
    pub client: Hold,
    pub work: Work,
    pub place: Place,
    /// The earliest time at which the worker comes back to it by itself.
    pub timer: Option<Instant>,
}

pub enum Work {
    /// Nothing is sent: these are its data.
    Done(String),
    Sending(Box<Submitted>),
    /// More than one request.
    Flow(flow::Later),
}

/// Whether a call counts among those that have a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Not now: it waits until another attempt is due.
    Away,
    /// It waits for another one to leave.
    Waiting,
    Connected,
}

impl Job {
    pub fn new(id: u64, client: Hold, work: Work) -> Self {
        Self { id, client, work, place: Place::Away, timer: None }
    }
}

/// What a flow's thread needs beside what the name lookup of a request takes.
const FLOW_STACK_BYTES: usize = 512 * 1024;

/// Runs a flow on a thread: its steps are calls that block.
pub fn run_flow(shared: &Arc<Shared>, id: u64, client: Hold, later: flow::Later) -> Result<(), Error> {
    let operation = later.name().to_owned();
    let own = shared.clone();
    let work = move || {
        let guard: Guard = own.guard;
        let mut result = None;
        let outcome = guard(&mut || result = Some(later.run(&client)));
        drop(client);
        if let Some(result) = result.or(outcome.err().map(Err)) {
            own.complete(id, result);
        }
    };
    spawn_without_signals("workos-flow", FLOW_STACK_BYTES, work)
        .map(drop)
        .map_err(|_| Shared::no_room("no thread could be started for the call").of(&operation))
}

/// The error of a call that its caller canceled, where the call itself has none.
pub fn canceled(performed: Performed) -> Error {
    ended(Status::Canceled, "the call was canceled", performed)
}

/// The error of a call that was out when the queue was closed, where the call itself has none.
pub fn closed(performed: Performed) -> Error {
    ended(Status::Closed, "the queue was closed while the call was running", performed)
}

fn ended(status: Status, message: &str, performed: Performed) -> Error {
    let mut error = Error::new(status, message);
    error.performed = performed;
    error
}
