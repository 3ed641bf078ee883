//! One way to an answer: a connection, made for it or kept from an earlier call,
//! and the request on it.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::connection::{Came, Connection};
use super::exchange::{Bounds, Surroundings};
use super::failure::{Failure, FailureKind, Fault, Phase};
use super::names::{Found, Lookup};
use super::protocol::{Answered, Protocol};
use super::race::Race;
use super::{Request, Transport, protocol, tunnel};
use crate::sys::poll::Interest;

/// An exchange looks at the clock after so many reads, however much there is to read.
const READS_AT_ONCE: usize = 4;
/// However long there is: with the last addresses of a name at hand, a lookup
/// is not waited for any longer.
const LONGEST_LOOKUP: Duration = Duration::from_secs(2);

/// What a step of an exchange is told.
pub struct Turn<'a> {
    pub now: Instant,
    pub transport: &'a Transport,
    pub request: &'a Request,
    pub bounds: &'a Bounds,
    pub surroundings: &'a dyn Surroundings,
}

pub struct Leg {
    stage: Stage,
    phase: Phase,
    /// Until when the connection must stand.
    connect_by: Option<Instant>,
    /// How long a kept connection had been idle; `None` where it was made for this.
    idle: Option<Duration>,
    sent: bool,
    answered: bool,
    /// What of the answer is known, should it break off.
    noted: Failure,
}

enum Stage {
    Lookup {
        lookup: Arc<Lookup>,
        patience: Instant,
    },
    Race(Race),
    /// How much of the proxy's answer was looked at already.
    Tunnel(Box<Connection>, usize),
    Handshake(Box<Connection>),
    Exchange(Box<Connection>, Box<Protocol>),
    Over,
}

/// What a step came to.
enum Step {
    /// The next stage has begun.
    Next(Stage),
    /// Nothing more can be done for now.
    Wait(Stage),
    Done(Answered, Box<Connection>),
}

impl Leg {
    fn at(stage: Stage, phase: Phase, idle: Option<Duration>) -> Self {
        let noted = Failure::new(FailureKind::Network, "", false);
        Self { stage, phase, connect_by: None, idle, sent: false, answered: false, noted }
    }

    /// On a connection that is still to be made.
    pub fn new(turn: &Turn) -> Self {
        let route = &turn.transport.route;
        let waker = |lookup: &Arc<Lookup>| lookup.start(route.dialed_host());
        let left = turn.bounds.deadline.saturating_duration_since(turn.now);
        match turn.transport.names.find(route.dialed_host(), turn.now, waker) {
            Found::Addresses(addresses) => {
                let mut leg = Self::at(Stage::Over, Phase::Connect, None);
                leg.stage = leg.race(addresses, turn);
                leg
            }
            Found::Pending(lookup) => {
                let leg = Self::at(Stage::Over, Phase::Lookup, None);
                lookup.wake(turn.surroundings.waker());
                let patience = turn.now + (left / 4).min(LONGEST_LOOKUP);
                Self { stage: Stage::Lookup { lookup, patience }, ..leg }
            }
        }
    }

    /// On a connection of an earlier call.
    pub fn on(connection: Box<Connection>, idle: Duration, turn: &Turn) -> Result<Self, Failure> {
        let mut leg = Self::at(Stage::Over, Phase::Send, Some(idle));
        match leg.begin(connection, turn) {
            Ok(stage) => Ok(Self { stage, ..leg }),
            Err(fault) => Err(leg.failure(fault, turn)),
        }
    }

    /// Goes as far as it can. Gives the answer, or why there is none.
    pub fn advance(&mut self, turn: &Turn) -> Option<Result<Answered, Failure>> {
        loop {
            let step = match std::mem::replace(&mut self.stage, Stage::Over) {
                Stage::Lookup { lookup, patience } => self.look_up(lookup, patience, turn),
                Stage::Race(race) => self.connect(race, turn),
                Stage::Tunnel(connection, tried) => self.tunnel(connection, tried, turn),
                Stage::Handshake(connection) => self.handshake(connection, turn),
                Stage::Exchange(connection, protocol) => self.exchange(connection, protocol, turn),
                Stage::Over => return None,
            };
            match step {
                Ok(Step::Next(stage)) => self.stage = stage,
                Ok(Step::Wait(stage)) => {
                    self.stage = stage;
                    if self.connect_by.is_none_or(|by| turn.now < by) {
                        return None;
                    }
                    self.stage = Stage::Over;
                    self.give_up_address(turn);
                    let fault = Fault::timeout("connect_timeout_ms passed");
                    return Some(Err(self.failure(fault, turn)));
                }
                Ok(Step::Done(answered, connection)) => {
                    if answered.reusable {
                        turn.transport.keep(connection, turn.now);
                    }
                    return Some(Ok(answered));
                }
                Err(fault) => return Some(Err(self.failure(fault, turn))),
            }
        }
    }

