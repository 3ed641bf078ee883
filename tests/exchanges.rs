//! Many exchanges on one thread: the machine below the blocking calls, driven by
//! hand.

mod support;

use std::time::{Duration, Instant};

use support::{BlackHole, Server, answer, answering};
use workos::config::Config;
use workos::http::{
    Bounds, Exchange, Failure, FailureKind, Method, Progress, Request, Response, Roots, Surroundings,
    Transport, Waker, wait,
};

/// No name is looked up here.
struct NoNames;

impl Surroundings for NoNames {
    fn waker(&self) -> Waker {
        unreachable!("no lookup")
    }
}

fn transport(url: &str) -> Transport {
    let config = format!(r#"{{"api_key":"sk_canary_1234","base_url":"{url}","connect_timeout_ms":200}}"#);
    let config = Config::read(&config, &|_| None).expect("valid");
    let roots = Roots::read(&config.trust).expect("roots");
    Transport::new(&config, &roots).expect("a transport")
}

/// Drives all of them to their ends on this thread, and counts the steps.
fn drive(
    transport: &Transport,
    requests: &[Request],
    deadline: Duration,
) -> (Vec<Result<Response, Failure>>, usize) {
    let bounds = Bounds { deadline: Instant::now() + deadline, max_response_bytes: 1 << 20 };
    let mut exchanges: Vec<Exchange> = requests.iter().map(|_| Exchange::new(bounds)).collect();
    let mut ended: Vec<_> = requests.iter().map(|_| None).collect();
    let mut steps = 0;
    while ended.iter().any(Option::is_none) {
        let now = Instant::now();
        let mut until = bounds.deadline;
        let mut interests = Vec::new();
        for (at, exchange) in exchanges.iter_mut().enumerate() {
            if ended[at].is_some() {
                continue;
            }
            steps += 1;
            match exchange.advance(now, transport, &requests[at], &NoNames) {
                Progress::Done(outcome) => ended[at] = Some(outcome),
                Progress::Wait(at) => {
                    until = until.min(at);
                    exchange.interests(&mut interests);
                }
            }
        }
        if ended.iter().any(Option::is_none) {
            wait(&interests, until.saturating_duration_since(Instant::now())).expect("waits");
        }
    }
    (ended.into_iter().flatten().collect(), steps)
}

/// Drives one exchange, at a time that is `ahead` of the clock.
fn drive_ahead(
    transport: &Transport,
    request: &Request,
    ahead: Duration,
    deadline: Duration,
) -> Result<Response, Failure> {
    let now = || Instant::now() + ahead;
    let mut exchange = Exchange::new(Bounds { deadline: now() + deadline, max_response_bytes: 1 << 20 });
    loop {
        match exchange.advance(now(), transport, request, &NoNames) {
            Progress::Done(outcome) => return outcome,
            Progress::Wait(until) => {
                let mut interests = Vec::new();
                exchange.interests(&mut interests);
                wait(&interests, until.saturating_duration_since(now())).expect("waits");
            }
        }
    }
}

fn repeatable(url: &str) -> Request {
    let mut request = get(url, "/x");
    request.repeatable = true;
    request
}

/// Answers the first request of its first connection, and then says nothing more
/// there, as a service that vanished without a FIN.
fn vanishing() -> Server {
    Server::plain(|talk| {
        let mut heard = 0;
        while talk.hear().is_some() {
            if talk.number == 0 && heard > 0 {
                talk.wait();
            }
            heard += 1;
            talk.say(answer("200 OK", "", "{}"));
        }
    })
}

#[test]
fn a_kept_connection_that_went_silent_costs_a_quarter_of_the_time() {
    let (server, second) = (vanishing(), Duration::from_secs(1));
    let transport = transport(&server.url());
    let request = repeatable(&server.url());
    drive_ahead(&transport, &request, Duration::ZERO, second).expect("the first");
    let began = Instant::now();
    let answered = drive_ahead(&transport, &request, Duration::from_secs(5), 2 * second);
    assert_eq!(answered.expect("on a new connection").status, 200);
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(490) && took < Duration::from_millis(1_500), "{took:?}");
    assert_eq!((server.connections(), server.requests().len()), (2, 3));
}

#[test]
fn a_request_that_may_not_be_repeated_waits_on_the_silent_connection() {
    for (ahead, may_repeat) in [(Duration::from_secs(5), false), (Duration::from_millis(4_000), true)] {
        let server = vanishing();
        let transport = transport(&server.url());
        let mut request = repeatable(&server.url());
        drive_ahead(&transport, &request, Duration::ZERO, Duration::from_secs(1)).expect("the first");
        request.repeatable = may_repeat;
        let failure = drive_ahead(&transport, &request, ahead, Duration::from_millis(400));
        let failure = failure.expect_err("silence");
        assert_eq!((failure.kind, failure.sent), (FailureKind::Timeout, true));
        let expected = format!("the deadline passed while waiting for the answer ({})", server.address);
        assert_eq!(failure.message, expected);
        assert_eq!((server.connections(), server.requests().len()), (1, 2));
    }
}

