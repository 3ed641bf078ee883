//! Waiting for a condition.

use std::time::{Duration, Instant};

/// Longer than anything takes that comes at all.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until `condition` holds, and fails the test where it does not come to hold.
#[track_caller]
pub fn until(condition: impl Fn() -> bool) {
    let began = Instant::now();
    while !condition() {
        assert!(began.elapsed() < PATIENCE, "what is waited for does not come");
        std::thread::sleep(Duration::from_millis(1));
    }
}
