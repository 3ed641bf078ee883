//! HTTP/1.1 on a connection that stands, one request and its answer: framing is
//! ureq-proto's, and what is not clear is refused before the body is read.

mod chunks;
mod head;
mod reader;

use ureq_proto::client::state::{RecvBody, RecvResponse, SendBody};
use ureq_proto::client::{Call, RecvResponseResult, SendRequestResult};

use super::buffer::{Body, Buffer};
use super::connection::{Came, Connection};
use super::failure::{Failure, FailureKind, Fault};
use super::route::Route;
use super::{Headers, Request, Response};
use chunks::Chunks;
use head::Composer;
pub use head::{incomplete, is_final, is_worth_a_look};
pub use reader::read_answer;

/// What an answer's head may take; an interim answer's as well.
pub(super) const MOST_HEAD_BYTES: usize = 64 * 1024;
/// However much an answer announces, room is made for so much before it comes.
const MOST_AT_ONCE: usize = 64 * 1024;
/// A request's head and so much of its body leave in one piece.
const PIECE_BYTES: usize = 16 * 1024;

/// How far one request and its answer are.
pub struct Protocol {
    stage: Stage,
    /// How much of the request's body was handed over.
    body_sent: usize,
    status: Option<u16>,
    headers: Headers,
    body: Body,
    /// How much of a head that was not whole yet was looked at.
    tried: usize,
    /// Whether another request may follow on this connection.
    reusable: bool,
}

enum Stage {
    Sending(Call<SendBody>),
    Waiting(Call<RecvResponse>),
    Receiving(Call<RecvBody>, Chunks),
    /// The answer is whole, or will never be.
    Over,
}

/// A whole answer, and whether its connection may be used again.
pub struct Answered {
    pub response: Response,
    pub reusable: bool,
}

impl Protocol {
    /// Writes the head of `request`, and what goes along of its body.
    pub fn begin(request: &Request, route: &Route, connection: &mut Connection) -> Result<Self, Fault> {
        let unfit = || Fault::network("the request cannot be sent");
        let composer = Composer::new(request, &route.host_header, &route.user_agent).ok_or_else(unfit)?;
        let mut call = Call::new(composer.request).map_err(|_| unfit())?.proceed();
        let body = request.body.as_deref().unwrap_or_default().as_bytes();
        let head_bytes = composer.most_bytes;
        let along = body.get(..PIECE_BYTES.saturating_sub(head_bytes)).unwrap_or(body);
        connection
            .compose(head_bytes + along.len(), |room| {
                let head = call.write(room).map_err(|_| unfit())?;
                let place = room.get_mut(head..head + along.len()).ok_or_else(unfit)?;
                place.copy_from_slice(along);
                Ok(head + along.len())
            })
            .and_then(|composed| composed)?;
        let stage = match call.proceed() {
            Ok(Some(SendRequestResult::SendBody(call))) => Stage::Sending(call),
            Ok(Some(SendRequestResult::RecvResponse(call))) => Stage::Waiting(call),
            _ => return Err(unfit()),
        };
        let mut protocol = Self::at(stage);
        protocol.was_sent(along.len());
        Ok(protocol)
    }

    fn at(stage: Stage) -> Self {
        Self {
            stage,
            body_sent: 0,
            status: None,
            headers: Headers::default(),
            body: Body::default(),
            tried: 0,
            reusable: true,
        }
    }

    pub fn is_sending(&self) -> bool {
        matches!(self.stage, Stage::Sending(_))
    }

