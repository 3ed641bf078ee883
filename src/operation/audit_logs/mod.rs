//! Audit Logs: events, their schemas, exports of them, and how long they are kept.

mod create_event;
mod schemas;

use super::{Kind, Operation, Param, Place};

pub const ROWS: &[&[Operation]] = &[create_event::ROWS, schemas::ROWS];

const ORGANIZATION_ID: Param =
    Param::new("organization_id", Kind::Text, Place::Body, "The organization.").required();
