//! Strings across the border: borrowed on the way in, owned on the way out.

use std::ffi::c_char;
use std::{ptr, slice};

use crate::error::Error;
use crate::{secret, sys};

/// The longest string argument, in bytes without its NUL.
pub const MAX_ARGUMENT_BYTES: usize = 1 << 20;

/// The string at `text`, which must not be NULL. `name` is the parameter's.
///
/// # Safety
/// `text` is NULL or points to a NUL-terminated string that stays as it is
/// for `'a`.
pub unsafe fn borrow<'a>(text: *const c_char, name: &str, limit: usize) -> Result<&'a str, Error> {
    if text.is_null() {
        return Err(Error::invalid(format!("{name} is NULL")));
    }
    // SAFETY: the caller promises a NUL-terminated string; the scan stops there or at the limit.
    let length = unsafe { libc::strnlen(text, limit + 1) };
    if length > limit {
        return Err(Error::invalid(format!("{name} is longer than {limit} bytes")));
    }
    // SAFETY: `length` bytes from `text` on were just read.
    let bytes = unsafe { slice::from_raw_parts(text.cast::<u8>(), length) };
    std::str::from_utf8(bytes)
        .map_err(|fault| Error::invalid(format!("{name} is not valid UTF-8 at byte {}", fault.valid_up_to())))
}

/// The same, with `{}` for NULL.
///
/// # Safety
/// As for [`borrow`].
pub unsafe fn borrow_object<'a>(text: *const c_char, name: &str) -> Result<&'a str, Error> {
    if text.is_null() {
        return Ok("{}");
    }
    // SAFETY: the caller promises what `borrow` needs.
    unsafe { borrow(text, name, MAX_ARGUMENT_BYTES) }
}

/// `length` bytes at `bytes`; NULL is fine where there are none.
///
/// # Safety
/// `bytes` is NULL or points to `length` bytes that stay as they are for `'a`.
pub unsafe fn borrow_bytes<'a>(bytes: *const u8, length: usize, name: &str) -> Result<&'a [u8], Error> {
    if length == 0 {
        return Ok(&[]);
    }
    if bytes.is_null() {
        return Err(Error::invalid(format!("{name} is NULL but its length is not 0")));
    }
    if length > isize::MAX as usize {
        return Err(Error::invalid(format!("{name} has a length that no memory can hold")));
    }
    // SAFETY: the caller promises `length` readable bytes, and the length fits.
    Ok(unsafe { slice::from_raw_parts(bytes, length) })
}

/// Sets `*out` to NULL.
///
/// # Safety
/// `out` is NULL or points to a place for a pointer.
pub unsafe fn clear(out: *mut *mut c_char) {
    if !out.is_null() {
        // SAFETY: the caller promises a place to write to.
        unsafe { out.write(ptr::null_mut()) };
    }
}

/// What stands before the text in the memory of a string that was handed out: the
/// size of the text with its NUL. The host may write into the text, so where it ends
/// is not to be seen there when it is freed.
type Size = usize;

/// Hands `text` out through `out`, where it is wanted: a copy in memory of
/// malloc, of just its length, because what a string grew in would have to be
/// cut to size. `*out` stays NULL where there is no memory.
///
/// # Safety
/// As for [`clear`].
pub unsafe fn hand_out(out: *mut *mut c_char, text: String) {
    if !out.is_null() {
        // JSON text has no NUL and json_get refuses one, so nothing is ever cut here.
        // SAFETY: the memory is asked for with room for the size, the text and its NUL,
        // aligned for any type, and is used only where it was given; the caller promises
        // a place to write to.
        unsafe {
            let size: Size = text.len() + 1;
            let owned = libc::malloc(size_of::<Size>() + size).cast::<Size>();
            if !owned.is_null() {
                owned.write(size);
                let copy = owned.add(1).cast::<u8>();
                ptr::copy_nonoverlapping(text.as_ptr(), copy, text.len());
                copy.add(text.len()).write(0);
                out.write(copy.cast());
            }
        }
        sys::wipe_registers();
    }
}

/// Overwrites and frees a string that [`hand_out`] gave.
///
/// # Safety
/// `text` is NULL or came from [`hand_out`] and was not freed yet.
pub unsafe fn free(text: *mut c_char) {
    if text.is_null() {
        return;
    }
    // SAFETY: the caller promises a string that `hand_out` gave, before which its size stands.
    unsafe {
        let owned = text.cast::<Size>().sub(1);
        secret::wipe_bytes(slice::from_raw_parts_mut(text.cast(), owned.read()));
        libc::free(owned.cast());
    }
    sys::wipe_registers();
}
