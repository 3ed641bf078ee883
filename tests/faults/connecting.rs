//! Before a connection stands, and when it is reset (N1, N4, N6 to N9).

use std::io::Read;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use workos::error::{Performed, Status};

use crate::call::GOOD;
use crate::row::{Again, Place, Row, Seen, row, trusting};
use crate::support::certificates::VALID;
use crate::support::{Authority, BlackHole, Nobody, Server, Talk, answer};

pub fn rows() -> Vec<Row> {
    let times_out_connecting = |row: Row| Row {
        requests: Seen::Nothing,
        ..row.fails(Status::Timeout, Performed::No, Again::Always)
    };
    vec![
        row("N1 nobody listens")
            .at(|| refusing("http"))
            .never_begins()
            .says("connection refused while connecting (127.0.0.1:"),
        row("N1 nobody listens, with TLS").at(|| refusing("https")).never_begins(),
        times_out_connecting(row("N4 nobody answers a SYN, until connect_timeout_ms"))
            .at(black_hole)
            .config(",\"connect_timeout_ms\":100")
            .says("connecting"),
        times_out_connecting(row("N4 nobody answers a SYN, until the deadline"))
            .at(black_hole)
            .times_out_before_sending(200),
        row("N6 the host is an IPv6 address").at(|| over_ipv6(false)),
        row("N6 the host is an IPv6 address, with TLS").at(|| over_ipv6(true)),
        row("N7 closed at once").server(Talk::cut).plain().breaks_off().requests(Seen::Nothing),
        row("N7 reset instead of a handshake").at(|| https_at(Talk::reset)).never_begins(),
        row("N7 closed instead of a handshake").at(|| https_at(Talk::cut)).never_begins(),
        row("N7 reset within the handshake").at(|| https_at(after_hello(Talk::reset))).never_begins(),
        row("N7 closed within the handshake").at(|| https_at(after_hello(Talk::cut))).never_begins(),
        row("N8 reset within the request")
            .server(|talk| {
                let _ = talk.socket().read(&mut [0; 16]);
                talk.reset();
            })
            .plain()
            .breaks_off()
            .requests(Seen::Nothing),
        row("N8 reset after the request")
            .server(|talk| {
                talk.hear();
                talk.reset();
            })
            .breaks_off(),
        row("N8 reset within the answer's head")
            .server(|talk| {
                talk.hear();
                talk.say("HTTP/1.1 200 OK\r\nContent-Le");
                pause();
                talk.reset();
            })
            .breaks_off(),
        row("N8 reset within the answer's body")
            .server(|talk| {
                talk.hear();
                let whole = answer("200 OK", "", GOOD);
                talk.say(&whole[..whole.len() - 9]);
                pause();
                talk.reset();
            })
            .breaks_off()
            .http_status_if_seen(200),
        times_out_connecting(row("N9 no answer to the handshake, until connect_timeout_ms"))
            .at(|| https_at(Talk::wait))
            .config(",\"connect_timeout_ms\":150")
            .says("connecting"),
        times_out_connecting(row("N9 no answer to the handshake, until the deadline"))
            .at(|| https_at(Talk::wait))
            .times_out_before_sending(200),
        times_out_connecting(row("N9 a handshake of one byte at a time"))
            .at(|| {
                https_at(|talk| talk.drip([0x16, 3, 3, 0x3f, 0xff].repeat(100), Duration::from_millis(10)))
            })
            .times_out_before_sending(200),
    ]
}

/// A reset may overtake bytes that were sent before it; a moment lets them arrive.
fn pause() {
    std::thread::sleep(Duration::from_millis(50));
}

fn after_hello(
    end: impl Fn(&mut Talk) + Send + Sync + 'static,
) -> impl Fn(&mut Talk) + Send + Sync + 'static {
    move |talk| {
        let _ = talk.socket().read(&mut [0; 4096]);
        talk.say([0x16, 3, 3, 0, 0x7a, 2, 0, 0, 0x76, 3, 3]);
        end(talk);
    }
}

/// A server that should speak TLS and does this instead.
pub fn https_at(handler: impl Fn(&mut Talk) + Send + Sync + 'static) -> Place {
    let server = Server::plain(handler);
    let url = format!("https://localhost:{}", server.address.port());
    Place { server: Some(server), ..Place::at(url) }
}

fn refusing(scheme: &str) -> Place {
    let nobody = Nobody::new();
    let url = nobody.url(scheme);
    Place { kept: vec![Box::new(nobody)], ..Place::at(url) }
}

fn black_hole() -> Place {
    let hole = BlackHole::new();
    let url = format!("http://{}", hole.address);
    Place { kept: vec![Box::new(hole)], ..Place::at(url) }
}

fn over_ipv6(tls: bool) -> Place {
    let authority = Authority::new();
    let listener = TcpListener::bind("[::1]:0").expect("IPv6 on the loopback");
    let handler = |talk: &mut Talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", GOOD));
        }
    };
    let config = tls.then(|| authority.identity("::1", VALID).config());
    let server = Server::listening(listener, config, Arc::new(handler));
    let scheme = if tls { "https" } else { "http" };
    let url = format!("{scheme}://{}", server.address);
    Place { server: Some(server), config: trusting(&authority), ..Place::at(url) }
}
