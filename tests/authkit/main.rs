//! Tokens, sessions, the vault and flags as a program has them: over a client,
//! against a server that does what it is told.

#[path = "../support/mod.rs"]
mod support;

mod access_tokens;
mod cookies;
mod devices;
mod flags;
mod refreshes;
mod service;
mod vault;
