//! JSON as this library needs it: arguments are read strictly (no member
//! twice, no lone surrogate, a bounded depth), and what travels on travels as
//! the text that came in, so no number loses a digit.
//!
//! The readers are our own: arguments are read once into a tree that borrows
//! from their text and keeps each parameter's text beside it, and an answer is
//! checked without a tree. serde_json, which the tests compare them with, needs
//! two passes for the first and three times as many instructions.

mod get;
mod raw;
mod scan;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub use get::get;
pub use raw::{
    RawMembers, checked, raw_items, raw_member, raw_members, raw_start, raw_string, raw_string_lossy,
};
pub use tree::{Members, Value, member, read_object, read_object_and_texts};
pub use write::{Object, array, compact, string, with_member};
