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

    /// An answer in chunks that ends with its connection, in one piece: its body, or the fault.
    fn chunked(rest: &str) -> Result<Vec<u8>, String> {
        let answer = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{rest}");
        read_answer(answer.as_bytes(), answer.len(), 200_000).map(|(_, body, _)| body)
    }

    const CLOSED: &str = "the connection was closed early";
    const NO_SIZE: &str = "a chunk of the answer has a size that is not a number";

    #[test]
    fn the_size_of_a_chunk_is_refused_as_soon_as_it_cannot_be_one() {
        for begun in ["5", "5;", "5 ", "5\r", "f"] {
            assert_eq!(chunked(begun).expect_err(begun), CLOSED);
        }
        for wrong in ["-", "+5", " ", "\r", "\n", "g", "5\n", "5;a=b\n", "5\r\r\n", "5g\r\n", "5\r6\r\n"] {
            assert_eq!(chunked(wrong).expect_err(wrong), NO_SIZE, "{wrong:?}");
        }
    }

    #[test]
    fn a_head_takes_64_kib_whether_it_is_whole_or_not() {
        let most = crate::http::protocol::MOST_HEAD_BYTES;
        let read = |length: usize, end: &str| {
            let begin = "HTTP/1.1 204 No Content\r\nA: ";
            let head = begin.to_owned() + &"b".repeat(length - begin.len() - end.len()) + end;
            read_answer(head.as_bytes(), head.len(), 10).map(|(status, ..)| status)
        };
        let too_large = Err("the answer's head is larger than 64 KiB".to_owned());
        assert_eq!((read(most, "\r\n\r\n"), read(most, "\r\n")), (Ok(204), Err(CLOSED.to_owned())));
        for length in [most + 1, 2 * most] {
            assert_eq!(
                (&read(length, "\r\n\r\n"), &read(length, "\r\n")),
                (&too_large, &too_large),
                "{length}"
            );
        }
    }

    #[test]
    fn a_body_takes_as_much_as_it_may() {
        for most in [5, 70_000, 200_000] {
            let read = |length: usize, head: &str| {
                let answer = format!("HTTP/1.1 200 OK\r\n{head}\r\n{}", "x".repeat(length));
                // By pieces, so that it grows.
                read_answer(answer.as_bytes(), 30_000, most).map(|(_, body, _)| body.len())
            };
            let too_long = Err("the answer is longer than max_response_bytes".to_owned());
            for length in [most - 1, most, most + 1, 2 * most] {
                let expected = if length > most { too_long.clone() } else { Ok(length) };
                let head = format!("Content-Length: {length}\r\n");
                assert_eq!((read(length, ""), read(length, &head)), (expected.clone(), expected), "{length}");
            }
        }
    }

    /// However much comes of what never ends, so much of it is kept and no more.
    #[test]
    fn a_size_takes_1_kib_and_what_follows_the_last_chunk_64() {
        let size = |length| chunked(&"0".repeat(length)).expect_err("no end");
        assert_eq!(size(1024), CLOSED);
        assert_eq!((size(1025).as_str(), size(2048).as_str()), (NO_SIZE, NO_SIZE));

        let (most, too_large) = (64 * 1024, Err("the answer's trailers are larger than 64 KiB".to_owned()));
        let line_of = |length| chunked(&format!("2\r\n{{}}\r\n0\r\n{}", "x".repeat(length)));
        assert_eq!(line_of(most), Ok(b"{}".to_vec()));
        assert_eq!((line_of(most + 1), line_of(2 * most)), (too_large.clone(), too_large.clone()));
        // The last chunk's size counts among the lines.
        let lines_of = |length| line_of(0).and(chunked(&format!("2\r\n{{}}\r\n0\r\n{}", lines(length - 3))));
        assert_eq!(lines_of(most), Ok(b"{}".to_vec()));
        assert_eq!((lines_of(most + 1), lines_of(2 * most)), (too_large.clone(), too_large));
    }

    /// Trailers of so many bytes.
    fn lines(length: usize) -> String {
        let last = length % 6 + 6;
        "A: b\r\n".repeat(length / 6 - 1) + &"A".repeat(last - 3) + ":\r\n"
    }

    #[test]
    fn a_body_may_take_more_than_a_trailer() {
        let chunk = format!("{:x}\r\n{}\r\n", 20_000, "x".repeat(20_000));
        let body = chunked(&(chunk.repeat(9) + "0\r\n\r\n")).expect("whole");
        assert_eq!(body.len(), 180_000);
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
        let (early, last) = ("HTTP/1.1 103 Early\r\n", "HTTP/1.1 204 No Content\r\n\r\n");
        assert_eq!(reusable(&format!("{early}\r\n{early}\r\n{last}")), Ok(true));
        let announced = format!("{early}Content-Length: 1\r\n\r\n{early}\r\n");
        for answer in
            [last, whole, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", &format!("{moved}\r\n{{}}")]
        {
            assert_eq!(reusable(&format!("{announced}{answer}")), Ok(false), "{answer:?}");
        }
        assert_eq!(reusable(last), Ok(true));
        assert_eq!(reusable("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"), Ok(true));
        assert_eq!(reusable("HTTP/1.1 204 No Content\r\nContent-Length: 1\r\n\r\n"), Ok(false));
        assert_eq!(
            reusable("HTTP/1.1 103 Early\r\nContent-Length: 1\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
            Ok(false)
        );
    }
}
