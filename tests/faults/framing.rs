//! Where an answer begins and ends, and what is in its head (N30 to N41, N61).

use workos::error::{Performed, Status};

use crate::call::GOOD;
use crate::row::{Again, Row, Seen, row};
use crate::support::answer;

pub fn rows() -> Vec<Row> {
    let mut rows = lengths();
    rows.extend(chunks());
    rows.extend(heads());
    rows.extend(interim());
    rows
}

fn lengths() -> Vec<Row> {
    let cut = |name, head: &str, body: &str| {
        row(name).answers(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}")).breaks_off()
    };
    let length = GOOD.len();
    vec![
        cut("N30 the body is shorter than its length", "Content-Length: 10", "{\"a\":").http_status(200),
        cut("N30 no body where one is told", "Content-Length: 10", "").http_status(200),
        cut("N30 the length is no number", "Content-Length: ten", GOOD),
        cut("N30 the length is negative", "Content-Length: -1", GOOD),
        cut("N30 the length has a sign", &format!("Content-Length: +{length}"), GOOD),
        cut("N30 the length is empty", "Content-Length: ", GOOD),
        cut("N30 the length is hexadecimal", "Content-Length: 0x10", GOOD),
        cut("N30 the length overflows 64 bits", "Content-Length: 99999999999999999999", GOOD),
        cut("N30 two lengths that differ", &format!("Content-Length: {length}\r\nContent-Length: 2"), GOOD),
        cut("N30 two lengths in one field", &format!("Content-Length: {length}, 2"), GOOD),
        row("N30 a length without end")
            .answers(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{GOOD}", u64::MAX))
            .breaks_off()
            .http_status(200),
        row("N30 the body ends with the connection").answers(format!("HTTP/1.1 200 OK\r\n\r\n{GOOD}")),
        row("N30 HTTP/1.0, and the body ends with the connection")
            .answers(format!("HTTP/1.0 200 OK\r\n\r\n{GOOD}")),
    ]
}

fn chunks() -> Vec<Row> {
    let chunked = |body: &str| format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}");
    let good = format!("{:x}\r\n{GOOD}\r\n", GOOD.len());
    let cut = |name, body: &str| row(name).answers(chunked(body)).breaks_off().http_status(200);
    let coded = |name, head: &str, body: &str| {
        row(name).answers(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}")).breaks_off().http_status(200)
    };
    vec![
        cut("N31 no chunk at all", ""),
        cut("N31 cut within a chunk", "9\r\n{\"a\""),
        cut("N31 cut after a chunk", &good),
        cut("N31 cut within the last chunk", &format!("{good}0")),
        cut("N32 a chunk's size is garbage", &format!("zz\r\n{GOOD}\r\n0\r\n\r\n")),
        cut("N32 a chunk's size is empty", &format!("\r\n{GOOD}\r\n0\r\n\r\n")),
        cut("N32 a chunk's size is negative", &format!("-1\r\n{GOOD}\r\n0\r\n\r\n")),
        cut("N32 a chunk's size has a sign", &format!("+{good}0\r\n\r\n")),
        cut("N32 a chunk's size comes after a blank", &format!(" {good}0\r\n\r\n")),
        cut("N32 the last chunk's size has a sign", &format!("{good}+0\r\n\r\n")),
        cut(
            "N32 a chunk's size is followed by garbage",
            &format!("{:x}g\r\n{GOOD}\r\n0\r\n\r\n", GOOD.len()),
        ),
        cut("N32 a chunk's size has 17 digits", &format!("10000000000000000\r\n{GOOD}\r\n0\r\n\r\n")),
        cut("N32 a chunk's size has 16 digits", &format!("ffffffffffffffff\r\n{GOOD}")),
        cut("N32 a chunk's size has 0x", &format!("0x{good}0\r\n\r\n")),
        cut("N32 a chunk is longer than its size", &format!("2\r\n{GOOD}\r\n0\r\n\r\n")),
        cut("N32 a chunk's size is endless", &"0".repeat(100_000)),
        cut("N32 a chunk's extension of 100 KB", &format!("2;{}\r\n{{}}\r\n0\r\n\r\n", "x".repeat(100_000))),
        cut("N32 a trailer of 100 KB", &format!("{good}0\r\nA: {}\r\n\r\n", "x".repeat(100_000))),
        row("N31 cut within the trailers, when the whole body is there")
            .answers(chunked(&format!("{good}0\r\nA: b\r\n"))),
        row("N33 chunks with extensions and trailers")
            .answers(chunked(&format!("{:x};a=b\r\n{GOOD}\r\n0;c\r\nD: e\r\n\r\n", GOOD.len()))),
        row("N33 a chunk for each byte").answers(chunked(
            &(GOOD.chars().map(|c| format!("1\r\n{c}\r\n")).collect::<String>() + "0\r\n\r\n"),
        )),
        coded(
            "N34 a length and chunks",
            &format!("Content-Length: {}\r\nTransfer-Encoding: chunked", GOOD.len()),
            &format!("{good}0\r\n\r\n"),
        )
        .says("both"),
        coded("N35 a Transfer-Encoding of gzip", "Transfer-Encoding: gzip", GOOD),
        coded(
            "N35 a Transfer-Encoding of gzip and chunks",
            "Transfer-Encoding: gzip, chunked",
            &format!("{good}0\r\n\r\n"),
        ),
        coded("N35 a Transfer-Encoding of identity", "Transfer-Encoding: identity", GOOD),
        coded(
            "N35 two Transfer-Encodings",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            &format!("{good}0\r\n\r\n"),
        ),
        coded("N35 a Transfer-Encoding of nothing", "Transfer-Encoding: ", GOOD),
        row("N35 a Transfer-Encoding in capitals")
            .answers(format!("HTTP/1.1 200 OK\r\nTRANSFER-ENCODING: Chunked\r\n\r\n{good}0\r\n\r\n")),
    ]
}

