//! AuthKit: a person's sign-in from its URL to the tokens.

mod authorization;
mod device;
mod finish_login;
mod grants;
mod start_login;

use super::Operation;

pub const ROWS: &[&[Operation]] =
    &[authorization::ROWS, start_login::ROWS, finish_login::ROWS, grants::ROWS, device::ROWS];
