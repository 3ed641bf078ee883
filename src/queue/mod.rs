//! Calls that complete later: one thread drives the calls of a queue, whatever
//! their number, and the host takes the completions when it likes.
//!
//! - [`shared`]: what the host's threads and the queue's own thread share.
//! - [`worker`]: the thread. It runs the machines of the calls ([`Submitted`](crate::client::Submitted)) when
//!   their sockets are ready, their time has come, or another thread asks for it.
//! - [`groups`]: which calls of a client may have a connection now.
//! - [`settings`]: what a queue is made with.

mod groups;
mod jobs;
mod settings;
mod shared;
mod timers;
mod worker;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Instant;

use crate::client::Client;
use crate::error::{Error, Status};
use crate::flow;
use crate::sys::{Orphan, generation};

pub use settings::Settings;
pub use shared::{Completion, Taken};

use jobs::Job;
use shared::Shared;

/// A client that stays while a call of it is out.
#[derive(Clone)]
pub struct Hold(Arc<dyn Deref<Target = Client> + Send + Sync>);

impl Hold {
    pub fn new(client: impl Deref<Target = Client> + Send + Sync + 'static) -> Self {
        Self(Arc::new(client))
    }
}

impl Deref for Hold {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.0
    }
}

/// Runs what may panic; a panic becomes an error, and prints nothing.
pub type Guard = fn(work: &mut dyn FnMut()) -> Result<(), Error>;

pub struct Queue {
    /// The process that made it. Its thread and its locks are there alone.
    process: u64,
    shared: Arc<Shared>,
}

impl Queue {
    /// A queue as `config_json` has it. Starts no thread yet.
    pub fn new(config_json: &str, guard: Guard) -> Result<Self, Error> {
        let shared = Shared::new(Settings::read(config_json)?, guard)?;
        Ok(Self { process: generation::current(), shared: Arc::new(shared) })
    }

    /// Refuses to be used in another process than its own.
    pub fn check_process(&self) -> Result<(), Error> {
        if self.process == generation::current() {
            return Ok(());
        }
        let message = "the queue was made before a fork() and belongs to the parent process";
        Err(Error::new(Status::WrongProcess, message))
    }

    /// Refuses where the queue takes no more calls.
    pub fn check_open(&self) -> Result<(), Error> {
        self.check_process()?;
        self.shared.check_open()
    }

    /// Takes a call, and gives its id. It never waits and sends nothing itself.
    pub fn submit(
        &self,
        client: Hold,
        operation: &str,
        params_json: &str,
        user_data: usize,
    ) -> Result<u64, Error> {
        self.check_open()?;
        let work = flow::begin(&client, operation, params_json, Instant::now())?;
        Shared::accept(&self.shared, user_data, |id| Job::new(id, client, work)).map_err(|e| e.of(operation))
    }

    /// Takes a record of an attempt, which comes out among the completions.
    pub fn tell(&self, record: &str) {
        if self.check_process().is_ok() {
            self.shared.tell(record);
        }
    }

    /// The next completion; waits for it for at most `timeout_ms`, or, where that
    /// is negative, as long as calls are out.
    pub fn next(&self, timeout_ms: i32) -> Result<Taken, Error> {
        self.check_process()?;
        Ok(self.shared.take(timeout_ms))
    }

    /// Has a call complete as canceled. False where it is unknown or has completed.
    pub fn cancel(&self, id: u64) -> Result<bool, Error> {
        self.check_process()?;
        Ok(self.shared.cancel(id))
    }

    /// Takes no more calls, and completes those that are out.
    pub fn close(&self) {
        if self.check_process().is_ok() {
            self.shared.close();
        }
    }

    /// Drops all calls, and all completions that were not taken.
    pub fn free(&self) {
        if self.check_process().is_ok() {
            self.shared.free();
        } else {
            // The parent's thread and locks are not here, so nobody rings.
            self.shared.bell.close();
        }
    }

    /// The descriptor that is readable as long as a completion waits; -1 where there is no longer one.
    pub fn descriptor(&self) -> isize {
        if self.check_process().is_ok() { self.shared.bell.descriptor() } else { -1 }
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.free();
    }
}

impl Orphan for Queue {
    fn orphaned(&self, _: usize) {
        self.free();
    }
}
