//! Who is told of each attempt, and what of it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::error::{Error, MAX_NAME_CHARS, Status, one_line};
use crate::json;
use crate::sys::Table;

/// Takes a record, as JSON. Called on the thread that makes the call, outside
/// all locks; dropped once, when the last call is out of it.
pub type Observer = Box<dyn Fn(&str) + Send + Sync>;

static OBSERVERS: Table<Observer> = Table::new();

/// The observer of one client, which may be replaced while calls are telling
/// it: its handle in the table, 0 for none.
#[derive(Default)]
pub struct ObserverCell(AtomicUsize);

impl ObserverCell {
    pub fn replace(&self, observer: Option<Observer>) -> Result<(), Error> {
        let full = || Error::new(Status::Internal, "too many observers");
        let handle = match observer {
            Some(observer) => OBSERVERS.insert(observer).ok_or_else(full)?,
            None => 0,
        };
        OBSERVERS.close(self.0.swap(handle, Ordering::AcqRel));
        Ok(())
    }

    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed) != 0
    }

    /// Tells the observer that is set now, if any.
    pub fn tell(&self, record: &Record) {
        loop {
            let handle = self.0.load(Ordering::Acquire);
            if handle == 0 {
                return;
            }
            // Else it was replaced in this moment: its successor is told.
            if let Some(observer) = OBSERVERS.hold(handle) {
                return observer(&record.to_json());
            }
        }
    }
}

impl Drop for ObserverCell {
    fn drop(&mut self) {
        OBSERVERS.close(*self.0.get_mut());
    }
}

/// One attempt: nothing of its query, its body or its credentials.
pub struct Record<'a> {
    pub operation: &'a str,
    pub method: &'a str,
    /// The path as the operation has it, with `{name}` where a parameter goes.
    pub path: &'a str,
    /// From 1 on.
    pub attempt: u32,
    pub http_status: Option<u16>,
    pub request_id: Option<String>,
    pub duration: Duration,
    /// "ok", or the code of the attempt's error.
    pub outcome: &'a str,
}

impl Record<'_> {
    fn to_json(&self) -> String {
        let null = || "null".to_owned();
        let shown = |id: &str| json::string(&one_line(id, MAX_NAME_CHARS));
        // Written as a whole and its thousandths: the formatting of floats is 12 KB of code.
        let micros = self.duration.as_micros() as u64;
        json::Object::new()
            .string("operation", self.operation)
            .string("method", self.method)
            .string("path", self.path)
            .number("attempt", self.attempt.into())
            .raw("http_status", &self.http_status.map_or_else(null, |status| status.to_string()))
            .raw("request_id", &self.request_id.as_deref().map_or_else(null, shown))
            .raw("duration_ms", &format!("{}.{:03}", micros / 1000, micros % 1000))
            .string("outcome", self.outcome)
            .finish()
    }
}
