//! Calls that complete later: what a host sees of a queue.

mod support;

use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use support::{Client, Nobody, Server, Talk, answer, answering, client, unguarded, until};
use workos::error::{Error, Performed, Status};
use workos::queue::{Completion, Queue, Taken};

const GET: &str = r#"{"method":"GET","path":"/x"}"#;

fn queue(config: &str) -> Queue {
    Queue::new(config, unguarded).expect("a queue")
}

fn submit(queue: &Queue, client: &Client, user_data: usize) -> u64 {
    queue.submit(client.held(), "request", GET, user_data).unwrap_or_else(|error| panic!("{error}"))
}

fn next(queue: &Queue) -> Completion {
    match queue.next(10_000).expect("this process") {
        Taken::One(completion) => completion,
        Taken::Timeout => panic!("no completion in 10 s"),
        Taken::Closed => panic!("the queue is closed"),
    }
}

fn error(completion: Completion) -> Error {
    completion.result.expect_err("it failed")
}

fn is_empty(queue: &Queue) -> bool {
    matches!(queue.next(0), Ok(Taken::Timeout))
}

fn ends(queue: &Queue) -> bool {
    matches!(queue.next(10_000), Ok(Taken::Closed))
}

fn is_readable(descriptor: isize) -> bool {
    let interest = workos::http::Interest { descriptor: descriptor as _, readable: true, writable: false };
    let began = Instant::now();
    workos::http::wait(&[interest], Duration::from_millis(50)).expect("waits");
    began.elapsed() < Duration::from_millis(40)
}

/// Reads from the queue's descriptor, as a host may.
#[cfg(unix)]
fn read_from(descriptor: isize) {
    use std::os::fd::BorrowedFd;
    // SAFETY: the queue owns it and outlives this.
    let borrowed = unsafe { BorrowedFd::borrow_raw(descriptor as i32) };
    let mut host = std::fs::File::from(borrowed.try_clone_to_owned().expect("a descriptor"));
    let _ = host.read(&mut [0; 64]);
}

#[cfg(windows)]
fn read_from(descriptor: isize) {
    use std::os::windows::io::BorrowedSocket;
    // SAFETY: the queue owns it and outlives this.
    let borrowed = unsafe { BorrowedSocket::borrow_raw(descriptor as u64) };
    let mut host = std::net::TcpStream::from(borrowed.try_clone_to_owned().expect("a socket"));
    let _ = host.read(&mut [0; 64]);
}

/// Hears a request, and says nothing until the test releases the server.
fn silent(talk: &mut Talk) {
    if talk.hear().is_some() {
        talk.wait_for_release();
    }
}

/// Waits until the server has heard so many requests.
fn heard(server: &Server, requests: usize) {
    until(|| server.requests().len() >= requests);
}

