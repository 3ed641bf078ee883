//! Feature flags that the library evaluates.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::{Value, json};

use crate::service::{authkit, call};
use crate::support::{Server, answer, until, vectors};

#[test]
fn flags_are_decided_by_one_answer_for_all() {
    let flags = vectors("feature_flags");
    let body = flags["sets"][1]["answer"].to_string();
    let rows = flags["sets"][1]["rows"].as_array().expect("rows");
    let (begun, all) = (Arc::<AtomicUsize>::default(), rows.len());
    let callers = begun.clone();
    let server = Server::plain(move |talk| {
        while talk.hear().is_some() {
            until(|| callers.load(Ordering::SeqCst) == all);
            talk.say(answer("200 OK", "", &body));
        }
    });
    let client = authkit(&server);
    let evaluate = |params: Value| call(&client, "feature_flags.evaluate", params).expect("decided");
    thread::scope(|scope| {
        for row in rows {
            scope.spawn(|| {
                begun.fetch_add(1, Ordering::SeqCst);
                for (slug, value) in row["flags"].as_object().expect("flags") {
                    for default in [false, true] {
                        let params = json!({"flag": slug, "context": row["context"], "default": default});
                        let expected = value.as_bool().unwrap_or(default);
                        assert_eq!(evaluate(params), json!({"value": expected}), "{slug}");
                    }
                }
            });
        }
    });
    assert_eq!(evaluate(json!({"flag": "no-such-flag"})), json!({"value": false}));
    assert_eq!(evaluate(json!({}))["flags"]["default-on"], true);
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert!(requests[0].starts_with("GET /sdk/feature-flags?payload_version=2 HTTP/1.1"));
}
