//! The driver of a call that blocks: it runs one machine on the calling thread,
//! and waits where the machine does.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Progress, Surroundings, Waker};
use crate::sys::poll::{self, Interest, Signal};

/// A machine that a driver can run.
pub trait Machine {
    type Outcome;

    fn advance(&mut self, now: Instant, surroundings: &dyn Surroundings) -> Progress<Self::Outcome>;

    /// The descriptors that it waits for.
    fn interests(&self, into: &mut Vec<Interest>);

    /// The longest that it is to be waited for, for a reason that is not in its time.
    fn patience(&self, _now: Instant) -> Option<Duration> {
        None
    }

    /// It was waited for, until a `signal` handler of this thread ran or another reason;
    /// gives the outcome of one that is to end.
    fn waited(&mut self, _now: Instant, _signal: bool) -> Option<Self::Outcome> {
        None
    }
}

/// What wakes the calling thread: a signal for each waker that was not called yet.
#[derive(Default)]
struct Calling(RefCell<Vec<Arc<Wake>>>);

struct Wake {
    /// `None` where there was no descriptor for it.
    signal: Option<Signal>,
    called: AtomicBool,
}

impl Surroundings for Calling {
    fn waker(&self) -> Waker {
        let wake = Arc::new(Wake { signal: Signal::new().ok(), called: AtomicBool::new(false) });
        self.0.borrow_mut().push(wake.clone());
        Box::new(move || {
            wake.called.store(true, Ordering::Release);
            wake.signal.iter().for_each(Signal::set);
        })
    }
}

/// How long it waits at once where nothing can wake it.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Runs `machine` to its end, beginning at `now`. It is also woken where its client is
/// closed, which the descriptor that `closed` gives tells, and must see for itself that it was.
pub fn run<M: Machine>(
    machine: &mut M,
    closed: impl Fn() -> Option<Interest>,
    mut now: Instant,
) -> M::Outcome {
    let calling = Calling::default();
    let mut interests = Vec::with_capacity(4);
    loop {
        let until = match machine.advance(now, &calling) {
            Progress::Done(outcome) => return outcome,
            Progress::Wait(until) => until,
        };
        let closed = closed();
        interests.clear();
        interests.extend(closed);
        machine.interests(&mut interests);
        let mut wakes = calling.0.borrow_mut();
        interests.extend(wakes.iter().filter_map(|wake| wake.signal.as_ref()).map(Signal::interest));
        now = Instant::now();
        let left = until.saturating_duration_since(now);
        let left = machine.patience(now).map_or(left, |patience| left.min(patience));
        let unwoken = closed.is_none() || wakes.iter().any(|wake| wake.signal.is_none());
        let time = if unwoken { left.min(LOOK_AGAIN) } else { left };
        // Where it cannot wait it goes round, and ends by its deadline.
        let signal = poll::wait(&interests, time).unwrap_or(false);
        wakes.retain(|wake| !wake.called.load(Ordering::Acquire));
        drop(wakes);
        now = Instant::now();
        if let Some(outcome) = machine.waited(now, signal) {
            return outcome;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Waits for a long time, and ends once it was looked at three times.
    struct Patient {
        looks: u32,
        /// Calls one of its wakers at once, and one that much later.
        wakes: Option<Duration>,
    }

    impl Machine for Patient {
        type Outcome = u32;

        fn advance(&mut self, now: Instant, surroundings: &dyn Surroundings) -> Progress<u32> {
            self.looks += 1;
            if let Some(later) = self.wakes.take() {
                surroundings.waker()();
                let wake = surroundings.waker();
                std::thread::spawn(move || {
                    std::thread::sleep(later);
                    wake();
                });
            }
            if self.looks == 3 { Progress::Done(self.looks) } else { Progress::Wait(now + MINUTE) }
        }

        fn interests(&self, _: &mut Vec<Interest>) {}
    }

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn where_nothing_can_wake_it_it_looks_now_and_then() {
        let began = Instant::now();
        assert_eq!(run(&mut Patient { looks: 0, wakes: None }, || None, began), 3);
        assert!(began.elapsed() >= 2 * LOOK_AGAIN && began.elapsed() < MINUTE / 2);
    }

    #[test]
    fn a_waker_and_the_end_of_the_client_wake_it() {
        let (closed, open) = (Signal::new().expect("a descriptor"), Signal::new().expect("a descriptor"));
        closed.set();
        let later = Duration::from_millis(50);
        // One waker was called and is done with; the other one is still waited for.
        for (wakes, descriptor, least) in [(Some(later), &open, later), (None, &closed, Duration::ZERO)] {
            let began = Instant::now();
            let mut machine = Patient { looks: 0, wakes };
            assert_eq!(run(&mut machine, || Some(descriptor.interest()), began), 3);
            assert!(began.elapsed() >= least && began.elapsed() < MINUTE / 2);
        }
    }
}
