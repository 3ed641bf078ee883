use std::ffi::c_int;
use std::{io, mem, ptr, thread};

/// Starts a thread that blocks every signal, so that the host's handlers never
/// run on it. `stack_bytes` come on top of what the C library takes of a stack for
/// the program's thread-local variables. The new thread inherits the mask that this thread has meanwhile.
pub fn spawn_without_signals(
    name: &str,
    stack_bytes: usize,
    work: impl FnOnce() + Send + 'static,
) -> io::Result<thread::JoinHandle<()>> {
    // SAFETY: an all-zero sigset_t is a valid place for the calls below to fill.
    let mut all: libc::sigset_t = unsafe { mem::zeroed() };
    // SAFETY: as above.
    let mut before: libc::sigset_t = unsafe { mem::zeroed() };
    // SAFETY: both sets live on this stack; the calls change only this thread's mask.
    let masked = unsafe {
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut before) == 0
    };
    let stack_bytes = stack_bytes + least_stack_bytes();
    let started = thread::Builder::new().name(name.to_owned()).stack_size(stack_bytes).spawn(work);
    if masked {
        // SAFETY: `before` was filled by the successful call above.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &before, ptr::null_mut()) };
    }
    started
}

/// What glibc takes of every thread's stack: thread-local variables, and a little
/// more. 0 where the C library does not say, as musl, which maps them elsewhere.
fn least_stack_bytes() -> usize {
    type LeastStack = unsafe extern "C" fn(*const libc::pthread_attr_t) -> libc::size_t;
    // SAFETY: the name is a C string; a symbol that is missing gives null.
    let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__pthread_get_minstack".as_ptr()) };
    if found.is_null() {
        return 0;
    }
    // SAFETY: the function of this name has had this type since glibc 2.15.
    let least_stack: LeastStack = unsafe { mem::transmute(found) };
    // SAFETY: an all-zero pthread_attr_t is a valid place for the call below to fill.
    let mut attributes: libc::pthread_attr_t = unsafe { mem::zeroed() };
    // SAFETY: the attributes live on this stack, are initialised before they are read,
    // and are given back after.
    unsafe {
        if libc::pthread_attr_init(&mut attributes) != 0 {
            return 0;
        }
        let bytes = least_stack(&attributes);
        libc::pthread_attr_destroy(&mut attributes);
        bytes
    }
}

/// Holds off pthread_cancel as long as it exists: a thread that is canceled is
/// unwound, which must not go through this library. The cancellation waits.
pub struct NotCanceled(c_int);

/// The same number in glibc, musl and FreeBSD.
#[cfg(not(target_vendor = "apple"))]
const PTHREAD_CANCEL_DISABLE: c_int = 1;
#[cfg(target_vendor = "apple")]
const PTHREAD_CANCEL_DISABLE: c_int = 0;

#[cfg(not(target_os = "android"))]
unsafe extern "C" {
    fn pthread_setcancelstate(state: c_int, before: *mut c_int) -> c_int;
}

/// Android has no pthread_cancel that would have to be held off.
#[cfg(target_os = "android")]
unsafe fn pthread_setcancelstate(_: c_int, _: *mut c_int) -> c_int {
    0
}

impl NotCanceled {
    pub fn begin() -> Self {
        let mut before = 0;
        // SAFETY: the place for the earlier state is on this stack.
        unsafe { pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &mut before) };
        Self(before)
    }
}

impl Drop for NotCanceled {
    fn drop(&mut self) {
        let mut disabled = 0;
        // SAFETY: as above; the state is the one that this thread had.
        unsafe { pthread_setcancelstate(self.0, &mut disabled) };
    }
}
