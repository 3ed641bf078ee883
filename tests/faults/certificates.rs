//! Certificates and TLS itself (N10 to N19).

use std::io::{Read, Write};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use workos::error::{Performed, Status};

use crate::call::GOOD;
use crate::connecting::https_at;
use crate::row::{Again, Place, Row, row, trusting};
use crate::support::certificates::VALID;
use crate::support::{Authority, Identity, Server, Talk, answer};

static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::new);

pub fn rows() -> Vec<Row> {
    let with = |name, make: fn(&Authority) -> Identity| row(name).at(move || presenting(&make(&AUTHORITY)));
    let mut rows = vec![
        with("N10 the certificate has expired", |a| a.identity("localhost", (2000, 2001)))
            .tls_refuses()
            .says("has expired"),
        with("N11 the certificate is not yet valid", |a| a.identity("localhost", (2090, 2100)))
            .tls_refuses()
            .says("not yet valid"),
        with("N12 the certificate is for another host", |a| a.identity("api.example.com", VALID))
            .tls_refuses()
            .says("another host"),
        with("N12 the certificate is for a host above", |a| a.identity("*.localhost", VALID))
            .tls_refuses()
            .says("another host"),
        with("N13 the certificate vouches for itself", |_| Identity::self_signed("localhost"))
            .tls_refuses()
            .says("not trusted"),
        with("N13 the certificate comes from a stranger", |_| Authority::new().identity("localhost", VALID))
            .tls_refuses()
            .says("not trusted"),
        with("N13 an intermediate certificate is missing", |a| {
            a.intermediate().identity("localhost", VALID).alone()
        })
        .tls_refuses()
        .says("not trusted"),
        with("N14 the host is the common name alone", |a| a.identity_by_common_name("localhost"))
            .tls_refuses()
            .says("another host"),
        with("N14 the certificate is of version 1", |a| a.identity_of_version_1("localhost")).tls_refuses(),
        with("N14 the certificate is an authority's", |a| a.identity_of_an_authority("localhost"))
            .tls_refuses()
            .says("is that of a certificate authority"),
        with("N14 the certificate is one for clients", |a| a.identity_of_a_client("localhost"))
            .tls_refuses()
            .says("extended key usage"),
        with("N14 the issuer may not certify the host", |a| {
            a.intermediate_for("example.com").identity("localhost", VALID)
        })
        .tls_refuses()
        .says("may not certify"),
        with("N14 the issuer is a server", |a| a.identity_below_a_server("localhost"))
            .tls_refuses()
            .says("is not an authority"),
        with("N14 the server wants a certificate, TLS 1.2", |a| {
            a.identity("localhost", VALID).of_tls_1_2().for_clients_of(a)
        })
        .tls_refuses()
        .says("the server ended the TLS connection with the alert"),
        with("N14 the server wants a certificate, TLS 1.3", |a| {
            a.identity("localhost", VALID).for_clients_of(a)
        })
        .fails(Status::Tls, Performed::Maybe, Again::Never)
        .requests(crate::row::Seen::Nothing)
        .says("the server ended the TLS connection with the alert"),
        with("TLS two intermediate certificates", |a| {
            a.intermediate().intermediate().identity("localhost", VALID)
        }),
        with("TLS the server speaks 1.2 alone", |a| a.identity("localhost", VALID).of_tls_1_2()),
        row("N15 plain HTTP on the port")
            .at(|| https_at(speaking("HTTP/1.1 400 Bad Request\r\n\r\n")))
            .tls_refuses()
            .says("does not speak TLS"),
        row("N16 the server says TLS 1.1").at(|| https_at(speaking(hello_of_tls_1_1()))).tls_refuses(),
        row("N16 the server wants another version")
            .at(|| https_at(speaking(alert(70))))
            .tls_refuses()
            .says("ProtocolVersion"),
        row("N16 the server knows no common cipher")
            .at(|| https_at(speaking(alert(40))))
            .tls_refuses()
            .says("HandshakeFailure"),
        row("N16 garbage in a record")
            .at(|| https_at(speaking([0x16, 3, 3, 0, 4, 9, 9, 9, 9])))
            .tls_refuses(),
        row("N16 a record that is too long")
            .at(|| https_at(speaking([0x16, 3, 3, 0xff, 0xff, 9, 9, 9, 9])))
            .tls_refuses(),
        row("N17 other roots than the server's are given")
            .at(|| Place {
                config: trusting(&Authority::new()),
                ..presenting(&AUTHORITY.identity("localhost", VALID))
            })
            .tls_refuses(),
        row("N17 the bundled roots do not know the server")
            .at(|| Place { config: String::new(), ..presenting(&AUTHORITY.identity("localhost", VALID)) })
            .tls_refuses(),
    ];
    rows.extend(within_a_connection());
    rows
}

