use std::ffi::{c_char, c_void};

use super::strings::{borrow_bytes, borrow_object};
use super::{answer, hold, workos_client, workos_status};

/// Verifies that a webhook came from the service and was signed recently, and returns
/// its event; the same as workos_call with "webhooks.verify", for a body that may
/// hold any bytes.
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "header" (the WorkOS-Signature header as it came),
///                     "secret" (the webhook's signing secret) and, if wanted,
///                     "tolerance_seconds" (1 to 86400, default 180): how far from
///                     now it may have been signed, before or after. No "payload".
/// @param payload      borrowed: the body as it was received, payload_len bytes of
///                     any kind; NULL if payload_len is 0.
/// @param payload_len  at most max_response_bytes.
/// @param out          nullable. On success the event: the JSON of the body as it
///                     came. On failure the error object, which repeats nothing of
///                     what was given. Owned by you.
/// @return  WORKOS_OK; WORKOS_REJECTED with "api_code" "signature_mismatch" or
///          "timestamp_outside_tolerance"; WORKOS_INVALID_ARGUMENT for a malformed
///          header, or a body that is signed but is not JSON; WORKOS_CLOSED.
///
/// Never blocks; nothing is sent. Signatures are compared in constant time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_webhooks_verify(
    client: *const workos_client,
    params_json: *const c_char,
    payload: *const c_void,
    payload_len: usize,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what `verify` asks for.
    unsafe { verify("webhooks.verify", client, params_json, payload, payload_len, out) }
}

/// Verifies that an action's request came from the service and was signed recently,
/// and returns its context; the same as workos_call with "actions.verify", for a
/// body that may hold any bytes.
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "header" (the WorkOS-Signature header as it came),
///                     "secret" (the action's signing secret) and, if wanted,
///                     "tolerance_seconds" (1 to 86400, default 30): how far from
///                     now it may have been signed, before or after. No "payload".
/// @param payload      borrowed: the body as it was received, payload_len bytes of
///                     any kind; NULL if payload_len is 0.
/// @param payload_len  at most max_response_bytes.
/// @param out          nullable. On success the action's context: the JSON of the
///                     body as it came. On failure the error object, which repeats
///                     nothing of what was given. Owned by you.
/// @return  as workos_webhooks_verify.
///
/// Never blocks; nothing is sent. Signatures are compared in constant time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_actions_verify(
    client: *const workos_client,
    params_json: *const c_char,
    payload: *const c_void,
    payload_len: usize,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what `verify` asks for.
    unsafe { verify("actions.verify", client, params_json, payload, payload_len, out) }
}

/// An operation on a signed payload.
///
/// # Safety
/// As for `workos_call`; `payload` is NULL or points to `payload_len` bytes.
unsafe fn verify(
    operation: &str,
    client: *const workos_client,
    params_json: *const c_char,
    payload: *const c_void,
    payload_len: usize,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        // SAFETY: the caller promises a NUL-terminated string, or NULL, and `payload_len` bytes.
        let (params, payload) = unsafe {
            (
                borrow_object(params_json, "params_json")?,
                borrow_bytes(payload.cast(), payload_len, "payload")?,
            )
        };
        client.call_with_payload(operation, params, payload)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, operation, work) }
}
