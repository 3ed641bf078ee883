//! Answers as they travel, and their framing. An input is the bytes of a
//! connection, to their end.

use workos::http::read_answer;

const MOST_BYTES: usize = 1024;

pub fn run(data: &[u8]) {
    let whole = read_answer(data, data.len(), MOST_BYTES);
    // However the bytes come, it is the same answer, or none.
    for piece_bytes in [1, 7] {
        match (&whole, read_answer(data, piece_bytes, MOST_BYTES)) {
            (Ok((status, body, _)), Ok((again, body_again, _))) => {
                assert_eq!((status, body), (&again, &body_again));
            }
            (Err(_), Err(_)) => {}
            (one, other) => panic!("{one:?} as a whole, {other:?} by {piece_bytes}"),
        }
    }
    let Ok((status, body, reusable)) = whole else { return };
    assert!((101..=999).contains(&status) && body.len() <= MOST_BYTES, "{status}");
    // Another request may follow only where it was said where this answer ends.
    let text = String::from_utf8_lossy(data).to_ascii_lowercase();
    let framed = text.contains("content-length") || text.contains("chunked");
    assert!(!reusable || framed || matches!(status, 204 | 304), "{text:?}");
}
