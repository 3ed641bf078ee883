//! The calls that do more than keep things, one file for each area of the service.

mod agents;
mod api_keys;
mod assignments;
mod certificates;
mod codes;
mod connect;
mod directories;
mod events;
mod factors;
mod flags;
mod groups;
mod invitations;
mod links;
mod memberships;
mod organizations;
mod pipes;
mod radar;
mod resources;
mod roles;
pub mod sent;
pub mod users;
mod vault;
pub mod views;

use crate::api::call::{Call, Outcome};

pub type Hand = fn(&mut Call<'_>) -> Outcome;

/// The code of an operation, where it has some.
pub fn hand(operation: &str) -> Option<Hand> {
    let (group, name) = operation.rsplit_once('.')?;
    match group {
        "agents" => agents::hand(name),
        "api_keys" => api_keys::hand(name),
        "authorization" => roles::hand(name),
        "connect" => connect::hand(name),
        "directory_sync" => directories::hand(name),
        "events" => events::hand(name),
        "feature_flags" => flags::hand(name),
        "groups" => groups::hand(name),
        "multi_factor_auth" => factors::hand(name),
        "organization_domains" => organizations::domain_hand(name),
        "organization_memberships" => memberships::hand(name),
        "organizations" => organizations::hand(name),
        "pipes" => pipes::hand(name),
        "radar" => radar::hand(name),
        "sso" => certificates::hand(name),
        "user_management" => user_management(name),
        "vault" => vault::hand(name),
        "webhooks" => events::endpoint_hand(name),
        _ => links::hand(group, name),
    }
}

fn user_management(name: &str) -> Option<Hand> {
    if name == "send_radar_sms_challenge" {
        return Some(radar::send_sms);
    }
    let areas = [users::hand, codes::hand, invitations::hand, api_keys::hand];
    areas.iter().find_map(|area| area(name)).or_else(|| links::hand("user_management", name))
}
