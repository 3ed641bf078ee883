//! Audit Logs: events, their schemas, exports of them, and how long they are kept.

mod create_event;
mod exports;
mod retention;
mod schemas;

use super::{Kind, Operation, Param, Place};

pub const ROWS: &[&[Operation]] = &[create_event::ROWS, exports::ROWS, schemas::ROWS, retention::ROWS];

const ORGANIZATION_ID: Param =
    Param::new("organization_id", Kind::Text, Place::Body, "The organization.").required();
/// The same where it stands in the path.
const ORGANIZATION_IN_PATH: Param = Param { kind: Kind::Segment, place: Place::Path, ..ORGANIZATION_ID };
