//! `workos login`, `workos session`, `workos sandbox` and `workos doctor`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Stdio;

use crate::support::{Sandbox, Server, TempFile, run, run_with_input, workos};

/// GETs an address of this machine as a browser does, without following redirects.
fn get(url: &str) -> String {
    let rest = url.strip_prefix("http://").expect("http");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).expect("it listens");
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn a_person_signs_in() {
    let sandbox = Sandbox::start();
    let login = ["login", "domain=foo-corp.com", "--no-browser", "--port=0"];
    let mut child = sandbox.workos(&login).spawn().expect("it starts");
    let mut said = String::new();
    let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
    stderr.read_line(&mut said).expect("a line");
    let url = said.trim().strip_prefix("Sign in at ").expect("an address");
    assert!(url.contains("redirect_uri=http%3A%2F%2Flocalhost%3A"), "{url}");

    let redirect = get(url);
    let location =
        redirect.lines().find_map(|line| line.to_lowercase().starts_with("location: ").then(|| &line[10..]));
    let callback = location.expect("a redirect").trim().to_owned();
    let icon = callback.split("/callback").next().expect("a host").to_owned() + "/favicon.ico";
    assert!(get(&icon).starts_with("HTTP/1.1 404 "));
    assert!(get(&callback).contains("You are signed in."));

    let output = child.wait_with_output().expect("it ends");
    let profile = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && profile.contains("\"email\":\"ada@foo-corp.com\""), "{profile}");
    assert!(!profile.contains("access_token"), "{profile}");
}

#[test]
fn a_forged_callback_is_no_login() {
    let sandbox = Sandbox::start();
    let login = ["login", "domain=foo-corp.com", "--no-browser", "--port=0"];
    let mut child = sandbox.workos(&login).spawn().expect("it starts");
    let mut said = String::new();
    let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
    stderr.read_line(&mut said).expect("a line");
    let port = said.split("localhost%3A").nth(1).and_then(|rest| rest.split("%2F").next()).expect("a port");
    assert!(
        get(&format!("http://localhost:{port}/callback?code=c&state=forged")).contains("The login failed.")
    );
    let output = child.wait_with_output().expect("it ends");
    assert!(output.stdout.is_empty() && output.status.code().is_some_and(|code| code > 0), "{output:?}");

    let wait = [&login[..], &["--wait-at-most=1"]].concat();
    let ran = run(&mut sandbox.workos(&wait));
    assert!(ran.status == Some(11) && ran.err.contains("nobody signed in within 1 seconds"), "{ran:?}");
}

#[test]
fn a_browser_is_opened() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::start();
    let opened = TempFile::new("opened", "");
    let browser = TempFile::new("browser", &format!("#!/bin/sh\nprintf %s \"$1\" >'{}'\n", opened.0));
    std::fs::set_permissions(&browser.0, std::fs::Permissions::from_mode(0o755)).expect("set");
    let mut login = sandbox.workos(&["login", "domain=foo-corp.com", "--port=0", "--wait-at-most=2"]);
    assert_eq!(run(login.env("BROWSER", &browser.0)).status, Some(11));
    let url = std::fs::read_to_string(&opened.0).expect("a file");
    assert!(url.starts_with(&format!("{}/sso/authorize?", sandbox.url)), "{url}");
}

