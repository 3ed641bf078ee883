//! Addresses that packets do not reach, and from which nothing comes, not even a
//! refusal (N5, N55): by routes of the child's own network.

use std::net::TcpListener;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::ahead::{drive_ahead, transport};
use crate::names::{self, asked};
use crate::support::certificates::VALID;
use crate::support::{Authority, Server, Talk, answer, client, get};
use crate::{closing, works};

/// What is sent to these networks comes back to this machine, which drops it without a
/// word where it is for no address of its own.
const PREPARE: &str = "
ip addr add 198.51.100.1/32 dev lo && ip route add 198.51.100.0/24 dev lo src 198.51.100.1 &&
ip addr add 198.51.100.7/32 dev lo &&
ip -6 addr add 2001:db8::1/128 dev lo nodad && ip -6 route add 2001:db8::/64 dev lo
";

pub fn missing() -> Option<String> {
    let words =
        "no routes of its own can be had (needs unshare, ip and IPv6: apt-get install util-linux iproute2)";
    (!names::can("no-routes", PREPARE)).then(|| words.to_owned())
}

pub fn run() -> Output {
    names::run_part("routes", PREPARE)
}

pub fn in_child() {
    names::start_server();
    addresses_that_packets_do_not_reach_cost_no_more_over_tls();
    a_kept_connection_whose_packets_are_lost_is_given_up();
}

/// The race is for connections: TLS comes after it and may take its time.
fn addresses_that_packets_do_not_reach_cost_no_more_over_tls() {
    let authority = Authority::new();
    let identity = authority.identity("lost.test", VALID);
    let listener = TcpListener::bind("127.0.0.3:0").expect("a port");
    let server = Server::listening(listener, None, {
        let config = identity.config();
        Arc::new(move |talk: &mut Talk| {
            std::thread::sleep(Duration::from_millis(400));
            talk.secure(config.clone());
            closing(talk);
        })
    });
    let pem = workos::json::string(&authority.pem());
    let url = format!("https://lost.test:{}", server.address.port());
    let client = client(&url, &format!(",\"trust\":{{\"pem\":{pem}}}"));
    let mut took = Vec::new();
    for _ in 0..3 {
        let began = Instant::now();
        assert_eq!(get(&client).as_deref(), Ok("{}"));
        took.push(began.elapsed());
    }
    // Families take turns, so one dead address comes before the good one.
    assert!(took[0] >= Duration::from_millis(650) && took[0] < Duration::from_millis(1_500), "{took:?}");
    assert!(took[1].min(took[2]) < Duration::from_millis(620), "{took:?}");
    assert_eq!((server.connections(), asked("lost.test")), (3, 1));
}

/// The address was on the loopback; from one moment on its packets go nowhere.
fn a_kept_connection_whose_packets_are_lost_is_given_up() {
    let address = "198.51.100.9/32";
    let ip = |arguments: &[&str]| works(Command::new("ip").args(arguments));
    assert!(ip(&["addr", "add", address, "dev", "lo"]));
    let keeping = |talk: &mut Talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", &talk.number.to_string()));
        }
    };
    let first = TcpListener::bind("198.51.100.9:0").expect("a port");
    let port = first.local_addr().expect("bound").port();
    let first = Server::listening(first, None, Arc::new(keeping));
    let second = TcpListener::bind(("198.51.100.7", port)).expect("the same port");
    let second = Server::listening(second, None, Arc::new(keeping));
    let url = format!("http://half-lost.test:{port}");
    let transport = transport(&url);
    drive_ahead(&transport, &url, Duration::ZERO, Duration::from_secs(2)).expect("the first");
    assert_eq!((first.connections(), second.connections()), (1, 0));

    assert!(ip(&["addr", "del", address, "dev", "lo"]));
    let began = Instant::now();
    let answered = drive_ahead(&transport, &url, Duration::from_secs(6), Duration::from_secs(4));
    let took = began.elapsed();
    assert_eq!(*answered.expect("on a new connection").body, *b"0");
    // A quarter of the time, and the dead address once more.
    assert!(took >= Duration::from_millis(1_200) && took < Duration::from_millis(2_500), "{took:?}");
    assert_eq!((first.requests().len(), second.requests().len()), (1, 1));
    // Whoever ends the first one connects to it.
    assert!(ip(&["addr", "add", address, "dev", "lo"]));
}
