//! The way through a real proxy: tinyproxy, in a process of its own.

mod support;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Trial};
use support::certificates::VALID;
use support::{Authority, Client, Nobody, Server, answer, answering, client, get, lack};
use workos::error::{Performed, Status};
use workos::json;

const PROGRAM: &str = "tinyproxy";

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let notice = lack(&[PROGRAM]);
    let trial = |name, run: fn()| {
        if let Some(notice) = notice.as_ref().filter(|_| !arguments.list) {
            println!("skip {name} ({notice})");
        }
        Trial::test(name, move || {
            run();
            Ok(())
        })
        .with_ignored_flag(notice.is_some())
    };
    let trials = vec![
        trial("calls_go_through_it", calls_go_through_it),
        trial("it_wants_to_know_who_calls", it_wants_to_know_who_calls),
        trial("it_refuses_the_host_or_the_port", it_refuses_the_host_or_the_port),
        trial("it_finds_no_service", it_finds_no_service),
    ];
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A running proxy, whose process and folder go with it.
struct Proxy {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Proxy {
    /// One that is configured with `more`, on a port that was free.
    fn new(name: &str, more: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("workos-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        std::fs::write(folder.join("filter"), "^localhost$\n").expect("written");
        // It cannot choose a port itself, and another program may take the one that was free.
        for _ in 0..10 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let (filter, pid) = (folder.join("filter"), folder.join("pid"));
            let _ = std::fs::remove_file(&pid);
            let more = more.replace("{filter}", filter.to_str().expect("a path in Unicode"));
            let settings = format!(
                "Port {port}\nListen 127.0.0.1\nTimeout 20\nMaxClients 20\nAllow 127.0.0.1\nPidFile {pid:?}\n{more}\n"
            );
            std::fs::write(folder.join("conf"), settings).expect("written");
            let mut process = Command::new(PROGRAM)
                .args(["-d", "-c"])
                .arg(folder.join("conf"))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("tinyproxy starts");
            if listens(&mut process, &pid) {
                return Self { process, folder, port };
            }
            let _ = process.kill();
            let _ = process.wait();
        }
        panic!("tinyproxy does not listen");
    }

    fn member(&self, credentials: &str) -> String {
        format!(",\"proxy\":\"http://{credentials}127.0.0.1:{}\"", self.port)
    }
}

/// Whether `process` comes to listen, rather than end. It writes its number
/// down once it does; who connects to see may find that another has its port.
fn listens(process: &mut Child, pid: &Path) -> bool {
    let until = Instant::now() + Duration::from_secs(20);
    let number = format!("{}\n", process.id());
    while Instant::now() < until && process.try_wait().expect("ours").is_none() {
        if std::fs::read_to_string(pid).is_ok_and(|written| written == number) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A service, and what makes a client of it that goes through a proxy.
struct Service {
    authority: Authority,
    server: Server,
}

impl Service {
    fn new() -> Self {
        let authority = Authority::new();
        let identity = authority.identity("localhost", VALID);
        let server = Server::tls(&identity, answering(vec![answer("200 OK", "", "{}")]));
        Self { authority, server }
    }

    fn through(&self, proxy: &str) -> Client {
        let trust = json::Object::new().string("pem", &self.authority.pem()).finish();
        let url = format!("https://localhost:{}", self.server.address.port());
        client(&url, &format!(",\"trust\":{trust}{proxy}"))
    }

    /// Neither the request nor the password got anywhere.
    fn refused(&self, proxy: &str) {
        let error = get(&self.through(proxy)).expect_err("refused");
        assert_eq!(
            (error.status, error.performed, error.retryable),
            (Status::Network, Performed::No, true),
            "{}",
            error.message
        );
        assert!(error.message.contains("proxy"), "{}", error.message);
        assert_eq!(self.server.requests().len(), 0);
    }
}

fn calls_go_through_it() {
    let (proxy, service) = (Proxy::new("open", ""), Service::new());
    let client = service.through(&proxy.member(""));
    for _ in 0..3 {
        assert_eq!(get(&client).as_deref(), Ok("{}"));
    }
    assert_eq!((service.server.connections(), service.server.requests().len()), (1, 3));
    let request = &service.server.requests()[0];
    assert!(!request.to_ascii_lowercase().contains("via:"), "the proxy saw inside: {request}");
}

fn it_wants_to_know_who_calls() {
    let (proxy, service) = (Proxy::new("known", "BasicAuth ada pass_canary"), Service::new());
    service.refused(&proxy.member(""));
    service.refused(&proxy.member("ada:wrong_canary@"));
    assert_eq!(get(&service.through(&proxy.member("ada:pass_canary@"))).as_deref(), Ok("{}"));
}

fn it_refuses_the_host_or_the_port() {
    let service = Service::new();
    let filtering = Proxy::new("filter", "Filter \"{filter}\"\nFilterExtended On");
    service.refused(&filtering.member(""));
    service.refused(&Proxy::new("port", "ConnectPort 1").member("u:canary@"));
}

fn it_finds_no_service() {
    let (proxy, service) = (Proxy::new("nobody", ""), Service::new());
    let trust = json::Object::new().string("pem", &service.authority.pem()).finish();
    let nobody = Nobody::new();
    let more = format!(",\"trust\":{trust}{}", proxy.member(""));
    let error = get(&client(&nobody.url("https"), &more)).expect_err("nobody listens");
    assert_eq!((error.status, error.performed, error.retryable), (Status::Network, Performed::No, true));
}
