//! Deadlines are kept by a clock that only goes forward (N63).

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime};

use workos::error::Status;

use crate::support::certificates::VALID;
use crate::support::{Authority, Server, answer, answering, client, get, lack};
use crate::{PART, this_program};

/// Where the time of day comes from: the child's server writes it.
const FILE: &str = "FAKETIME_TIMESTAMP_FILE";
const DAY: Duration = Duration::from_secs(86_400);

/// The library that stands before the system's clock. This program must be able to load it, so another
/// processor's will not do; and there is none for musl.
fn library() -> Option<PathBuf> {
    let processor = format!("{}-", std::env::consts::ARCH);
    let folders = std::fs::read_dir("/usr/lib").ok().filter(|_| cfg!(target_env = "gnu"))?.flatten();
    let ours = folders.filter(|folder| folder.file_name().to_string_lossy().starts_with(&processor));
    ours.map(|folder| folder.path())
        .map(|folder| folder.join("faketime/libfaketimeMT.so.1"))
        .find(|path| path.exists())
}

pub fn missing() -> Option<String> {
    lack(&["faketime"]).or_else(|| {
        library().is_none().then(|| "missing: the library of faketime for this platform".to_owned())
    })
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

/// Both clocks go forward together, as they do when time passes.
pub fn run_ten_minutes() -> Output {
    let file = std::env::temp_dir().join(format!("workos-{}-minutes", std::process::id()));
    std::fs::write(&file, "+0m").expect("a temporary folder");
    let output = Command::new(this_program())
        .env(PART, "ten minutes")
        .env(FILE, &file)
        .env("LD_PRELOAD", library().expect("looked for before"))
        .env("FAKETIME_NO_CACHE", "1")
        .output()
        .expect("started again");
    let _ = std::fs::remove_file(&file);
    output
}

/// A service that publishes a first set of keys, and later, when it is told to, another.
pub fn ten_minutes_in_child() {
    let path = format!("{}/tests/vectors/access_tokens.json", env!("CARGO_MANIFEST_DIR"));
    let vectors: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("vectors")).expect("JSON");
    let rows = vectors["tokens"].as_array().expect("rows");
    let token = |rotated: bool| {
        let row = rows.iter().find(|row| row["verdict"] == "ok" && (row["rotated"] == true) == rotated);
        format!(r#"{{"token":{}}}"#, row.expect("a good token")["token"])
    };
    let (first, rotated) = (vectors["jwks"].to_string(), vectors["rotated"].to_string());
    let (heard, hears) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let released = std::sync::Mutex::new(released);
    let server = Server::plain(move |talk| {
        while let Some(request) = talk.hear() {
            assert!(request.starts_with("GET /sso/jwks/client_1 "), "{request}");
            let again = heard.send(()).is_ok_and(|()| talk.number > 0);
            if again {
                let _ = released.lock().expect("one at a time").recv();
            }
            talk.say(answer("200 OK", "Connection: close\r\n", if again { &rotated } else { &first }));
        }
    });
    let file = std::env::var(FILE).expect("given");
    let pass = |minutes: &str| std::fs::write(&file, minutes).expect("written");
    let client = client(&server.url(), ",\"timeout_ms\":600000");
    let verify = |rotated: bool| client.call("tokens.verify", &token(rotated));
    let limit = Duration::from_secs(60);
    assert!(verify(false).is_ok());
    hears.recv_timeout(limit).expect("the first fetch");

    pass("+11m");
    // The service keeps silent, and nobody minds: neither the first caller nor those after.
    for _ in 0..3 {
        assert!(verify(false).is_ok());
    }
    hears.recv().expect("the second fetch is under way");
    assert!(verify(false).is_ok());
    assert!(hears.try_recv().is_err(), "one fetch is enough");
    release.send(()).expect("the service waits");
    // Whoever has a token of the new key waits for that fetch, and is served by it.
    assert!(verify(true).is_ok());
    assert_eq!(server.requests().len(), 2);
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
    assert!(error.message.contains("clock is set before 1970"), "{}", error.message);
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
