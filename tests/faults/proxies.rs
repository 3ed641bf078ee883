//! A proxy that gives no tunnel, or not the one it says (N59). The service
//! behind it is never contacted, and nobody learns the proxy's password.

use std::time::Duration;

use workos::error::{Performed, Status};

use crate::call::GOOD;
use crate::row::{Again, Place, Row, Seen, row, trusting};
use crate::support::certificates::VALID;
use crate::support::{Authority, Nobody, Server, Talk, answer};

pub fn rows() -> Vec<Row> {
    let says = |name, bytes: &'static str| {
        behind(name, move |talk| {
            talk.overhear();
            talk.say(bytes);
            talk.end();
        })
    };
    let refuses = |name, bytes| says(name, bytes).never_begins();
    let within_time_to_connect = |row: Row| {
        let row = row.fails(Status::Timeout, Performed::No, Again::Always);
        row.requests(Seen::Nothing).config(",\"connect_timeout_ms\":150")
    };
    vec![
        row("N59 no proxy listens")
            .at(|| {
                let nobody = Nobody::new();
                let place = through(&nobody.address.to_string());
                Place { kept: vec![Box::new(nobody)], ..place }
            })
            .never_begins()
            .says("refused while connecting (the proxy 127.0.0.1:"),
        refuses(
            "N59 the proxy says 407",
            "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        ),
        refuses("N59 the proxy says 403", "HTTP/1.1 403 Filtered\r\nContent-Length: 2\r\n\r\nno"),
        refuses("N59 the proxy says 502", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
        refuses("N59 the proxy redirects", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"),
        refuses("N59 the proxy says 000", "HTTP/1.1 000 OK\r\n\r\n"),
        refuses("N59 the proxy says garbage", "canary\r\n\r\n"),
        refuses("N59 the proxy says nothing", ""),
        refuses("N59 the proxy says half a head", "HTTP/1.1 200 OK\r\nA: b"),
        refuses("N59 a tunnel that ends at once", "HTTP/1.1 200 OK\r\n\r\n"),
        says(
            "N59 a tunnel, and the answer of somebody else",
            "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}",
        )
        .tls_refuses(),
        behind("N59 the proxy resets", |talk| {
            talk.overhear();
            talk.reset();
        })
        .never_begins(),
        behind("N59 the proxy's head has no end", |talk| {
            talk.overhear();
            talk.say("HTTP/1.1 200 OK\r\n");
            talk.repeat("A: bbbbbbbbbbbbbbbbbbb\r\n");
        })
        .never_begins(),
        within_time_to_connect(behind("N59 the proxy hangs", |talk| talk.wait())),
        within_time_to_connect(behind("N59 the tunnel hangs", |talk| {
            talk.overhear();
            talk.say("HTTP/1.1 200 OK\r\n\r\n");
            talk.wait();
        })),
        within_time_to_connect(behind("N59 the proxy's answer drips, until connect_timeout_ms", |talk| {
            talk.overhear();
            talk.drip(
                "HTTP/1.1 200 OK\r\nA: and so on and so forth and never an end",
                Duration::from_millis(10),
            );
        })),
        behind("N59 the proxy refuses after its first read", |talk| {
            talk.hear_a_piece();
            talk.say("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            talk.end();
        })
        .never_begins()
        .says("HTTP 403 while connecting, at the proxy's tunnel (the proxy 127.0.0.1:"),
        behind("N59 the proxy's answer drips", |talk| {
            talk.overhear();
            talk.drip(
                "HTTP/1.1 200 Connection established and so on and so forth",
                Duration::from_millis(10),
            );
        })
        .times_out_before_sending(200),
    ]
}

fn behind(name: &'static str, handler: impl Fn(&mut Talk) + Send + Sync + Clone + 'static) -> Row {
    row(name).at(move || {
        let proxy = Server::plain(handler.clone());
        let place = through(&proxy.address.to_string());
        Place { server: Some(proxy), ..place }
    })
}

fn through(proxy: &str) -> Place {
    let authority = Authority::new();
    let service = Server::tls(&authority.identity("localhost", VALID), |talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", GOOD));
        }
    });
    let config = format!("{},\"proxy\":\"http://canary:canary%3A@{proxy}\"", trusting(&authority));
    let url = format!("https://localhost:{}", service.address.port());
    Place { config, stranger: Some(service), ..Place::at(url) }
}