/// However long the rest of it takes.
#[test]
fn an_answer_that_has_begun_is_not_asked_for_again() {
    let server = Server::plain(|talk| {
        talk.hear();
        talk.say(answer("200 OK", "", "{}"));
        if talk.hear().is_some() {
            talk.say("HTTP/1.1 200 OK\r\n");
            std::thread::sleep(Duration::from_millis(700));
            talk.say("Content-Length: 2\r\n\r\n{}");
        }
    });
    let transport = transport(&server.url());
    let (request, deadline) = (repeatable(&server.url()), Duration::from_secs(2));
    drive_ahead(&transport, &request, Duration::ZERO, deadline).expect("the first");
    drive_ahead(&transport, &request, Duration::from_secs(5), deadline).expect("the second");
    assert_eq!((server.connections(), server.requests().len()), (1, 2));
}

/// The slow answer of the first connection counts where it comes before the second one's.
#[test]
fn the_first_answer_of_the_two_counts() {
    let server = Server::plain(|talk| {
        let mut heard = 0;
        while talk.hear().is_some() {
            heard += 1;
            if (talk.number, heard) != (0, 1) {
                std::thread::sleep(Duration::from_millis(if talk.number == 0 { 500 } else { 5_000 }));
            }
            talk.say(answer("200 OK", "", &talk.number.to_string()));
        }
    });
    let transport = transport(&server.url());
    let request = repeatable(&server.url());
    drive_ahead(&transport, &request, Duration::ZERO, Duration::from_secs(1)).expect("the first");
    let answered =
        drive_ahead(&transport, &request, Duration::from_secs(5), Duration::from_secs(1)).expect("slow");
    assert_eq!(*answered.body, *b"0");
    assert_eq!(server.connections(), 2);
}

/// A pool that keeps a connection for ever would keep one that a firewall has forgotten.
#[test]
fn a_connection_of_more_than_a_minute_is_not_used() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let transport = transport(&server.url());
    let request = repeatable(&server.url());
    for (ahead, connections) in [(0, 1), (59, 1), (120, 2)] {
        let ahead = Duration::from_secs(ahead);
        drive_ahead(&transport, &request, ahead, Duration::from_secs(20)).expect("served");
        assert_eq!(server.connections(), connections, "{ahead:?}");
    }
}

fn get(url: &str, path: &str) -> Request {
    Request::new(Method::Get, format!("{url}{path}"), None)
}

#[test]
fn two_exchanges_share_a_thread_and_a_slow_one_holds_up_no_other() {
    let server = Server::plain(|talk| {
        while let Some(request) = talk.hear() {
            let slow = request.starts_with("GET /slow");
            if slow {
                std::thread::sleep(Duration::from_millis(200));
            }
            talk.say(answer("200 OK", "", if slow { "slow" } else { "quick" }));
        }
    });
    let transport = transport(&server.url());
    let requests = [get(&server.url(), "/slow"), get(&server.url(), "/quick")];
    for connections in [2, 2] {
        let began = Instant::now();
        let (ended, steps) = drive(&transport, &requests, Duration::from_secs(20));
        let bodies = ended.iter().map(|outcome| outcome.as_ref().map(|response| &*response.body).ok());
        assert_eq!(bodies.collect::<Vec<_>>(), [Some(&b"slow"[..]), Some(b"quick")]);
        assert!(began.elapsed() >= Duration::from_millis(200));
        // It waits for its descriptors and does not go round and round.
        assert!(steps < 20, "{steps} steps");
        assert_eq!(server.connections(), connections);
    }
}

#[test]
fn a_hundred_exchanges_on_one_thread() {
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let transport = transport(&server.url());
    let requests: Vec<Request> = (0..100).map(|at| get(&server.url(), &format!("/{at}"))).collect();
    let (ended, _) = drive(&transport, &requests, Duration::from_secs(60));
    assert!(ended.iter().all(|outcome| outcome.as_ref().is_ok_and(|response| *response.body == *b"{}")));
    let mut heard: Vec<String> =
        server.requests().iter().filter_map(|request| request.split(' ').nth(1).map(str::to_owned)).collect();
    heard.sort_by_key(|path| path[1..].parse::<u32>().expect("a number"));
    assert_eq!(heard, (0..100).map(|at| format!("/{at}")).collect::<Vec<_>>());
}

#[test]
fn each_ends_by_its_own_time() {
    let hole = BlackHole::new();
    let url = format!("http://{}", hole.address);
    let began = Instant::now();
    let (ended, _) = drive(&transport(&url), &[get(&url, "/a"), get(&url, "/b")], Duration::from_secs(20));
    assert!(began.elapsed() >= Duration::from_millis(200) && began.elapsed() < Duration::from_secs(10));
    for outcome in ended {
        let failure = outcome.expect_err("nobody answers");
        assert_eq!((failure.kind, failure.sent), (FailureKind::Timeout, false));
        let expected = format!("connect_timeout_ms passed while connecting ({})", hole.address);
        assert_eq!(failure.message, expected);
    }
}

#[test]
fn a_dropped_exchange_says_whether_anything_was_sent_and_ends_its_connection() {
    let server = Server::plain(|talk| {
        talk.hear();
        talk.wait();
    });
    let transport = transport(&server.url());
    let request = get(&server.url(), "/");
    let bounds = Bounds { deadline: Instant::now() + Duration::from_secs(20), max_response_bytes: 1 << 20 };
    let mut exchange = Exchange::new(bounds);
    assert!(!exchange.has_sent());
    while server.requests().is_empty() {
        let progress = exchange.advance(Instant::now(), &transport, &request, &NoNames);
        assert!(matches!(progress, Progress::Wait(_)));
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(exchange.has_sent());
    drop(exchange);
    // The server's handler returns once the connection has ended.
    server.release();
}
