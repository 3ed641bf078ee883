//! The C ABI: one file for each group of functions. Each function is a guard,
//! a conversion, one call into the core, and the writing of the output. The
//! types are named as C names them, so the header needs no table of names.

// The documentation here is the header's: laid out for C's readers, and the
// contracts that make a call safe stand in its first comment.
#![allow(
    clippy::doc_overindented_list_items,
    clippy::doc_lazy_continuation,
    clippy::missing_safety_doc,
    clippy::too_many_arguments
)]

// The header follows this order: a client first, then what to do with it.
mod client;

mod observer;

mod interrupt;

mod call;

mod verify;

mod queue;

mod json;

mod status;

// Not in the header: a test declares it for itself.
/// cbindgen:ignore
#[cfg(feature = "failpoints")]
mod failpoint;

mod guard;
mod handles;
mod strings;

use std::ffi::c_char;

use crate::error::{Error, WORKOS_OK};

pub use call::*;
pub use client::*;
pub use interrupt::*;
pub use json::*;
pub use observer::*;
pub use queue::*;
pub use status::*;
pub use verify::*;

use client::only_error;
use handles::hold;

/// The result of a call: `WORKOS_OK` (0) or one of the other `WORKOS_*` codes.
/// An open set: later versions may add codes, so have a default case.
#[allow(non_camel_case_types)]
pub type workos_status = i32;

/// A client: a configuration, an API key and the connections to one service.
/// It is a checked handle: never look into it, only pass it on.
#[allow(non_camel_case_types)]
pub struct workos_client {
    _opaque: [u8; 0],
}

/// Clears `*out`, runs `work` behind the guard, and hands out its data or the
/// error object. `function` is what the error names where no operation is known.
///
/// # Safety
/// `out` is NULL or points to a place for a pointer.
unsafe fn answer(
    out: *mut *mut c_char,
    function: &str,
    work: impl FnOnce() -> Result<String, Error>,
) -> workos_status {
    // SAFETY: the caller promises a place to write to.
    unsafe { strings::clear(out) };
    let (status, text) = match guard::guarded(function, work) {
        Ok(data) => (WORKOS_OK, data),
        Err(error) => (error.status.code(), error.of(function).to_json()),
    };
    // SAFETY: as above.
    unsafe { strings::hand_out(out, text) };
    status
}
