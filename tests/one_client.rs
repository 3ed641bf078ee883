//! One client and many calls: its budget for trying again, its key while it is
//! replaced, its connections when it is closed, and what it keeps of them.

mod support;

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use socket2::SockRef;
use support::{Client, Server, Talk, answer, answering, client, get, header, until};
use workos::error::{Error, Performed, Status};

const LIST: (&str, &str) = ("sso.list_connections", "{}");
const RETRIES: &str = ",\"max_retries\":2";

/// A client's tokens, and what one more attempt costs of them.
const BUDGET: usize = 500;
const COST: usize = 5;

#[test]
fn a_service_that_is_down_is_asked_little_more_than_once_a_call() {
    let down = Arc::new(AtomicBool::new(true));
    let seen = down.clone();
    let server = Server::plain(move |talk| {
        while talk.hear().is_some() {
            match seen.load(Ordering::SeqCst) {
                true => talk.say(answer("503 Service Unavailable", "Retry-After: 0\r\n", "")),
                false => talk.say(answer("200 OK", "", "{\"data\":[]}")),
            }
        }
    });
    let client = client(&server.url(), RETRIES);
    let requests_of = |calls: usize| {
        let before = server.requests().len();
        for _ in 0..calls {
            let _ = client.call(LIST.0, LIST.1);
        }
        server.requests().len() - before
    };
    // Two more attempts a call, until the budget is spent.
    let spending = BUDGET / COST / 2;
    assert_eq!(requests_of(spending), spending * 3);
    let failing = requests_of(300);
    assert!((300..=360).contains(&failing), "{failing} requests of 300 calls");
    down.store(false, Ordering::SeqCst);
    assert_eq!(requests_of(2 * COST), 2 * COST);
    down.store(true, Ordering::SeqCst);
    // The successes have paid for two more attempts.
    assert_eq!(requests_of(10), 10 + 2);
}

/// The wait before a further attempt is random up to 250 ms; none at all is
/// told from it by many runs, of which a busy machine may delay some.
#[test]
fn a_kept_connection_that_was_closed_is_replaced_at_once() {
    const RUNS: usize = 12;
    let mut quick = 0;
    for _ in 0..RUNS {
        let server = Server::plain(|talk| {
            talk.hear();
            talk.say(answer("200 OK", "", "{}"));
            if talk.number == 0 {
                talk.hear();
                talk.end();
            }
            talk.wait();
        });
        let client = client(&server.url(), RETRIES);
        assert!(get(&client).is_ok());
        let began = Instant::now();
        assert_eq!(get(&client).as_deref(), Ok("{}"));
        quick += usize::from(began.elapsed() < Duration::from_millis(50));
        assert_eq!((server.connections(), server.requests().len()), (2, 3));
    }
    // By chance alone nine of twelve would be so once in thousands of runs.
    assert!(quick >= 9, "{quick} of {RUNS} without a wait");
}

#[test]
fn every_request_carries_one_key_whole_while_it_is_replaced() {
    const THREADS: usize = 16;
    const CALLS: usize = 30;
    let server = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let client = client(&server.url(), "");
    let keys = ["a", "b"].map(|letter| format!("sk_canary_{}", letter.repeat(300)));
    client.set_api_key(&keys[0]).expect("a key");
    let calling = AtomicBool::new(true);
    std::thread::scope(|scope| {
        let turning = scope.spawn(|| {
            let mut turns = 0;
            while calling.load(Ordering::SeqCst) {
                client.set_api_key(&keys[turns % 2]).expect("a key");
                turns += 1;
            }
            turns
        });
        let callers: Vec<_> = (0..THREADS)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..CALLS {
                        assert_eq!(get(&client).as_deref(), Ok("{}"));
                    }
                })
            })
            .collect();
        let succeeded = callers.into_iter().filter_map(|caller| caller.join().ok()).count();
        calling.store(false, Ordering::SeqCst);
        assert_eq!(succeeded, THREADS, "every call succeeds");
        assert!(turning.join().expect("turned") > CALLS);
    });
    let requests = server.requests();
    assert_eq!(requests.len(), THREADS * CALLS);
    let bearers = keys.map(|key| format!("Bearer {key}"));
    let carried = |request: &String| {
        let carried = header(request, "authorization");
        bearers.iter().position(|bearer| Some(bearer.as_str()) == carried)
    };
    let counts = [0, 1].map(|which| requests.iter().filter(|r| carried(r) == Some(which)).count());
    assert_eq!(counts[0] + counts[1], requests.len(), "a request has neither key whole");
    assert!(server.connections() <= THREADS, "{} connections", server.connections());
}

/// Closes the client while it calls, and gives what the call ended in and how
/// long that took.
fn closed_while_calling(client: &Client, under_way: impl FnOnce()) -> (Error, Duration) {
    std::thread::scope(|scope| {
        let calling = scope.spawn(|| get(client).expect_err("closed"));
        under_way();
        let began = Instant::now();
        client.close();
        (calling.join().expect("no panic"), began.elapsed())
    })
}

