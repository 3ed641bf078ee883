use std::ffi::c_char;

use super::strings::{self, MAX_ARGUMENT_BYTES, borrow, borrow_object};
use super::{guard, handles, hold, workos_client, workos_status};
use crate::client::Client;
use crate::config::process_environment;
use crate::error::{Error, WORKOS_OK};

/// Makes a client. Make one for each API key and keep it: it holds the
/// connections, and any number of threads may use it at once.
///
/// @param config_json  borrowed; NULL means "{}". A JSON object; a member that is
///                     not listed here is refused:
///   - "api_key"       the secret key, at most 512 visible ASCII characters.
///                     Absent: WORKOS_API_KEY.
///   - "client_id"     the client id ("project_id" is its older name).
///                     Absent: WORKOS_CLIENT_ID.
///   - "base_url"      "https://host[:port][/prefix]". Absent: WORKOS_BASE_URL,
///                     then WORKOS_API_HOSTNAME (a host alone), then
///                     "https://api.workos.com". Plain http is for loopback hosts.
///   - "timeout_ms"    the whole call, every attempt and every wait: 1 to 600000,
///                     default 30000.
///   - "connect_timeout_ms"  one connection, TCP and TLS: 1 to 600000, default 5000.
///   - "max_retries"   further attempts after the first: 0 to 10, default 2. A client
///                     whose calls keep failing makes fewer: it starts with 500
///                     tokens, a retry costs 5 (10 after a timeout), and a success
///                     returns 1. Without enough tokens there is no retry.
///   - "trust"         "bundled" (default: Mozilla's roots, as old as the library),
///                     "system", {"pem":"..."} or {"pem_file":"..."}.
///   - "proxy"         "http://[user:password@]host:port", or null for none.
///                     Absent, for https: HTTPS_PROXY, ALL_PROXY, NO_PROXY in
///                     either case; never HTTP_PROXY.
///   - "max_response_bytes"  1024 to 67108864, default 8388608.
///   - "allow_http"    true allows plain http to any host. Default false.
///   - "app_info"      {"name","version"}, appended to the User-Agent.
///   - "cookie_password"  what sessions are sealed with: a string of 32 bytes or
///                     more, or a list of 1 to 8 such strings. Each of them can open
///                     a session; the first that fits the format seals it. Absent:
///                     WORKOS_COOKIE_PASSWORD.
/// @param client  not NULL. The new client, owned by you; NULL on failure.
/// @param error   nullable. NULL on success; on failure the error object, owned
///                by you.
/// @return  WORKOS_OK, or WORKOS_INVALID_ARGUMENT, whose message names the member.
///
/// Never blocks and opens no connection. The environment is read here, once; an
/// empty variable counts as absent. In a program that runs with more rights than
/// whoever started it (set-user-id, AT_SECURE) it is not read, SSL_CERT_FILE and
/// SSL_CERT_DIR of trust "system" included. A trust file is read here, too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_client_new(
    config_json: *const c_char,
    client: *mut *mut workos_client,
    error: *mut *mut c_char,
) -> workos_status {
    if !client.is_null() {
        // SAFETY: the caller promises a place to write to.
        unsafe { client.write(std::ptr::null_mut()) };
    }
    let work = || {
        if client.is_null() {
            return Err(Error::invalid("client is NULL"));
        }
        // SAFETY: the caller promises a NUL-terminated string, or NULL.
        let config = unsafe { borrow_object(config_json, "config_json")? };
        let made = handles::insert(Client::new(config, &process_environment)?)?;
        // SAFETY: `client` is not NULL, and the caller promises a place to write to.
        unsafe { client.write(made) };
        Ok(())
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { only_error(error, "client_new", work) }
}

/// Frees a client. Returns at once. A call that is still running on it ends
/// with WORKOS_CLOSED: at once while it is on the wire or waiting to try again,
/// within connect_timeout_ms while it connects, by its deadline while it looks
/// up a name. A whole answer that was already received is still returned.
///
/// @param client  owned; NULL is fine, and so is one that was freed already or
///                never made: nothing happens.
///
/// Never blocks. In a child of fork() it leaves the parent's connections alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_client_free(client: *mut workos_client) {
    // There is no one to tell of a bug here.
    let _ = guard::guarded("client_free", || {
        handles::close(client);
        Ok(())
    });
}

/// Replaces the API key, for example when it is rotated. Requests built from
/// now on carry the new key; one that is under way keeps the key that it has.
/// Each request carries the old key or the new one, whole.
///
/// @param client   borrowed, not NULL.
/// @param api_key  borrowed, not NULL: 1 to 512 visible ASCII characters.
/// @param error    nullable. NULL on success; on failure the error object, owned
///                 by you. It never repeats the key.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT or WORKOS_CLOSED.
///
/// Never blocks. The old key is overwritten in memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_client_set_api_key(
    client: *const workos_client,
    api_key: *const c_char,
    error: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        // SAFETY: the caller promises a NUL-terminated string, or NULL.
        let api_key = unsafe { borrow(api_key, "api_key", MAX_ARGUMENT_BYTES)? };
        client.set_api_key(api_key)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { only_error(error, "client_set_api_key", work) }
}

/// As `answer`, for a function whose success has no data: `*error` stays NULL.
///
/// # Safety
/// `error` is NULL or points to a place for a pointer.
pub(super) unsafe fn only_error(
    error: *mut *mut c_char,
    function: &str,
    work: impl FnOnce() -> Result<(), Error>,
) -> workos_status {
    // SAFETY: the caller promises a place to write to.
    unsafe { strings::clear(error) };
    let Err(fault) = guard::guarded(function, work) else {
        return WORKOS_OK;
    };
    let status = fault.status.code();
    // SAFETY: as above.
    unsafe { strings::hand_out(error, fault.of(function).to_json()) };
    status
}
