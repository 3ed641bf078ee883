//! What the tests of the core stand on: a server that does what it is told,
//! its certificates, and clients whose errors are searched for secrets.

#![allow(dead_code, unused_imports, reason = "each test program uses a part of it")]

pub mod certificates;
mod client;
mod messages;
mod needs;
mod nobody;
mod server;
mod tokens;
mod until;

pub use certificates::{Authority, Identity};
pub use client::{Client, client, config, get, unguarded};
pub use messages::{answer, answering, header};
pub use needs::lack;
pub use nobody::{BlackHole, Nobody};
pub use server::{Handler, Server, Socket, Talk};
pub use tokens::{signed, vectors};
pub use until::until;
