//! Calls of several steps in a queue: one thread for all of them, and none holds
//! up another, whatever ends it.

mod support;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{Client, Server, Talk, answer, client, signed, unguarded, until, vectors};
use workos::client::Observer;
use workos::error::{Error, Performed, Status};
use workos::queue::{Completion, Queue, Taken};

const PASSWORD: &str = "canary: a cookie password of more than 32 characters";

/// The threads of the library are counted, so the tests of this file take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The service: it says nothing until it may, and then to each what is asked for.
#[derive(Default)]
struct Service {
    /// Every answer waits for this.
    silent: AtomicBool,
    /// Only the keys wait for this.
    without_keys: AtomicBool,
    /// The next requests are cut off.
    cuts: AtomicUsize,
    /// People who have not agreed to their device's sign-in yet.
    pending: AtomicUsize,
}

impl Service {
    fn serve(self: &Arc<Self>) -> Server {
        let service = self.clone();
        let published = vectors("access_tokens")["jwks"].to_string();
        Server::plain(move |talk: &mut Talk| {
            while let Some(request) = talk.hear() {
                let keys = request.contains("/sso/jwks/");
                let waits = || service.silent.load(Ordering::SeqCst);
                while waits() || (keys && service.without_keys.load(Ordering::SeqCst)) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                if take_one(&service.cuts) {
                    return talk.cut();
                }
                let said = if keys {
                    answer("200 OK", "", &published)
                } else if request.contains("device_code") && take_one(&service.pending) {
                    answer("400 Bad Request", "", r#"{"error":"authorization_pending"}"#)
                } else {
                    answer("200 OK", "", &session().to_string())
                };
                talk.say(said);
            }
        })
    }
}

fn take_one(counter: &AtomicUsize) -> bool {
    counter.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |count| count.checked_sub(1)).is_ok()
}

fn token() -> String {
    signed("key_a", &json!({"sub": "user_1", "sid": "session_1", "exp": 4_102_444_800_u64}))
}

fn session() -> Value {
    json!({"access_token": token(), "refresh_token": "rt_canary_new", "user": {"id": "user_1"}})
}

fn authkit(server: &Server) -> Client {
    client(&server.url(), &format!(r#","cookie_password":"{PASSWORD}""#))
}

/// A cookie with a refresh token of this number.
fn cookie(client: &Client, number: usize) -> Value {
    let mut session = session();
    session["refresh_token"] = format!("rt_canary_{number}").into();
    let data = client.call("session.seal", &json!({"session": session}).to_string()).expect("sealed");
    json!({"sealed": serde_json::from_str::<Value>(&data).expect("JSON")["sealed"]})
}

fn device() -> Value {
    json!({"device_code": "d_canary_1", "interval": 1, "expires_in": 60})
}

fn queue(config: &str) -> Queue {
    Queue::new(config, unguarded).expect("a queue")
}

fn submit(queue: &Queue, client: &Client, operation: &str, params: &Value) -> u64 {
    let taken = queue.submit(client.held(), operation, &params.to_string(), 0);
    taken.unwrap_or_else(|error| panic!("{error}"))
}

fn next(queue: &Queue) -> Completion {
    match queue.next(20_000).expect("this process") {
        Taken::One(completion) => completion,
        _ => panic!("no completion"),
    }
}

fn data(completion: Completion) -> Value {
    let data = completion.result.unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&data).expect("JSON")
}

fn error(completion: Completion) -> Error {
    completion.result.expect_err("it ended early")
}

/// Waits until the server has heard so many requests that hold this.
fn heard(server: &Server, what: &str, requests: usize) {
    until(|| server.requests().iter().filter(|request| request.contains(what)).count() >= requests);
}

/// Waits until the queue has begun what was submitted to it: it takes its calls in turn.
fn begun(queue: &Queue) {
    let nobody = client("http://127.0.0.1:9", "");
    let marker = submit(queue, &nobody, "sso.logout_url", &json!({"token": "t"}));
    assert_eq!(next(queue).id, marker);
}

/// Counts the attempts of a client that have ended.
struct Attempts(Arc<AtomicUsize>);

impl Observer for Attempts {
    fn tell(&self, _record: &str) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    fn end(&self) {}
}

/// A call that blocks shows nothing when it begins to wait. Where this is too short, it comes too late to be
/// what the test is about, and passes.
fn let_it_wait() {
    std::thread::sleep(Duration::from_millis(100));
}

/// How many threads of this process are the library's.
fn threads() -> usize {
    let tasks = std::fs::read_dir("/proc/self/task").expect("Linux");
    let names = tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("comm")).ok());
    names.filter(|name| name.starts_with("workos-")).count()
}

