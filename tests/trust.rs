//! Whose word about a server's certificate counts. Which certificates are
//! refused, and what else may go wrong with TLS, stands in the fault table.

#![cfg(feature = "tls")]

mod support;

use std::path::PathBuf;
use std::process::{Command, Output};

use support::certificates::VALID;
use support::{Authority, Client, Server, answer, answering, client, config, get};
use workos::error::Status;
use workos::json;

/// A file that is gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let file = Self::absent(name);
        std::fs::write(&file.0, content).expect("a temporary folder");
        file
    }

    fn absent(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("workos-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path in Unicode")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn serving(authority: &Authority) -> Server {
    Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]))
}

fn url(server: &Server) -> String {
    format!("https://localhost:{}", server.address.port())
}

fn pem(text: &str) -> String {
    format!(",\"trust\":{}", json::Object::new().string("pem", text).finish())
}

fn pem_file(path: &str) -> String {
    format!(",\"trust\":{}", json::Object::new().string("pem_file", path).finish())
}

#[test]
fn a_trusted_certificate_serves_many_calls_on_one_connection() {
    let authority = Authority::new();
    let server = serving(&authority);
    let client = client(&url(&server), &pem(&authority.pem()));
    for _ in 0..4 {
        assert_eq!(get(&client).as_deref(), Ok("{}"));
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 4));
}

#[test]
fn pem_text_and_a_pem_file_are_trusted_alone() {
    let (ours, other) = (Authority::new(), Authority::new());
    let server = serving(&ours);
    let several = format!("# two\n{}\n{}{}", other.pem(), ours.key_pem(), ours.pem());
    for text in [ours.pem(), several] {
        let file = File::new("roots.pem", &text);
        for trust in [pem(&text), pem_file(file.path())] {
            assert_eq!(get(&client(&url(&server), &trust)).as_deref(), Ok("{}"));
        }
    }
    let file = File::new("other.pem", other.pem());
    for trust in [pem(&other.pem()), pem_file(file.path()), ",\"trust\":\"bundled\"".into(), String::new()] {
        let error = get(&client(&url(&server), &trust)).expect_err("a stranger");
        assert_eq!(error.status, Status::Tls, "{trust}");
    }
}

/// OpenSSL reads such files, so those that other programs take are taken.
#[test]
fn a_pem_file_may_hold_comments_in_any_encoding_and_begin_with_a_byte_order_mark() {
    let authority = Authority::new();
    let server = serving(&authority);
    let latin_1 = [b"# Zertifikat f\xfcr \xe9l\xe8ve\n", authority.pem().as_bytes()].concat();
    let marked = [b"\xef\xbb\xbf", authority.pem().as_bytes()].concat();
    for content in [latin_1, marked] {
        let file = File::new("odd.pem", content);
        assert_eq!(get(&client(&url(&server), &pem_file(file.path()))).as_deref(), Ok("{}"));
    }
}

#[test]
fn what_holds_no_certificate_is_refused_when_the_client_is_made() {
    let authority = Authority::new();
    let cut = authority.pem().replace("-----END CERTIFICATE-----", "");
    let ten_megabytes = "garbage\n".repeat(10 << 17);
    let key = authority.key_pem();
    let refused = |member: &str, named: &str| {
        let error = Client::new(&config("https://localhost", member)).err().expect(named);
        let told = error.to_json();
        assert!(error.status == Status::InvalidArgument && error.message.starts_with(named), "{told}");
        assert!(key.lines().filter(|line| !line.is_empty()).all(|line| !told.contains(line)), "{told}");
    };
    let no_certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for text in ["", "garbage", no_certificate, &cut, &key, &ten_megabytes] {
        let file = File::new("bad.pem", text);
        refused(&pem(text), "trust.pem ");
        refused(&pem_file(file.path()), "trust.pem_file ");
    }
    let bytes = File::new("bytes.pem", [0xff, 0xfe, 0]);
    let absent = File::absent("absent.pem");
    // A device would never end, and a folder is no file.
    for path in [bytes.path(), absent.path(), "/dev/zero", "/"] {
        refused(&pem_file(path), "trust.pem_file ");
    }
}

#[test]
fn nothing_turns_the_check_off() {
    for member in [
        "\"verify\":false",
        "\"insecure\":true",
        "\"ssl_verify\":false",
        "\"trust\":\"none\"",
        "\"trust\":\"\"",
        "\"trust\":false",
        "\"trust\":[]",
        "\"trust\":{}",
        "\"trust\":{\"insecure\":true}",
        "\"trust\":{\"pem\":\"\",\"pem_file\":\"\"}",
    ] {
        let error = Client::new(&format!("{{{member}}}")).err().expect(member);
        assert_eq!(error.status, Status::InvalidArgument, "{member}");
    }
}

/// Runs the test called `name` again in a process whose environment has
/// more. There it does what it is about, and here its outcome is seen.
fn in_child(name: &str, environment: &[(&str, &str)], port: u16) -> Output {
    Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .envs(environment.iter().copied())
        .env("WORKOS_TEST_PORT", port.to_string())
        .output()
        .expect("started again")
}

/// In the child: where the server of its parent listens.
fn servers_url() -> Option<String> {
    std::env::var("WORKOS_TEST_PORT").ok().map(|port| format!("https://localhost:{port}"))
}

#[test]
fn the_roots_of_the_system_are_trusted_when_asked_for() {
    if let Some(url) = servers_url() {
        let made = Client::new(&config(&url, ",\"trust\":\"system\""));
        println!("outcome: {:?}", made.and_then(|client| get(&client)).map_err(|error| error.status));
        return;
    }
    let (ours, other) = (Authority::new(), Authority::new());
    let server = serving(&ours);
    for (name, roots, outcome) in
        [("ours.pem", ours.pem(), "outcome: Ok(\"{}\")"), ("strangers.pem", other.pem(), "outcome: Err(Tls)")]
    {
        let file = File::new(name, roots);
        let this = "the_roots_of_the_system_are_trusted_when_asked_for";
        let output = in_child(this, &[("SSL_CERT_FILE", file.path())], server.address.port());
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(outcome), "{name}: {said}");
    }
}

#[test]
fn the_secrets_of_a_connection_are_written_nowhere() {
    if let Some(url) = servers_url() {
        let roots = std::env::var("WORKOS_TEST_ROOTS").expect("given");
        assert_eq!(get(&client(&url, &pem_file(&roots))).as_deref(), Ok("{}"));
        return;
    }
    let authority = Authority::new();
    let server = serving(&authority);
    let roots = File::new("keylog-roots.pem", authority.pem());
    let log = File::absent("keylog");
    let environment = [("SSLKEYLOGFILE", log.path()), ("WORKOS_TEST_ROOTS", roots.path())];
    let output =
        in_child("the_secrets_of_a_connection_are_written_nowhere", &environment, server.address.port());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(server.requests().len(), 1);
    assert!(!log.0.exists());
}
