use std::ffi::c_char;

use super::strings::{MAX_ARGUMENT_BYTES, borrow, borrow_bytes, borrow_object};
use super::{answer, hold, workos_client, workos_status};
use crate::error::Error;
use crate::flow;

/// Carries out any operation by its name: "sso.profile",
/// "audit_trail.create_event", ... workos_operations lists them all.
///
/// @param client       borrowed, not NULL.
/// @param operation    borrowed, not NULL: the operation's name.
/// @param params_json  borrowed; NULL means "{}". A JSON object with the
///                     operation's parameters; a member that it does not know is
///                     refused. Every operation also takes "options", for this
///                     call alone: {"timeout_ms","max_retries","headers":{...},
///                     "validate":true,"response":false,"error_body":false}.
///                     "validate":false leaves the check of an audit event to the
///                     service; "response":true wraps the data of a success as
///                     {"http_status","request_id","data"}; "error_body":true adds
///                     the service's own JSON to an error as "body", which may hold
///                     secrets: never log it. A member that is null counts as absent.
/// @param out          nullable. On success the service's JSON answer as it came
///                     ("{}" where it has no body), or what an operation that sends
///                     nothing makes, such as {"url":...}. On failure the error
///                     object. Owned by you.
/// @return  WORKOS_OK or any other status. Arguments are checked first, then
///          whether a key is configured; nothing was sent for
///          WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED and WORKOS_UNSUPPORTED.
///
/// If the operation sends a request, it blocks for at most timeout_ms + 100 ms. An
/// operation that sends nothing, such as one that builds a URL, never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_call(
    client: *const workos_client,
    operation: *const c_char,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (operation, params) = unsafe { named(operation, params_json)? };
        flow::call(&client, operation, params)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "call", work) }
}

/// An operation that is known by its name, and its parameters.
///
/// # Safety
/// Both are NULL or point to NUL-terminated strings that stay for `'a`.
pub(super) unsafe fn named<'a>(
    operation: *const c_char,
    params_json: *const c_char,
) -> Result<(&'a str, &'a str), Error> {
    // SAFETY: the caller promises a NUL-terminated string, or NULL.
    let operation = unsafe { borrow(operation, "operation", MAX_ARGUMENT_BYTES)? };
    flow::check_is_known(operation)?;
    // SAFETY: as above.
    let params = unsafe { borrow_object(params_json, "params_json") };
    Ok((operation, params.map_err(|error| error.of(operation))?))
}

/// `workos_call` with a name that is known here.
///
/// # Safety
/// As for `workos_call`.
unsafe fn call_named(
    operation: &str,
    client: *const workos_client,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        // SAFETY: the caller promises a NUL-terminated string, or NULL.
        client.call(operation, unsafe { borrow_object(params_json, "params_json")? })
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, operation, work) }
}

/// Builds the URL to which you send a person who wants to sign in; the same as
/// workos_call with "sso.authorization_url".
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "redirect_uri"; exactly one of "domain",
///                     "connection", "organization" and "provider"; "client_id"
///                     (or "project_id") unless the client has it; and, if
///                     wanted, "state" (a string or an object), "domain_hint",
///                     "login_hint", "nonce", "prompt", "provider_scopes" (a list),
///                     "provider_query_params" (an object), "code_challenge",
///                     "code_challenge_method".
/// @param out          nullable. On success {"url":"https://..."}; on failure the
///                     error object. Owned by you.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED (no client
///          id) or WORKOS_CLOSED.
///
/// Never blocks; nothing is sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_sso_authorization_url(
    client: *const workos_client,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what workos_call asks for.
    unsafe { call_named("sso.authorization_url", client, params_json, out) }
}

/// Exchanges the code that came back to redirect_uri for the person's profile;
/// the same as workos_call with "sso.profile".
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "code"; "client_id" (or "project_id") unless the
///                     client has it; "code_verifier" if the URL had a
///                     code_challenge.
/// @param out          nullable. On success {"profile":{...},"access_token":...};
///                     on failure the error object. Owned by you.
/// @return  WORKOS_OK or any other status. A code that was used or has expired is
///          WORKOS_REJECTED.
///
/// Blocks for at most timeout_ms + 100 ms. A code works once, so this is never
/// sent again once it may have arrived.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_sso_profile(
    client: *const workos_client,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what workos_call asks for.
    unsafe { call_named("sso.profile", client, params_json, out) }
}

