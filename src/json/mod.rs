//! JSON as this library needs it: arguments are read strictly (no member
//! twice, no lone surrogate, a bounded depth), and what travels on travels as
//! the text that came in, so no number loses a digit.
//!
//! serde_json judges whether a text is JSON. What it does not have is here: to
//! walk over a text that it found to be JSON, without a copy of any string that
//! may be a secret and without making a double of any number; RFC 6901 pointers
//! into a text; and writing into one buffer.

mod edit;
mod pointer;
mod raw;
#[cfg(test)]
mod tests;
mod tree;
mod walk;
mod write;

pub use edit::set;
pub use pointer::{get, kind, length};
pub use raw::{
    RawMembers, checked, pick, raw_items, raw_member, raw_members, raw_start, raw_string, raw_string_lossy,
};
pub use tree::{Members, Value, member, read_object, read_object_and_texts};
pub use walk::{Items, Named};
pub use write::{Object, array, compact, string, with_member};

/// Why a text was not read, or nothing found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// An argument is not what it must be.
    Argument(String),
    /// The pointer leads to nothing.
    NothingThere,
    /// The string at the pointer has what no C string can hold.
    NotText(&'static str),
}

impl Fault {
    fn argument(text: impl Into<String>) -> Self {
        Fault::Argument(text.into())
    }
}
