//! Name servers that fail, and names with dead addresses (N2, N5): in a network
//! of the child's own, where it may serve names itself.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, UdpSocket};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use workos::error::{Performed, Status};

use crate::ahead::{drive_ahead, transport};
use crate::support::{BlackHole, Client, Server, Talk, answer, client, get};
use crate::{PART, closing, this_program, works};

/// Runs "$0" where the name server is this machine's own loopback, after "$2".
const WITHIN: &str = r#"
ip link set lo up && sh -c "$2" || exit 1
printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' > "$1/resolv.conf"
echo 'hosts: dns' > "$1/nsswitch.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf || exit 1
if [ -e /etc/nsswitch.conf ]; then mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf || exit 1; fi
exec "$0"
"#;

/// What runs `program` in a network of its own, once `prepare` has run there.
fn within(program: &str, folder: &Folder, prepare: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "--net", "sh", "-c", WITHIN, program]);
    command.arg(&folder.0).arg(prepare);
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
    let words =
        "no network of its own can be had (needs unshare and ip: apt-get install util-linux iproute2)";
    (!can("no-names", "true")).then(|| words.to_owned())
}

/// Whether `prepare` can be run in a network of its own.
pub fn can(name: &str, prepare: &str) -> bool {
    works(&mut within("true", &Folder::new(name), prepare))
}

pub fn run() -> Output {
    run_part("names", "true")
}

/// Runs a part of this program in a network of its own, once `prepare` has run there.
pub fn run_part(part: &str, prepare: &str) -> Output {
    let program = this_program();
    let program = program.to_str().expect("a path in Unicode");
    within(program, &Folder::new(part), prepare).env(PART, part).output().expect("unshare")
}

/// What the name server answers.
enum Answer {
    Nothing,
    Code(u8),
    Addresses(Vec<Ipv4Addr>, Vec<Ipv6Addr>),
}

/// The names that were asked for, with every question for their IPv4 addresses.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn asked(name: &str) -> usize {
    ASKED.lock().expect("whole").iter().filter(|asked| *asked == name).count()
}

fn answer_for(name: &str) -> Answer {
    let loopback = |last| Ipv4Addr::new(127, 0, 0, last);
    match name {
        "slow.test" => {
            std::thread::sleep(Duration::from_millis(300));
            Answer::Addresses(vec![loopback(3)], vec![])
        }
        // The service has moved since it was first asked for.
        "moved.test" if asked(name) < 2 => Answer::Addresses(vec![loopback(2)], vec![]),
        "moved.test" => Answer::Addresses(vec![loopback(3)], vec![]),
        // The same, and the old address takes no connection.
        "vanished.test" if asked(name) < 2 => Answer::Addresses(vec![loopback(4)], vec![]),
        "vanished.test" => Answer::Addresses(vec![loopback(3)], vec![]),
        "mostly-dead.test" => Answer::Addresses((11..=DEAD_TO).chain([3]).map(loopback).collect(), vec![]),
        "many.test" => {
            let others = (1..=199).map(|last| Ipv4Addr::new(127, 0, 1, last));
            Answer::Addresses([loopback(3)].into_iter().chain(others).collect(), vec![])
        }
        // After the first answer nothing more is heard of it.
        "fading.test" if asked(name) < 2 => Answer::Addresses(vec![loopback(3)], vec![]),
        "fading.test" => Answer::Nothing,
        // Routes that lead nowhere, before the one that is good.
        "lost.test" => Answer::Addresses(vec![loopback(3)], (0x10..0x14).map(lost).collect()),
        "half-lost.test" => {
            Answer::Addresses([9, 7].map(|last| Ipv4Addr::new(198, 51, 100, last)).to_vec(), vec![])
        }
        // No loopback, so it would never get there.
        "workos.localhost" => Answer::Addresses(vec![Ipv4Addr::new(192, 0, 2, 7)], vec![]),
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

/// An address to which packets go and from which none comes.
fn lost(last: u16) -> Ipv6Addr {
    Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last)
}

/// The last of the addresses 127.0.0.11 and on that take no connection.
const DEAD_TO: u8 = 14;

fn serve_names(socket: &UdpSocket) {
    let mut query = [0; 512];
    while let Ok((length, asker)) = socket.recv_from(&mut query) {
        let (query, socket) = (query[..length].to_vec(), socket.try_clone().expect("another"));
        // A slow answer holds up no other.
        std::thread::spawn(move || {
            if let Some(reply) = reply(&query) {
                let _ = socket.send_to(&reply, asker);
            }
        });
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
    let name = labels.join(".");
    if !wants_ipv6 {
        ASKED.lock().expect("whole").push(name.clone());
    }
    let (code, addresses) = match answer_for(&name) {
        Answer::Nothing => return None,
        Answer::Code(code) => (code, Vec::new()),
        Answer::Addresses(_, six) if wants_ipv6 => (0, six.iter().map(|a| a.octets().to_vec()).collect()),
        Answer::Addresses(four, _) => (0, four.iter().map(|a| a.octets().to_vec()).collect()),
    };
    let count = (addresses.len() as u16).to_be_bytes();
    let mut reply = [&query[..2], &[0x81, 0x80 | code, 0, 1], &count, &[0, 0, 0, 0], question].concat();
    for address in addresses {
        let length = address.len() as u8;
        reply.extend([0xc0, 12, 0, if wants_ipv6 { 28 } else { 1 }, 0, 1, 0, 0, 0, 60, 0, length]);
        reply.extend(address);
    }
    Some(reply)
}

pub fn start_server() {
    let socket = UdpSocket::bind("127.0.0.1:53").expect("the port of names");
    std::thread::spawn(move || serve_names(&socket));
}

pub fn in_child() {
    start_server();
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

    one_lookup_serves_all_who_wait(&client_of("slow.test", ""));
    what_moved_is_looked_up_anew(&client_of("moved.test", ""));
    what_takes_no_connection_is_looked_up_anew(&client_of(
        "vanished.test",
        ",\"connect_timeout_ms\":200,\"max_retries\":0",
    ));
    localhost_is_not_looked_up();
    a_name_may_have_many_addresses(&client_of("many.test", ""));
    dead_addresses_cost_a_quarter_of_a_second_each();
    where_name_servers_are_silent_the_last_addresses_serve();
}

/// An idle connection needs no lookup at all; a new one waits a quarter of its time for one.
fn where_name_servers_are_silent_the_last_addresses_serve() {
    let serve = |handler: fn(&mut Talk)| {
        Server::listening(TcpListener::bind("127.0.0.3:0").expect("a port"), None, Arc::new(handler))
    };
    let keeping: fn(&mut Talk) = |talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", "{}"));
        }
    };
    let two = Duration::from_secs(2);
    for (handler, connections, least, most) in
        [(keeping, 1, 0, 400), (closing as fn(&mut Talk), 2, 490, 1_500)]
    {
        ASKED.lock().expect("whole").retain(|name| name != "fading.test");
        let server = serve(handler);
        let url = format!("http://fading.test:{}", server.address.port());
        let transport = transport(&url);
        drive_ahead(&transport, &url, Duration::ZERO, two).expect("looked up");
        let began = Instant::now();
        drive_ahead(&transport, &url, Duration::from_secs(40), two).expect("served all the same");
        let took = began.elapsed();
        assert!(took >= Duration::from_millis(least) && took < Duration::from_millis(most), "{took:?}");
        assert_eq!(server.connections(), connections);
    }
}

