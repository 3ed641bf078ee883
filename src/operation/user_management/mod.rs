//! AuthKit: a person's sign-in from its URL to the tokens.

pub mod authorization;
pub mod finish_login;
mod grants;
pub mod logout;
pub mod start_login;
