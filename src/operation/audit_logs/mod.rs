//! Audit Logs: events, their schemas, exports of them, and how long they are kept.

pub mod create_event;
pub mod schemas;
