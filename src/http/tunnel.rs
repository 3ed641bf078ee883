//! The way through a proxy: CONNECT (RFC 9110 section 9.3.6).

use ureq_proto::parser::try_parse_response;

use super::buffer::Buffer;
use super::connection::Connection;
use super::failure::Fault;
use super::protocol::{MOST_HEAD_BYTES, incomplete, is_worth_a_look};
use super::route::{Proxy, Route};

/// Writes what asks for a tunnel, all in one piece.
pub fn ask(connection: &mut Connection, proxy: &Proxy, route: &Route) -> Result<(), Fault> {
    let target = route.host_and_port();
    let mut parts = vec!["CONNECT ", &target, " HTTP/1.1\r\nHost: ", &target, "\r\nUser-Agent: "];
    parts.extend([route.user_agent(), "\r\nProxy-Connection: Keep-Alive\r\n"]);
    if let Some(authorization) = &proxy.authorization {
        parts.extend(["Proxy-Authorization: ", authorization.expose(), "\r\n"]);
    }
    parts.push("\r\n");
    let length = parts.iter().map(|part| part.len()).sum();
    connection.compose(length, |room| {
        let mut at = 0;
        for part in &parts {
            if let Some(place) = room.get_mut(at..at + part.len()) {
                place.copy_from_slice(part.as_bytes());
            }
            at += part.len();
        }
        Ok::<_, Fault>(at)
    })?
}

/// Whether the proxy has opened the tunnel: what is left of `input` came through it.
pub fn is_open(input: &mut Buffer, tried: &mut usize) -> Result<bool, Fault> {
    const MOST_FIELDS: usize = 128;
    while is_worth_a_look(input.bytes(), *tried) {
        *tried = input.len();
        let parsed = try_parse_response::<MOST_FIELDS>(input.bytes())
            .map_err(|_| Fault::network("the proxy's answer is not valid HTTP/1.1"))?;
        let Some((used, response)) = parsed else { break };
        input.consume(used);
        *tried = 0;
        match response.status().as_u16() {
            100..=199 => {}
            200..=299 => return Ok(true),
            status => return Err(Fault::network(format!("the proxy refused the tunnel: HTTP {status}"))),
        }
    }
    incomplete(input, false, MOST_HEAD_BYTES).map(|()| false)
}
