//! The thread of a queue.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::groups::{self, Groups, Seat};
use super::jobs::{self, Job};
use super::shared::{Orders, Shared};
use super::timers::Timers;
use crate::client::{Begun, Submitted, of_call};
use crate::error::{Error, Performed};
use crate::http::{Progress, Surroundings, Waker};
use crate::sys::poll::Interest;
use crate::sys::{Poller, Ready, generation};

pub struct Worker {
    shared: Arc<Shared>,
    poller: Arc<Poller>,
    process: u64,
    jobs: HashMap<u64, Job>,
    groups: Groups,
    timers: Timers,
    /// Those that have something to do.
    ready: VecDeque<u64>,
    interests: Vec<Interest>,
}

/// Marks a key of the poller as a client's, not a call's.
const CLIENT: usize = 1 << (usize::BITS - 1);

/// How long a call waits at once where nothing tells of its client's end.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// What a call's machine asks of this driver.
struct Calling<'a> {
    shared: &'a Arc<Shared>,
    id: u64,
    seat: RefCell<(&'a mut Groups, &'a mut Seat)>,
}

impl Surroundings for Calling<'_> {
    fn waker(&self) -> Waker {
        let (shared, id) = (self.shared.clone(), self.id);
        Box::new(move || shared.wake_call(id))
    }

    fn may_connect(&self) -> bool {
        let (groups, seat) = &mut *self.seat.borrow_mut();
        groups.connect(seat, self.shared.settings.max_connections)
    }
}

impl Worker {
    pub fn new(shared: Arc<Shared>, poller: Arc<Poller>) -> Self {
        Self {
            shared,
            poller,
            process: generation::current(),
            jobs: HashMap::new(),
            groups: Groups::default(),
            timers: Timers::default(),
            ready: VecDeque::new(),
            interests: Vec::new(),
        }
    }

    /// Runs until the queue is freed, or closed with nothing left to do.
    pub fn run(mut self) {
        self.serve();
        if self.process != generation::current() {
            // An observer made a child, and this is it: all of this is the parent's.
            return std::mem::forget(self);
        }
        let Self { shared, poller, jobs, .. } = self;
        drop(poller);
        shared.worker_ended();
        // Connections may take their time to close, and other calls may wait for these.
        for (_, mut job) in jobs {
            let _ = shared.guarded(&mut || drop(job.given_up(jobs::closed())));
        }
    }

    fn serve(&mut self) {
        let mut ready = Ready::new();
        loop {
            // Only who is known to sleep is woken.
            let (orders, asleep) = self.shared.orders(self.ready.is_empty());
            let (free, close) = (orders.free, orders.close);
            self.follow(orders);
            if free {
                return;
            }
            if close {
                self.close();
                return;
            }
            while let Some(id) = self.ready.pop_front() {
                self.go_on(id);
                if self.process != generation::current() || self.shared.is_freed() {
                    return;
                }
            }
            if asleep {
                self.wait(&mut ready);
            }
        }
    }

    /// Takes what other threads ordered.
    fn follow(&mut self, orders: Orders) {
        for job in orders.accepted {
            self.groups.enter(&job.seat);
            self.ready.push_back(job.id);
            self.jobs.insert(job.id, job);
        }
        self.ready.extend(orders.woken);
        for id in orders.canceled {
            if let Some(job) = self.jobs.remove(&id) {
                self.give_up(job, jobs::canceled(Performed::No));
            }
        }
    }

    /// Waits for sockets and times, and marks as ready what has something to do.
    fn wait(&mut self, ready: &mut Ready) {
        let left = self.timers.next().map(|at| at.saturating_duration_since(Instant::now()));
        // Where it cannot wait it goes round, and the calls end by their deadlines.
        let _ = self.poller.wait(ready, left);
        for key in ready.keys() {
            if key & CLIENT == 0 {
                self.ready.push_back(key as u64);
            } else {
                // A client was closed.
                let of = |job: &&Job| groups::number(&job.client) | CLIENT == key;
                self.ready.extend(self.jobs.values().filter(of).map(|job| job.id));
            }
        }
        let now = Instant::now();
        while let Some(id) = self.timers.due(now) {
            if let Some(job) = self.jobs.get_mut(&id) {
                job.timer = None;
                self.ready.push_back(id);
            }
        }
    }