fn heads() -> Vec<Row> {
    let cut = |name, bytes: &[u8]| row(name).answers(bytes).breaks_off();
    let headers = |count: usize, length: usize| {
        (0..count).map(|at| format!("X-{at}: {}\r\n", "x".repeat(length))).collect::<String>()
    };
    let with = |name, field: &[u8]| {
        cut(
            name,
            &[
                b"HTTP/1.1 200 OK\r\n",
                field,
                format!("\r\nContent-Length: {}\r\n\r\n{GOOD}", GOOD.len()).as_bytes(),
            ]
            .concat(),
        )
    };
    vec![
        cut("N36 the status line is garbage", b"nonsense\r\n\r\n"),
        cut("N36 binary garbage", &[0xff; 64]),
        cut("N36 HTTP/2 in the status line", b"HTTP/2 200 OK\r\n\r\n"),
        cut("N36 HTTP/0.9", GOOD.as_bytes()),
        cut("N36 HTTP/9.9", b"HTTP/9.9 200 OK\r\n\r\n"),
        cut("N36 a status of 099", b"HTTP/1.1 099 OK\r\nContent-Length: 2\r\n\r\n{}"),
        cut("N36 a status of 000", b"HTTP/1.1 000 OK\r\nContent-Length: 2\r\n\r\n{}"),
        cut("N36 a status of 1000", b"HTTP/1.1 1000 OK\r\nContent-Length: 2\r\n\r\n{}"),
        cut("N36 a status of two digits", b"HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\n{}"),
        cut("N36 a status in letters", b"HTTP/1.1 abc OK\r\n\r\n"),
        cut("N36 a byte order mark", b"\xef\xbb\xbfHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
        cut("N36 a request for an answer", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
        cut("N36 a status line of 100 KB", &[b"HTTP/1.1 200 ", &[b'x'; 100_000][..], b"\r\n\r\n"].concat()),
        row("N37 a status of 600")
            .answers(answer("600 Odd", "", GOOD))
            .fails(Status::Decode, Performed::Maybe, Again::Never)
            .http_status(600),
        row("N37 a status of 999")
            .answers(answer("999 Odd", "", GOOD))
            .fails(Status::Decode, Performed::Maybe, Again::Never)
            .http_status(999),
        cut("N38 an empty answer", b""),
        cut("N38 cut within the status line", b"HTTP/1.1 20"),
        cut("N38 cut within the head", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"),
        cut("N38 cut before the head's last line", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r"),
        with("N39 129 headers", headers(129, 1).trim_end().as_bytes()).says("more than 128"),
        with("N39 a header of 70 KB", format!("X: {}", "x".repeat(70_000)).as_bytes()),
        with("N39 100 headers of 1 KB", headers(100, 1_000).trim_end().as_bytes()),
        row("N39 a header of 17 KB").answers(answer("200 OK", &headers(1, 17_000), GOOD)),
        row("N39 a head of 60 KB").answers(answer("200 OK", &headers(60, 990), GOOD)),
        with("N39 a head of 65 KB", headers(65, 1_000).trim_end().as_bytes()).says("larger than 64 KiB"),
        row("N39 100 headers").answers(answer("200 OK", &headers(90, 10), GOOD)),
        with("N39 a folded header", b"X: a\r\n b"),
        with("N39 NUL in a header", b"X: a\0b"),
        with("N39 a control character in a header", b"X: a\x01b"),
        with("N39 CR in a header", b"X: a\rb"),
        with("N39 a header without a colon", b"X"),
        with("N39 a header without a name", b": x"),
        with("N39 a space before the colon", b"X : x"),
        with("N39 a space in a header's name", b"X Y: x"),
        row("N39 bytes above ASCII in a header").answers(answer("200 OK", "X: \u{e9}\r\n", GOOD)),
        row("N39 lines that end without CR")
            .answers(format!("HTTP/1.1 200 OK\nContent-Length: {}\n\n{GOOD}", GOOD.len())),
        row("N39 headers without end")
            .server(|talk| {
                talk.hear();
                talk.say("HTTP/1.1 200 OK\r\n");
                talk.repeat("A: bbbbbbbbbbbbbbbbbbbbbbbbb\r\n");
            })
            .breaks_off(),
        row("N39 one header without end")
            .server(|talk| {
                talk.hear();
                talk.say("HTTP/1.1 200 OK\r\nA: ");
                talk.repeat("bbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
            })
            .breaks_off(),
        row("N39 a status line without end")
            .server(|talk| {
                talk.hear();
                talk.repeat("HTTP/1.1 200 OK ");
            })
            .breaks_off(),
    ]
}

/// Answers before the answer. We never send Expect, and take them all the same.
fn interim() -> Vec<Row> {
    let good = answer("200 OK", "", GOOD);
    vec![
        row("N61 100 Continue, unasked").keeps_answering(format!("HTTP/1.1 100 Continue\r\n\r\n{good}")),
        row("N61 103 Early Hints first")
            .keeps_answering(format!("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n{good}")),
        row("N61 417 to an Expect that was never sent")
            .keeps_answering(answer("417 Expectation Failed", "", ""))
            .fails(Status::Rejected, Performed::No, Again::Never)
            .http_status(417),
        row("N61 100 Continue, then the end").answers("HTTP/1.1 100 Continue\r\n\r\n").breaks_off(),
        row("N61 100 Continue without end")
            .server(|talk| {
                talk.hear();
                talk.repeat("HTTP/1.1 100 Continue\r\n\r\n");
            })
            .times_out(300)
            .connections(Seen::Once),
        row("N61 101 Switching Protocols, unasked")
            .answers("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
            .fails(Status::Decode, Performed::Maybe, Again::Never)
            .http_status(101),
    ]
}
