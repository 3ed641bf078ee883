//! The catalogue as api/generate writes it; see `catalogue`.

#[rustfmt::skip]
mod tables;

pub use tables::*;

/// Every name, path and sentence, one after the other.
pub static WORDS: &str = include_str!("words.txt");
