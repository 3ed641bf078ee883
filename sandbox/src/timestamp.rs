//! Points in time as the service writes them.

use time::OffsetDateTime;

/// ISO 8601 in UTC with milliseconds.
pub fn timestamp(at: OffsetDateTime) -> String {
    let (date, time) = (at.date(), at.time());
    let (hour, minute, second, millisecond) = time.as_hms_milli();
    format!("{date}T{hour:02}:{minute:02}:{second:02}.{millisecond:03}Z")
}
