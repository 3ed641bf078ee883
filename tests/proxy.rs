//! The way through a proxy: what it is told, and when there is one. What may go
//! wrong with it stands in the fault table.

#![cfg(feature = "tls")]

mod support;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use support::certificates::VALID;
use support::{Authority, Client, Server, Talk, answer, answering, client, config, get};
use workos::error::Status;
use workos::json;

fn trusting(authority: &Authority, server: &Server, more: &str) -> Client {
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    client(&format!("https://localhost:{}", server.address.port()), &format!(",\"trust\":{trust}{more}"))
}

/// A proxy that opens tunnels to `target`, whatever it is asked for.
fn tunnelling(target: SocketAddr) -> impl Fn(&mut Talk) + Send + Sync + 'static {
    move |talk| {
        let Some(_) = talk.hear() else { return };
        talk.say("HTTP/1.1 200 Connection established\r\n\r\n");
        talk.pass_on_to(target);
    }
}

#[test]
fn a_proxy_sees_a_tunnel_and_its_credentials_and_no_more() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let proxy = Server::plain(tunnelling(server.address));
    let member = format!(",\"proxy\":\"http://user:p%40ss@{}\"", proxy.address);
    let client = trusting(&authority, &server, &member);
    assert_eq!(get(&client).as_deref(), Ok("{}"));
    assert_eq!(get(&client).as_deref(), Ok("{}"));
    drop(client);
    let seen = proxy.requests();
    assert_eq!((seen.len(), server.requests().len()), (1, 2));
    assert!(seen[0].starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.address.port())));
    // user:p@ss in base64.
    assert!(seen[0].contains("Proxy-Authorization: Basic dXNlcjpwQHNz\r\n"), "{}", seen[0]);
    assert!(seen[0].contains("\r\nUser-Agent: libworkos/"), "{}", seen[0]);
    assert!(!seen[0].contains("sk_canary"));
}

#[test]
fn a_proxy_may_have_an_ipv6_address_and_any_password() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let listener = TcpListener::bind("[::1]:0").expect("IPv6 on the loopback");
    let proxy = Server::listening(listener, None, Arc::new(tunnelling(server.address)));
    for (credentials, base64) in [
        // u:a:b@c%d/e
        ("u:a:b%40c%25d%2Fe@", Some("dTphOmJAYyVkL2U=")),
        // user and an empty password
        ("user:@", Some("dXNlcjo=")),
        ("", None),
    ] {
        let member = format!(",\"proxy\":\"http://{credentials}{}\"", proxy.address);
        assert_eq!(get(&trusting(&authority, &server, &member)).as_deref(), Ok("{}"));
        let seen = proxy.requests().pop().expect("a CONNECT");
        let expected = base64.map(|text| format!("Basic {text}"));
        assert_eq!(support::header(&seen, "proxy-authorization"), expected.as_deref(), "{credentials}");
    }
}

/// Whether the environment leads the call through the proxy, or past it.
#[test]
fn the_environment_names_a_proxy_and_what_goes_past_it() {
    let authority = Authority::new();
    let server =
        Server::tls(&authority.identity("localhost", VALID), answering(vec![answer("200 OK", "", "{}")]));
    let port = server.address.port();
    let trust = json::Object::new().string("pem", &authority.pem()).finish();
    let plain = Server::plain(answering(vec![answer("200 OK", "", "{}")]));
    let https = format!("https://localhost:{port}");
    let same_port = format!("localhost:{port}");
    for (url, names, no_proxy, proxied) in [
        (&https, &["HTTPS_PROXY"][..], "", true),
        (&https, &["https_proxy"], "", true),
        (&https, &["ALL_PROXY"], "", true),
        (&https, &["all_proxy"], "", true),
        (&https, &["HTTP_PROXY", "http_proxy"], "", false),
        (&plain.url(), &["HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"], "", false),
        (&https, &["HTTPS_PROXY"], "*", false),
        (&https, &["HTTPS_PROXY"], "localhost", false),
        (&https, &["HTTPS_PROXY"], "a.example, LOCALHOST ,b.example", false),
        (&https, &["HTTPS_PROXY"], &same_port, false),
        (&https, &["HTTPS_PROXY"], "localhost:1", true),
        (&https, &["HTTPS_PROXY"], "host", true),
        (&https, &["HTTPS_PROXY"], "127.0.0.1", true),
    ] {
        let proxy = Server::plain(tunnelling(server.address));
        let environment = |name: &str| match name {
            "NO_PROXY" => (!no_proxy.is_empty()).then(|| no_proxy.to_owned()),
            _ => names.contains(&name).then(|| proxy.url()),
        };
        let config = config(url, &format!(",\"trust\":{trust}"));
        let client = Client::of_environment(&config, &environment).expect("valid");
        assert_eq!(get(&client).as_deref(), Ok("{}"), "{names:?} {no_proxy:?}");
        drop(client);
        assert_eq!(proxy.connections(), usize::from(proxied), "{names:?} {no_proxy:?}");
        // `null` is no proxy, whatever the environment says.
        let config = config.replacen('{', "{\"proxy\":null,", 1);
        let direct = Client::of_environment(&config, &environment).expect("valid");
        assert_eq!(get(&direct).as_deref(), Ok("{}"));
        assert_eq!(proxy.connections(), usize::from(proxied));
    }
    for scheme in ["socks5", "https", "ftp"] {
        let environment =
            |name: &str| (name == "ALL_PROXY").then(|| format!("{scheme}://u:canary@127.0.0.1:1"));
        let error = Client::of_environment(&config(&https, ""), &environment).err().expect(scheme);
        assert!(error.status == Status::InvalidArgument && error.message.contains("ALL_PROXY"), "{error}");
    }
}
