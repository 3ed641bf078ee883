//! Sessions in sealed cookies.

mod authenticate;
mod cookie;
mod logout_url;
mod seal;

pub use authenticate::{authenticated, unauthenticated};
pub use cookie::{Cookie, has_password, passwords, secrets};

use super::Flow;

pub const FLOWS: &[Flow] = &[seal::SEAL, seal::OPEN, authenticate::FLOW, logout_url::FLOW];