/// Records an Audit Trail event; the same as workos_call with
/// "audit_trail.create_event".
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "event", an object with the strings "group",
///                     "location", "action", "action_type" (C, R, U or D),
///                     "actor_name", "actor_id", "target_name", "target_id",
///                     "occurred_at" (RFC 3339 with a zone) and, if wanted,
///                     "metadata" (at most 50 keys of at most 40 characters;
///                     strings of at most 500 characters, numbers, booleans);
///                     "idempotency_key", or a fresh one is made.
/// @param out          nullable. On success {"success":true}; on failure the error
///                     object, whose "errors" lists every fault of the event.
///                     Owned by you.
/// @return  WORKOS_OK or any other status. A key that was used with another event
///          is WORKOS_CONFLICT.
///
/// Blocks for at most timeout_ms + 100 ms. Every attempt carries the same key, so
/// trying again records the event once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_audit_trail_create_event(
    client: *const workos_client,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what workos_call asks for.
    unsafe { call_named("audit_trail.create_event", client, params_json, out) }
}

/// Records an Audit Logs event of an organization; the same as workos_call with
/// "audit_logs.create_event".
///
/// @param client       borrowed, not NULL.
/// @param params_json  borrowed. "organization_id"; "event", an object with
///                     "action", "occurred_at" (RFC 3339 with a zone), "actor"
///                     {"id","type"}, "targets" [{"id","type"}], "context"
///                     {"location"} and, if wanted, "version" (an integer),
///                     "metadata", "name" and "metadata" of actor and targets,
///                     "user_agent" of context; "idempotency_key", or a fresh one
///                     is made.
/// @param out          nullable. On success {"success":true}; on failure the error
///                     object, whose "errors" lists every fault of the event.
///                     Owned by you.
/// @return  WORKOS_OK or any other status.
///
/// Blocks for at most timeout_ms + 100 ms. Every attempt carries the same key, so
/// trying again records the event once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_audit_logs_create_event(
    client: *const workos_client,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises what workos_call asks for.
    unsafe { call_named("audit_logs.create_event", client, params_json, out) }
}

/// The first half of an operation, for programs that have their own HTTP stack:
/// the request as workos_call would send it. Send it, and give the answer to
/// workos_response_parse. Deadline and retries are then yours: send it again only
/// where the error says that it is "retryable".
///
/// IT CONTAINS THE API KEY (in the Authorization header, or as client_secret in
/// the body of "sso.profile" and "sso.finish_login"): never log it, and free it soon.
///
/// @param client       borrowed, not NULL.
/// @param operation    borrowed, not NULL: the operation's name.
/// @param params_json  borrowed; NULL means "{}". As for workos_call.
/// @param out          nullable. On success {"method","url","headers":{name:value},
///                     "body":string or null}; the body is exactly what is to be
///                     sent. The headers are spelled User-Agent, Accept,
///                     Content-Type (with a body), Authorization (except for
///                     "sso.profile"), Idempotency-Key (where there is one), and
///                     those of options.headers as you spell them. On failure the
///                     error object. Owned by you.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED,
///          WORKOS_CLOSED, or WORKOS_UNSUPPORTED for an operation that sends
///          nothing, or that is more than a request ("sso.logout_url").
///
/// Never blocks; nothing is sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_request_build(
    client: *const workos_client,
    operation: *const c_char,
    params_json: *const c_char,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (operation, params) = unsafe { named(operation, params_json)? };
        flow::check_is_one_request(operation)?;
        client.request_build(operation, params)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "request_build", work) }
}

/// The second half of an operation: what workos_call would make of an answer.
///
/// @param client        borrowed, not NULL.
/// @param operation     borrowed, not NULL: the operation's name.
/// @param params_json   borrowed; NULL means "{}". The same as for
///                      workos_request_build.
/// @param http_status   the answer's status, 100 to 999.
/// @param headers_json  borrowed; NULL means "{}". The answer's headers: an object,
///                      names in any case, values strings or lists of strings.
/// @param body          borrowed: body_len bytes of any kind; NULL if body_len
///                      is 0.
/// @param body_len      at most max_response_bytes; a longer body is WORKOS_DECODE.
/// @param out           nullable. On success the data, on failure the error object,
///                      both as from workos_call. Owned by you.
/// @return  WORKOS_OK or any other status.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_response_parse(
    client: *const workos_client,
    operation: *const c_char,
    params_json: *const c_char,
    http_status: i32,
    headers_json: *const c_char,
    body: *const std::ffi::c_void,
    body_len: usize,
    out: *mut *mut c_char,
) -> workos_status {
    let work = || -> Result<String, Error> {
        let client = hold(client)?;
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (operation, params) = unsafe { named(operation, params_json)? };
        // SAFETY: as above, and `body_len` bytes.
        let parts = unsafe {
            borrow_object(headers_json, "headers_json")
                .and_then(|headers| Ok((headers, borrow_bytes(body.cast(), body_len, "body")?)))
        };
        let (headers, body) = parts.map_err(|error| error.of(operation))?;
        flow::check_is_one_request(operation)?;
        client.response_parse(operation, params, http_status, headers, body)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { answer(out, "response_parse", work) }
}
