//! The calls of one client: so many have a connection at once, the others wait
//! for one in the order in which they came.

use std::collections::{HashMap, VecDeque};

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

/// Where a call stands among those of its client.
pub struct Seat {
    call: u64,
    client: usize,
    place: Place,
}

/// Whether a call counts among those that have a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It needs none now.
    Away,
    /// It waits for another one to leave.
    Waiting,
    Connected,
}

impl Seat {
    pub fn new(call: u64, client: &Client) -> Self {
        Self { call, client: number(client), place: Place::Away }
    }

    pub fn is_connected(&self) -> bool {
        self.place == Place::Connected
    }
}

/// The number of a client, as long as it is held.
pub fn number(client: &Client) -> usize {
    std::ptr::from_ref(client).addr()
}

impl Groups {
    fn of(&mut self, seat: &Seat) -> &mut Group {
        self.by_client.entry(seat.client).or_default()
    }

    pub fn enter(&mut self, seat: &Seat) {
        self.of(seat).jobs += 1;
    }

    /// The call has ended. Gives the one that may have its connection.
    pub fn leave(&mut self, seat: &mut Seat) -> Option<u64> {
        let next = self.disconnect(seat);
        let group = self.of(seat);
        group.jobs = group.jobs.saturating_sub(1);
        if group.jobs == 0 {
            self.by_client.remove(&seat.client);
        }
        next
    }

    /// Whether the call may have a connection now. If not it waits for its turn.
    pub fn connect(&mut self, seat: &mut Seat, most: usize) -> bool {
        let group = self.of(seat);
        let room = group.connected < most;
        match seat.place {
            Place::Connected => return true,
            Place::Waiting => return false,
            Place::Away if room => group.connected += 1,
            Place::Away => group.waiting.push_back(seat.call),
        }
        seat.place = if room { Place::Connected } else { Place::Waiting };
        room
    }

    /// The call waits and it is its turn: it takes the place of one that disconnected.
    pub fn take_turn(&mut self, seat: &mut Seat) {
        self.of(seat).connected += 1;
        seat.place = Place::Connected;
    }

    /// The call needs no connection now. Gives the one whose turn it is.
    pub fn disconnect(&mut self, seat: &mut Seat) -> Option<u64> {
        let was = std::mem::replace(&mut seat.place, Place::Away);
        let group = self.of(seat);
        match was {
            Place::Away => None,
            Place::Waiting => {
                group.waiting.retain(|id| *id != seat.call);
                None
            }
            Place::Connected => {
                group.connected = group.connected.saturating_sub(1);
                group.waiting.pop_front()
            }
        }
    }

    /// Whether `descriptor` must be listened to from now on.
    pub fn listens_anew(&mut self, seat: &Seat, descriptor: Descriptor) -> bool {
        self.of(seat).closing.replace(descriptor) != Some(descriptor)
    }
}