#[test]
fn a_call_ends_when_its_client_is_closed() {
    let within = Duration::from_millis(250);
    let waiting = |said: &'static str| {
        Server::plain(move |talk| {
            talk.hear();
            talk.say(said);
            talk.wait();
        })
    };
    for said in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n{\"a\":"] {
        let server = waiting(said);
        let client = client(&server.url(), RETRIES);
        let (error, took) = closed_while_calling(&client, || until(|| !server.requests().is_empty()));
        assert_eq!((error.status, error.performed), (Status::Closed, Performed::Maybe), "{said:?}");
        assert!(took < within, "{said:?}: {took:?}");
        assert_eq!(server.requests().len(), 1);
    }
    // Between two attempts.
    let server = Server::plain(answering(vec![answer("503 Service Unavailable", "Retry-After: 20\r\n", "")]));
    let client_that_waits = client(&server.url(), RETRIES);
    let (error, took) = closed_while_calling(&client_that_waits, || {
        until(|| !server.requests().is_empty());
        std::thread::sleep(Duration::from_millis(50));
    });
    assert_eq!((error.status, error.performed), (Status::Closed, Performed::Maybe));
    assert!(took < within, "{took:?}");
    // Within the handshake: by the time to connect at the latest.
    let silent = Server::plain(|talk| talk.wait());
    let url = format!("https://{}", silent.address);
    let connecting = client(&url, ",\"connect_timeout_ms\":400");
    let (error, took) = closed_while_calling(&connecting, || until(|| silent.connections() == 1));
    assert_eq!((error.status, error.performed), (Status::Closed, Performed::No));
    assert!(took < Duration::from_millis(400) + within, "{took:?}");
}

#[test]
fn a_request_that_nobody_reads_ends_with_the_deadline() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    SockRef::from(&listener).set_recv_buffer_size(4096).expect("a small window");
    let unread = |talk: &mut Talk| talk.wait_for_release();
    let server = Server::listening(listener, None, Arc::new(unread));
    let client = client(&server.url(), ",\"timeout_ms\":300");
    let body = format!("{{\"x\":\"{}\"}}", "x".repeat(1_000_000));
    for (key, retryable) in [("", false), (",\"idempotency_key\":\"k\"", true)] {
        let params = format!("{{\"method\":\"POST\",\"path\":\"/x\",\"body\":{body}{key}}}");
        let call = || {
            let began = Instant::now();
            let error = client.call("request", &params).expect_err("unread");
            assert_eq!(error.status, Status::Timeout, "{}", error.message);
            let in_time = (280..=400).contains(&began.elapsed().as_millis());
            in_time && error.performed == Performed::Maybe && error.retryable == retryable
        };
        // A busy machine may delay any one of them, even past the deadline before it has sent anything.
        assert!((0..8).any(|_| call()), "not once");
    }
}

#[test]
fn an_answer_that_came_too_late_is_nobodys() {
    let server = Server::plain(|talk| {
        talk.hear();
        if talk.number == 0 {
            talk.wait_for_release();
            talk.say(answer("200 OK", "", "{\"late\":true}"));
        }
        talk.say(answer("200 OK", "", "{\"own\":true}"));
        talk.wait();
    });
    let client = client(&server.url(), ",\"timeout_ms\":200");
    assert_eq!(get(&client).expect_err("late").status, Status::Timeout);
    server.release();
    let params = r#"{"method":"GET","path":"/x","options":{"timeout_ms":20000}}"#;
    assert_eq!(client.call("request", params).as_deref(), Ok("{\"own\":true}"));
    assert_eq!(server.connections(), 2);
}

#[test]
fn what_an_answer_sets_is_not_sent_back() {
    let heads = "Set-Cookie: a=canary\r\nAlt-Svc: h2=\":1\"\r\nWWW-Authenticate: Basic\r\n";
    let server = Server::plain(answering(vec![
        answer("200 OK", heads, "{}"),
        answer("401 Unauthorized", heads, "{}"),
        answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic\r\n", "{}"),
    ]));
    let client = client(&server.url(), RETRIES);
    assert_eq!(get(&client).as_deref(), Ok("{}"));
    assert_eq!(get(&client).expect_err("401").status, Status::Unauthorized);
    assert_eq!(get(&client).expect_err("407").status, Status::Rejected);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| *request == requests[0]), "{requests:?}");
}

#[test]
fn a_request_id_is_one_short_line() {
    let id = format!("req_\t{}", "x".repeat(9_000));
    let server =
        Server::plain(answering(vec![answer("404 Not Found", &format!("X-Request-Id: {id}\r\n"), "")]));
    let error = get(&client(&server.url(), "")).expect_err("404").to_json();
    let told = workos::json::get(&error, "/request_id").expect("told");
    assert!(told.starts_with("req_x") && told.len() == 128, "{told}");
}
