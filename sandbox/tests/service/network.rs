//! The sandbox among programs and pages that mean no good, or fail.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::support::{FORM, JSON, KEY, Sandbox, command};

fn refused(sandbox: &Sandbox, request: &str) -> bool {
    String::from_utf8(sandbox.raw(request)).unwrap().starts_with("HTTP/1.1 403 ")
}

#[test]
fn a_name_that_is_not_of_this_machine_is_refused_everywhere() {
    let sandbox = Sandbox::start(&["--auto"]);
    let login = sandbox.login_path(&[("domain", "foo-corp.com")]);
    for path in ["/", "/_sandbox/requests", "/_sandbox/faults", &login, "/unknown"] {
        for host in ["Host: evil.example\r\n", "Host: 127.0.0.1.evil.example\r\n", ""] {
            let request = format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
            assert!(refused(&sandbox, &request), "{host}{path}");
        }
    }
    assert!(sandbox.requests().is_empty(), "what was refused is no request of the service's");
    assert!(sandbox.get("/").body.contains("No code is waiting"));
}

#[test]
fn what_a_page_of_another_site_sends_changes_nothing() {
    let sandbox = Sandbox::start(&["--auto"]);
    let fault = json!({"path": "/sso/authorize", "body": "<script>"}).to_string();
    let origin = ("Origin", "https://evil.example");
    for headers in [&[origin][..], &[("Origin", "null"), FORM], &[("Sec-Fetch-Site", "cross-site")]] {
        assert_eq!(sandbox.request("POST", "/_sandbox/faults", headers, &fault).status, 403);
        assert_eq!(sandbox.request("DELETE", "/_sandbox/requests", headers, "").status, 403);
    }
    assert_eq!(sandbox.get("/_sandbox/faults").json(), json!({"faults": []}));
    let login = sandbox.login_path(&[("domain", "foo-corp.com")]);
    let picture = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")];
    assert_eq!(sandbox.request("GET", &login, &picture, "").status, 403);
    let link = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
    assert_eq!(sandbox.request("GET", &login, &link, "").status, 302, "an application's redirect");
}

#[test]
fn the_pages_of_this_machine_may_send() {
    let sandbox = Sandbox::start(&[]);
    let login = sandbox.login_path(&[("domain", "foo-corp.com")]);
    assert_eq!(sandbox.get(&login).header("referrer-policy"), "same-origin", "or its form says Origin: null");
    for origin in [sandbox.url(), "http://localhost:3000"] {
        let answer =
            sandbox.request("POST", &login, &[("Origin", origin), FORM], "profile=prof_01ADALOVELACE");
        assert!(answer.callback("code").is_some(), "{origin}");
    }
}

#[test]
fn half_a_request_ends_after_ten_seconds() {
    let sandbox = Sandbox::start(&[]);
    let whole = "GET /unknown HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let half = ["", "GET /", "POST /events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf"];
    thread::scope(|scope| {
        let sandbox = &sandbox;
        let mut waits: Vec<_> = half
            .map(|text| scope.spawn(move || (text, Instant::now(), sandbox.raw(text), Instant::now())))
            .into_iter()
            .collect();
        // Kept alive by a request, and then half of another one.
        waits.push(scope.spawn(|| {
            let mut stream = TcpStream::connect(sandbox.host()).unwrap();
            stream.write_all(whole.as_bytes()).unwrap();
            thread::sleep(Duration::from_millis(500));
            let began = Instant::now();
            stream.write_all(b"GET /").unwrap();
            stream.read_to_end(&mut Vec::new()).unwrap();
            ("after another", began, Vec::new(), Instant::now())
        }));
        for wait in waits {
            let (text, began, received, ended) = wait.join().unwrap();
            let took = ended - began;
            assert!(received.is_empty(), "{text}");
            assert!(took > Duration::from_secs(9) && took < Duration::from_secs(13), "{took:?} {text}");
        }
    });
    assert_eq!(sandbox.get("/unknown").status, 404);
}

#[test]
fn a_connection_between_two_requests_stays() {
    let sandbox = Sandbox::start(&[]);
    let mut stream = TcpStream::connect(sandbox.host()).unwrap();
    for wait in [11, 0] {
        stream.write_all(b"GET /unknown HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut some = [0; 4096];
        assert!(stream.read(&mut some).unwrap() > 0);
        thread::sleep(Duration::from_secs(wait));
    }
}

#[test]
fn a_body_of_more_than_a_mebibyte_is_refused() {
    let sandbox = Sandbox::start(&[]);
    for path in ["/events", "/sso/token", "/_sandbox/faults", "/", "/unknown"] {
        let answer = sandbox.request("POST", path, &[KEY, JSON], &" ".repeat((1 << 20) + 1));
        assert_eq!(answer.status, 413, "{path}");
    }
    assert_ne!(sandbox.request("POST", "/events", &[KEY, JSON], &" ".repeat(1 << 20)).status, 413);
}

#[test]
fn a_body_without_end_is_not_kept() {
    let sandbox = Sandbox::start(&[]);
    let memory = |name| {
        let status = fs::read_to_string(format!("/proc/{}/status", sandbox.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim();
        line.trim_end_matches(" kB").parse::<usize>().unwrap()
    };
    let before = memory("VmHWM:");
    let mut stream = TcpStream::connect(sandbox.host()).unwrap();
    let length = 200_usize << 20;
    let head =
        format!("POST /_sandbox/faults HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let part = vec![b'x'; 1 << 20];
    for _ in 0..200 {
        stream.write_all(&part).unwrap();
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    assert!(memory("VmHWM:") < before + (16 << 10), "{before} kB, {} kB", memory("VmHWM:"));
}

#[test]
fn who_asks_before_sending_much_is_answered_before() {
    let sandbox = Sandbox::start(&[]);
    let head =
        "POST /events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\nExpect: 100-continue\r\n\r\n";
    let answer = String::from_utf8(sandbox.raw(head)).unwrap();
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[test]
fn it_serves_on_when_it_has_run_out_of_descriptors() {
    let plain = command(&[]);
    let mut limited = Command::new("sh");
    limited.args(["-c", r#"ulimit -n 64; exec "$@""#, "sh"]).arg(plain.get_program()).args(plain.get_args());
    limited.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let sandbox = Sandbox::run(limited);
    let hanging: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = TcpStream::connect(sandbox.host()).unwrap();
            stream.write_all(b"GET /").unwrap();
            stream
        })
        .collect();
    let began = Instant::now();
    for _ in 0..3 {
        assert_eq!(sandbox.get("/unknown").status, 404);
    }
    assert!(began.elapsed() < Duration::from_secs(9), "{:?}", began.elapsed());
    drop(hanging);
}
