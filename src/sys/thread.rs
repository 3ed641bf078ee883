use std::{io, mem, ptr, thread};

/// Starts a thread that blocks every signal, so that the host's handlers never
/// run on it. The new thread inherits the mask that this thread has meanwhile.
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
    let started = thread::Builder::new().name(name.to_owned()).stack_size(stack_bytes).spawn(work);
    if masked {
        // SAFETY: `before` was filled by the successful call above.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &before, ptr::null_mut()) };
    }
    started
}
