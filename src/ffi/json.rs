use std::ffi::c_char;

use super::strings::{MAX_ARGUMENT_BYTES, borrow};
use super::{answer, workos_status};
use crate::{flow, json};

/// Picks one value out of a JSON text, for programs without a JSON parser.
///
/// @param json     borrowed, not NULL: JSON, such as a string that this library
///                 handed out. It may be longer than other arguments: any
///                 answer that this library can give is taken.
/// @param pointer  borrowed, not NULL: an RFC 6901 pointer such as
///                 "/profile/email" or "/targets/0/id"; "" is the whole text.
///                 "~1" stands for "/" and "~0" for "~" in a name. At most 128 steps.
/// @param out      nullable. On success a string without its quotes and with its
///                 escapes undone; anything else as compact JSON ("true", "42",
///                 "null", "{...}"). On failure the error object. Owned by you.
/// @return  WORKOS_OK; WORKOS_NOT_FOUND where the pointer finds nothing;
///          WORKOS_INVALID_ARGUMENT for NULL, bad UTF-8, a text that is not JSON
///          or a malformed pointer; WORKOS_DECODE for a string that holds U+0000
///          or half of a surrogate pair, which no C string can show.
///
/// Never blocks. Of members with the same name the last one counts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_json_get(
    json: *const c_char,
    pointer: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (json, pointer) = unsafe {
            (borrow(json, "json", MAX_ANSWER_BYTES)?, borrow(pointer, "pointer", MAX_ARGUMENT_BYTES)?)
        };
        Ok(json::get(json, pointer)?)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "json_get", work) }
}

/// The largest max_response_bytes, and room for what wraps an answer.
const MAX_ANSWER_BYTES: usize = (64 << 20) + (1 << 20);

/// Describes every operation that workos_call knows.
///
/// @param out  nullable. {"operations":[{"name","method","path","summary",
///             "credential","repeat","params":[{"name","type","in","required",
///             "summary"}]}]}. "credential" is what proves who is calling:
///             "none", "api_key" (the Authorization header), "access_token" (the
///             same header with a person's own token) or "client_secret" (in the
///             body). "method" and "path" are null where an operation has to do
///             with no request to the service. "repeat" tells whether a request may be sent
///             again after it may have arrived: "safe", "keyed" (it always
///             carries an Idempotency-Key), "if_keyed" (with a key of yours)
///             or "never". Owned by you.
/// @return  WORKOS_OK.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_operations(out: *mut *mut c_char) -> workos_status {
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "operations", || Ok(flow::describe())) }
}
