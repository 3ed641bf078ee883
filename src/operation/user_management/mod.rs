//! AuthKit: a person's sign-in from its URL to the tokens.

mod authorization;
mod finish_login;
mod grants;
mod logout;
mod start_login;

use super::Operation;

pub use logout::logout_url;

pub const ROWS: &[&[Operation]] = &[authorization::ROWS, start_login::ROWS, finish_login::ROWS];