    /// Does what can be done for one call.
    fn go_on(&mut self, id: u64) {
        let Some(mut job) = self.jobs.remove(&id) else { return };
        match std::mem::replace(&mut job.work, Begun::Done(String::new())) {
            Begun::Done(data) => self.end(job, Ok(data)),
            Begun::Sending(call) => self.send(job, call),
        }
    }

    fn send(&mut self, mut job: Job, mut call: Box<dyn Submitted>) {
        let now = Instant::now();
        let seat = RefCell::new((&mut self.groups, &mut job.seat));
        let calling = Calling { shared: &self.shared, id: job.id, seat };
        let mut progress = None;
        let guarded = self.shared.guarded(&mut || {
            progress = Some(of_call(job.id, || call.advance(now, &job.client, &calling)));
        });
        let progress = match (progress, guarded) {
            (Some(progress), _) => progress,
            (None, Ok(())) => Progress::Done(Err(jobs::closed())),
            (None, Err(panicked)) => Progress::Done(Err(panicked)),
        };
        let until = match progress {
            Progress::Wait(until) => until,
            Progress::Done(result) => {
                drop(call);
                return self.end(job, result);
            }
        };
        if job.seat.is_connected() && !call.is_on_its_way() {
            // It waits before another attempt or step: others may go ahead.
            let next = self.groups.disconnect(&mut job.seat);
            self.give_turn(next);
        }
        let told = self.listen(&job, &*call);
        self.put_back(job, call, if told { until } else { until.min(now + LOOK_AGAIN) });
    }

    /// Listens to what `call` waits for, and to its client's end. False where nothing tells of that.
    fn listen(&mut self, job: &Job, call: &dyn Submitted) -> bool {
        self.interests.clear();
        call.interests(&mut self.interests);
        for interest in &self.interests {
            // Where it cannot listen, the call ends by its deadline.
            let _ = self.poller.arm(*interest, job.id as usize);
        }
        let Some(closing) = job.client.closing() else { return false };
        if self.groups.listens_anew(&job.seat, closing.descriptor) {
            let _ = self.poller.arm(closing, groups::number(&job.client) | CLIENT);
        }
        true
    }

    /// Comes back to it at `until` at the latest.
    fn put_back(&mut self, mut job: Job, call: Box<dyn Submitted>, until: Instant) {
        job.work = Begun::Sending(call);
        job.timer = Some(self.timers.set(job.id, until, job.timer));
        self.jobs.insert(job.id, job);
    }

    fn end(&mut self, mut job: Job, result: Result<String, Error>) {
        let id = job.id;
        let next = self.groups.leave(&mut job.seat);
        self.give_turn(next);
        // Before the completion: whoever takes it may free the client.
        drop(job);
        self.shared.complete(id, result);
    }

    /// Ends a call that has not ended by itself.
    fn give_up(&mut self, mut job: Job, error: Error) {
        let mut given_up = None;
        let guarded = self.shared.guarded(&mut || given_up = Some(job.given_up(error.clone())));
        let error = guarded.err().or(given_up).unwrap_or(error);
        self.end(job, Err(error));
    }

    /// A call that waited for a connection may have one.
    fn give_turn(&mut self, next: Option<u64>) {
        if let Some(job) = next.and_then(|id| self.jobs.get_mut(&id)) {
            self.groups.take_turn(&mut job.seat);
            self.ready.push_back(job.id);
        }
    }

    /// Completes all that is out.
    fn close(&mut self) {
        for (_, job) in std::mem::take(&mut self.jobs) {
            self.give_up(job, jobs::closed());
        }
    }
}
