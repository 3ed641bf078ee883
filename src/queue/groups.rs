//! The calls of one client: so many have a connection at once, the others wait
//! for one in the order in which they came.

use std::collections::{HashMap, VecDeque};

use super::jobs::{Job, Place};
use crate::client::Client;
use crate::sys::poll::Descriptor;

#[derive(Default)]
pub struct Groups {
    by_client: HashMap<usize, Group>,
}

#[derive(Default)]
struct Group {
    /// All that are out.
    jobs: usize,
    connected: usize,
    waiting: VecDeque<u64>,
    /// Which descriptor tells that the client is closed, where it is being listened to.
    closing: Option<Descriptor>,
}

/// The number of a client, as long as it is held.
pub fn number(client: &Client) -> usize {
    std::ptr::from_ref(client).addr()
}

impl Groups {
    fn of(&mut self, job: &Job) -> &mut Group {
        self.by_client.entry(number(&job.client)).or_default()
    }

    pub fn enter(&mut self, job: &Job) {
        self.of(job).jobs += 1;
    }

    /// `job` has ended. Gives the one that may have its connection.
    pub fn leave(&mut self, job: &mut Job) -> Option<u64> {
        let next = self.disconnect(job);
        let number = number(&job.client);
        let group = self.of(job);
        group.jobs = group.jobs.saturating_sub(1);
        if group.jobs == 0 {
            self.by_client.remove(&number);
        }
        next
    }

    /// Whether `job` may have a connection now. If not it waits for its turn.
    pub fn connect(&mut self, job: &mut Job, most: usize) -> bool {
        let group = self.of(job);
        let room = group.connected < most;
        match job.place {
            Place::Connected => return true,
            Place::Waiting => return false,
            Place::Away if room => group.connected += 1,
            Place::Away => group.waiting.push_back(job.id),
        }
        job.place = if room { Place::Connected } else { Place::Waiting };
        room
    }

    /// `job` waits and it is its turn: it takes the place of one that disconnected.
    pub fn take_turn(&mut self, job: &mut Job) {
        self.of(job).connected += 1;
        job.place = Place::Connected;
    }

    /// `job` needs no connection now. Gives the one whose turn it is.
    pub fn disconnect(&mut self, job: &mut Job) -> Option<u64> {
        let was = std::mem::replace(&mut job.place, Place::Away);
        let group = self.of(job);
        match was {
            Place::Away => None,
            Place::Waiting => {
                group.waiting.retain(|id| *id != job.id);
                None
            }
            Place::Connected => {
                group.connected = group.connected.saturating_sub(1);
                group.waiting.pop_front()
            }
        }
    }

    /// Whether `descriptor` must be listened to from now on.
    pub fn listens_anew(&mut self, job: &Job, descriptor: Descriptor) -> bool {
        self.of(job).closing.replace(descriptor) != Some(descriptor)
    }
}
