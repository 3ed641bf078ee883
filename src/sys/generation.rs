//! Which process this is. A number that differs from those of all processes
//! that this one descends from: what one of them made is known by it.
//!
//! The process id would not do: a child in a new pid namespace can have its
//! parent's, and an id of a process that ended is given out again. So a child
//! takes the next number, and what shows it that it is a child is a mark that
//! is empty in every new process: the kernel empties the page on which it
//! lies, also where a child was made without the C library, and a handler of
//! pthread_atfork empties it where the kernel cannot.

use std::ffi::c_int;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// The last number that was taken, here or in a process that this one descends from.
static LAST: AtomicU64 = AtomicU64::new(0);

/// Where the mark is: this process's number, or 0. Null before the first use.
static MARK: AtomicPtr<AtomicU64> = AtomicPtr::new(ptr::null_mut());

/// The mark where there is no page that the kernel would empty.
static ORDINARY: AtomicU64 = AtomicU64::new(0);

/// The mark as it was when the fork began.
static FORKING: AtomicU64 = AtomicU64::new(0);

/// This process's number, never 0. Takes no lock and makes no system call,
/// but for the first time.
#[inline]
pub fn current() -> u64 {
    let mark = mark();
    match mark.load(Ordering::Acquire) {
        0 => begin(mark),
        number => number,
    }
}

/// Takes a number for this process, unless another thread just did.
#[cold]
fn begin(mark: &AtomicU64) -> u64 {
    let next = LAST.fetch_add(1, Ordering::AcqRel) + 1;
    match mark.compare_exchange(0, next, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => next,
        Err(taken) => taken,
    }
}

#[inline]
fn mark() -> &'static AtomicU64 {
    let mut mark = MARK.load(Ordering::Acquire);
    if mark.is_null() {
        mark = set_up();
    }
    // SAFETY: it points to ORDINARY or to a page that is never unmapped.
    unsafe { &*mark }
}

/// Registers the handlers and makes the mark. Two threads may come here at
/// once; then the handlers are there twice, which changes nothing.
#[cold]
fn set_up() -> *mut AtomicU64 {
    // Where it fails, for want of memory, there is still the page.
    // SAFETY: the handlers touch nothing but atomics, and stay as long as this library.
    let _ = unsafe { pthread_atfork(Some(before_fork), None, Some(in_child)) };
    let page = wiped_page();
    let mark = page.unwrap_or(&raw const ORDINARY as *mut AtomicU64);
    match MARK.compare_exchange(ptr::null_mut(), mark, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => mark,
        Err(other) => {
            if let Some(page) = page {
                // SAFETY: the page was mapped above and never shared.
                unsafe { libc::munmap(page.cast(), PAGE_BYTES) };
            }
            other
        }
    }
}

/// The kernel rounds up to whole pages.
const PAGE_BYTES: usize = 4096;

/// A page that is empty in every child of this process (Linux 4.14).
#[cfg(any(target_os = "linux", target_os = "android"))]
fn wiped_page() -> Option<*mut AtomicU64> {
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let kind = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new mapping, wherever the kernel has room for it.
    let page = unsafe { libc::mmap(ptr::null_mut(), PAGE_BYTES, access, kind, -1, 0) };
    if page == libc::MAP_FAILED {
        return None;
    }
    // SAFETY: the page was mapped above.
    if unsafe { libc::madvise(page, PAGE_BYTES, libc::MADV_WIPEONFORK) } != 0 {
        // SAFETY: as above; nothing refers to it.
        unsafe { libc::munmap(page, PAGE_BYTES) };
        return None;
    }
    Some(page.cast())
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn wiped_page() -> Option<*mut AtomicU64> {
    None
}

unsafe extern "C" {
    fn pthread_atfork(
        prepare: Option<unsafe extern "C" fn()>,
        parent: Option<unsafe extern "C" fn()>,
        child: Option<unsafe extern "C" fn()>,
    ) -> c_int;
}

unsafe extern "C" fn before_fork() {
    FORKING.store(mark().load(Ordering::Acquire), Ordering::Release);
}

/// Empties the mark where it still is the parent's. It is not where the kernel
/// emptied it and another handler has called this library already.
unsafe extern "C" fn in_child() {
    let parent = FORKING.load(Ordering::Acquire);
    let _ = mark().compare_exchange(parent, 0, Ordering::AcqRel, Ordering::Relaxed);
    super::doorbell::in_child();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forks by `fork`, and gives what the child made of `check`.
    fn in_a_child(fork: impl Fn() -> libc::pid_t, check: impl Fn() -> bool) -> bool {
        let child = fork();
        if child == 0 {
            // SAFETY: ends the child at once, without running what belongs to the parent.
            unsafe { libc::_exit(i32::from(!check())) };
        }
        let mut state = 0;
        // SAFETY: the place for the state is on this stack.
        assert_eq!(unsafe { libc::waitpid(child, &mut state, 0) }, child);
        libc::WIFEXITED(state) && libc::WEXITSTATUS(state) == 0
    }

    fn forked() -> libc::pid_t {
        // SAFETY: the child only looks at atomics, and forks and exits.
        unsafe { libc::fork() }
    }

    /// As glibc knows nothing of it, its handlers do not run.
    #[cfg(target_os = "linux")]
    fn cloned() -> libc::pid_t {
        // The two stand the other way round there.
        let (flags, stack) =
            if cfg!(target_arch = "s390x") { (0, libc::SIGCHLD) } else { (libc::SIGCHLD, 0) };
        // SAFETY: as fork(), by the system call alone: no memory is shared.
        unsafe { libc::syscall(libc::SYS_clone, flags, stack, 0, 0, 0) as libc::pid_t }
    }

    #[test]
    fn a_child_and_its_child_have_numbers_of_their_own() {
        let parent = current();
        assert_eq!(current(), parent);
        let grandchild = |child: u64| in_a_child(forked, || current() != child && current() != parent);
        assert!(in_a_child(forked, || current() != parent
            && current() == current()
            && grandchild(current())));
        assert_eq!(current(), parent);
    }

    /// Linux before 4.14, and some emulators, cannot make a page empty in a child.
    #[cfg(target_os = "linux")]
    fn pages_can_be_emptied() -> bool {
        let page = wiped_page().expect("memory");
        // SAFETY: it is never unmapped.
        let number = unsafe { &*page };
        number.store(1, Ordering::Release);
        in_a_child(cloned, || number.load(Ordering::Acquire) == 0)
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_child_that_was_made_without_the_c_library_is_seen() {
        let parent = current();
        if !pages_can_be_emptied() {
            eprintln!("skip a child made without the C library (no page is emptied in a child here)");
            return;
        }
        assert!(in_a_child(cloned, || current() != parent));
    }

    /// A child that never asked leaves no trace in its own child.
    #[test]
    fn a_grandchild_of_a_child_that_did_not_ask_is_seen() {
        let parent = current();
        assert!(in_a_child(forked, || in_a_child(forked, || current() != parent)));
    }

    #[test]
    fn the_handler_alone_would_do() {
        let parent = current();
        // SAFETY: the handlers may be called at any time.
        unsafe { before_fork() };
        let page = mark();
        assert_eq!(page.load(Ordering::Acquire), parent);
        assert!(in_a_child(forked, || {
            // As where the kernel empties nothing.
            page.store(parent, Ordering::Release);
            // SAFETY: as above.
            unsafe { in_child() };
            current() != parent
        }));
    }
}
