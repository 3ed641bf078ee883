//! The bytes of a connection on their way in and out. ureq has such buffers of
//! its own; these can also hold back what was written, so that the head of a
//! request and its body leave in one piece.

#[cfg(feature = "tls")]
use ureq::Error;
use ureq::unversioned::transport::{Buffers, Either, Transport};

#[cfg(feature = "tls")]
use super::socket::Deadline;
use crate::secret::wipe_bytes;

/// Of each connection. An answer's head must fit into the one and a request's
/// into the other; whole they keep an idle connection over TLS below 48 KiB.
const INPUT_BYTES: usize = 16 * 1024;
const OUTPUT_BYTES: usize = 12 * 1024;
/// What a request's URL and headers may take: ureq adds a few of its own.
pub(super) const MAX_HEAD_BYTES: usize = OUTPUT_BYTES - 1024;
/// Where the head of a request ends.
const END_OF_HEAD: &[u8] = b"\r\n\r\n";

#[derive(Debug, Default)]
pub struct LinkBuffers {
    input: Vec<u8>,
    /// Of `input`: what was read, and how much of that was used.
    filled: usize,
    consumed: usize,
    /// Whether the last look at the input used any of it.
    progress: bool,
    output: Vec<u8>,
    /// Of `output`: what was written and is not sent yet.
    held: usize,
    /// Whether what is held has the whole head, so that only a body can follow.
    head_is_whole: bool,
}

impl LinkBuffers {
    /// Keeps what was just written for later. Gives how much must be sent now
    /// where there is no room for more, or a header that follows may need all of it.
    pub fn hold(&mut self, amount: usize) -> Option<usize> {
        self.held = (self.held + amount).min(self.output.len());
        self.head_is_whole |= self.written(self.held).ends_with(END_OF_HEAD);
        let may_wait = self.head_is_whole && self.held < self.output.len();
        (!may_wait).then(|| self.release())
    }

    /// How much was held until now. It is to be sent, and the next output
    /// begins anew.
    pub fn release(&mut self) -> usize {
        std::mem::take(&mut self.held)
    }

    /// The request is over.
    pub fn expect_answer(&mut self) {
        self.head_is_whole = false;
    }

    /// The first `amount` bytes of the output.
    pub fn written(&self, amount: usize) -> &[u8] {
        self.output.get(..amount).unwrap_or_default()
    }

    /// Overwrites the first `amount` bytes of the output, which hold a key, once
    /// they are sent or given up.
    pub fn forget_output(&mut self, amount: usize) {
        wipe_bytes(self.output.get_mut(..amount).unwrap_or_default());
    }
}

impl Drop for LinkBuffers {
    fn drop(&mut self) {
        self.forget_output(self.held);
    }
}

fn allocated(buffer: &mut Vec<u8>, bytes: usize) -> &mut Vec<u8> {
    if buffer.is_empty() {
        *buffer = vec![0; bytes];
    }
    buffer
}

impl Buffers for LinkBuffers {
    fn output(&mut self) -> &mut [u8] {
        allocated(&mut self.output, OUTPUT_BYTES).get_mut(self.held..).unwrap_or_default()
    }

    fn input(&self) -> &[u8] {
        self.input.get(self.consumed..self.filled).unwrap_or_default()
    }

    fn input_append_buf(&mut self) -> &mut [u8] {
        if self.consumed == self.filled {
            (self.consumed, self.filled) = (0, 0);
        } else if self.filled > INPUT_BYTES / 2 {
            self.input.copy_within(self.consumed..self.filled, 0);
            self.filled -= self.consumed;
            self.consumed = 0;
        }
        allocated(&mut self.input, INPUT_BYTES).get_mut(self.filled..).unwrap_or_default()
    }

    fn input_appended(&mut self, amount: usize) {
        self.filled = (self.filled + amount).min(self.input.len());
    }

    fn input_consume(&mut self, amount: usize) {
        self.progress = amount > 0;
        self.consumed = (self.consumed + amount).min(self.filled);
    }

    /// No body of this library is chunked, so the first of the two is not used.
    fn tmp_and_output(&mut self) -> (&mut [u8], &mut [u8]) {
        (&mut [], allocated(&mut self.output, OUTPUT_BYTES).get_mut(self.held..).unwrap_or_default())
    }

    fn can_use_input(&self) -> bool {
        self.progress && self.consumed < self.filled
    }
}

/// A link of a connection that may have buffers of this kind.
pub trait HasBuffers: Transport {
    /// `None` where they are another's: those of the tunnel through a proxy.
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers>;

    /// Sends `bytes` for TLS, the link above, which has buffers of its own. A link
    /// that can do without its own does not fill them for this.
    #[cfg(feature = "tls")]
    fn send(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<(), Error> {
        let room = self.buffers().output().len().max(1);
        for part in bytes.chunks(room) {
            for (place, byte) in self.buffers().output().iter_mut().zip(part) {
                *place = *byte;
            }
            self.transmit_output(part.len(), deadline.timeout()?)?;
        }
        Ok(())
    }

    /// Receives what comes next, at most as much as fits; zero at the end.
    #[cfg(feature = "tls")]
    fn receive(&mut self, into: &mut [u8], deadline: &Deadline) -> Result<usize, Error> {
        self.maybe_await_input(deadline.timeout()?)?;
        let input = self.buffers().input();
        let count = input.len().min(into.len());
        for (place, byte) in into.iter_mut().zip(input) {
            *place = *byte;
        }
        self.buffers().input_consume(count);
        Ok(count)
    }
}

impl HasBuffers for () {
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers> {
        None
    }
}

impl HasBuffers for Box<dyn Transport> {
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers> {
        None
    }
}

impl<A: HasBuffers, B: HasBuffers> HasBuffers for Either<A, B> {
    fn link_buffers(&mut self) -> Option<&mut LinkBuffers> {
        match self {
            Either::A(link) => link.link_buffers(),
            Either::B(link) => link.link_buffers(),
        }
    }

    #[cfg(feature = "tls")]
    fn send(&mut self, bytes: &[u8], deadline: &Deadline) -> Result<(), Error> {
        match self {
            Either::A(link) => link.send(bytes, deadline),
            Either::B(link) => link.send(bytes, deadline),
        }
    }

    #[cfg(feature = "tls")]
    fn receive(&mut self, into: &mut [u8], deadline: &Deadline) -> Result<usize, Error> {
        match self {
            Either::A(link) => link.receive(into, deadline),
            Either::B(link) => link.receive(into, deadline),
        }
    }
}
