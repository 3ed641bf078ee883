use std::ffi::c_char;

use super::guard::guarded;
use super::strings::{MAX_ARGUMENT_BYTES, borrow};
use super::{answer, workos_status};
use crate::error::{Error, WORKOS_OK};
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
        let (json, pointer) = unsafe { text_and_pointer(json, pointer)? };
        Ok(json::get(json, pointer)?)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "json_get", work) }
}

/// Returns the JSON type of one value. It distinguishes null, true or 42 from a
/// string that has the same letters.
///
/// @param json     borrowed, not NULL: as for workos_json_get.
/// @param pointer  borrowed, not NULL: as for workos_json_get.
/// @param out      nullable. On success "null", "boolean", "number", "string",
///                 "array", "object", or "absent" where the pointer finds nothing.
///                 On failure the error object. Owned by you.
/// @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT for NULL, bad UTF-8, a text that
///          is not JSON or a malformed pointer.
///
/// Never blocks. Of members with the same name the last one counts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_json_kind(
    json: *const c_char,
    pointer: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (json, pointer) = unsafe { text_and_pointer(json, pointer)? };
        Ok(json::kind(json, pointer)?.to_owned())
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "json_kind", work) }
}

/// Counts the items of an array, or the members of an object.
///
/// @param json     borrowed, not NULL: as for workos_json_get.
/// @param pointer  borrowed, not NULL: as for workos_json_get.
/// @param length   nullable: set to the number; to 0 on failure.
/// @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT where the pointer finds anything
///          else or nothing, and for NULL, bad UTF-8, a text that is not JSON or
///          a malformed pointer.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_json_length(
    json: *const c_char,
    pointer: *const c_char,
    length: *mut u64,
) -> workos_status {
    let work = || {
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (json, pointer) = unsafe { text_and_pointer(json, pointer)? };
        Ok(json::length(json, pointer)?)
    };
    let counted = guarded("json_length", work);
    if !length.is_null() {
        let count = counted.as_ref().map_or(0, |count| *count as u64);
        // SAFETY: the caller promises a place to write to, or NULL.
        unsafe { length.write(count) };
    }
    counted.map_or_else(|error| error.status.code(), |_| WORKOS_OK)
}

/// Writes a text as a JSON string, with its quotes. Quote every text from outside
/// this way before you put it into JSON: unquoted, it could add members.
///
/// @param text  borrowed, not NULL: any UTF-8.
/// @param out   nullable. On success the JSON string; on failure the error
///              object. Owned by you.
/// @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT for NULL and bad UTF-8.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_json_quote(text: *const c_char, out: *mut *mut c_char) -> workos_status {
    let work = || {
        // SAFETY: the caller promises a NUL-terminated string, or NULL.
        let text = unsafe { borrow(text, "text", MAX_ARGUMENT_BYTES)? };
        Ok(json::string(text))
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "json_quote", work) }
}

/// Copies a JSON text with one value set, added or removed. Everything else stays
/// as it was written.
///
/// @param json        borrowed: JSON; NULL means "{}". It may be as long as for
///                    workos_json_get.
/// @param pointer     borrowed, not NULL: as for workos_json_get. Objects that are
///                    missing on the way are made; "-" appends to an array;
///                    "" replaces the whole text.
/// @param value_json  borrowed: the value as JSON, such as workos_json_quote gives
///                    for a text. NULL removes the member, or the item.
/// @param out         nullable. On success the copy; on failure the error object.
///                    Owned by you.
/// @return  WORKOS_OK, also if there was nothing to remove;
///          WORKOS_INVALID_ARGUMENT for an index past the end of an array, for a
///          pointer that leads through a value that is neither array nor object, and
///          for a NULL pointer, bad UTF-8, a text that is not JSON or a malformed
///          pointer.
///
/// Never blocks. json and *out are two strings: if you own json, free it as well.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_json_set(
    json: *const c_char,
    pointer: *const c_char,
    value_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let json = if json.is_null() { c"{}".as_ptr() } else { json };
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (json, pointer) = unsafe { text_and_pointer(json, pointer)? };
        let value = match value_json.is_null() {
            true => None,
            // SAFETY: as above.
            false => Some(unsafe { borrow(value_json, "value_json", MAX_ANSWER_BYTES)? }),
        };
        Ok(json::set(json, pointer, value)?)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "json_set", work) }
}

/// # Safety
/// Both are NULL or point to NUL-terminated strings that stay for `'a`.
unsafe fn text_and_pointer<'a>(
    json: *const c_char,
    pointer: *const c_char,
) -> Result<(&'a str, &'a str), Error> {
    // SAFETY: the caller promises NUL-terminated strings, or NULL.
    unsafe { Ok((borrow(json, "json", MAX_ANSWER_BYTES)?, borrow(pointer, "pointer", MAX_ARGUMENT_BYTES)?)) }
}

/// The largest max_response_bytes, and room for what wraps an answer.
const MAX_ANSWER_BYTES: usize = (64 << 20) + (1 << 20);

/// Describes every operation that workos_call knows.
///
/// @param out  nullable. {"operations":[{"name","method","path","summary",
///             "credential","repeat","sends","returns","params"}]}, each with
///             "details" if its errors have any. Owned by you.
///             "method" and "path" are null if no request to the service belongs to
///             the operation; "sends" is true if it sends one.
///             "credential" is what proves who is calling: "none", "api_key" (the
///             Authorization header), "access_token" (the same header with a
///             person's own token) or "client_secret" (in the body).
///             "repeat" says whether a request may be sent again after it may
///             have arrived: "safe", "keyed" (it always carries an
///             Idempotency-Key), "if_keyed" (if given an idempotency key) or
///             "never".
///             "returns" is {"kind","type","list"}: the kind is "none", "object",
///             "array" or "any"; the type is that of the answer, or of its items
///             if "list" is true (a page) or the kind is "array".
///             "params" is [{"name","type","in","required","summary"}], each with
///             those of "enum", "format", "minimum", "maximum", "min_length",
///             "max_length", "min_items", "max_items", "max_members", "items",
///             "values", "values_nullable", "members", "nullable", "secret",
///             "deprecated" and "default" that apply. "members" has the same
///             form, without "in" and "summary".
/// @return  WORKOS_OK.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_operations(out: *mut *mut c_char) -> workos_status {
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "operations", || Ok(flow::describe())) }
}
