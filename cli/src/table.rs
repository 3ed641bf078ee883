//! Answers as tables.

use crate::failure::Result;
use crate::json::Json;
use crate::screen::Screen;

/// The items of an answer that is a list: its `data`, or itself.
pub fn items(answer: &Json) -> Option<&[Json]> {
    match (answer.get("data"), answer) {
        (Some(Json::List(items)), _) | (None, Json::List(items)) => Some(items),
        _ => None,
    }
}

/// A list with a row for each item, anything else with a row for each member.
pub fn print(answer: &Json, screen: &Screen) -> Result<()> {
    match items(answer) {
        Some(items) => {
            let columns = columns(items);
            let row = |item: &Json| match item {
                Json::Object(_) => {
                    columns.iter().map(|name| item.get(name).map(cell).unwrap_or_default()).collect()
                }
                other => vec![cell(other)],
            };
            let rows: Vec<Vec<String>> = items.iter().map(row).collect();
            let heading = if columns.is_empty() { vec!["value"] } else { columns.clone() };
            screen.table(&heading, &rows)
        }
        None => {
            let rows: Vec<Vec<String>> = match answer {
                Json::Object(members) => {
                    members.iter().map(|(name, value)| vec![name.clone(), cell(value)]).collect()
                }
                other => vec![vec![cell(other)]],
            };
            screen.table(&["name", "value"], &rows)
        }
    }
}

/// The members that are scalars in every item that has them; `object` says the same in
/// every row and is left out. What an item is known by comes first, and times come last.
fn columns(items: &[Json]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let members = || items.iter().flat_map(Json::members);
    for (name, _) in members() {
        if name != "object" && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let scalar = |value: &Json| !matches!(value, Json::List(_) | Json::Object(_));
    names.retain(|name| members().filter(|(own, _)| own == name).all(|(_, value)| scalar(value)));
    names.sort_by_key(|name| match *name {
        "id" => 0,
        "name" | "email" | "slug" => 1,
        name if name.ends_with("_at") => 3,
        _ => 2,
    });
    names
}

fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Text(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_what_every_item_has_as_a_scalar() {
        let answer = Json::read(
            r#"{"object":"list","data":[{"object":"x","created_at":"t","age":1,"id":"1","tags":[]},{"id":"2","name":null,"tags":null}]}"#,
        );
        let answer = answer.expect("valid");
        assert_eq!(columns(items(&answer).expect("a list")), ["id", "name", "age", "created_at"]);
        assert!(items(&Json::read("{\"id\":1}").expect("valid")).is_none());
        assert_eq!(items(&Json::read("[1]").expect("valid")).map(<[Json]>::len), Some(1));
    }
}
