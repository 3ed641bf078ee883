//! A server that takes its time (N26 to N29): the deadline is kept.

use std::time::Duration;

use crate::call::GOOD;
use crate::row::{Row, Seen, row};
use crate::support::answer;

const DEADLINE: u64 = 250;

pub fn rows() -> Vec<Row> {
    let drips = |name, said: &'static str, drip: &'static str| {
        row(name)
            .server(move |talk| {
                talk.hear();
                talk.say(said);
                talk.drip(drip.repeat(200), Duration::from_millis(10));
            })
            .times_out(DEADLINE)
    };
    let falls_silent = |name, said: &'static str| {
        row(name)
            .server(move |talk| {
                talk.hear();
                talk.say(said);
                talk.wait();
            })
            .times_out(DEADLINE)
    };
    vec![
        drips("N26 the status line drips", "", "HTTP/1.1 200 OK and so on and so forth and never an end"),
        drips("N26 the head drips", "", "HTTP/1.1 200 OK\r\nA: and so on and so forth and never an end"),
        drips("N26 headers drip", "HTTP/1.1 200 OK\r\n", "A: b\r\n"),
        drips("N26 100 Continue drips", "", "HTTP/1.1 100 Continue\r\n\r\n"),
        drips("N27 the body drips", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", "{\"a\":")
            .http_status(200),
        drips("N27 a body without length drips", "HTTP/1.1 200 OK\r\n\r\n", " ").http_status(200),
        drips("N27 chunks drip", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n")
            .http_status(200),
        drips("N27 a chunk's size drips", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "0")
            .http_status(200),
        drips(
            "N27 trailers drip",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
            "A: b\r\n",
        )
        .http_status(200),
        falls_silent("N28 no answer", ""),
        falls_silent("N28 half a status line", "HTTP/1.1 2"),
        falls_silent("N28 half a head", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"),
        falls_silent("N28 a head alone", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").http_status(200),
        falls_silent("N28 half a body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\"")
            .http_status(200),
        falls_silent("N28 no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
            .http_status(200),
        falls_silent("N28 an interim answer alone", "HTTP/1.1 103 Early Hints\r\n\r\n"),
        row("N28 the answer comes late")
            .server(|talk| {
                talk.hear();
                std::thread::sleep(Duration::from_millis(DEADLINE + 100));
                talk.say(answer("200 OK", "", GOOD));
            })
            .times_out(DEADLINE),
        row("N28 silence after a good call")
            .server(|talk| {
                talk.hear();
                talk.say(answer("200 OK", "", GOOD));
                talk.hear();
                talk.wait();
            })
            .after_good_calls(1)
            .times_out(DEADLINE)
            .connections(Seen::Nothing),
    ]
}
