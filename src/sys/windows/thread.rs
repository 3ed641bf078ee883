use std::{io, ptr, thread};

use windows_sys::Win32::System::LibraryLoader::{
    GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, GET_MODULE_HANDLE_EX_FLAG_PIN, GetModuleHandleExW,
};

/// Starts a thread. Windows has no signals that it would have to block.
pub fn spawn_without_signals(
    name: &str,
    stack_bytes: usize,
    work: impl FnOnce() + Send + 'static,
) -> io::Result<thread::JoinHandle<()>> {
    pin();
    thread::Builder::new().name(name.to_owned()).stack_size(stack_bytes).spawn(work)
}

/// Keeps this library loaded: its threads may outlive FreeLibrary.
fn pin() {
    let flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN;
    let mut module = ptr::null_mut();
    // SAFETY: the address is one of this library, and the place for the module is on this stack.
    // Where it fails, the library is unloaded as if nothing had been asked.
    unsafe { GetModuleHandleExW(flags, pin as *const () as *const u16, &mut module) };
}

/// Windows has no pthread_cancel that would have to be held off.
pub struct NotCanceled;

impl NotCanceled {
    pub fn begin() -> Self {
        Self
    }
}
