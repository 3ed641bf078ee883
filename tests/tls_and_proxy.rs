//! TLS against certificates of the tests' own, and a proxy that is spoken to
//! byte for byte.

#![cfg(feature = "tls")]

mod support;

use std::io::copy;
use std::net::{SocketAddr, TcpStream};

use support::{Authority, Client, Identity, Server, answer, answering, client, get};
use workos::error::{Error, Performed, Status};
use workos::json;

const VALID: (i32, i32) = (2020, 2100);

fn trusting(authority: &Authority, server: &Server, more: &str) -> Client {
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    client(&format!("https://localhost:{}", server.address.port()), &format!(",\"trust\":{trust}{more}"))
}

fn refused(authority: &Authority, identity: &Identity) -> Error {
    let server = Server::tls(identity, answering(vec![answer("200 OK", "", "{}")]));
    let error = get(&trusting(authority, &server, ",\"max_retries\":3")).expect_err("refused");
    assert_eq!((error.status, error.performed, error.retryable), (Status::Tls, Performed::No, false));
    assert_eq!((error.attempts, server.connections(), server.requests().len()), (Some(1), 1, 0));
    error
}

#[test]
fn a_trusted_certificate_serves_many_calls_on_one_connection() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let client = trusting(&authority, &server, "");
    for _ in 0..4 {
        assert_eq!(get(&client).as_deref(), Ok("{}"));
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 4));
}

#[test]
fn every_other_certificate_is_refused_for_its_own_reason() {
    let authority = Authority::new();
    let words = |identity: &Identity| refused(&authority, identity).message;
    assert!(words(&authority.identity("localhost", (2000, 2001))).contains("expired"));
    assert!(words(&authority.identity("localhost", (2099, 2100))).contains("not yet valid"));
    assert!(words(&authority.identity("example.com", VALID)).contains("another host"));
    assert!(words(&Authority::new().identity("localhost", VALID)).contains("not trusted"));
}

#[test]
fn only_the_given_certificates_are_trusted() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let bundled = client(&format!("https://localhost:{}", server.address.port()), "");
    assert_eq!(get(&bundled).map_err(|error| error.status), Err(Status::Tls));
    for pem in ["", "garbage", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let config = format!("{{\"trust\":{{\"pem\":{}}}}}", json::string(pem));
        let error = Client::new(&config).err().expect("unreadable");
        assert!(
            error.status == Status::InvalidArgument && error.message.contains("trust.pem"),
            "{}",
            error.message
        );
    }
}

#[test]
fn an_answer_without_a_length_needs_close_notify() {
    let authority = Authority::new();
    let identity = authority.identity("localhost", VALID);
    let head = "HTTP/1.1 200 OK\r\n\r\n{\"a\":1}";
    let proper = Server::tls(&identity, move |talk| {
        talk.hear();
        talk.say(head);
        talk.end();
    });
    assert_eq!(get(&trusting(&authority, &proper, "")).as_deref(), Ok("{\"a\":1}"));

    let cut = Server::tls(&identity, move |talk| {
        talk.hear();
        talk.say(head);
        talk.cut();
    });
    let error = get(&trusting(&authority, &cut, "")).expect_err("cut short");
    assert_eq!((error.status, error.performed), (Status::Network, Performed::Maybe));
}

#[test]
fn a_server_that_speaks_no_tls_is_told_nothing() {
    let authority = Authority::new();
    let server = Server::plain(|talk| {
        talk.say("HTTP/1.1 400 Bad Request\r\n\r\n");
        talk.end();
    });
    let error = get(&trusting(&authority, &server, "")).expect_err("no TLS");
    assert_eq!((error.status, error.performed), (Status::Tls, Performed::No));
}

#[test]
fn a_handshake_that_hangs_ends_with_the_time_to_connect() {
    let authority = Authority::new();
    let server = Server::plain(|talk| {
        talk.hear();
    });
    let error = get(&trusting(&authority, &server, ",\"connect_timeout_ms\":200")).expect_err("silence");
    assert_eq!((error.status, error.performed), (Status::Timeout, Performed::No));
    assert!(error.message.contains("connecting"), "{}", error.message);
}

/// A proxy that opens tunnels to `target`, whatever it is asked for.
fn tunnelling(target: SocketAddr) -> Server {
    Server::plain(move |talk| {
        let Some(_) = talk.hear() else { return };
        talk.say("HTTP/1.1 200 Connection established\r\n\r\n");
        let upstream = TcpStream::connect(target).unwrap();
        let mut back = upstream.try_clone().unwrap();
        let mut client = talk.socket();
        let down = std::thread::spawn(move || {
            let _ = copy(&mut back, &mut client);
            client.end();
        });
        let (mut from, mut to) = (talk.socket(), upstream);
        let _ = copy(&mut from, &mut to);
        let _ = to.shutdown(std::net::Shutdown::Both);
        down.join().unwrap();
    })
}

#[test]
fn a_proxy_sees_a_tunnel_and_its_credentials_and_no_more() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let proxy = tunnelling(server.address);
    let member = format!(",\"proxy\":\"http://user:p%40ss@{}\"", proxy.address);
    let client = trusting(&authority, &server, &member);
    assert_eq!(get(&client).as_deref(), Ok("{}"));
    assert_eq!(get(&client).as_deref(), Ok("{}"));
    drop(client);
    let seen = proxy.requests();
    assert_eq!((seen.len(), server.requests().len()), (1, 2));
    assert!(seen[0].starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.address.port())));
    // user:p@ss in base64.
    assert!(seen[0].contains("Proxy-Authorization: Basic dXNlcjpwQHNz\r\n"), "{}", seen[0]);
    assert!(!seen[0].contains("sk_canary"));
}

#[test]
fn a_proxy_that_gives_no_tunnel_fails_before_anything_was_sent() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    for refusal in [
        "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
        "garbage\r\n\r\n",
        "",
    ] {
        let proxy = Server::plain(move |talk| {
            talk.hear();
            talk.say(refusal);
            talk.end();
        });
        let member = format!(",\"proxy\":\"http://user:hunter2@{}\"", proxy.address);
        let error = get(&trusting(&authority, &server, &member)).expect_err(refusal);
        assert_eq!(
            (error.status, error.performed, error.retryable),
            (Status::Network, Performed::No, true),
            "{refusal:?}"
        );
        assert!(!error.to_json().contains("hunter2"));
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_proxy_that_drips_does_not_outlast_the_deadline() {
    let authority = Authority::new();
    let proxy = Server::plain(|talk| {
        talk.hear();
        for byte in "HTTP/1.1 200 Connection established\r\n".bytes().cycle().take(100) {
            talk.say([byte]);
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    });
    let member = format!(",\"timeout_ms\":300,\"proxy\":\"{}\"", proxy.url());
    let server = Server::plain(|_| {});
    let began = std::time::Instant::now();
    let error = get(&trusting(&authority, &server, &member)).expect_err("drips");
    assert_eq!((error.status, error.performed), (Status::Timeout, Performed::No));
    // The whole answer would take two seconds.
    assert!(began.elapsed() < std::time::Duration::from_secs(1), "{:?}", began.elapsed());
}
