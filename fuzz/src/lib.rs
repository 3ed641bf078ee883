//! What libworkos promises for any input at all. Each target is a module with
//! one function, `run`, which reads an input and panics where a promise is
//! broken. cargo-fuzz makes the inputs up (`make fuzz`); the test beside this
//! crate replays those that were kept, with any toolchain.
//!
//! Inputs are text as far as they can be, so that the corpus can be read and a
//! dictionary helps: see each module for its form.

#![forbid(unsafe_code)]

pub mod answer;
pub mod callback;
pub mod config;
pub mod examples;
mod input;
pub mod json;
pub mod params;
pub mod pointer;
pub mod promises;
pub mod response;
pub mod retry_after;
pub mod session;
pub mod signature;
pub mod token;
pub mod urls;

/// Reads one input.
pub type Target = fn(&[u8]);

/// Every target, named as its folder of the corpus is.
pub const TARGETS: [(&str, Target); 12] = [
    ("answer", answer::run),
    ("callback", callback::run),
    ("config", config::run),
    ("params", params::run),
    ("json", json::run),
    ("pointer", pointer::run),
    ("response", response::run),
    ("retry_after", retry_after::run),
    ("session", session::run),
    ("signature", signature::run),
    ("token", token::run),
    ("urls", urls::run),
];
