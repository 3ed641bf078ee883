//! What signing a person out needs; `flow::logout` makes the URL of it.

use crate::operation::{Kind, Param, Place};

pub const PROFILE_ID: Param =
    Param::new("profile_id", Kind::Text, Place::Body, "The id of the profile to sign out.");
