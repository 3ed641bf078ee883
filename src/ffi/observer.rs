use std::ffi::{CString, c_char, c_void};
use std::sync::atomic::{AtomicBool, Ordering};

use super::guard::{guarded, outside};
use super::{hold, workos_client, workos_status};
use crate::client::Observer;
use crate::error::WORKOS_OK;

/// Called once for each attempt; see workos_client_set_observer.
///
/// @param record_json  valid only during the call: copy what you keep.
/// @param user_data    as it was given to workos_client_set_observer.
#[allow(non_camel_case_types)]
pub type workos_observer = Option<unsafe extern "C" fn(record_json: *const c_char, user_data: *mut c_void)>;

/// Frees an observer's user_data, or whatever else it is there for.
#[allow(non_camel_case_types)]
pub type workos_finalizer = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// Registers a function that is called once for every attempt this client makes,
/// for logs, metrics and traces. It replaces an earlier one.
///
/// The record is an object, for example
///     {"operation":"audit_logs.create_event","method":"POST","path":"/audit_logs/events",
///      "attempt":1,"http_status":200,"request_id":"req_01...","duration_ms":41.250,
///      "outcome":"ok"}
/// "attempt" counts from 1; "http_status" and "request_id" are null where none came;
/// "duration_ms" is this attempt's own, connecting included; "outcome" is "ok" or
/// the name of the attempt's status ("timeout", "rate_limited", ...), also where
/// another attempt follows. "path" is the operation's, with {name} where a parameter
/// goes ("/" for the operation "request"). A submitted call has "call" besides, the
/// id that workos_submit gave. No key, code, token, query or body is in it.
///
/// The observer is called once for each attempt, on the thread that makes the call,
/// before the call returns, with no lock held: it may call any function of this
/// library, on any client, this one included. What time it takes counts against
/// the call's deadline. Several threads may be in it at once. It must return: no
/// longjmp, no C++ exception (those end the program). If it calls fork(), the call
/// goes on in the parent; in the child it ends with WORKOS_WRONG_PROCESS.
///
/// @param client     borrowed, not NULL.
/// @param observer   nullable: NULL removes the observer.
/// @param user_data  nullable: handed to the observer and the finalizer, else untouched.
/// @param finalizer  nullable: called exactly once with user_data, when the observer
///                   will not be called again. That is after the observer was
///                   replaced or its client freed, and the last call has left it; the
///                   finalizer may run on any thread. If this function fails, or
///                   observer is NULL, it runs before this function returns. After
///                   fork() each process has its own user_data, and calls its own
///                   finalizer.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT (client is NULL) or WORKOS_CLOSED.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_client_set_observer(
    client: *const workos_client,
    observer: workos_observer,
    user_data: *mut c_void,
    finalizer: workos_finalizer,
) -> workos_status {
    let told = Told { observer, user_data, finalizer, ended: AtomicBool::new(false) };
    let set = guarded("client_set_observer", || {
        let client = hold(client)?;
        client.set_observer(observer.is_some().then(|| Box::new(told) as Box<dyn Observer>))
    });
    set.map_or_else(|error| error.status.code(), |()| WORKOS_OK)
}

/// The host's observer. Its finalizer runs once.
struct Told {
    observer: workos_observer,
    user_data: *mut c_void,
    finalizer: workos_finalizer,
    ended: AtomicBool,
}

// SAFETY: the pointer is only handed back to the host, which was told that its
// functions are called from any thread.
unsafe impl Send for Told {}
// SAFETY: as above; several threads may be in the observer at once.
unsafe impl Sync for Told {}

impl Observer for Told {
    fn tell(&self, record: &str) {
        // JSON text has no NUL.
        let record = CString::new(record).unwrap_or_default();
        if let Some(observer) = self.observer {
            // SAFETY: the host promises a function that takes these two; the record
            // lives until it returns.
            outside(|| unsafe { observer(record.as_ptr(), self.user_data) });
        }
    }

    fn end(&self) {
        if let Some(finalizer) = self.finalizer
            && !self.ended.swap(true, Ordering::AcqRel)
        {
            // SAFETY: the host promises a function that takes its own pointer.
            outside(|| unsafe { finalizer(self.user_data) });
        }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.end();
    }
}
