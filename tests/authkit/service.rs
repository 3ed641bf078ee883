//! The service of these tests, and the calls that most of them make.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use workos::error::Error;

use crate::support::{Client, Server, Talk, answer, client, signed, until, vectors};

pub const PASSWORD: &str = "canary: a cookie password of more than 32 characters";

pub fn claims(expires: u64) -> Value {
    json!({"sub": "user_1", "sid": "session_1", "org_id": "org_1", "role": "admin", "exp": expires})
}

pub const FUTURE: u64 = 4_102_444_800;
pub const PAST: u64 = 1_700_000_000;

/// A service that publishes keys and refreshes sessions, and what it has counted.
#[derive(Default)]
pub struct Service {
    pub keys: AtomicUsize,
    pub refreshes: AtomicUsize,
    /// How the next keys are answered: 0 the first set, 1 the rotated one, 2 an error, 3 never.
    pub mode: AtomicUsize,
    /// Every answer waits until so many calls have begun.
    pub crowd: AtomicUsize,
    begun: AtomicUsize,
}

impl Service {
    /// A call of the crowd begins.
    pub fn begin(&self) {
        self.begun.fetch_add(1, Ordering::SeqCst);
    }

    fn wait_for_crowd(&self) {
        until(|| self.begun.load(Ordering::SeqCst) >= self.crowd.load(Ordering::SeqCst));
    }

    pub fn serve(self: &Arc<Self>) -> Server {
        let service = self.clone();
        let vectors = vectors("access_tokens");
        let (first, rotated) = (vectors["jwks"].to_string(), vectors["rotated"].to_string());
        Server::plain(move |talk| {
            while let Some(request) = talk.hear() {
                if request.starts_with("GET /sso/jwks/client_1 ") {
                    // Who sees it counted may change how the next one is answered.
                    let mode = service.mode.load(Ordering::SeqCst);
                    service.keys.fetch_add(1, Ordering::SeqCst);
                    service.wait_for_crowd();
                    match mode {
                        0 => talk.say(answer("200 OK", "", &first)),
                        1 => talk.say(answer("200 OK", "", &rotated)),
                        2 => talk.say(answer("503 Service Unavailable", "", "")),
                        _ => talk.wait(),
                    }
                } else {
                    service.refresh(talk, &request);
                }
            }
        })
    }

    /// Each refresh token works once: rt_1 gives rt_2, and so on.
    fn refresh(&self, talk: &mut Talk, request: &str) {
        let (_, body) = request.split_once("\r\n\r\n").expect("a body");
        let body: Value = serde_json::from_str(body).expect("JSON");
        let count = self.refreshes.fetch_add(1, Ordering::SeqCst) + 1;
        self.wait_for_crowd();
        if body["refresh_token"] != format!("rt_canary_{count}") {
            let body = r#"{"error":"invalid_grant","error_description":"rt_canary_1 was used"}"#;
            talk.say(answer("400 Bad Request", "", body));
            return;
        }
        let mut claims = claims(FUTURE);
        claims["jti"] = count.into();
        claims["org_id"] = body["organization_id"].clone();
        let answered = json!({"user": {"id": "user_1", "first_name": "Ada"}, "organization_id": claims["org_id"],
            "access_token": signed("key_a", &claims), "refresh_token": format!("rt_canary_{}", count + 1)});
        talk.say(answer("200 OK", "X-Request-ID: req_1\r\n", &answered.to_string()));
    }
}

pub fn authkit(server: &Server) -> Client {
    client(&server.url(), &format!(r#","cookie_password":"{PASSWORD}""#))
}

pub fn call(client: &Client, operation: &str, params: Value) -> Result<Value, Error> {
    client.call(operation, &params.to_string()).map(|data| serde_json::from_str(&data).expect("JSON"))
}

pub fn sealed(client: &Client, token: &str, format: &str) -> String {
    let session = json!({"access_token": token, "refresh_token": "rt_canary_1", "theme": "dark",
        "user": {"id": "user_1", "first_name": "Old", "metadata": {"aB_c": "d"}}});
    let password = match format {
        "fernet" => "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8=",
        "ruby6" => "thirty-two bytes are this key!!!",
        _ => PASSWORD,
    };
    let data = call(
        client,
        "session.seal",
        json!({"session": session, "format": format, "cookie_password": password}),
    );
    data.expect("sealed")["sealed"].as_str().expect("a text").to_owned()
}
