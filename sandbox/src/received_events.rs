//! The audit events that were accepted, newest last.

use std::collections::VecDeque;

use serde_json::Value;
use time::OffsetDateTime;

/// More are not kept: the sandbox may run for days under a load test.
const CAPACITY: usize = 10_000;

pub struct ReceivedEvent {
    pub received_at: OffsetDateTime,
    pub kind: EventKind,
    /// The organization that the event belongs to, as an id or, on the Audit Trail, the name of the group.
    pub organization: String,
    pub event: Value,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    AuditTrail,
    AuditLogs,
}

#[derive(Default)]
pub struct ReceivedEvents(VecDeque<ReceivedEvent>);

impl ReceivedEvents {
    pub fn push(&mut self, kind: EventKind, organization: &str, event: Value) {
        if self.0.len() == CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(ReceivedEvent {
            received_at: OffsetDateTime::now_utc(),
            kind,
            organization: organization.to_owned(),
            event,
        });
    }

    pub fn oldest_first(&self) -> impl Iterator<Item = &ReceivedEvent> {
        self.0.iter()
    }

    pub fn newest_first(&self) -> impl ExactSizeIterator<Item = &ReceivedEvent> {
        self.0.iter().rev()
    }
}
