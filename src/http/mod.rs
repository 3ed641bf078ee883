//! How a request travels, once. What is in it, and whether it is sent again,
//! is decided elsewhere.
//!
//! An [`Exchange`] is one request and its answer, as a machine: it never waits and
//! knows no clock. A driver calls [`Exchange::advance`] with the time that it is;
//! the machine does what can be done now, and gives the answer or the time until
//! which it waits. Meanwhile the driver waits for the descriptors that
//! [`Exchange::interests`] names, which change with every step, and calls it again
//! when one is ready, when the time has come, or when the waker that it gave
//! ([`Surroundings::waker`], for name lookups) was called. A call too many does no
//! harm. Dropping an exchange ends its connections; [`Exchange::has_sent`] tells
//! before that whether the service may have received anything.
//!
//! A [`Transport`] is what the exchanges of one client share in one process: idle
//! connections, names, trust. It may be used by any number of threads.
//! [`blocking::run`] is the driver of a call on the calling thread; a driver of
//! many calls on one thread stands on the same machines.
//!
//! Within an exchange: a [`leg`] is one way to an answer, from the lookup
//! ([`names`]) over the addresses ([`race`]), the proxy ([`tunnel`]) and TLS to the
//! request itself ([`protocol`]) on a [`connection`]. There are two of them where a
//! kept connection has gone silent.

pub mod blocking;
mod buffer;
mod connection;
mod exchange;
mod failure;
mod leg;
mod message;
mod names;
mod pool;
mod protocol;
mod race;
mod route;
#[cfg_attr(not(feature = "tls"), path = "no_tls.rs")]
mod tls;
mod transport;
mod tunnel;

pub use buffer::Body;
pub use exchange::{Bounds, Exchange, Progress, Surroundings};
pub use failure::{Failure, FailureKind};
pub use message::{Headers, IDEMPOTENCY_KEY, KEPT_HEADERS, Method, Request, Response, Text, request_id};
pub use names::Waker;
#[doc(hidden)]
pub use protocol::read_answer;
pub use tls::Roots;
pub use transport::Transport;

pub use crate::sys::poll::{Interest, wait};
