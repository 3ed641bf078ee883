use std::ffi::{CStr, c_char};

use crate::failpoint;

/// Lets an exported function panic once, when it is called next, or the place
/// "transport", where a request is about to be sent. In test builds alone.
///
/// @param function  borrowed, not NULL: the function's name, "workos_...".
/// @param kind      1: a panic with a text; 2: one whose payload panics as well.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_failpoint(function: *const c_char, kind: i32) {
    // SAFETY: the test passes a NUL-terminated string.
    let name = unsafe { CStr::from_ptr(function) }.to_str().unwrap_or_default();
    failpoint::arm(name.strip_prefix("workos_").unwrap_or(name), kind == 2);
}
