//! What is answered to which path, whole: head and body.

use std::time::Duration;

use crate::tokens;

/// As the service answers `POST /sso/token` today, with as many members.
const TOKEN: &str = r#"{"token_type":"Bearer","access_token":"01DMEK0J53CVMC32CK5SE0KZ8Q","expires_in":600,"profile":{"object":"profile","id":"prof_01DMC79VCBZ0NY2099737PSVF1","organization_id":"org_01EHQMYV6MBK39QC5PZXHY59C3","connection_id":"conn_01E4ZCR3C56J083X43JQXF3JK5","connection_type":"OktaSAML","idp_id":"00u1klkowm8EGah2H357","email":"ada@foo-corp.com","first_name":"Ada","last_name":"Lovelace","name":"Ada Lovelace","role":{"slug":"admin"},"roles":[{"slug":"admin"}],"groups":["Admins","Developers"],"custom_attributes":{"department":"Engineering"},"raw_attributes":{"id":"00u1klkowm8EGah2H357","email":"ada@foo-corp.com","firstName":"Ada","lastName":"Lovelace","groups":["Admins","Developers"]}}}"#;
const SUCCESS: &str = r#"{"success":true}"#;

/// The answers of one connection.
pub struct Answers {
    token: Vec<u8>,
    success: Vec<u8>,
    /// The last answer of a size that was asked for.
    sized: (usize, Vec<u8>),
    /// How long each answer is kept back, for a service that takes its time.
    wait: Duration,
}

impl Answers {
    pub fn new() -> Self {
        let wait = std::env::var("BENCH_WAIT_MS").ok().and_then(|digits| digits.parse().ok());
        let wait = Duration::from_millis(wait.unwrap_or(0));
        Self { token: answer(TOKEN), success: answer(SUCCESS), sized: (0, Vec::new()), wait }
    }

    /// `/sso/token` is a token; `/bytes/N` a JSON answer of N bytes; `/wait/MS`, and all below it, a success
    /// after that many milliseconds, so that connections have to be opened side by side; `/sso/jwks/ID` the
    /// keys of the access tokens of sessions, `/tokens/N` a list of N of those, and `/verification/N` the
    /// least time of N verifications of one; anything else a success at once.
    pub fn to(&mut self, path: &str) -> &[u8] {
        if !self.wait.is_zero() {
            std::thread::sleep(self.wait);
        }
        if path == "/sso/token" {
            return &self.token;
        }
        if let Some(bytes) = path.strip_prefix("/bytes/").and_then(|digits| digits.parse().ok()) {
            if self.sized.0 != bytes {
                self.sized = (bytes, answer(&list(bytes)));
            }
            return &self.sized.1;
        }
        let mut parts = path.split('/').skip(1);
        let (what, which) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let count = which.parse().unwrap_or_default();
        let made = match (what, which) {
            ("wait", _) => {
                std::thread::sleep(Duration::from_millis(count));
                return &self.success;
            }
            ("sso", "jwks") => tokens::key_set(),
            ("tokens", _) => tokens::list(count as usize),
            ("verification", _) => format!("{{\"ns\":{}}}", tokens::verification_ns(count as usize)),
            _ => return &self.success,
        };
        self.sized = (usize::MAX, answer(&made));
        &self.sized.1
    }
}

fn answer(body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n\
         X-Request-ID: 01DMEK0J53CVMC32CK5SE0KZ8Q\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// A list of small objects, as the service's lists are, filled up with spaces to exactly that size.
fn list(bytes: usize) -> String {
    const ENTRY: &str =
        r#"{"object":"event","id":"evt_01","count":42,"name":"Zo\u00eb \"Z\" Quill","flags":[true,null]},"#;
    const END: &str = "{}]}";
    let mut list = String::from(r#"{"data":["#);
    while list.len() + ENTRY.len() + END.len() <= bytes {
        list.push_str(ENTRY);
    }
    list.push_str(END);
    let missing = bytes.saturating_sub(list.len());
    list.push_str(&" ".repeat(missing));
    list
}