/// As many threads as like may begin at once; a kept connection needs no lookup.
fn one_lookup_serves_all_who_wait(client: &Client) {
    std::thread::scope(|scope| {
        let calls = [(); 64].map(|()| scope.spawn(|| get(client)));
        for call in calls {
            assert_eq!(call.join().expect("no panic").as_deref(), Ok("{}"));
        }
    });
    assert_eq!(get(client).as_deref(), Ok("{}"));
    assert_eq!(asked("slow.test"), 1);
}

fn what_moved_is_looked_up_anew(client: &Client) {
    let error = get(client).expect_err("the old address");
    assert_eq!((error.status, error.performed), (Status::Network, Performed::No));
    let told = &error.message;
    assert!(told.starts_with("connection refused while connecting (moved.test:"), "{told}");
    assert_eq!(get(client).as_deref(), Ok("{}"));
    assert_eq!(asked("moved.test"), 2);
}

fn what_takes_no_connection_is_looked_up_anew(client: &Client) {
    let error = get(client).expect_err("the old address");
    assert_eq!((error.status, error.performed), (Status::Timeout, Performed::No));
    assert!(error.message.starts_with("connect_timeout_ms passed while connecting"), "{}", error.message);
    assert_eq!(get(client).as_deref(), Ok("{}"));
    assert_eq!(asked("vanished.test"), 2);
}

thread_local! {
    /// As much of a thread's stack as some programs take for variables of threads.
    static LARGE: [u8; 320_000] = const { [7; 320_000] };
}

/// The thread that looks it up has room for it besides the variables of threads.
fn a_name_may_have_many_addresses(client: &Client) {
    assert_eq!(LARGE.with(|large| large.iter().filter(|byte| **byte == 7).count()), 320_000);
    assert_eq!(get(client).as_deref(), Ok("{}"));
}

/// Whatever a name server says of it: the key would go there in the clear.
fn localhost_is_not_looked_up() {
    let here = Server::plain(|talk| {
        while talk.hear().is_some() {
            talk.say(answer("200 OK", "", "{}"));
        }
    });
    for host in ["localhost", "workos.localhost", "localhost."] {
        let client = client(&format!("http://{host}:{}", here.address.port()), "");
        assert_eq!(get(&client).as_deref(), Ok("{}"), "{host}");
        assert_eq!(asked(host.trim_end_matches('.')), 0, "{host}");
    }
}

/// And none the next time, because the one that answered is tried first.
fn dead_addresses_cost_a_quarter_of_a_second_each() {
    let listener = TcpListener::bind("127.0.0.3:0").expect("a port");
    let server = Server::listening(listener, None, Arc::new(closing));
    let port = server.address.port();
    let _dead: Vec<BlackHole> =
        (11..=DEAD_TO).map(|last| BlackHole::at(([127, 0, 0, last], port).into())).collect();
    let client = client(&format!("http://mostly-dead.test:{port}"), ",\"allow_http\":true");
    let mut took = Vec::new();
    for _ in 0..3 {
        let began = Instant::now();
        assert_eq!(get(&client).as_deref(), Ok("{}"));
        took.push(began.elapsed());
    }
    let all = Duration::from_millis(250) * u32::from(DEAD_TO - 10);
    assert!(took[0] >= all && took[0] < all + Duration::from_millis(700), "{took:?}");
    assert!(took[1].min(took[2]) < Duration::from_millis(200), "{took:?}");
    assert_eq!((server.connections(), asked("mostly-dead.test")), (3, 1));
}
