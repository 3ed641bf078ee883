use std::ffi::{c_char, c_int, c_void};

use super::client::only_error;
use super::guard::outside;
use super::{hold, workos_client, workos_status};
use crate::client::Interrupt;

/// Says whether a waiting call is to end; see workos_client_set_interrupt.
///
/// @param user_data  as it was given to workos_client_set_interrupt.
/// @return  0 to go on waiting, anything else to end the call.
#[allow(non_camel_case_types)]
pub type workos_interrupt_fn = Option<unsafe extern "C" fn(user_data: *mut c_void) -> c_int>;

/// Registers a function that is asked while a call of this client waits, whether
/// the call is to end. It is for hosts that handle signals themselves, such as
/// interpreters: their handlers can run in it. It takes the place of an earlier one.
///
/// The function is asked on the thread that makes the call, with no lock held: after
/// each signal that interrupts the wait, and every 250 ms. If it returns a value other
/// than 0, the call ends with WORKOS_CANCELED, and "performed" says whether the
/// service may have done it. It may call any function of this library. What time it
/// takes counts against the call's deadline. Several threads may be in it at once. It
/// must return: no longjmp, no C++ exception (those end the program). If it calls
/// fork(), the call ends in the child with WORKOS_WRONG_PROCESS.
///
/// When this function returns, no thread is in the earlier function any more, so its
/// user_data may be freed. There is one exception: if this function is called inside
/// an interrupt function, that one is still running.
///
/// @param client     borrowed, not NULL.
/// @param interrupt  nullable: NULL removes the function.
/// @param user_data  nullable: handed to the function, else untouched. There is no
///                   finalizer: before you free it, remove the function.
/// @param error      nullable. NULL on success; on failure the error object, owned by
///                   you.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT (client is NULL) or WORKOS_CLOSED.
///
/// Waits only for an earlier function that another thread is in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_client_set_interrupt(
    client: *const workos_client,
    interrupt: workos_interrupt_fn,
    user_data: *mut c_void,
    error: *mut *mut c_char,
) -> workos_status {
    let work = || {
        let client = hold(client)?;
        let asked = interrupt.map(|interrupt| Box::new(Asked { interrupt, user_data }) as Box<dyn Interrupt>);
        client.set_interrupt(asked)
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { only_error(error, "client_set_interrupt", work) }
}

/// The host's function.
struct Asked {
    interrupt: unsafe extern "C" fn(*mut c_void) -> c_int,
    user_data: *mut c_void,
}

// SAFETY: the pointer is only handed back to the host, which was told that its
// function is called from any thread.
unsafe impl Send for Asked {}
// SAFETY: as above; several threads may be in the function at once.
unsafe impl Sync for Asked {}

impl Interrupt for Asked {
    fn ask(&self) -> bool {
        // SAFETY: the host promises a function that takes its own pointer.
        outside(|| unsafe { (self.interrupt)(self.user_data) }) != 0
    }
}