    /// What is left of the body to be sent.
    pub fn body_left<'r>(&self, request: &'r Request) -> &'r [u8] {
        request.body.as_deref().and_then(|body| body.as_bytes().get(self.body_sent..)).unwrap_or_default()
    }

    /// So much more of the body was handed to the connection.
    pub fn was_sent(&mut self, count: usize) {
        self.body_sent += count;
        let Stage::Sending(call) = &mut self.stage else { return };
        let consumed = call.consume_direct_write(count).is_ok();
        if consumed && call.can_proceed() {
            self.proceed();
        }
    }

    fn proceed(&mut self) {
        if let Stage::Sending(call) = std::mem::replace(&mut self.stage, Stage::Over)
            && let Some(call) = call.proceed()
        {
            self.stage = Stage::Waiting(call);
        }
    }

    /// An answer came while the body was being sent, or nothing more can be sent:
    /// what comes is the answer, and the connection ends with it.
    pub fn stop_sending(&mut self, request: &Request) {
        self.reusable = false;
        self.was_sent(self.body_left(request).len());
    }

    /// Takes what has come. Gives the answer once it is whole.
    pub fn receive(
        &mut self,
        input: &mut Buffer,
        came: Came,
        most_bytes: usize,
    ) -> Result<Option<Answered>, Fault> {
        let ended = match came {
            Came::End | Came::Cut => true,
            Came::Something | Came::Nothing => false,
        };
        while let Stage::Waiting(_) = self.stage {
            if !self.receive_head(input, ended)? {
                return Ok(None);
            }
        }
        if let Stage::Receiving(..) = self.stage
            && !self.receive_body(input, most_bytes)?
        {
            let Stage::Receiving(call, _) = &self.stage else { return Ok(None) };
            let by_close = matches!(call.body_mode(), ureq_proto::BodyMode::CloseDelimited);
            // A body without a length ends with its connection, and over TLS only where
            // that was said (RFC 8446 section 6.1); trailers are not looked at anyway.
            let whole = (by_close && came == Came::End) || (call.is_ended_chunked() && ended);
            if !whole {
                return if ended { Err(Fault::closed_early()) } else { Ok(None) };
            }
            self.reusable = false;
        }
        self.stage = Stage::Over;
        let response = Response {
            status: self.status.unwrap_or_default(),
            headers: std::mem::take(&mut self.headers),
            body: std::mem::take(&mut self.body),
        };
        let reusable = self.reusable && !ended && input.is_empty();
        Ok(Some(Answered { response, reusable }))
    }

    /// Whether a head was read, that of an interim answer or the answer's; `false`
    /// where more must come.
    fn receive_head(&mut self, input: &mut Buffer, ended: bool) -> Result<bool, Fault> {
        let Stage::Waiting(call) = &mut self.stage else { return Ok(true) };
        if !head::is_worth_a_look(input.bytes(), self.tried) {
            return head::incomplete(input, ended, MOST_HEAD_BYTES).map(|()| false);
        }
        self.tried = input.len();
        let (used, response) = call.try_response(input.bytes(), false).map_err(head::explain)?;
        if used > MOST_HEAD_BYTES {
            return Err(head::too_large());
        }
        let Some(response) = response else {
            if used == 0 {
                return head::incomplete(input, ended, MOST_HEAD_BYTES).map(|()| false);
            }
            // An interim answer. It has no body; where it says otherwise, nobody
            // knows where the answer begins.
            self.reusable &= !head::announces_a_body(input.bytes().get(..used).unwrap_or_default());
            input.consume(used);
            self.tried = 0;
            return Ok(true);
        };
        input.consume(used);
        let status = response.status().as_u16();
        self.status = Some(status);
        self.headers = head::kept(response.headers());
        if let Some(fault) = head::framing_fault(response.headers()) {
            return Err(Fault::network(fault));
        }
        if matches!(status, 204 | 304) && head::has_body_fields(response.headers()) {
            self.reusable = false;
        }
        let announced = head::length(response.headers());
        let Stage::Waiting(call) = std::mem::replace(&mut self.stage, Stage::Over) else { return Ok(true) };
        match call.proceed() {
            Some(RecvResponseResult::RecvBody(call)) => {
                // A little more than was announced shows that nothing follows.
                let first = announced.min(MOST_AT_ONCE as u64) as usize;
                self.body.reserve(first, first);
                self.stage = Stage::Receiving(call, Chunks::default());
            }
            Some(RecvResponseResult::Redirect(call)) => self.reusable &= !call.must_close_connection(),
            Some(RecvResponseResult::Cleanup(call)) => self.reusable &= !call.must_close_connection(),
            None => return Err(Fault::network("the answer is not valid HTTP/1.1")),
        }
        Ok(true)
    }

    /// Whether the body is whole.
    fn receive_body(&mut self, input: &mut Buffer, most_bytes: usize) -> Result<bool, Fault> {
        let Stage::Receiving(call, chunks) = &mut self.stage else { return Ok(true) };
        call.stop_on_chunk_boundary(true);
        let chunked = matches!(call.body_mode(), ureq_proto::BodyMode::Chunked);
        // One byte more than may be taken shows that it is too long.
        let limit = most_bytes + 1;
        while !input.is_empty() {
            if chunked && !Chunks::may_go_on(call, input.bytes())? {
                break;
            }
            let before = self.body.len();
            let most = input.len().min(limit.saturating_sub(before));
            self.body.reserve(most, limit);
            let room = self.body.extend(most);
            let read = call.read(input.bytes(), room).map_err(head::explain);
            self.body.truncate(before + read.as_ref().map_or(0, |(_, written)| *written));
            let (used, written) = read?;
            input.consume(used);
            if self.body.len() > most_bytes {
                let words = "the answer is longer than max_response_bytes";
                return Err(Fault { kind: FailureKind::TooLarge, words: words.into() });
            }
            if chunked {
                chunks.passed(used, written, input.len())?;
            }
            if used == 0 || call.can_proceed() {
                break;
            }
        }
        if !call.can_proceed() || by_close(call) {
            return Ok(false);
        }
        if let Stage::Receiving(call, _) = std::mem::replace(&mut self.stage, Stage::Over) {
            use ureq_proto::client::RecvBodyResult::{Cleanup, Redirect};
            self.reusable &= match call.proceed() {
                Some(Redirect(call)) => !call.must_close_connection(),
                Some(Cleanup(call)) => !call.must_close_connection(),
                None => false,
            };
        }
        Ok(true)
    }

    /// Adds to `failure` what is known of the answer that broke off.
    pub fn note(&self, failure: &mut Failure) {
        failure.http_status = self.status;
        failure.request_id = super::request_id(&self.headers);
    }

    /// Whether the head of the answer has come.
    pub fn has_head(&self) -> bool {
        self.status.is_some()
    }
}

fn by_close(call: &Call<RecvBody>) -> bool {
    matches!(call.body_mode(), ureq_proto::BodyMode::CloseDelimited)
}
