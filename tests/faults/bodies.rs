//! What the body of an answer may be (N42 to N49).

use std::io::Write;

use workos::error::{Performed, Status};

use crate::call::{Call, GOOD};
use crate::row::{Again, Row, row};
use crate::support::answer;

/// The bound that the rows about long bodies set.
const LIMIT: usize = 64 * 1024;
const CONFIG: &str = ",\"max_response_bytes\":65536";

pub fn rows() -> Vec<Row> {
    let mut rows = long();
    rows.extend(coded());
    rows.extend(odd());
    rows
}

fn long() -> Vec<Row> {
    let of_bytes = |bytes: usize| GOOD.to_owned() + &" ".repeat(bytes - GOOD.len());
    let too_long = |row: Row| {
        row.fails(Status::Decode, Performed::Maybe, Again::Never)
            .http_status(200)
            .config(CONFIG)
            .says("max_response_bytes")
    };
    let chunked = |body: &str| {
        format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n",
            body.len()
        )
    };
    let endless = |name, head: &'static str, again: &'static str| {
        row(name).server(move |talk| {
            talk.hear();
            talk.say(head);
            talk.repeat(again.repeat(100));
        })
    };
    let megabyte = " ".repeat(1 << 20);
    vec![
        too_long(endless("N42 a body without length or end", "HTTP/1.1 200 OK\r\n\r\n", "          ")),
        too_long(endless(
            "N42 chunks without end",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "a\r\n          \r\n",
        )),
        too_long(endless(
            "N42 a body as long as it says, and that is too long",
            "HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n",
            "          ",
        )),
        row("N43 a body of exactly the limit").answers(answer("200 OK", "", &of_bytes(LIMIT))).config(CONFIG),
        row("N43 a body of exactly the limit in chunks").answers(chunked(&of_bytes(LIMIT))).config(CONFIG),
        row("N43 a body of exactly the limit without length")
            .answers(format!("HTTP/1.1 200 OK\r\n\r\n{}", of_bytes(LIMIT)))
            .config(CONFIG),
        too_long(row("N43 a body one byte longer than the limit").answers(answer(
            "200 OK",
            "",
            &of_bytes(LIMIT + 1),
        ))),
        too_long(
            row("N43 a body one byte longer than the limit in chunks").answers(chunked(&of_bytes(LIMIT + 1))),
        ),
        too_long(
            row("N43 a body one byte longer than the limit without length")
                .answers(format!("HTTP/1.1 200 OK\r\n\r\n{}", of_bytes(LIMIT + 1))),
        ),
        row("N43 an error's body longer than the limit")
            .answers(answer("500 Internal Server Error", "", &megabyte))
            .config(CONFIG)
            .fails(Status::Decode, Performed::Maybe, Again::Never)
            .http_status(500),
    ]
}

/// No coding was asked for (there is no Accept-Encoding), so none is taken off.
fn coded() -> Vec<Row> {
    let zipped = |name, body: Vec<u8>| {
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len());
        row(name).answers([head.into_bytes(), body].concat())
    };
    let bomb = gzip(&[b' '; 64 << 20]);
    vec![
        zipped("N44 gzip", gzip(GOOD.as_bytes())).not_understood().http_status(200),
        zipped("N44 a bomb of gzip", bomb.clone()).not_understood().http_status(200),
        zipped("N44 gzip within gzip", gzip(&bomb)).not_understood().http_status(200),
        zipped("N44 half of a gzip", gzip(GOOD.as_bytes())[..30].to_vec()).not_understood().http_status(200),
        row("N45 Brotli")
            .answers(answer("200 OK", "Content-Encoding: br\r\n", "\u{b}\u{2}{}"))
            .not_understood()
            .http_status(200),
        row("N45 JSON that says it is Brotli")
            .answers(answer("200 OK", "Content-Encoding: br\r\n", GOOD))
            .not_understood()
            .http_status(200)
            .says("a Content-Encoding that was not requested"),
        row("N45 JSON that says it is of no known coding")
            .answers(answer("200 OK", "Content-Encoding: x-y\r\n", GOOD))
            .not_understood()
            .http_status(200),
        row("N45 JSON that says it is Brotli, then identity")
            .answers(answer("200 OK", "Content-Encoding: br, identity\r\n", GOOD))
            .not_understood()
            .http_status(200),
        row("N45 JSON that says it is Brotli, of an error")
            .answers(answer("422 Unprocessable Entity", "Content-Encoding: br\r\n", r#"{"message":"m"}"#))
            .fails(Status::Rejected, Performed::No, Again::Never)
            .http_status(422)
            .says("the service answered 422"),
        row("N45 an error's page in a coding")
            .answers(answer("503 Service Unavailable", "Content-Encoding: br\r\n", "\u{b}\u{2}{}"))
            .fails(Status::Server, Performed::Maybe, Again::WhereRepeatable)
            .http_status(503)
            .says("the service answered 503"),
        row("N45 identity").answers(answer("200 OK", "Content-Encoding: Identity\r\n", GOOD)),
        row("N45 no coding is named").answers(answer("200 OK", "Content-Encoding:\r\n", GOOD)),
        row("N46 JSON that says it is HTML").answers(answer("200 OK", "Content-Type: text/html\r\n", GOOD)),
        row("N46 another charset").answers(answer(
            "200 OK",
            "Content-Type: application/json; charset=utf-16\r\n",
            GOOD,
        )),
    ]
}

/// gzip, by what every machine has.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::process::{Command, Stdio};
    let mut child = Command::new("gzip").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("gzip");
    let mut input = child.stdin.take().expect("piped");
    std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes).unwrap());
        child.wait_with_output().unwrap().stdout
    })
}

