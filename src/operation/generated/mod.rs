//! The catalogue as api/generate writes it; see `catalogue`.

#[rustfmt::skip]
mod tables;

pub use tables::*;

/// Every name, path and value, one after the other.
pub static WORDS: &str = include_str!("words.txt");

/// Every description, packed by byte pairs, one after the other.
pub static SENTENCES: &[u8] = include_bytes!("sentences.bin");
