//! The calls that do more than keep things, one file for each area of the service.

mod assignments;
mod events;
mod groups;
mod memberships;
mod organizations;
mod resources;
mod roles;
mod users;
pub mod views;

use crate::api::call::{Call, Outcome};

pub type Hand = fn(&mut Call<'_>) -> Outcome;

/// The code of an operation, where it has some.
pub fn hand(operation: &str) -> Option<Hand> {
    let (group, name) = operation.rsplit_once('.')?;
    match group {
        "authorization" => roles::hand(name),
        "groups" => groups::hand(name),
        "events" => events::hand(name),
        "webhooks" => events::endpoint_hand(name),
        "organizations" => organizations::hand(name),
        "organization_domains" => organizations::domain_hand(name),
        "organization_memberships" => memberships::hand(name),
        "user_management" => users::hand(name),
        _ => None,
    }
}
