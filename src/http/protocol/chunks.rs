//! What ureq-proto takes for the size of a chunk and RFC 9112 section 7.1 does
//! not: a sign, or blanks before it; and lines whose end it would wait for.

use ureq_proto::client::Call;
use ureq_proto::client::state::RecvBody;

use crate::http::failure::Fault;

/// What follows the last chunk may take so much.
const MOST_TRAILER_BYTES: usize = 64 * 1024;
/// The line with a chunk's size while its end has not come: ureq-proto takes
/// far less of it.
const MOST_LINE_BYTES: usize = 1024;

#[derive(Debug, Default)]
pub struct Chunks {
    /// What came since the last byte of the body.
    trailer_bytes: usize,
}

impl Chunks {
    /// Whether `input` may be handed on: not before the line with a chunk's size
    /// is whole. Fails where that is no size.
    pub fn may_go_on(call: &Call<RecvBody>, input: &[u8]) -> Result<bool, Fault> {
        if !call.is_on_chunk_boundary() {
            return Ok(true);
        }
        let line = input.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let whole = line.len() < input.len();
        let begins = line.first().is_some_and(u8::is_ascii_hexdigit);
        let ends = !whole || line.strip_suffix(b"\r").is_some_and(|size| !size.contains(&b'\r'));
        if !begins || !ends || line.len() > MOST_LINE_BYTES {
            return Err(Fault::network("a chunk of the answer has a size that is not a number"));
        }
        Ok(whole)
    }

    /// So much of the input was used, so much of it was the body's, and so much is left.
    pub fn passed(&mut self, used: usize, written: usize, left: usize) -> Result<(), Fault> {
        if written > 0 {
            self.trailer_bytes = 0;
        } else {
            self.trailer_bytes += used;
        }
        if self.trailer_bytes > MOST_TRAILER_BYTES || (used == 0 && left > MOST_TRAILER_BYTES) {
            return Err(too_large());
        }
        Ok(())
    }
}

fn too_large() -> Fault {
    Fault::network("the answer's trailers are larger than 64 KiB")
}
