//! Answers that are cut after each of their bytes (N8, N30, N31, N38).

use crate::call::GOOD;
use crate::row::{Row, row};
use crate::support::{Talk, answer};

/// Where there is no time for everything, an answer is cut at every so many bytes.
const STRIDE: usize = 16;

pub fn rows() -> Vec<Row> {
    let (head, tail) = GOOD.split_at(GOOD.len() / 2);
    let chunks = format!("{:x}\r\n{head}\r\n{:x};x=y\r\n{tail}\r\n0\r\n", head.len(), tail.len());
    let chunked = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}");
    let with_length = answer("200 OK", "X-Request-Id: req_1\r\n", GOOD);
    let stride = if crate::everything() { 1 } else { STRIDE };
    let mut rows = Vec::new();
    // The line end after the last chunk's size may be missing: the answer was whole before.
    for (kind, whole, last) in [("with a length", &with_length, 1), ("in chunks", &chunked, 3)] {
        for at in (0..whole.len()).step_by(stride).chain([whole.len() - last]) {
            let name = |end| format!("N38 an answer {kind} is {end} after {at} of {} bytes", whole.len());
            let said = whole[..at].to_owned();
            let same = said.clone();
            let closed = move |talk: &mut Talk| {
                talk.hear();
                talk.say(&said);
                talk.end();
            };
            let cut = move |talk: &mut Talk| {
                talk.hear();
                talk.say(&same);
                talk.cut();
            };
            rows.push(row(name("ended")).server(closed).plain().breaks_off().http_status_if_seen(200));
            rows.push(row(name("cut")).server(cut).tls().breaks_off().http_status_if_seen(200));
        }
    }
    rows
}
