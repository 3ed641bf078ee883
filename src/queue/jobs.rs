//! A call of a queue, on its way from being accepted to its completion.

use std::time::Instant;

use super::Hold;
use super::groups::Seat;
use crate::client::Begun;
use crate::error::{Error, Performed, Status};

pub struct Job {
    pub id: u64,
    pub client: Hold,
    pub work: Begun,
    pub seat: Seat,
    /// The earliest time at which the worker comes back to it by itself.
    pub timer: Option<Instant>,
}

impl Job {
    pub fn new(id: u64, client: Hold, work: Begun) -> Self {
        let seat = Seat::new(id, &client);
        Self { id, client, work, seat, timer: None }
    }

    /// Ends it because of `error`, which then tells what the service may have done.
    pub fn given_up(&mut self, error: Error) -> Error {
        match &mut self.work {
            Begun::Sending(call) => call.given_up(error),
            Begun::Done(_) => error,
        }
    }
}

/// The error of a call that its caller canceled.
pub fn canceled(performed: Performed) -> Error {
    let mut error = Error::new(Status::Canceled, "the call was canceled");
    error.performed = performed;
    error
}

/// The error of a call that was out when the queue was closed.
pub fn closed() -> Error {
    Error::new(Status::Closed, "the queue was closed while the call was running")
}
