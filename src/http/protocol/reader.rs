//! Reading an answer without a connection, for fuzzing and for the tests here.

use ureq_proto::client::{Call, SendRequestResult};

use super::{Answered, Protocol, Stage};
use crate::http::buffer::Buffer;
use crate::http::connection::Came;
use crate::http::{Failure, FailureKind};

/// Reads the answer to a GET whose bytes come in pieces of `piece_bytes`, and then
/// the end of the connection. Gives status, body, and whether the connection could
/// be used again; else the words of the fault.
pub fn read_answer(
    bytes: &[u8],
    piece_bytes: usize,
    most_bytes: usize,
) -> Result<(u16, Vec<u8>, bool), String> {
    let mut call = Call::new(http::Request::new(())).map_err(|fault| fault.to_string())?.proceed();
    call.write(&mut [0; 256]).map_err(|fault| fault.to_string())?;
    let Ok(Some(SendRequestResult::RecvResponse(call))) = call.proceed() else {
        return Err("a GET has no body".to_owned());
    };
    let mut protocol = Protocol::at(Stage::Waiting(call));
    let mut input = Buffer::default();
    let pieces = bytes.chunks(piece_bytes.max(1)).map(|piece| (piece, Came::Something));
    for (piece, came) in pieces.chain([(&[][..], Came::End)]) {
        input.push(piece);
        match protocol.receive(&mut input, came, most_bytes) {
            Ok(None) => {}
            Ok(Some(Answered { response, reusable })) => {
                return Ok((response.status, response.body.to_vec(), reusable));
            }
            Err(fault) => {
                let mut failure = Failure::new(FailureKind::Network, fault.words, true);
                protocol.note(&mut failure);
                return Err(failure.message);
            }
        }
    }
    Err("neither whole nor at its end".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However the bytes of an answer come, it is the same answer.
    #[test]
    fn pieces_make_no_difference() {
        for (answer, body) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", Some("hello")),
            ("HTTP/1.1 200 OK\r\n\r\nhello", Some("hello")),
            ("HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", Some("hello")),
            (
                "HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
                Some(""),
            ),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nhe\r\n03\r\nllo\r\n0\r\nA: b\r\n\r\n",
                Some("hello"),
            ),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nA: b\r\n",
                Some("hello"),
            ),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", None),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n", None),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello!\r\n0\r\n\r\n", None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello", None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello", None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello", None),
            ("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world", None),
            ("nonsense\r\n\r\n", None),
            ("", None),
        ] {
            for piece_bytes in 1..=answer.len().max(1) {
                let read = read_answer(answer.as_bytes(), piece_bytes, 10);
                let read = read.as_ref().map(|(_, body, _)| body.as_slice()).ok();
                assert_eq!(read, body.map(str::as_bytes), "{answer:?} by {piece_bytes}");
            }
        }
    }

    /// However much comes of a line that never ends, so much of it is kept and no more.
    #[test]
    fn a_line_with_a_size_ends_within_1_kib_and_trailers_within_64() {
        let words = |body: String| {
            let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
            read_answer(format!("{head}{body}").as_bytes(), 100_000, 10).expect_err("not whole")
        };
        let size = "a chunk of the answer has a size that is not a number";
        assert_eq!(words("0".repeat(1024)), "the connection was closed early");
        assert_eq!(words("0".repeat(1025)), size);
        assert_eq!(words("0".repeat(2048)), size);
    }

    #[test]
    fn what_is_left_over_ends_the_connection() {
        let whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        let reusable = |answer: &str| read_answer(answer.as_bytes(), answer.len(), 10).map(|read| read.2);
        assert_eq!(reusable(whole), Ok(true));
        assert_eq!(reusable(&format!("{whole}\n")), Ok(false));
        assert_eq!(reusable("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}"), Ok(false));
        assert_eq!(
            reusable("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"),
            Ok(false)
        );
        let moved = "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 2\r\n";
        assert_eq!(reusable(&format!("{moved}\r\n{{}}")), Ok(true));
        assert_eq!(reusable(&format!("{moved}Connection: close\r\n\r\n{{}}")), Ok(false));
        assert_eq!(reusable("HTTP/1.1 204 No Content\r\n\r\n"), Ok(true));
        assert_eq!(reusable("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"), Ok(true));
        assert_eq!(reusable("HTTP/1.1 204 No Content\r\nContent-Length: 1\r\n\r\n"), Ok(false));
        assert_eq!(
            reusable("HTTP/1.1 103 Early\r\nContent-Length: 1\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
            Ok(false)
        );
    }
}
