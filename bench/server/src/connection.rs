//! One connection: requests in, prepared answers out, until the client is done.

use std::io::{self, Read, Write};

use crate::answers::Answers;

const BUFFER_BYTES: usize = 16 * 1024;

pub fn serve(mut stream: impl Read + Write) -> io::Result<()> {
    let mut answers = Answers::new();
    let mut heard = Heard { bytes: vec![0; BUFFER_BYTES], filled: 0 };
    while let Some((path, length)) = heard.request(&mut stream)? {
        stream.write_all(answers.to(&path))?;
        stream.flush()?;
        heard.forget(length);
    }
    Ok(())
}

/// What has come in and is not yet answered.
struct Heard {
    bytes: Vec<u8>,
    filled: usize,
}

impl Heard {
    /// The path and the length of the next request, once it is there whole;
    /// `None` when the client is done.
    fn request(&mut self, stream: &mut impl Read) -> io::Result<Option<(String, usize)>> {
        loop {
            if let Some((path, length)) = head(&self.bytes[..self.filled])? {
                while self.filled < length {
                    if !self.hear(stream)? {
                        return Ok(None);
                    }
                }
                return Ok(Some((path, length)));
            }
            if !self.hear(stream)? {
                return Ok(None);
            }
        }
    }

    fn hear(&mut self, stream: &mut impl Read) -> io::Result<bool> {
        if self.filled == self.bytes.len() {
            self.bytes.resize(2 * self.filled, 0);
        }
        let read = stream.read(&mut self.bytes[self.filled..])?;
        self.filled += read;
        Ok(read > 0)
    }

    fn forget(&mut self, length: usize) {
        self.bytes.copy_within(length..self.filled, 0);
        self.filled -= length;
    }
}

/// The path, and the length of head and body, if the head is there whole.
fn head(bytes: &[u8]) -> io::Result<Option<(String, usize)>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let broken = || io::Error::from(io::ErrorKind::InvalidData);
    let head = std::str::from_utf8(&bytes[..end]).map_err(|_| broken())?;
    let mut lines = head.split("\r\n");
    let path = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or_else(broken)?;
    let mut body = 0;
    for line in lines {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            body = value.trim().parse().map_err(|_| broken())?;
        }
    }
    Ok(Some((path.to_owned(), end + 4 + body)))
}