#[test]
fn a_session_is_opened() {
    let session =
        r#"{"access_token":"a","refresh_token":"r","user":{"id":"user_1","email":"ada@foo-corp.com"}}"#;
    let password = "a password of at least 32 letters";
    let with = |arguments: &[&str]| {
        let mut command = workos(arguments);
        command.env("WORKOS_COOKIE_PASSWORD", password);
        command
    };
    let params = format!(r#"{{"session":{session}}}"#);
    let sealed = run(&mut with(&["call", "session.seal", "-d", &params, "--get", "/sealed"])).ok();
    let cookie = TempFile::new("cookie", &sealed);
    let email = run(&mut with(&["session", "open", &cookie.at(), "--get", "/user/email"])).ok();
    assert_eq!(email, "ada@foo-corp.com\n");
    let whole = run_with_input(&mut with(&["session", "open"]), &sealed).ok();
    assert!(whole.contains("\"refresh_token\":\"r\""), "{whole}");
    assert!(run(&mut with(&["session", "open", "nonsense"])).fails(7).contains("invalid_session"));
    let fault = run(&mut workos(&["session", "open", "nonsense"])).fails(2);
    assert!(!fault.contains(password), "{fault}");
}

#[test]
fn the_sandbox_is_started() {
    Sandbox::start();
    let mut command = workos(&["sandbox", "--port", "0", "--json", "--exit-with-stdin"]);
    let mut child = command.stdin(Stdio::piped()).spawn().expect("it starts");
    let mut ready = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut ready).expect("a line");
    assert!(ready.contains("\"api_key\":\"sk_test_sandbox\""), "{ready}");
    drop(child.stdin.take());
    assert!(child.wait().expect("it ends").success());
    assert!(run(&mut workos(&["sandbox", "--help"])).ok().contains("--code-ttl-seconds"));
}

#[test]
fn the_doctor_finds_nothing_wrong() {
    let sandbox = Sandbox::start();
    let found = run(&mut sandbox.workos(&["doctor"])).ok();
    for line in [
        &format!("ok    base url   {}, from WORKOS_BASE_URL\n", sandbox.url),
        "ok    api key    ...dbox, from WORKOS_API_KEY\n",
        "ok    client id  client_sandbox, from WORKOS_CLIENT_ID\n",
        "ok    connect    127.0.0.1:",
        "ok    call       the service accepts the key\n",
    ] {
        assert!(found.contains(line), "{line}: {found}");
    }
    assert!(!found.contains("sk_test"), "{found}");
    let json = run(&mut sandbox.workos(&["doctor", "--json"])).ok();
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(json.as_array().expect("a list").iter().all(|row| row["state"] == "ok"), "{json}");
}

#[test]
fn the_doctor_finds_what_is_wrong() {
    let sandbox = Sandbox::start();
    let ran = run(sandbox.workos(&["doctor"]).env("WORKOS_API_KEY", "sk_a_wrong_key"));
    assert!(ran.status == Some(3) && ran.out.contains("FAIL  call       unauthorized: "), "{ran:?}");
    let ran = run(sandbox.workos(&["doctor"]).env_remove("WORKOS_API_KEY"));
    assert!(ran.status == Some(2) && ran.out.contains("FAIL  api key    none"), "{ran:?}");

    // Where nobody listens: a port that was free just now.
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let ran =
        run(sandbox.workos(&["doctor", "--retries=0"]).env("WORKOS_BASE_URL", format!("http://{free}")));
    assert!(
        ran.status == Some(9) && ran.out.contains("FAIL  connect    no address of 127.0.0.1 answers"),
        "{ran:?}"
    );

    let late = Server::start(|_, _| {
        "HTTP/1.1 200 OK\r\nDate: Tue, 01 Jan 2030 00:00:00 GMT\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"data\":[]}"
            .to_owned()
    });
    let ran = run(sandbox.workos(&["doctor"]).env("WORKOS_BASE_URL", &late.url));
    assert!(ran.out.contains("FAIL  clock      ") && ran.out.contains(" days behind the service"), "{ran:?}");
    // Nothing else is wrong.
    assert_eq!(ran.status, Some(7), "{ran:?}");

    let proxy = "http://user:proxy_password@127.0.0.1:9";
    let far = ["doctor", "--base-url", "https://workos.invalid", "--retries=0", "--timeout=2"];
    let ran = run(sandbox.workos(&far).env("HTTPS_PROXY", proxy));
    assert!(
        ran.status != Some(0) && ran.out.contains("note  proxy      127.0.0.1:9, from the environment"),
        "{ran:?}"
    );
    assert!(ran.out.contains("FAIL  tls        through the proxy: Connection refused"), "{ran:?}");
    assert!(!ran.out.contains("proxy_password") && !ran.err.contains("proxy_password"), "{ran:?}");
}
