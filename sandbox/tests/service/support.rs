//! A running sandbox, and the calls that most tests make.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use ureq::{
    Agent,
    http::{HeaderMap, Request},
};
use url::{Url, form_urlencoded};

pub const KEY: (&str, &str) = ("Authorization", "Bearer sk_test_sandbox");
pub const JSON: (&str, &str) = ("Content-Type", "application/json");
pub const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
pub const CALLBACK: &str = "http://localhost:4567/callback";

/// The program itself. It ends with its standard input, so not even a killed test leaves it behind.
pub struct Sandbox {
    child: Child,
    agent: Agent,
    pub ready: Value,
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.unwrap_or_else(|| panic!("there is no {name}")).to_str().unwrap()
    }

    /// Status and body in one, for the many answers that are known whole.
    pub fn whole(&self) -> (u16, Value) {
        (self.status, self.json())
    }

    /// A parameter of the address that this answer redirects to.
    pub fn callback(&self, name: &str) -> Option<String> {
        assert_eq!(self.status, 302, "{}", self.body);
        let url = Url::parse(self.header("location")).unwrap();
        let value = url.query_pairs().find(|(key, _)| key == name)?.1.into_owned();
        Some(value)
    }
}

pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workos-sandbox"));
    command.args(["--port", "0", "--json", "--exit-with-stdin"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

impl Sandbox {
    pub fn start(arguments: &[&str]) -> Self {
        Self::run(command(arguments))
    }

    pub fn run(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        let config = Agent::config_builder().http_status_as_error(false).max_redirects(0).proxy(None);
        let agent = config.build().into();
        Self { child, agent, ready }
    }

    pub fn url(&self) -> &str {
        self.ready["url"].as_str().unwrap()
    }

    pub fn host(&self) -> &str {
        self.url().strip_prefix("http://").unwrap()
    }

    pub fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match body {
            "" if method != "POST" => self.agent.run(request.body(()).unwrap()),
            _ => self.agent.run(request.body(body).unwrap()),
        };
        let mut response = response.unwrap();
        Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", path, &[], "")
    }

    pub fn get_with_key(&self, path: &str) -> Answer {
        self.request("GET", path, &[KEY], "")
    }

    /// A call as a client with a key makes it.
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.request("POST", path, &[KEY, JSON], &body.to_string())
    }

    pub fn put(&self, path: &str, body: &Value) -> Answer {
        self.request("PUT", path, &[KEY, JSON], &body.to_string())
    }

    /// The login with these parameters, over those that every login of the built-in client has. An empty
    /// value takes a parameter away.
    pub fn login_path(&self, parameters: &[(&str, &str)]) -> String {
        let usual = [("client_id", "client_sandbox"), ("redirect_uri", CALLBACK), ("response_type", "code")];
        let usual = usual.iter().filter(|(name, _)| parameters.iter().all(|(other, _)| other != name));
        let all = usual.chain(parameters).filter(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish();
        format!("/sso/authorize?{query}")
    }

    pub fn authorize(&self, parameters: &[(&str, &str)]) -> Answer {
        self.get(&self.login_path(parameters))
    }

    /// A code for Ada, or for whoever the parameters name. The sandbox must have been started with `--auto`.
    pub fn code(&self, parameters: &[(&str, &str)]) -> String {
        let mut all = vec![("connection", "conn_01FOOCORP")];
        all.extend(parameters);
        self.authorize(&all).callback("code").expect("a code")
    }

    /// An exchange with these members, over those that every exchange has. A null takes a member away.
    pub fn exchange(&self, members: &Value) -> Answer {
        let mut body = json!({
            "client_id": "client_sandbox",
            "client_secret": "sk_test_sandbox",
            "grant_type": "authorization_code",
        });
        for (name, value) in members.as_object().unwrap() {
            body[name] = value.clone();
        }
        body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        self.request("POST", "/sso/token", &[JSON], &body.to_string())
    }

    pub fn fault(&self, fault: &Value) {
        let answer = self.post("/_sandbox/faults", fault);
        assert_eq!(answer.status, 201, "{}", answer.body);
    }

    pub fn requests(&self) -> Vec<Value> {
        let mut log = self.get("/_sandbox/requests").json();
        serde_json::from_value(log["requests"].take()).unwrap()
    }

    /// Everything that comes back on a connection of its own until the server closes it.
    pub fn raw(&self, request: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.host()).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut received = Vec::new();
        stream.read_to_end(&mut received).unwrap();
        received
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Lets the standard input end.
    pub fn end_stdin(&mut self) {
        drop(self.child.stdin.take());
    }

    pub fn wait(&mut self) -> ExitStatus {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "the sandbox does not end");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