    fn look_up(&mut self, lookup: Arc<Lookup>, patience: Instant, turn: &Turn) -> Result<Step, Fault> {
        let host = turn.transport.route.dialed_host();
        let ended = lookup.result();
        if ended.is_none() && turn.now < patience {
            return Ok(Step::Wait(Stage::Lookup { lookup, patience }));
        }
        let addresses = turn.transport.names.last(host, turn.now);
        match ended {
            Some(Ok(found)) => Ok(Step::Next(self.race(prefer(found, &addresses), turn))),
            _ if !addresses.is_empty() => Ok(Step::Next(self.race(addresses, turn))),
            Some(Err(words)) => Err(Fault::network(words)),
            None => Ok(Step::Wait(Stage::Lookup { lookup, patience: turn.bounds.deadline })),
        }
    }

    fn race(&mut self, addresses: Vec<IpAddr>, turn: &Turn) -> Stage {
        self.phase = Phase::Connect;
        self.connect_by = turn.now.checked_add(turn.transport.connect_timeout);
        Stage::Race(Race::new(addresses, turn.transport.route.dialed_port(), turn.now))
    }

    fn connect(&mut self, mut race: Race, turn: &Turn) -> Result<Step, Fault> {
        let host = turn.transport.route.dialed_host();
        match race.advance(turn.now) {
            None => Ok(Step::Wait(Stage::Race(race))),
            Some(Err(fault)) => {
                turn.transport.names.failed(host);
                Err(fault)
            }
            Some(Ok((address, stream))) => {
                turn.transport.names.answered(host, address);
                let mut connection = Box::new(Connection::new(stream));
                if let Some(proxy) = &turn.transport.route.proxy {
                    self.phase = Phase::Tunnel;
                    tunnel::ask(&mut connection, proxy, &turn.transport.route)?;
                    connection.flush();
                    return Ok(Step::Wait(Stage::Tunnel(connection, 0)));
                }
                self.secure(connection, turn)
            }
        }
    }

    /// The addresses took no connection in time.
    fn give_up_address(&self, turn: &Turn) {
        if self.phase == Phase::Connect {
            turn.transport.names.failed(turn.transport.route.dialed_host());
        }
    }

    fn tunnel(
        &mut self,
        mut connection: Box<Connection>,
        mut tried: usize,
        turn: &Turn,
    ) -> Result<Step, Fault> {
        connection.flush();
        for _ in 0..READS_AT_ONCE {
            let came = connection.receive()?;
            if tunnel::is_open(&mut connection.input, &mut tried)? {
                return self.secure(connection, turn);
            }
            match came {
                Came::Something => {}
                Came::Nothing => break,
                Came::End | Came::Cut => return Err(Fault::closed_early()),
            }
        }
        Ok(Step::Wait(Stage::Tunnel(connection, tried)))
    }

    fn secure(&mut self, mut connection: Box<Connection>, turn: &Turn) -> Result<Step, Fault> {
        let Some(tls) = &turn.transport.tls else {
            return self.begin(connection, turn).map(Step::Wait);
        };
        self.phase = Phase::Handshake;
        connection.secure(tls.begin()?)?;
        connection.flush();
        Ok(Step::Wait(Stage::Handshake(connection)))
    }

    fn handshake(&mut self, mut connection: Box<Connection>, turn: &Turn) -> Result<Step, Fault> {
        connection.flush();
        for _ in 0..READS_AT_ONCE {
            let came = connection.receive()?;
            if !connection.is_handshaking() {
                return self.begin(connection, turn).map(Step::Wait);
            }
            match came {
                Came::Something => {}
                Came::Nothing => break,
                Came::End | Came::Cut => return Err(Fault::closed_early()),
            }
        }
        Ok(Step::Wait(Stage::Handshake(connection)))
    }