fn odd() -> Vec<Row> {
    let not_understood = |name, body: &str, calls| {
        row(name)
            .keeps_answering(answer("200 OK", "X-Request-Id: req_1\r\n", body))
            .not_understood()
            .http_status(200)
            .calls(calls)
            .look(|outcome| {
                let error = outcome.result.as_ref().expect_err("not understood");
                assert_eq!(error.request_id.as_deref(), Some("req_1"));
                assert!(!error.message.contains("<html>"), "{}", error.message);
            })
    };
    const WITH_DATA: &[Call] = &[Call::Event, Call::Profile];
    const PROFILE: &[Call] = &[Call::Profile];
    let all = crate::call::ALL;
    vec![
        not_understood("N48 HTML", "<html>at_canary</html>", all),
        not_understood("N48 nothing", "", WITH_DATA),
        not_understood("N48 blanks", "  \r\n ", WITH_DATA),
        not_understood("N48 half of JSON", &GOOD[..GOOD.len() - 1], all),
        not_understood("N48 JSON and more", &format!("{GOOD}{GOOD}"), all),
        not_understood("N48 JSON and NUL", &format!("{GOOD}\0"), all),
        not_understood("N48 a byte order mark", &format!("\u{feff}{GOOD}"), all),
        not_understood("N48 JSON of 200,000 brackets", &"[".repeat(200_000), all).memory(1 << 20),
        not_understood("N48 null", "null", WITH_DATA),
        not_understood("N48 a list", "[]", WITH_DATA),
        not_understood("N48 a string", "\"at_canary\"", WITH_DATA),
        not_understood("N48 an empty object", "{}", WITH_DATA),
        not_understood("N48 no profile", r#"{"access_token":"at_canary"}"#, PROFILE),
        not_understood("N48 a profile of null", r#"{"profile":null,"access_token":"at_canary"}"#, PROFILE),
        not_understood("N48 a profile that is a string", r#"{"profile":"ada.canary@example.com"}"#, PROFILE),
        not_understood("N48 a profile that is a list", r#"{"profile":[]}"#, PROFILE),
        not_understood(
            "N48 an error in a 200",
            r#"{"error":"invalid_grant","error_description":"no c_canary"}"#,
            PROFILE,
        ),
        row("N48 a message in place of a profile")
            .keeps_answering(answer("200 OK", "", r#"{"message":"There is no c_canary."}"#))
            .calls(PROFILE)
            .fails(Status::Rejected, Performed::No, Again::Never)
            .http_status(200),
        row("N48 bytes that are not UTF-8")
            .answers(*b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"a\":\"\xff\xfe\xed\xa0\"}")
            .not_understood()
            .http_status(200),
        row("N49 201").keeps_answering(answer("201 Created", "", GOOD)),
        row("N49 200 in many pieces")
            .server(|talk| {
                while talk.hear().is_some() {
                    talk.drip(answer("200 OK", "", GOOD), std::time::Duration::from_millis(1));
                }
            })
            .connections(crate::row::Seen::Once),
    ]
}
