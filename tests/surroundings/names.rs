//! Name servers that fail, and names with dead addresses (N2, N5): in a network
//! of the child's own, where it may serve names itself.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, UdpSocket};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, Instant};

use workos::error::{Performed, Status};

use crate::support::{BlackHole, Server, Talk, answer, client, get};
use crate::{PART, this_program, works};

/// Runs "$0" where the name server is this machine's own loopback.
const WITHIN: &str = r#"
ip link set lo up || exit 1
printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' > "$1/resolv.conf"
echo 'hosts: dns' > "$1/nsswitch.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf || exit 1
if [ -e /etc/nsswitch.conf ]; then mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf || exit 1; fi
exec "$0"
"#;

fn within(program: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "--net", "sh", "-c", WITHIN, program]);
    command
}

/// A folder that goes with the value.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("workos-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn missing() -> Option<String> {
    let folder = Folder::new("no-names");
    let words =
        "no network of its own can be had (needs unshare and ip: apt-get install util-linux iproute2)";
    (!works(within("true").arg(&folder.0))).then(|| words.to_owned())
}

pub fn run() -> Output {
    let folder = Folder::new("names");
    let program = this_program();
    within(program.to_str().expect("a path in Unicode"))
        .arg(&folder.0)
        .env(PART, "names")
        .output()
        .expect("unshare")
}

/// What the name server answers.
enum Answer {
    Nothing,
    Code(u8),
    Addresses(Vec<Ipv4Addr>, Vec<Ipv6Addr>),
}

fn answer_for(name: &str) -> Answer {
    let loopback = |last| Ipv4Addr::new(127, 0, 0, last);
    match name {
        "absent.test" => Answer::Code(3),
        "broken.test" => Answer::Code(2),
        "empty.test" => Answer::Addresses(vec![], vec![]),
        "refused.test" => Answer::Addresses(vec![loopback(2), loopback(3)], vec![]),
        "dead.test" => Answer::Addresses(vec![loopback(4), loopback(3)], vec![]),
        "unreachable.test" => {
            Answer::Addresses(vec![loopback(3)], vec![Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)])
        }
        _ => Answer::Nothing,
    }
}

fn serve_names(socket: &UdpSocket) {
    let mut query = [0; 512];
    while let Ok((length, asker)) = socket.recv_from(&mut query) {
        if let Some(reply) = reply(&query[..length]) {
            let _ = socket.send_to(&reply, asker);
        }
    }
}

/// RFC 1035: the header, the question again, and the addresses.
fn reply(query: &[u8]) -> Option<Vec<u8>> {
    let mut labels = Vec::new();
    let mut at = 12;
    while query[at] != 0 {
        let end = at + 1 + usize::from(query[at]);
        labels.push(String::from_utf8_lossy(&query[at + 1..end]).into_owned());
        at = end;
    }
    let question = &query[12..at + 5];
    let wants_ipv6 = question[question.len() - 3] == 28;
    let (code, addresses) = match answer_for(&labels.join(".")) {
        Answer::Nothing => return None,
        Answer::Code(code) => (code, Vec::new()),
        Answer::Addresses(_, six) if wants_ipv6 => (0, six.iter().map(|a| a.octets().to_vec()).collect()),
        Answer::Addresses(four, _) => (0, four.iter().map(|a| a.octets().to_vec()).collect()),
    };
    let count = addresses.len() as u8;
    let mut reply = [&query[..2], &[0x81, 0x80 | code, 0, 1, 0, count, 0, 0, 0, 0], question].concat();
    for address in addresses {
        let length = address.len() as u8;
        reply.extend([0xc0, 12, 0, if wants_ipv6 { 28 } else { 1 }, 0, 1, 0, 0, 0, 60, 0, length]);
        reply.extend(address);
    }
    Some(reply)
}

pub fn in_child() {
    let socket = UdpSocket::bind("127.0.0.1:53").expect("the port of names");
    std::thread::spawn(move || serve_names(&socket));
    let handler = |talk: &mut Talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", "{}"));
        }
    };
    let server =
        Server::listening(TcpListener::bind("127.0.0.3:0").expect("a port"), None, Arc::new(handler));
    let port = server.address.port();
    let client_of = |name: &str, more: &str| {
        client(&format!("http://{name}:{port}"), &format!(",\"allow_http\":true{more}"))
    };

    for name in ["absent.test", "broken.test", "empty.test"] {
        let error = get(&client_of(name, ",\"max_retries\":1")).expect_err(name);
        assert_eq!(
            (error.status, error.performed, error.retryable, error.attempts),
            (Status::Network, Performed::No, true, Some(2)),
            "{name}: {}",
            error.message
        );
        assert!(error.message.contains("name lookup"), "{name}: {}", error.message);
    }

    // A busy machine may delay any one of them; none may come early.
    let took = [(); 3].map(|()| {
        let began = Instant::now();
        let error = get(&client_of("silent.test", ",\"timeout_ms\":300")).expect_err("silence");
        assert_eq!(
            (error.status, error.performed, error.attempts),
            (Status::Timeout, Performed::No, Some(1))
        );
        began.elapsed()
    });
    let fastest = *took.iter().min().expect("three");
    assert!(fastest >= Duration::from_millis(280) && fastest <= Duration::from_millis(400), "{took:?}");

    let _dead = BlackHole::at(([127, 0, 0, 4], port).into());
    for name in ["refused.test", "unreachable.test", "dead.test"] {
        let client = client_of(name, ",\"connect_timeout_ms\":1000");
        assert_eq!(get(&client).as_deref(), Ok("{}"), "{name}");
    }
    assert_eq!(server.requests().len(), 3);
}
