use std::ffi::c_char;

use super::guard::guarded;
use super::{strings, workos_status};
use crate::error;

/// The name of a status code: "ok", "invalid_argument", ...; "unknown" for a
/// number that this version does not know. It is also the "code" of the error
/// object.
///
/// @param status  any number.
/// @return  a static string, never NULL. Do not free it.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub extern "C" fn workos_status_name(status: workos_status) -> *const c_char {
    let name = guarded("status_name", || Ok(error::status_name(status)));
    name.unwrap_or(c"unknown").as_ptr()
}

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The version of the library that is running, "x.y.z". Compare it with
/// WORKOS_VERSION, the version of the header that you compiled against.
///
/// @return  a static string, never NULL. Do not free it.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub extern "C" fn workos_version() -> *const c_char {
    // Whatever happens, there is but one answer.
    let _ = guarded("version", || Ok(()));
    VERSION.as_ptr().cast()
}

/// Overwrites and frees a string that a function of this library handed out.
/// No other function frees such a string: never pass one to free().
///
/// @param string  owned, from this library, not freed yet; NULL is fine.
///                Freeing a string twice is undefined behaviour, as with free().
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_string_free(string: *mut c_char) {
    // There is no one to tell of a bug here.
    let _ = guarded("string_free", || {
        // SAFETY: the caller promises a string of ours that was not freed yet, or NULL.
        unsafe { strings::free(string) };
        Ok(())
    });
}