const CORRUPT: &str = "the server sent corrupt TLS data";

/// Faults after the handshake, when the request is out.
fn within_a_connection() -> Vec<Row> {
    let cut_after = |name, bytes: &'static str| {
        row(name)
            .server(move |talk| {
                talk.hear();
                talk.say(bytes);
                talk.cut();
            })
            .tls()
            .breaks_off()
    };
    let raw_after = |name, says, raw: Vec<u8>| {
        row(name)
            .server(move |talk| {
                talk.hear();
                talk.say("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
                std::thread::sleep(Duration::from_millis(20));
                let _ = talk.socket().write_all(&raw);
                talk.wait();
            })
            .tls()
            .fails(Status::Tls, Performed::Maybe, Again::Never)
            .http_status_if_seen(200)
            .says(says)
    };
    vec![
        cut_after(
            "N18 no close_notify after an answer without a length",
            "HTTP/1.1 200 OK\r\n\r\n{\"success\":true}",
        )
        .http_status(200),
        cut_after("N18 no close_notify within the head", "HTTP/1.1 200 OK\r\n"),
        row("N18 close_notify ends an answer without a length")
            .answers(format!("HTTP/1.1 200 OK\r\n\r\n{GOOD}"))
            .tls(),
        raw_after(
            "N19 a corrupt record within the body",
            CORRUPT,
            [&[0x17, 3, 3, 0, 32][..], &[7; 32]].concat(),
        ),
        raw_after(
            "N19 a record that is too long within the body",
            CORRUPT,
            [0x17, 3, 3, 0xff, 0xff, 0].to_vec(),
        ),
        raw_after("N19 a record of no known type within the body", CORRUPT, [0x63, 3, 3, 0, 1, 0].to_vec()),
        raw_after("N19 an alert in the clear within the body", "TLS", alert(80)),
        row("N19 half a record, then the end")
            .server(|talk| {
                talk.hear();
                let _ = talk.socket().write_all(&[0x17, 3, 3, 0, 32, 1, 2, 3]);
                talk.cut();
            })
            .tls()
            .breaks_off(),
    ]
}

fn presenting(identity: &Identity) -> Place {
    let server = Server::tls(identity, |talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", GOOD));
        }
    });
    let url = format!("https://localhost:{}", server.address.port());
    Place { server: Some(server), config: trusting(&AUTHORITY), ..Place::at(url) }
}

/// Hears the client's hello and says `bytes`.
fn speaking(bytes: impl Into<Vec<u8>>) -> impl Fn(&mut Talk) + Send + Sync + 'static {
    let bytes: Arc<[u8]> = bytes.into().into();
    move |talk| {
        let _ = talk.socket().read(&mut [0; 4096]);
        talk.say(&bytes);
        talk.wait();
    }
}

fn alert(kind: u8) -> Vec<u8> {
    vec![0x15, 3, 3, 0, 2, 2, kind]
}

/// A ServerHello of TLS 1.1 with a cipher suite of its time.
fn hello_of_tls_1_1() -> Vec<u8> {
    let body = [&[3, 2][..], &[7; 32], &[0], &[0, 0x2f], &[0]].concat();
    let length = body.len() as u8;
    [&[0x16, 3, 2, 0, length + 4, 2, 0, 0, length], &body[..]].concat()
}
