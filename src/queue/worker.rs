//! The thread of a queue.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::groups::{self, Groups};
use super::jobs::{self, Job, Place, Work};
use super::shared::{Orders, Shared};
use super::timers::Timers;
use crate::client::Submitted;
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
}

impl Surroundings for Calling<'_> {
    fn waker(&self) -> Waker {
        let (shared, id) = (self.shared.clone(), self.id);
        Box::new(move || shared.wake_call(id))
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
        // Connections may take their time to close.
        drop(jobs);
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
            self.groups.enter(&job);
            self.ready.push_back(job.id);
            self.jobs.insert(job.id, job);
        }
        self.ready.extend(orders.woken);
        for id in orders.canceled {
            if let Some(job) = self.jobs.remove(&id) {
                let error = canceled(&job.work);
                self.end(job, Err(error));
            } else {
                // A flow, whose thread goes on.
                self.shared.complete(id, Err(jobs::canceled(Performed::Maybe)));
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
        match std::mem::replace(&mut job.work, Work::Done(String::new())) {
            Work::Done(data) => self.end(job, Ok(data)),
            Work::Flow(later) => {
                // Its thread completes it.
                let Job { client, .. } = self.forget(job);
                if let Err(error) = jobs::run_flow(&self.shared, id, client, later) {
                    self.shared.complete(id, Err(error));
                }
            }
            Work::Sending(call) => self.send(job, call),
        }
    }

    fn send(&mut self, mut job: Job, mut call: Box<Submitted>) {
        let now = Instant::now();
        let most = self.shared.settings.max_connections;
        if !self.groups.connect(&mut job, most) && !job.client.is_closed() {
            if now >= call.deadline() {
                return self.end(job, Err(call.crowded_out()));
            }
            let deadline = call.deadline();
            return self.put_back(job, call, deadline);
        }
        let calling = Calling { shared: &self.shared, id: job.id };
        let mut progress = None;
        let guarded = self.shared.guarded(&mut || progress = Some(call.advance(now, &job.client, &calling)));
        let until = match (progress, guarded) {
            (Some(Progress::Wait(until)), _) => until,
            (Some(Progress::Done(result)), _) => return self.end(job, result),
            (None, Ok(())) => return self.end(job, Err(call.abandoned())),
            (None, Err(panicked)) => return self.end(job, Err(panicked)),
        };
        if !call.is_on_its_way() {
            // It waits before another attempt: others may go ahead.
            let next = self.groups.disconnect(&mut job);
            self.give_turn(next);
        }
        let told = self.listen(&job, &call);
        self.put_back(job, call, if told { until } else { until.min(now + LOOK_AGAIN) });
    }

    /// Listens to what `call` waits for, and to its client's end. False where nothing tells of that.
    fn listen(&mut self, job: &Job, call: &Submitted) -> bool {
        self.interests.clear();
        call.interests(&mut self.interests);
        for interest in &self.interests {
            // Where it cannot listen, the call ends by its deadline.
            let _ = self.poller.arm(*interest, job.id as usize);
        }
        let Some(closing) = job.client.closing() else { return false };
        if self.groups.listens_anew(job, closing.descriptor) {
            let _ = self.poller.arm(closing, groups::number(&job.client) | CLIENT);
        }
        true
    }

    /// Comes back to it at `until` at the latest.
    fn put_back(&mut self, mut job: Job, call: Box<Submitted>, until: Instant) {
        job.work = Work::Sending(call);
        job.timer = Some(self.timers.set(job.id, until, job.timer));
        self.jobs.insert(job.id, job);
    }

    fn end(&mut self, job: Job, result: Result<String, Error>) {
        let id = job.id;
        // Before the completion: whoever takes it may free the client.
        drop(self.forget(job));
        self.shared.complete(id, result);
    }

    /// The call needs nothing of this thread any more.
    fn forget(&mut self, mut job: Job) -> Job {
        let next = self.groups.leave(&mut job);
        self.give_turn(next);
        job
    }

    /// A call that waited for a connection may have one.
    fn give_turn(&mut self, next: Option<u64>) {
        if let Some(job) = next.and_then(|id| self.jobs.get_mut(&id)) {
            debug_assert_eq!(job.place, Place::Waiting);
            self.groups.take_turn(job);
            self.ready.push_back(job.id);
        }
    }

    /// Completes all that is out.
    fn close(&mut self) {
        for (_, job) in std::mem::take(&mut self.jobs) {
            let error = match &job.work {
                Work::Sending(call) => call.abandoned(),
                Work::Done(_) | Work::Flow(_) => jobs::closed(Performed::No),
            };
            self.end(job, Err(error));
        }
        // The flows, whose threads go on.
        self.shared.complete_all(|| jobs::closed(Performed::Maybe));
    }
}

fn canceled(work: &Work) -> Error {
    match work {
        Work::Sending(call) => call.canceled(),
        Work::Done(_) | Work::Flow(_) => jobs::canceled(Performed::No),
    }
}
