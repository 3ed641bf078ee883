//! What every function does first and last: no panic leaves it, nothing of a
//! panic is printed, its thread is not canceled meanwhile, and no piece of a secret
//! stays on the stack.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Error, Performed, Status};
use crate::failpoint;
use crate::secret;
use crate::sys::{self, NotCanceled};

thread_local! {
    static INSIDE: Cell<u32> = const { Cell::new(0) };
}

/// Not a Once: a child of fork() could inherit one that is half done.
static HOOKED: AtomicBool = AtomicBool::new(false);

/// Keeps the host's stderr clean of panics on threads that are inside this
/// library; all others go on to the hook that was there before.
fn hook_panics() {
    if HOOKED.load(Ordering::Relaxed) || HOOKED.swap(true, Ordering::AcqRel) {
        return;
    }
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let inside = INSIDE.try_with(Cell::get).unwrap_or(0) > 0;
        if !inside {
            before(info);
        }
    }));
}

/// Runs `work`, to its end also where the thread is canceled; a panic in it becomes [`Status::Internal`]. `function` names
/// the exported function as its errors do: by its operation, or without prefix.
pub fn guarded<T>(function: &str, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let _whole = NotCanceled::begin();
    hook_panics();
    // A thread that is ending has no thread-locals any more; it is guarded all the same.
    let _ = INSIDE.try_with(|inside| inside.set(inside.get() + 1));
    let result = catch_unwind(AssertUnwindSafe(|| {
        failpoint::pass(function);
        work()
    }));
    let result = result.unwrap_or_else(|payload| Err(panicked(payload)));
    secret::wipe_stack(secret::TEXTS);
    sys::wipe_registers();
    let _ = INSIDE.try_with(|inside| inside.set(inside.get().saturating_sub(1)));
    result
}

/// Runs a function of the host's, whose panics are its own affair.
pub fn outside<T>(work: impl FnOnce() -> T) -> T {
    let inside = INSIDE.try_with(|inside| inside.replace(0)).unwrap_or(0);
    let result = work();
    let _ = INSIDE.try_with(|now| now.set(inside));
    result
}

fn panicked(payload: Box<dyn Any + Send>) -> Error {
    discard(payload);
    let mut error = Error::new(Status::Internal, "libworkos panicked, which is a bug; please report it");
    // Where it panicked is not known, so neither is what was sent.
    error.performed = Performed::Maybe;
    error
}

/// Drops what a panic came with. It may panic in its turn, and so may what that
/// panic comes with: after a few of these the last is left be.
fn discard(mut payload: Box<dyn Any + Send>) {
    for _ in 0..3 {
        match catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            Ok(()) => return,
            Err(next) => payload = next,
        }
    }
    std::mem::forget(payload);
}