#[test]
#[cfg(target_os = "linux")]
fn six_hundred_take_one_thread() {
    const EACH: usize = 200;
    let _turn = turn();
    let service = Arc::<Service>::default();
    service.pending.store(EACH, Ordering::SeqCst);
    let server = service.serve();
    let client = authkit(&server);
    let queue = queue(r#"{"max_connections":32}"#);
    service.silent.store(true, Ordering::SeqCst);
    for number in 0..EACH {
        submit(&queue, &client, "user_management.await_device", &device());
        submit(&queue, &client, "session.refresh", &cookie(&client, number));
        submit(&queue, &client, "tokens.verify", &json!({"token": token()}));
    }
    heard(&server, "", 32);
    assert_eq!(threads(), 1);
    service.silent.store(false, Ordering::SeqCst);
    let (mut devices, mut refreshes, mut verified) = (0, 0, 0);
    for _ in 0..3 * EACH {
        let data = data(next(&queue));
        assert_eq!(threads(), 1);
        match () {
            () if data["sealed"].is_string() && data["authenticated"] == true => refreshes += 1,
            () if data["refresh_token"] == "rt_canary_new" => devices += 1,
            () if data["claims"]["sub"] == "user_1" => verified += 1,
            () => panic!("{data}"),
        }
    }
    assert_eq!((devices, refreshes, verified), (EACH, EACH, EACH));
    let requests = server.requests();
    let count = |what: &str| requests.iter().filter(|request| request.contains(what)).count();
    assert_eq!((count("device_code\":\"d_canary_1"), count("/sso/jwks/")), (2 * EACH, 1));
    assert!(server.connections() <= 32, "{}", server.connections());
}

/// Cancels the call, which then has the error.
fn canceled(queue: &Queue, id: u64, operation: &str, performed: Performed) {
    assert!(queue.cancel(id).expect("this process"));
    let completion = next(queue);
    assert_eq!(completion.id, id);
    let error = error(completion);
    let seen = (error.status, error.performed, error.operation.as_str());
    assert_eq!(seen, (Status::Canceled, performed, operation), "{error}");
    // Keys may be fetched twice, a refresh token may not be sent twice.
    assert_eq!(error.retryable, performed == Performed::No || operation == "tokens.verify", "{error}");
}

#[test]
fn a_canceled_one_says_what_was_done_whatever_it_waits_for() {
    let _turn = turn();
    let service = Arc::<Service>::default();
    service.pending.store(2, Ordering::SeqCst);
    let server = service.serve();
    let client = authkit(&server);
    let queue = queue(r#"{"max_connections":2}"#);
    let device_flow = "user_management.await_device";
    let ended = Arc::<AtomicUsize>::default();
    client.set_observer(Box::new(Attempts(ended.clone())));

    // For its time, when nothing was sent.
    let resting = submit(&queue, &client, device_flow, &json!({"device_code": "d_canary_1", "interval": 50}));
    canceled(&queue, resting, device_flow, Performed::No);
    // For its time, when the service has said no.
    let refused = submit(&queue, &client, device_flow, &device());
    until(|| ended.load(Ordering::SeqCst) == 1);
    canceled(&queue, refused, device_flow, Performed::No);
    // For its time, when a request has brought no answer.
    service.cuts.store(1, Ordering::SeqCst);
    let cut = submit(&queue, &client, device_flow, &device());
    until(|| ended.load(Ordering::SeqCst) == 2);
    canceled(&queue, cut, device_flow, Performed::Maybe);
    // For the answer.
    service.silent.store(true, Ordering::SeqCst);
    let refresh = submit(&queue, &client, "session.refresh", &cookie(&client, 1));
    let verify = submit(&queue, &client, "tokens.verify", &json!({"token": token()}));
    heard(&server, "rt_canary_1", 1);
    heard(&server, "/sso/jwks/", 1);
    // For another call's refresh, or its keys.
    let same = submit(&queue, &client, "session.refresh", &cookie(&client, 1));
    let keys = submit(&queue, &client, "tokens.verify", &json!({"token": token()}));
    // For a connection.
    let crowded = submit(&queue, &client, "session.refresh", &cookie(&client, 2));
    begun(&queue);
    canceled(&queue, same, "session.refresh", Performed::Maybe);
    canceled(&queue, keys, "tokens.verify", Performed::No);
    canceled(&queue, crowded, "session.refresh", Performed::No);
    canceled(&queue, refresh, "session.refresh", Performed::Maybe);
    canceled(&queue, verify, "tokens.verify", Performed::Maybe);
    service.silent.store(false, Ordering::SeqCst);
}

#[test]
fn one_that_refreshed_before_it_was_canceled_says_so() {
    let _turn = turn();
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    let queue = queue("{}");
    service.without_keys.store(true, Ordering::SeqCst);
    let refresh = submit(&queue, &client, "session.refresh", &cookie(&client, 1));
    heard(&server, "/sso/jwks/", 1);
    // Of the keys nobody knows whether they were sent: the least certain wins.
    canceled(&queue, refresh, "session.refresh", Performed::Maybe);
    service.without_keys.store(false, Ordering::SeqCst);
    // Its outcome is kept for those who come with the same cookie.
    submit(&queue, &client, "session.refresh", &cookie(&client, 1));
    assert_eq!(data(next(&queue))["authenticated"], true);
    assert_eq!(server.requests().iter().filter(|request| request.contains("rt_canary_1\"")).count(), 1);
}

#[test]
fn whoever_waits_for_one_that_ends_early_goes_on_itself() {
    let _turn = turn();
    let service = Arc::<Service>::default();
    let server = service.serve();
    let client = authkit(&server);
    let first = queue(r#"{"max_connections":1}"#);
    let second = queue("{}");
    let verify = json!({"token": token()});

    // Canceled while it fetches keys.
    service.silent.store(true, Ordering::SeqCst);
    let fetching = submit(&first, &client, "tokens.verify", &verify);
    heard(&server, "/sso/jwks/", 1);
    submit(&first, &client, "tokens.verify", &verify);
    submit(&second, &client, "tokens.verify", &verify);
    begun(&first);
    begun(&second);
    canceled(&first, fetching, "tokens.verify", Performed::Maybe);
    heard(&server, "/sso/jwks/", 2);
    service.silent.store(false, Ordering::SeqCst);
    assert_eq!(data(next(&first))["claims"]["sub"], "user_1");
    assert_eq!(data(next(&second))["claims"]["sub"], "user_1");

    // Canceled before it has sent the refresh: another one does. After: it does not.
    service.silent.store(true, Ordering::SeqCst);
    submit(&first, &client, "request", &json!({"method": "GET", "path": "/silence"}));
    heard(&server, "/silence", 1);
    let crowded = submit(&first, &client, "session.refresh", &cookie(&client, 1));
    begun(&first);
    let going_on = submit(&second, &client, "session.refresh", &cookie(&client, 1));
    begun(&second);
    canceled(&first, crowded, "session.refresh", Performed::No);
    heard(&server, "rt_canary_1", 1);
    submit(&first, &client, "session.refresh", &cookie(&client, 1));
    begun(&first);
    canceled(&second, going_on, "session.refresh", Performed::Maybe);
    let told = error(next(&first));
    assert_eq!((told.status, told.performed), (Status::Canceled, Performed::Maybe));
    service.silent.store(false, Ordering::SeqCst);
    assert_eq!(server.requests().iter().filter(|request| request.contains("rt_canary_1\"")).count(), 1);
}

#[test]
fn a_call_that_blocks_goes_on_where_a_queue_is_closed_or_freed() {
    let _turn = turn();
    for free in [false, true] {
        let service = Arc::<Service>::default();
        let server = service.serve();
        let client = authkit(&server);
        let queue = queue("{}");
        let verify = json!({"token": token()});
        service.silent.store(true, Ordering::SeqCst);
        submit(&queue, &client, "tokens.verify", &verify);
        heard(&server, "/sso/jwks/", 1);
        std::thread::scope(|scope| {
            let blocking = scope.spawn(|| client.call("tokens.verify", &verify.to_string()));
            let_it_wait();
            if free {
                queue.free();
            } else {
                queue.close();
                let error = error(next(&queue));
                assert_eq!((error.status, error.performed), (Status::Closed, Performed::Maybe));
            }
            heard(&server, "/sso/jwks/", 2);
            service.silent.store(false, Ordering::SeqCst);
            blocking.join().expect("no panic").expect("verified");
        });
    }
}

#[test]
fn freeing_the_client_ends_those_that_rest() {
    let _turn = turn();
    let server = Arc::<Service>::default().serve();
    let client = authkit(&server);
    let queue = queue("{}");
    let later = json!({"device_code": "d_canary_1", "interval": 50});
    submit(&queue, &client, "user_management.await_device", &later);
    std::thread::scope(|scope| {
        let blocking = scope.spawn(|| client.call("user_management.await_device", &later.to_string()));
        let_it_wait();
        let began = Instant::now();
        client.close();
        for error in [error(next(&queue)), blocking.join().expect("no panic").expect_err("freed")] {
            assert_eq!((error.status, error.performed), (Status::Closed, Performed::No));
            assert_eq!(error.operation, "user_management.await_device");
        }
        assert!(began.elapsed() < Duration::from_secs(2));
    });
}

#[test]
fn what_is_missing_is_refused_before_it_is_taken() {
    let client = client("http://127.0.0.1:9", "");
    let queue = queue("{}");
    for (operation, params, status) in [
        ("session.open", r#"{"sealed":"x"}"#, Status::NotConfigured),
        ("session.refresh", r#"{"sealed":"x","cookie_password":"short"}"#, Status::InvalidArgument),
        ("sso.logout_url", "{}", Status::InvalidArgument),
        ("sso.logout_url", r#"{"profile_id":"prof_1","token":"t"}"#, Status::InvalidArgument),
    ] {
        let error = queue.submit(client.held(), operation, params, 0).expect_err(operation);
        assert_eq!((error.status, error.operation.as_str()), (status, operation));
        assert_eq!(error.to_json(), client.call(operation, params).expect_err(operation).to_json());
    }
}
