//! Places where a test lets the library panic, to see that nothing of it gets
//! out. Only in builds with the feature `failpoints`; elsewhere they are nothing.

#[cfg(not(feature = "failpoints"))]
#[inline(always)]
pub fn pass(_: &str) {}

#[cfg(feature = "failpoints")]
pub use armed::{arm, pass};

#[cfg(feature = "failpoints")]
#[allow(clippy::panic)]
mod armed {
    use std::panic::panic_any;
    use std::sync::{Mutex, PoisonError};

    /// What panics next, and whether its payload panics too.
    static ARMED: Mutex<Option<(String, bool)>> = Mutex::new(None);

    /// A payload that panics once more when it is dropped.
    struct Bomb;

    impl Drop for Bomb {
        fn drop(&mut self) {
            panic_any("the payload was dropped: sk_failpoint_canary");
        }
    }

    /// Lets the place called `name` panic once, when it is passed next.
    pub fn arm(name: &str, bomb: bool) {
        *ARMED.lock().unwrap_or_else(PoisonError::into_inner) = Some((name.to_owned(), bomb));
    }

    pub fn pass(name: &str) {
        let mut armed = ARMED.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = armed.take_if(|(armed, _)| *armed == name.replace('.', "_"));
        drop(armed);
        match taken {
            Some((_, false)) => panic_any("a failpoint panicked: sk_failpoint_canary"),
            Some((_, true)) => panic_any(Bomb),
            None => {}
        }
    }
}
