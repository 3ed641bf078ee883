//! The packed rows with code: each by its name, in the order of the names.

use super::{Context, Operation, Params, Plan, user_management};
use crate::error::Error;

type Build = fn(&Operation, &Context, &Params) -> Result<Plan, Error>;

pub const HOOKS: &[(&str, Build)] = &[("user_management.logout_url", user_management::logout_url)];
