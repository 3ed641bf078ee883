//! Whether the host wants a waiting call to end.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::error::{Error, Status};
use crate::sys::{Orphan, Table, generation};

/// Asked on the thread that waits, outside all locks.
pub trait Interrupt: Send + Sync {
    /// Whether to end the call.
    fn ask(&self) -> bool;
}

static INTERRUPTS: Table<Box<dyn Interrupt>> = Table::new();

/// How often it is asked, while no signal interrupts the wait.
pub const ASK_EVERY: Duration = Duration::from_millis(250);

thread_local! {
    /// How many of them this thread is in.
    static INSIDE: Cell<usize> = const { Cell::new(0) };
    /// Whether this thread is the library's own, on which nobody is asked.
    static OWN: Cell<bool> = const { Cell::new(false) };
}

impl Orphan for Box<dyn Interrupt> {
    fn orphaned(&self, _: usize) {}
}

/// The interrupt function of one client: its handle in the table, 0 for none.
#[derive(Default)]
pub struct InterruptCell(AtomicUsize);

impl InterruptCell {
    /// Takes the place of an earlier one, in which nobody is any more when this
    /// returns, except where this thread is in one.
    pub fn replace(&self, interrupt: Option<Box<dyn Interrupt>>) -> Result<(), Error> {
        let full = || Error::new(Status::Internal, "too many interrupt functions");
        let handle = match interrupt {
            Some(interrupt) => INTERRUPTS.insert(interrupt).ok_or_else(full)?,
            None => 0,
        };
        let earlier = INTERRUPTS.close(self.0.swap(handle, Ordering::AcqRel));
        let inside = INSIDE.try_with(Cell::get).unwrap_or(0) > 0;
        while !inside && earlier.as_ref().is_some_and(|earlier| !earlier.is_alone()) {
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed) != 0
    }

    /// The error that ends the call, if the host wants it to end.
    pub fn ask(&self) -> Option<Error> {
        if OWN.try_with(Cell::get).unwrap_or(false) {
            return None;
        }
        let interrupt = INTERRUPTS.hold(self.0.load(Ordering::Acquire))?;
        let process = generation::current();
        let _ = INSIDE.try_with(|inside| inside.set(inside.get() + 1));
        let ends = interrupt.ask();
        let _ = INSIDE.try_with(|inside| inside.set(inside.get() - 1));
        if process != generation::current() {
            let message =
                "the interrupt function called fork(): the call belongs to the parent, and this is the child";
            return Some(Error::new(Status::WrongProcess, message));
        }
        ends.then(|| Error::new(Status::Canceled, "the interrupt function ended the call"))
    }
}

impl Drop for InterruptCell {
    fn drop(&mut self) {
        INTERRUPTS.close(*self.0.get_mut());
    }
}

/// From now on nobody is asked on this thread.
pub fn ask_nobody() {
    let _ = OWN.try_with(|own| own.set(true));
}

/// When one waiting call asks.
pub struct Asking<'c> {
    cell: &'c InterruptCell,
    asked: Instant,
}

impl<'c> Asking<'c> {
    pub fn since(cell: &'c InterruptCell, now: Instant) -> Self {
        Self { cell, asked: now }
    }

    /// The longest that may be waited before it is asked; `None` where nobody is.
    pub fn within(&self, now: Instant) -> Option<Duration> {
        self.cell.is_set().then(|| ASK_EVERY.saturating_sub(now.saturating_duration_since(self.asked)))
    }

    /// Asks if it is time, or a signal has interrupted the wait.
    pub fn ask(&mut self, now: Instant, signal: bool) -> Option<Error> {
        if !signal && self.within(now).is_none_or(|rest| !rest.is_zero()) {
            return None;
        }
        self.asked = now;
        self.cell.ask()
    }
}
