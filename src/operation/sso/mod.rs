//! Single sign-on: a login from its URL to the profile, what follows from it,
//! and the connections to identity providers.

pub mod authorization;
pub mod finish_login;
mod logout;
mod profile;
mod start_login;
pub mod state;

pub use logout::PROFILE_ID;

use super::{Kind, Operation, Param, Place};

pub const ROWS: &[&[Operation]] =
    &[start_login::ROWS, finish_login::ROWS, authorization::ROWS, profile::ROWS];

pub const CLIENT_ID: Param =
    Param::new("client_id", Kind::Text, Place::Built, "The client id; absent, the client's own.");
pub const PROJECT_ID: Param =
    Param::new("project_id", Kind::Text, Place::Built, "The older name of client_id.");