    /// Begins to send the request.
    fn begin(&mut self, mut connection: Box<Connection>, turn: &Turn) -> Result<Stage, Fault> {
        self.phase = Phase::Send;
        self.connect_by = None;
        let protocol = Protocol::begin(turn.request, &turn.transport.route, &mut connection)?;
        self.sent = true;
        let mut protocol = Box::new(protocol);
        self.send(&mut connection, &mut protocol, turn);
        Ok(Stage::Exchange(connection, protocol))
    }

    fn send(&mut self, connection: &mut Connection, protocol: &mut Protocol, turn: &Turn) {
        let sent = connection.send(protocol.body_left(turn.request));
        protocol.was_sent(sent);
        if connection.is_write_closed() {
            protocol.stop_sending(turn.request);
        }
        if !protocol.is_sending() && self.phase == Phase::Send && !connection.wants_to_send() {
            self.phase = Phase::Wait;
        }
    }

    fn exchange(
        &mut self,
        mut connection: Box<Connection>,
        mut protocol: Box<Protocol>,
        turn: &Turn,
    ) -> Result<Step, Fault> {
        for _ in 0..READS_AT_ONCE {
            let came = connection.receive();
            self.answered |= !connection.input.is_empty();
            let came = came?;
            if came == Came::Nothing {
                self.send(&mut connection, &mut protocol, turn);
                break;
            }
            if protocol.is_sending() {
                if came == Came::Something && !protocol::is_final(connection.input.bytes()) {
                    continue;
                }
                protocol.stop_sending(turn.request);
            }
            let received = protocol.receive(&mut connection.input, came, turn.bounds.max_response_bytes);
            if protocol.has_head() {
                self.phase = Phase::Receive;
                connection.enter_body();
                protocol.note(&mut self.noted);
            }
            if let Some(answered) = received? {
                return Ok(Step::Done(answered, connection));
            }
        }
        Ok(Step::Wait(Stage::Exchange(connection, protocol)))
    }

    /// Whether any of the answer has come.
    pub fn is_answered(&self) -> bool {
        self.answered
    }

    /// Whether any byte of the request was handed to the connection.
    pub fn has_sent(&self) -> bool {
        self.sent
    }

    /// `fault` with the phase and the place that it happened in.
    pub fn failure(&self, fault: Fault, turn: &Turn) -> Failure {
        let place = turn.transport.route.place(self.phase);
        let stale = fault.kind == FailureKind::Network && self.idle.is_some() && self.sent && !self.answered;
        let message = match self.phase {
            // The words of a lookup that failed say so themselves.
            Phase::Lookup if fault.kind != FailureKind::Timeout => format!("{} ({place})", fault.words),
            phase => format!("{} {} ({place})", fault.words, phase.words()),
        };
        Failure {
            stale,
            http_status: self.noted.http_status,
            request_id: self.noted.request_id.clone(),
            ..Failure::new(fault.kind, message, self.sent)
        }
    }

    /// When it must go on even where nothing happens.
    pub fn until(&self) -> Option<Instant> {
        let stage = match &self.stage {
            Stage::Lookup { patience, .. } => Some(*patience),
            Stage::Race(race) => race.until(),
            _ => None,
        };
        stage.into_iter().chain(self.connect_by).min()
    }

    pub fn interests(&self, into: &mut Vec<Interest>) {
        match &self.stage {
            Stage::Race(race) => race.interests(into),
            Stage::Tunnel(connection, _) | Stage::Handshake(connection) => {
                into.push(connection.interest(false));
            }
            Stage::Exchange(connection, protocol) => into.push(connection.interest(protocol.is_sending())),
            Stage::Lookup { .. } | Stage::Over => {}
        }
    }
}

/// `found` in the order in which the addresses are known, where they are.
fn prefer(found: Vec<IpAddr>, known: &[IpAddr]) -> Vec<IpAddr> {
    if known.is_empty() { found } else { known.to_vec() }
}

#[cfg(test)]
mod tests;
