//! What a way to an answer says of its connection, at chosen times.

use std::net::{TcpListener, TcpStream};

use super::*;
use crate::config::Config;
use crate::http::{Method, Roots, Waker};

struct Unwoken;

impl Surroundings for Unwoken {
    fn waker(&self) -> Waker {
        Box::new(|| ())
    }
}

#[test]
fn a_connection_has_until_its_time_to_connect_has_passed() {
    let config = Config::read(r#"{"base_url":"http://127.0.0.1"}"#, &|_| None).expect("valid");
    let roots = Roots::read(&config.trust).expect("roots");
    let transport = Transport::new(&config, &roots).expect("a transport");
    let request = Request::new(Method::Get, "http://127.0.0.1/x".to_owned(), None);
    let began = Instant::now();
    let after = |milliseconds| began + Duration::from_millis(milliseconds);
    let bounds = Bounds { deadline: after(60_000), max_response_bytes: 1 };
    let turn =
        |now| Turn { now, transport: &transport, request: &request, bounds: &bounds, surroundings: &Unwoken };
    // A proxy that says nothing.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let stream = TcpStream::connect(listener.local_addr().expect("bound")).expect("connected");
    stream.set_nonblocking(true).expect("a socket");
    let mut leg = Leg::at(Stage::Tunnel(Box::new(Connection::new(stream)), 0), Phase::Tunnel, None);
    leg.connect_by = Some(after(100));
    assert!(leg.advance(&turn(after(99))).is_none());
    assert_eq!(leg.until(), Some(after(100)));
    let failure = leg.advance(&turn(after(100))).and_then(Result::err).expect("its time has passed");
    assert_eq!((failure.kind, failure.sent, failure.stale), (FailureKind::Timeout, false, false));
    assert!(failure.message.starts_with("connect_timeout_ms passed while connecting"), "{}", failure.message);
}

#[test]
fn a_kept_connection_that_broke_without_an_answer_was_perhaps_closed_before() {
    let config = Config::read(r#"{"base_url":"http://127.0.0.1"}"#, &|_| None).expect("valid");
    let roots = Roots::read(&config.trust).expect("roots");
    let transport = Transport::new(&config, &roots).expect("a transport");
    let request = Request::new(Method::Get, "http://127.0.0.1/x".to_owned(), None);
    let bounds = Bounds { deadline: Instant::now(), max_response_bytes: 1 };
    let turn = Turn {
        now: bounds.deadline,
        transport: &transport,
        request: &request,
        bounds: &bounds,
        surroundings: &Unwoken,
    };
    let stale = |fault, idle: Option<Duration>, sent, answered| {
        let leg = Leg { sent, answered, ..Leg::at(Stage::Over, Phase::Wait, idle) };
        leg.failure(fault, &turn).stale
    };
    let kept = Some(Duration::ZERO);
    assert!(stale(Fault::closed_early(), kept, true, false));
    assert!(!stale(Fault::timeout("late"), kept, true, false));
    assert!(!stale(Fault::closed_early(), None, true, false));
    assert!(!stale(Fault::closed_early(), kept, false, false));
    assert!(!stale(Fault::closed_early(), kept, true, true));
}

#[test]
fn a_lookup_has_a_quarter_of_the_time_and_two_seconds_at_most() {
    let config =
        Config::read(r#"{"base_url":"http://api.test","allow_http":true}"#, &|_| None).expect("valid");
    let roots = Roots::read(&config.trust).expect("roots");
    let request = Request::new(Method::Get, "http://api.test/x".to_owned(), None);
    for (left, patience) in [(1_000, 250), (8_000, 2_000), (60_000, 2_000)] {
        let transport = Transport::new(&config, &roots).expect("a transport");
        let began = Instant::now();
        let after = |milliseconds| began + Duration::from_millis(milliseconds);
        let bounds = Bounds { deadline: after(left), max_response_bytes: 1 };
        let turn = |now| Turn {
            now,
            transport: &transport,
            request: &request,
            bounds: &bounds,
            surroundings: &Unwoken,
        };
        // A lookup that never ends.
        transport.names.find("api.test", began, |_| ());
        let mut leg = Leg::new(&turn(began));
        assert_eq!(leg.until(), Some(after(patience)));
        assert!(leg.advance(&turn(after(patience - 1))).is_none());
        assert_eq!(leg.until(), Some(after(patience)));
        // No other addresses are known, so it is waited for as long as there is time.
        assert!(leg.advance(&turn(after(patience))).is_none());
        assert_eq!(leg.until(), Some(bounds.deadline));
        for (fault, message) in [
            (Fault::timeout("late"), "late during name lookup (api.test:80)"),
            (Fault::network("name lookup failed"), "name lookup failed (api.test:80)"),
        ] {
            assert_eq!(leg.failure(fault, &turn(after(left))).message, message);
        }
    }
}
