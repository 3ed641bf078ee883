//! Deadlines are kept by a clock that only goes forward (N63).

use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant, SystemTime};

use workos::error::Status;

use crate::support::certificates::VALID;
use crate::support::{Authority, Server, answer, answering, client, get, lack};
use crate::{PART, this_program};

/// Where the time of day comes from: the child's server writes it.
const FILE: &str = "FAKETIME_TIMESTAMP_FILE";
const DAY: Duration = Duration::from_secs(86_400);

/// The library that stands before the system's clock.
fn library() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|folder| folder.path());
    folders.map(|folder| folder.join("faketime/libfaketimeMT.so.1")).find(|path| path.exists())
}

pub fn missing() -> Option<String> {
    lack(&["faketime"]).or_else(|| library().is_none().then(|| "missing: the library of faketime".to_owned()))
}

pub fn run() -> Output {
    let file = std::env::temp_dir().join(format!("workos-{}-clock", std::process::id()));
    std::fs::write(&file, "+0d").expect("a temporary folder");
    let output = Command::new(this_program())
        .env(PART, "clock")
        .env(FILE, &file)
        .env("LD_PRELOAD", library().expect("looked for before"))
        .env("FAKETIME_NO_CACHE", "1")
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .output()
        .expect("started again");
    let _ = std::fs::remove_file(&file);
    output
}

/// A clock that stands before 1970 is no reason to panic.
pub fn run_before_1970() -> Output {
    Command::new(this_program())
        .env(PART, "before 1970")
        .env("LD_PRELOAD", library().expect("looked for before"))
        .env("FAKETIME", "@1969-06-01 00:00:00")
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .env("TZ", "UTC")
        .output()
        .expect("started again")
}

pub fn before_1970_in_child() {
    assert!(SystemTime::now() < SystemTime::UNIX_EPOCH, "the clock was not set back");
    let plain = Server::plain(answering(vec![
        answer("429 Too Many Requests", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n", ""),
        answer("200 OK", "", "{}"),
    ]));
    let error = get(&client(&plain.url(), ",\"timeout_ms\":2000")).expect_err("429");
    assert_eq!((error.status, error.retry_after_ms.is_some()), (Status::RateLimited, true));
    assert_eq!(get(&client(&plain.url(), "")).as_deref(), Ok("{}"));

    let server = Server::tls(&Authority::new().identity("localhost", VALID), |talk| {
        talk.hear();
    });
    let url = format!("https://localhost:{}", server.address.port());
    let error = get(&client(&url, "")).expect_err("no certificate is valid");
    assert_eq!(error.status, Status::Tls);
    assert!(error.message.contains("clock stands before 1970"), "{}", error.message);
}

pub fn in_child() {
    let file = std::env::var(FILE).expect("given");
    let server = Server::plain(move |talk| {
        talk.hear();
        let jump = if talk.number % 2 == 0 { "+1d" } else { "-1d" };
        std::fs::write(&file, jump).expect("written");
        talk.wait();
    });
    let client = client(&server.url(), ",\"timeout_ms\":300");
    // A busy machine may delay any one of them; none may come early.
    let took = [1, -1, 1, -1].map(|jump: i64| {
        let (began, day) = (Instant::now(), SystemTime::now());
        assert_eq!(get(&client).expect_err("silence").status, Status::Timeout);
        let elapsed = began.elapsed();
        let jumped = if jump > 0 {
            SystemTime::now().duration_since(day)
        } else {
            day.duration_since(SystemTime::now())
        };
        assert!(jumped.is_ok_and(|jumped| jumped > DAY / 2), "the clock did not jump");
        elapsed
    });
    let fastest = *took.iter().min().expect("four");
    assert!(fastest >= Duration::from_millis(280) && fastest <= Duration::from_millis(400), "{took:?}");
}
