//! A connection that stands: the socket, TLS where there is any, and the bytes
//! on their way. Nothing here waits.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use super::buffer::Buffer;
use super::failure::Fault;
use super::tls::Session;
use crate::sys::poll::{self, Interest};

/// What one read has room for, at least; it grows to the most while reads fill it.
const READ_BYTES: usize = 4 * 1024;
const MOST_READ_BYTES: usize = 64 * 1024;
/// Memory that an idle connection keeps for the next answer.
const KEPT_BYTES: usize = 4 * 1024;
/// A body is encrypted so much at a time.
const RECORD_BYTES: usize = 16 * 1024;

/// What a look at the socket brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Nothing for now.
    Nothing,
    Something,
    /// The end, said properly: a FIN, after a close_notify where there is TLS.
    End,
    /// The end, but over TLS nobody said so.
    Cut,
}

pub struct Connection {
    stream: TcpStream,
    tls: Option<Box<Session>>,
    /// What came and was not looked at yet, in the clear.
    pub input: Buffer,
    /// What is to be sent, as it goes out.
    output: Buffer,
    /// Why nothing can be sent any more. What the peer said before is still read.
    write_fault: Option<Fault>,
    /// Since when it waits in the pool.
    pub idle_since: Option<Instant>,
    read_bytes: usize,
    /// Whether much may come at once.
    in_body: bool,
}

impl Connection {
    pub fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            tls: None,
            input: Buffer::default(),
            output: Buffer::default(),
            write_fault: None,
            idle_since: None,
            read_bytes: READ_BYTES,
            in_body: false,
        }
    }

    /// From now on all goes through TLS; what came already is its beginning.
    pub fn secure(&mut self, mut session: Box<Session>) -> Result<(), Fault> {
        session.incoming.push(self.input.bytes());
        self.input.forget(0);
        session.work(&[], &mut self.input, &mut self.output)?;
        self.tls = Some(session);
        Ok(())
    }

    pub fn is_handshaking(&self) -> bool {
        self.tls.as_ref().is_some_and(|session| session.is_handshaking())
    }

    /// Room in which to write what is to be sent in one piece, where nothing waits
    /// to be sent: `write` gives how much it wrote.
    pub fn compose<E>(
        &mut self,
        most: usize,
        write: impl FnOnce(&mut [u8]) -> Result<usize, E>,
    ) -> Result<Result<(), Fault>, E> {
        let Some(session) = &mut self.tls else {
            let written = write(self.output.room(most))?;
            self.output.filled(written);
            return Ok(Ok(()));
        };
        let mut plain = Buffer::default();
        let written = write(plain.room(most))?;
        plain.filled(written);
        Ok(session.work(plain.bytes(), &mut self.input, &mut self.output))
    }

    /// Sends as much of `bytes` as goes now, after all that was to be sent before.
    pub fn send(&mut self, bytes: &[u8]) -> usize {
        let mut sent = 0;
        while self.flush() && self.write_fault.is_none() {
            let Some(rest) = bytes.get(sent..).filter(|rest| !rest.is_empty()) else { break };
            match &mut self.tls {
                None => match (&self.stream).write(rest) {
                    Ok(count) => sent += count,
                    Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => break,
                    Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                    Err(fault) => self.write_fault = Some(fault.into()),
                },
                Some(session) => {
                    let part = rest.get(..RECORD_BYTES).unwrap_or(rest);
                    match session.work(part, &mut self.input, &mut self.output) {
                        Ok(()) => sent += part.len(),
                        Err(fault) => self.write_fault = Some(fault),
                    }
                }
            }
        }
        sent
    }

    /// Sends what waits to be sent. Whether nothing is left of it.
    pub fn flush(&mut self) -> bool {
        while !self.output.is_empty() && self.write_fault.is_none() {
            match (&self.stream).write(self.output.bytes()) {
                Ok(count) => self.output.consume(count),
                Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => return false,
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Err(fault) => self.write_fault = Some(fault.into()),
            }
        }
        self.output.forget(0);
        true
    }

    /// From now on a body is read.
    pub fn enter_body(&mut self) {
        self.in_body = true;
    }

    /// Reads once.
    pub fn receive(&mut self) -> Result<Came, Fault> {
        let buffer = match &mut self.tls {
            Some(session) => &mut session.incoming,
            None => &mut self.input,
        };
        let room = buffer.room(self.read_bytes);
        let whole = room.len();
        let read = loop {
            match (&self.stream).read(room) {
                Ok(read) => break read,
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Err(fault) if fault.kind() == io::ErrorKind::WouldBlock => return Ok(Came::Nothing),
                Err(fault) => return Err(self.write_fault.take().unwrap_or_else(|| fault.into())),
            }
        };
        buffer.filled(read);
        if self.in_body && read == whole {
            self.read_bytes = (4 * self.read_bytes).min(MOST_READ_BYTES);
        }
        match &mut self.tls {
            None if read > 0 => Ok(Came::Something),
            None => self.ended(Came::End),
            Some(session) => {
                let worked = session.work(&[], &mut self.input, &mut self.output);
                let said_so = session.peer_closed();
                // An answer to what came, or an alert that says what is wrong with it.
                self.flush();
                worked?;
                match (read, said_so) {
                    (0, false) => self.ended(Came::Cut),
                    (_, true) => self.ended(Came::End),
                    _ => Ok(Came::Something),
                }
            }
        }
    }

    /// The stream ended. Where nothing could be sent any more, that is why.
    fn ended(&mut self, end: Came) -> Result<Came, Fault> {
        match self.write_fault.take() {
            Some(fault) if self.input.is_empty() => Err(fault),
            _ => Ok(end),
        }
    }

    /// Whether something waits to be sent.
    pub fn wants_to_send(&self) -> bool {
        !self.output.is_empty()
    }

    /// Whether nothing can be sent any more.
    pub fn is_write_closed(&self) -> bool {
        self.write_fault.is_some()
    }

    /// Makes it ready to wait for another request.
    pub fn rest(&mut self, now: Instant) {
        self.input.forget(KEPT_BYTES);
        self.output.forget(0);
        if let Some(session) = &mut self.tls
            && session.incoming.is_empty()
        {
            session.incoming.forget(KEPT_BYTES);
        }
        (self.read_bytes, self.in_body) = (READ_BYTES, false);
        self.idle_since = Some(now);
    }

    /// Whether it is open with nothing to read: one that has input between two
    /// requests was closed, or has bytes that belong to no answer. Messages of
    /// TLS itself may come at any time.
    pub fn is_idle(&mut self) -> bool {
        loop {
            match self.receive() {
                Ok(Came::Nothing) => return self.input.is_empty() && self.write_fault.is_none(),
                Ok(Came::Something) if self.input.is_empty() => {}
                _ => return false,
            }
        }
    }

    pub fn interest(&self, wants_to_send: bool) -> Interest {
        let writable = wants_to_send || !self.output.is_empty();
        Interest { descriptor: poll::descriptor(&self.stream), readable: true, writable }
    }
}
