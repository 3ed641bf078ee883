//! The members of a thing that follow from other things.

use serde_json::{Value, json};

use crate::api::store::{Bag, Store, text};

pub fn view(store: &Store, kind: &str, bag: &Bag) -> Bag {
    let mut seen = bag.clone();
    let id = text(bag, "id");
    let mut show = |name: &str, value: Value| {
        seen.insert(name.to_owned(), value);
    };
    match kind {
        "organization" => {
            let domains = store.all("organization_domain").filter(|it| text(it, "organization_id") == id);
            show("domains", domains.cloned().map(Value::Object).collect());
        }
        "organization_membership" => {
            let organization = store.get("organization", text(bag, "organization_id"));
            show("organization_name", organization.map_or("", |it| text(it, "name")).into());
            let slugs = bag.get("role_slugs").and_then(Value::as_array).cloned().unwrap_or_default();
            let roles: Vec<Value> = slugs.iter().map(|slug| json!({ "slug": slug })).collect();
            show("role", roles.first().cloned().unwrap_or_else(|| json!({"slug": "member"})));
            show("roles", roles.into());
        }
        "directory" => {
            let count =
                |state: &str| store.with("directory_user", [("directory_id", id), ("state", state)]).count();
            let groups = store.with("directory_group", [("directory_id", id)]).count();
            let users = json!({"active": count("active"), "inactive": count("inactive")});
            show("metadata", json!({"users": users, "groups": groups}));
        }
        "directory_user" => {
            let own = bag.get("_groups").and_then(Value::as_array).cloned().unwrap_or_default();
            let groups = own.iter().filter_map(|id| store.get("directory_group", id.as_str()?));
            show("groups", groups.cloned().map(Value::Object).collect());
            show("roles", bag.get("role").map_or_else(|| json!([]), |role| json!([role])));
        }
        _ => {}
    }
    seen
}
