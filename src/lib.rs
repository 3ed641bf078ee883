//! libworkos: WorkOS single sign-on and audit events for any program that can
//! call C.
//!
//! The map, in the direction that data flows:
//!
//! - [`ffi`]: the C ABI. The only unsafe code, besides `sys`.
//! - [`queue`]: calls that complete later, many on one thread.
//! - [`flow`]: recipes of several steps over the operations.
//! - [`client`]: configuration, key and connections; a call is build, send, parse.
//! - [`steps`]: how a call of several steps speaks with its driver.
//! - [`kept`]: what a client keeps from one call to the next, for all who wait for it.
//! - [`operation`]: what WorkOS offers, a row each. Pure: no I/O.
//! - [`answer`]: from a status and a body to data or an error.
//! - [`http`]: how a request travels, once.
//! - [`retry`]: whether and when again.
//! - [`session`]: sealed sessions and access tokens. Pure: no I/O, no clock.
//! - [`flags`]: feature flags, evaluated here. Pure.
//! - [`vault`]: what is encrypted here with a key of the vault. Pure.
//! - [`config`], [`secret`], [`json`], `form`, [`error`]: what all of these speak in.
//! - `sys`: the few system calls and shared values that need unsafe.
//! - `failpoint`: where a test lets it panic; nothing in a build for users.

// The host must not pay for a case that was not thought of: no panic where an
// error can be returned.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]
#![deny(unsafe_code)]
#![deny(clippy::undocumented_unsafe_blocks)]

pub mod answer;
pub mod client;
pub mod config;
pub mod error;
mod failpoint;
#[allow(unsafe_code)]
pub mod ffi;
pub mod flags;
pub mod flow;
mod form;
pub mod http;
pub mod json;
pub mod kept;
pub mod operation;
pub mod queue;
mod redact;
mod refusal;
pub mod retry;
pub mod secret;
pub mod session;
pub mod steps;
#[allow(unsafe_code)]
mod sys;
pub mod vault;

/// For tests.
#[doc(hidden)]
pub use sys::most_bytes;
