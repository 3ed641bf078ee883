//! Single sign-on: a login from its URL to the profile, what follows from it,
//! and the connections to identity providers.

pub mod authorization;
pub mod finish_login;
pub mod profile;
pub mod start_login;
pub mod state;