fn ok() -> String {
    answer("200 OK", "", r#"{"a":1}"#)
}

#[test]
fn each_call_completes_once_with_what_is_its_own() {
    let server = Server::plain(answering(vec![ok()]));
    let client = client(&server.url(), "");
    let queue = queue(r#"{"max_connections":4}"#);
    let mut out: HashMap<u64, usize> = (0..500).map(|n| (submit(&queue, &client, n), n)).collect();
    assert_eq!(out.len(), 500);
    assert!(!out.contains_key(&0));
    while !out.is_empty() {
        let completion = next(&queue);
        assert_eq!(completion.result.as_deref(), Ok(r#"{"a":1}"#));
        assert_eq!(out.remove(&completion.id), Some(completion.user_data));
    }
    assert!(is_empty(&queue));
    assert!(server.connections() <= 4, "{}", server.connections());
}

#[test]
fn what_sends_nothing_completes_too() {
    let client = client("http://127.0.0.1:9", "");
    let queue = queue("{}");
    let params = r#"{"provider":"authkit","redirect_uri":"https://a.example/"}"#;
    queue.submit(client.held(), "sso.authorization_url", params, 1).expect("taken");
    let url = next(&queue).result.expect("a URL");
    assert!(url.starts_with(r#"{"url":"http://127.0.0.1:9/sso/authorize?"#), "{url}");
}

#[test]
fn a_flow_completes_with_its_last_step() {
    let server = Server::plain(answering(vec![answer("200 OK", "", r#"{"logout_token":"t"}"#)]));
    let client = client(&server.url(), "");
    let queue = queue("{}");
    queue.submit(client.held(), "sso.logout_url", r#"{"profile_id":"prof_1"}"#, 1).expect("taken");
    let data = next(&queue).result.expect("a URL");
    assert!(data.contains("/sso/logout?token=t"), "{data}");
}

#[test]
fn what_is_found_before_anything_is_sent_is_not_taken() {
    let client = client("http://127.0.0.1:9", "");
    let queue = queue("{}");
    let status = |operation: &str, params: &str| {
        queue.submit(client.held(), operation, params, 0).expect_err("refused").status
    };
    assert_eq!(status("sso.no_such", "{}"), Status::Unsupported);
    assert_eq!(status("request", r#"{"method":"GET"}"#), Status::InvalidArgument);
    assert_eq!(status("sso.logout_url", r#"{"profile_id":7}"#), Status::InvalidArgument);
    assert_eq!(status("request", r#"{"method":"GET","path":"/x","no":1}"#), Status::InvalidArgument);
    assert!(is_empty(&queue) && !is_readable(queue.descriptor()));
}

#[test]
fn a_full_queue_takes_nothing_until_a_completion_is_taken() {
    let server = Server::plain(answering(vec![ok()]));
    let client = client(&server.url(), "");
    let queue = queue(r#"{"max_in_flight":2}"#);
    let _: Vec<u64> = (0..2).map(|n| submit(&queue, &client, n)).collect();
    for _ in 0..2 {
        let error = queue.submit(client.held(), "request", GET, 0).expect_err("full");
        assert_eq!((error.status, error.performed), (Status::QueueFull, Performed::No));
        assert!(error.message.contains("max_in_flight"), "{}", error.message);
        assert!(next(&queue).result.is_ok());
        submit(&queue, &client, 3);
    }
}

#[test]
fn the_descriptor_is_readable_as_long_as_a_completion_waits() {
    let server = Server::plain(answering(vec![ok()]));
    let client = client(&server.url(), "");
    let queue = queue("{}");
    let descriptor = queue.descriptor();
    assert!(!is_readable(descriptor));
    let _: Vec<u64> = (0..3).map(|n| submit(&queue, &client, n)).collect();
    let patience = Instant::now();
    while !is_readable(descriptor) {
        assert!(patience.elapsed() < Duration::from_secs(10));
    }
    for _ in 0..2 {
        next(&queue);
        // Also for a host that read from it, and takes one completion each time.
        let patience = Instant::now();
        while !is_readable(descriptor) {
            assert!(patience.elapsed() < Duration::from_secs(10));
        }
        read_from(descriptor);
    }
    next(&queue);
    assert!(!is_readable(descriptor));
}

#[test]
fn a_canceled_call_says_whether_it_was_sent() {
    let server = Server::plain(silent);
    let client = client(&server.url(), "");
    let queue = queue(r#"{"max_connections":1}"#);
    let (sent, waiting) = (submit(&queue, &client, 1), submit(&queue, &client, 2));
    heard(&server, 1);
    for (id, performed) in [(waiting, Performed::No), (sent, Performed::Maybe)] {
        assert!(queue.cancel(id).expect("this process"));
        let completion = next(&queue);
        assert_eq!(completion.id, id);
        let error = error(completion);
        assert_eq!((error.status, error.performed, error.retryable), (Status::Canceled, performed, true));
        assert_eq!(error.operation, "request");
        assert!(!queue.cancel(id).expect("this process"));
    }
    assert!(!queue.cancel(0).expect("this process") && !queue.cancel(99).expect("this process"));
    server.release();
}

#[test]
fn a_deadline_runs_from_the_submit_also_where_no_connection_is_free() {
    let server = Server::plain(silent);
    let client = client(&server.url(), r#","timeout_ms":1000"#);
    let queue = queue(r#"{"max_connections":1}"#);
    let began = Instant::now();
    submit(&queue, &client, 0);
    // Its deadline comes while the first one has the only connection.
    let sooner = r#"{"method":"GET","path":"/x","options":{"timeout_ms":100}}"#;
    queue.submit(client.held(), "request", sooner, 1).expect("room");
    for (performed, least) in [(Performed::No, 100), (Performed::Maybe, 1000)] {
        let error = error(next(&queue));
        assert_eq!((error.status, error.performed), (Status::Timeout, performed), "{error}");
        assert!(began.elapsed() >= Duration::from_millis(least));
    }
    server.release();
}

#[test]
fn a_call_that_waits_for_another_attempt_lets_others_go_ahead() {
    let seen = AtomicUsize::new(0);
    let server = Server::plain(move |talk: &mut Talk| {
        while talk.hear().is_some() {
            let first = seen.fetch_add(1, Ordering::SeqCst) == 0;
            talk.say(if first { answer("503 No", "Retry-After: 1\r\n", "{}") } else { ok() });
        }
    });
    let client = client(&server.url(), r#","max_retries":1"#);
    let queue = queue(r#"{"max_connections":1}"#);
    let (retried, other) = (submit(&queue, &client, 1), submit(&queue, &client, 2));
    let order = [next(&queue), next(&queue)].map(|completion| (completion.id, completion.result.is_ok()));
    assert_eq!(order, [(other, true), (retried, true)]);
}

#[test]
fn freeing_the_client_completes_its_calls_and_no_others() {
    let server = Server::plain(silent);
    let (ending, staying) = (client(&server.url(), ""), client(&server.url(), ""));
    let queue = queue(r#"{"max_connections":1}"#);
    let _: Vec<u64> = (0..2).map(|n| submit(&queue, &ending, n)).collect();
    let other = submit(&queue, &staying, 2);
    heard(&server, 2);
    ending.close();
    for _ in 0..2 {
        let completion = next(&queue);
        assert_ne!(completion.id, other);
        assert_eq!(error(completion).status, Status::Closed);
    }
    assert!(is_empty(&queue));
    server.release();
}

#[test]
fn a_closed_queue_hands_out_everything_and_then_says_so() {
    let server = Server::plain(silent);
    let client = client(&server.url(), "");
    let queue = queue("{}");
    let _: Vec<u64> = (0..3).map(|n| submit(&queue, &client, n)).collect();
    heard(&server, 3);
    queue.close();
    assert_eq!(queue.submit(client.held(), "request", GET, 0).expect_err("closed").status, Status::Closed);
    for _ in 0..3 {
        let error = error(next(&queue));
        assert_eq!((error.status, error.performed), (Status::Closed, Performed::Maybe));
    }
    assert!(ends(&queue));
    server.release();

    let unused = self::queue("{}");
    unused.close();
    assert!(ends(&unused));
}

#[test]
fn freeing_ends_those_who_wait_and_returns_at_once() {
    let server = Server::plain(silent);
    let client = client(&server.url(), "");
    let queue = Arc::new(queue("{}"));
    submit(&queue, &client, 1);
    heard(&server, 1);
    let waiting = std::thread::spawn({
        let queue = queue.clone();
        move || ends(&queue)
    });
    std::thread::sleep(Duration::from_millis(20));
    let began = Instant::now();
    queue.free();
    assert!(began.elapsed() < Duration::from_millis(100));
    assert!(waiting.join().expect("no panic"));
    assert_eq!(queue.descriptor(), -1);
    server.release();
}

#[test]
fn without_calls_out_there_is_nothing_to_wait_for() {
    let queue = queue("{}");
    assert!(matches!(queue.next(-1), Ok(Taken::Timeout)));
    let began = Instant::now();
    assert!(matches!(queue.next(30), Ok(Taken::Timeout)));
    assert!(began.elapsed() >= Duration::from_millis(30));
}

#[test]
fn a_refused_connection_is_the_error_that_a_blocking_call_has() {
    let nobody = Nobody::new();
    let client = client(&nobody.url("http"), "");
    let queued = client.call_queued("request", GET).expect_err("nobody listens");
    let blocking = client.call("request", GET).expect_err("nobody listens");
    assert_eq!(queued.to_json(), blocking.to_json());
}

#[test]
fn threads_that_submit_take_cancel_and_close_lose_nothing() {
    const THREADS: usize = 4;
    const CALLS: usize = 2_000;
    let server = Server::plain(answering(vec![ok()]));
    let client = client(&server.url(), "");
    let queue = queue(r#"{"max_in_flight":65536,"max_connections":8}"#);
    let counts: Vec<AtomicUsize> = (0..THREADS * CALLS).map(|_| AtomicUsize::new(0)).collect();
    let taken = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (queue, client, counts, taken) = (&queue, &client, &counts, &taken);
            scope.spawn(move || {
                for call in 0..CALLS {
                    let id = submit(queue, client, thread * CALLS + call);
                    if call % 3 == 0 {
                        let _ = queue.cancel(id);
                    }
                }
            });
            scope.spawn(move || {
                while taken.load(Ordering::SeqCst) < THREADS * CALLS {
                    if let Ok(Taken::One(completion)) = queue.next(20) {
                        counts[completion.user_data].fetch_add(1, Ordering::SeqCst);
                        taken.fetch_add(1, Ordering::SeqCst);
                        match completion.result {
                            Ok(data) => assert_eq!(data, r#"{"a":1}"#),
                            Err(error) => assert_eq!(error.status, Status::Canceled, "{error}"),
                        }
                    }
                }
            });
        }
    });
    assert!(counts.iter().all(|count| count.load(Ordering::SeqCst) == 1));
    assert!(is_empty(&queue));
}
