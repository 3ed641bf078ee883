//! `workos webhooks`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::process::Command;

use crate::support::{Server, TempFile, run, run_with_input, workos};

const SECRET: &str = "whsec_very_secret";

fn webhooks(arguments: &[&str]) -> Command {
    let mut command = workos(&[&["webhooks"], arguments].concat());
    command.env("WORKOS_WEBHOOK_SECRET", SECRET);
    command
}

#[test]
fn what_is_triggered_is_verified_by_who_listens() {
    let mut listen = webhooks(&["listen", "--port", "0", "--count", "1"]).spawn().expect("it starts");
    let mut said = BufReader::new(listen.stderr.take().expect("a pipe"));
    let mut line = String::new();
    said.read_line(&mut line).expect("a line");
    let url = line.trim().strip_prefix("Waiting for webhooks at ").expect("an address").to_owned();

    // A wrong secret is refused, and is no event.
    let other = TempFile::new("secret", "another_secret\n");
    let fault = run(&mut webhooks(&["trigger", "user.created", &url, "--secret-file", &other.0])).fails(7);
    assert!(fault.contains("answered with HTTP 400"), "{fault}");
    line.clear();
    said.read_line(&mut line).expect("a line");
    assert!(line.starts_with("workos: refused POST /: ") && !line.contains("secret"), "{line}");

    // What is no webhook is told why.
    for (headers, body, status, why) in [
        ("Content-Length: 2\r\n", "{}".to_owned(), "400", "it has no WorkOS-Signature header"),
        ("Content-Length: 1048577\r\n", "x".repeat(1_048_577), "413", "its body is longer than 1 MiB"),
        ("Transfer-Encoding: chunked\r\n", "0\r\n\r\n".to_owned(), "411", "it has no Content-Length"),
    ] {
        let address = url.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(address).expect("it listens");
        write!(stream, "POST /hook HTTP/1.1\r\n{headers}\r\n{body}").expect("sent");
        let _ = stream.shutdown(Shutdown::Write);
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        line.clear();
        said.read_line(&mut line).expect("a line");
        assert_eq!(line, format!("workos: refused POST /hook: {why}\n"));
    }

    let data = r#"{"id":"user_1","n":1.0}"#;
    let sent = run(&mut webhooks(&["trigger", "user.created", &url, "-d", data])).ok();
    let output = listen.wait_with_output().expect("it ends");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), sent);
    assert!(sent.contains(r#""event":"user.created","data":{"id":"user_1","n":1.0}"#), "{sent}");
}

#[test]
fn a_kept_webhook_is_verified() {
    let server = Server::json(|_, _| "{}".to_owned());
    run(&mut webhooks(&["trigger", "user.created", &server.url])).ok();
    let request = server.requests().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").expect("a head");
    let header = head.lines().find(|line| line.to_ascii_lowercase().starts_with("workos-signature"));
    let header = header.and_then(|line| line.split_once(": ")).expect("a signature").1;
    let file = TempFile::new("body", body);
    assert_eq!(run(&mut webhooks(&["verify", "--header", header, &file.0])).ok(), format!("{body}\n"));
    assert_eq!(
        run_with_input(&mut webhooks(&["verify", "--header", header]), body).ok(),
        format!("{body}\n")
    );
    let fault = run_with_input(&mut webhooks(&["verify", "--header", header]), &format!("{body} ")).fails(7);
    assert!(fault.contains("signature_mismatch") && !fault.contains(SECRET), "{fault}");
}

#[test]
fn a_port_that_is_taken_has_a_way_out() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let fault = run(&mut webhooks(&["listen", "--port", &port])).fails(1);
    assert!(fault.contains("; --port takes another\n"), "{fault}");
}

#[test]
fn the_secret_is_needed_and_http_stays_here() {
    let fault = run(&mut workos(&["webhooks", "listen"])).fails(2);
    assert!(fault.contains("WORKOS_WEBHOOK_SECRET"), "{fault}");
    let fault = run(&mut webhooks(&["trigger", "user.created", "http://example.com/"])).fails(1);
    assert!(fault.contains("the address must be https"), "{fault}");
    let fault = run(&mut webhooks(&["trigger", "user.created", "http://localhost.example.com/"])).fails(1);
    assert!(fault.contains("the address must be https"), "{fault}");
}
