//! Clients whose every error is searched for canaries.

use std::sync::{Arc, LazyLock};

use workos::error::Error;
use workos::queue::{Queue, Taken};

/// Every secret of the tests has this word in it, and no error may have it.
const CANARY: &str = "canary";

/// A client of the tests. It gives the library's answers on as they are, once
/// it has seen that no secret stands in them where they are errors.
pub struct Client(Arc<workos::client::Client>);

impl Client {
    pub fn new(config_json: &str) -> Result<Self, Error> {
        searched(workos::client::Client::new(config_json, &|_| None)).map(Self::kept)
    }

    pub fn of_environment(
        config_json: &str,
        environment: workos::config::Environment,
    ) -> Result<Self, Error> {
        searched(workos::client::Client::new(config_json, environment)).map(Self::kept)
    }

    /// A client that does on threads what is to be done apart from its callers.
    fn kept(client: workos::client::Client) -> Self {
        let client = Arc::new(client);
        let weak = Arc::downgrade(&client);
        client.set_background(Box::new(move |work| {
            weak.upgrade().is_some_and(|client| {
                std::thread::spawn(move || work(&client));
                true
            })
        }));
        Self(client)
    }

    pub fn call(&self, operation: &str, params_json: &str) -> Result<String, Error> {
        searched(if *QUEUED {
            self.call_queued(operation, params_json)
        } else {
            workos::flow::call(&self.0, operation, params_json)
        })
    }

    /// The same through a queue.
    pub fn call_queued(&self, operation: &str, params_json: &str) -> Result<String, Error> {
        let queue = Queue::new("{}", unguarded)?;
        let id = queue.submit(self.held(), operation, params_json, 7)?;
        match queue.next(-1)? {
            Taken::One(completion) => {
                assert_eq!((completion.id, completion.user_data), (id, 7));
                assert!(matches!(queue.next(0)?, Taken::Timeout), "a call completed twice");
                completion.result
            }
            Taken::Timeout | Taken::Closed => panic!("the call was lost"),
        }
    }

    /// The client as a queue takes it.
    pub fn held(&self) -> workos::queue::Hold {
        workos::queue::Hold::new(self.0.clone())
    }

    pub fn set_api_key(&self, api_key: &str) -> Result<(), Error> {
        searched(self.0.set_api_key(api_key))
    }

    pub fn set_observer(&self, observer: Box<dyn workos::client::Observer>) {
        self.0.set_observer(Some(observer)).unwrap_or_else(|error| panic!("{error}"));
    }

    pub fn close(&self) {
        self.0.close();
    }
}

/// Whether every call goes through a queue: `make test-all` runs the table of faults like that as well.
static QUEUED: LazyLock<bool> = LazyLock::new(|| std::env::var_os("WORKOS_TEST_QUEUE").is_some());

/// For queues of the tests: a panic ends the thread.
pub fn unguarded(work: &mut dyn FnMut()) -> Result<(), Error> {
    work();
    Ok(())
}

fn searched<T>(outcome: Result<T, Error>) -> Result<T, Error> {
    if let Err(error) = &outcome {
        for text in [error.to_json(), error.to_string(), format!("{error:?}")] {
            assert!(!text.contains(CANARY), "a secret stands in the error: {text}");
        }
    }
    outcome
}

/// A client of `url` with further members of its configuration, which take
/// the place of those that it has by itself.
pub fn client(url: &str, more: &str) -> Client {
    Client::new(&config(url, more)).unwrap_or_else(|error| panic!("{error}"))
}

/// The configuration of such a client.
pub fn config(url: &str, more: &str) -> String {
    let own = [
        r#","api_key":"sk_canary_1234""#.to_owned(),
        r#","client_id":"client_1""#.to_owned(),
        format!(r#","base_url":"{url}""#),
        r#","max_retries":0"#.to_owned(),
    ];
    let name = |member: &str| member.split(':').next().unwrap_or_default().to_owned();
    let kept: String = own.into_iter().filter(|member| !more.contains(&name(member))).collect();
    format!("{{{}}}", format!("{kept}{more}").trim_start_matches(','))
}

pub fn get(client: &Client) -> Result<String, Error> {
    client.call("request", r#"{"method":"GET","path":"/x"}"#)
}
