//! Who is told of each attempt, and what of it.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::error::{Error, MAX_NAME_CHARS, Status, one_line};
use crate::json;
use crate::sys::{Orphan, Table, generation};

/// Who is told of each attempt.
pub trait Observer: Send + Sync {
    /// Takes a record, as JSON. Called on the thread that makes the call, outside
    /// all locks.
    fn tell(&self, record: &str);

    /// The last call is out of it. Dropping it has the same effect, if this was
    /// not called before.
    fn end(&self);
}

static OBSERVERS: Table<Box<dyn Observer>> = Table::new();

/// So many observers within each other's calls are kept apart.
const DEPTH: usize = 4;

thread_local! {
    /// The handles of the observers that this thread is in, 0 for none.
    static RUNNING: Cell<[usize; DEPTH]> = const { Cell::new([0; DEPTH]) };
    /// The id of the submitted call that this thread works on, 0 for none.
    static CALL: Cell<u64> = const { Cell::new(0) };
}

/// Does `work`, whose records name the submitted call of that id.
pub fn of_call<T>(id: u64, work: impl FnOnce() -> T) -> T {
    let before = CALL.replace(id);
    let result = work();
    CALL.set(before);
    result
}

impl Orphan for Box<dyn Observer> {
    fn orphaned(&self, handle: usize) {
        // The thread that forked inside it is in it still; `tell` ends it.
        let running = RUNNING.try_with(Cell::get).unwrap_or_default();
        if !running.contains(&handle) {
            self.end();
        }
    }
}

/// The observer of one client, which may be replaced while calls are telling
/// it: its handle in the table, 0 for none.
#[derive(Default)]
pub struct ObserverCell(AtomicUsize);

impl ObserverCell {
    pub fn replace(&self, observer: Option<Box<dyn Observer>>) -> Result<(), Error> {
        let full = || Error::new(Status::Internal, "too many observers");
        let handle = match observer {
            Some(observer) => OBSERVERS.insert(observer).ok_or_else(full)?,
            None => 0,
        };
        OBSERVERS.close(self.0.swap(handle, Ordering::AcqRel));
        Ok(())
    }

    /// Takes the observer away.
    pub fn end(&self) {
        OBSERVERS.close(self.0.swap(0, Ordering::AcqRel));
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
                let process = generation::current();
                let record = record.to_json();
                // What the observer calls by itself is no part of the call.
                of_call(0, || running(handle, || observer.tell(&record)));
                if process != generation::current() && OBSERVERS.hold(handle).is_none() {
                    observer.end();
                }
                return;
            }
        }
    }
}

/// Does `work`, and has this thread in the observer of that handle meanwhile.
fn running(handle: usize, work: impl FnOnce()) {
    let before = RUNNING.try_with(Cell::get).unwrap_or_default();
    let mut now = before;
    now.rotate_right(1);
    if let Some(innermost) = now.first_mut() {
        *innermost = handle;
    }
    let _ = RUNNING.try_with(|running| running.set(now));
    work();
    let _ = RUNNING.try_with(|running| running.set(before));
}

impl Drop for ObserverCell {
    fn drop(&mut self) {
        self.end();
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
        let mut object = json::Object::new();
        match CALL.get() {
            0 => &mut object,
            id => object.number("call", id),
        }
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
