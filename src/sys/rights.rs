/// Whether this process runs with more rights than whoever started it, such as a
/// set-user-id program. Then the environment is the word of someone with fewer rights.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub fn has_more_rights() -> bool {
    // SAFETY: reads what the kernel told this process when it began.
    unsafe { libc::getauxval(libc::AT_SECURE) != 0 }
}

/// As above.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub fn has_more_rights() -> bool {
    // SAFETY: asks the kernel, and changes nothing.
    unsafe { issetugid() != 0 }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
unsafe extern "C" {
    fn issetugid() -> std::ffi::c_int;
}
