//! Two descriptors: what is written to one makes the other readable.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::os::fd::AsRawFd;

use super::wait::Descriptor;

/// A pipe.
#[derive(Debug)]
pub struct Pair {
    reading: PipeReader,
    writing: PipeWriter,
}

impl Pair {
    pub fn new() -> io::Result<Self> {
        io::pipe().map(|(reading, writing)| Self { reading, writing })
    }

    pub fn reading(&self) -> Descriptor {
        self.reading.as_raw_fd()
    }

    /// Writes a byte, for which there is room.
    pub fn write(&self) {
        let _ = (&self.writing).write(&[1]);
    }
}
