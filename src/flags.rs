//! Feature flags at run time: the service's answer in either version, and what
//! it says for a person, an organization, or whatever else flags are for.

use std::collections::BTreeMap;

use crate::json::{self, Members, Value};

/// What flags are decided by: kinds of things, each with its id.
pub type Context = BTreeMap<String, String>;

/// A whole answer of the service.
#[derive(Debug)]
pub struct Flags(BTreeMap<String, Flag>);

#[derive(Debug)]
struct Flag {
    rules: Vec<Rule>,
    /// Where no rule decides; `None` where that is not a boolean.
    otherwise: Option<bool>,
}

/// Decides where the context has all of its conditions.
#[derive(Debug)]
struct Rule {
    conditions: Vec<(String, Vec<String>)>,
    value: Option<bool>,
}

impl Flags {
    /// Reads an answer; `None` where a part of it is not as documented, so that
    /// the last good one stays.
    pub fn read(text: &str) -> Option<Self> {
        let members = json::read_object("flags", text).ok()?;
        let of_second = |value: &Value| !matches!(value, Value::Object(_));
        let flags = match json::member(&members, "version") {
            Some(version) if of_second(version) => {
                if !is_two(text) {
                    return None;
                }
                let flags = json::member(&members, "flags")?.as_object()?;
                flags
                    .iter()
                    .map(|(slug, flag)| Some((slug.to_string(), second(flag.as_object()?)?)))
                    .collect()
            }
            // By mistake of the service, or of who stands before it.
            None if json::member(&members, "flags").is_some_and(|flags| flags.as_object().is_none()) => None,
            _ => members
                .iter()
                .map(|(slug, flag)| Some((slug.to_string(), first(flag.as_object()?)?)))
                .collect(),
        };
        flags.map(Self)
    }

    /// What a flag says; `None` where there is no such flag, or it says nothing.
    pub fn evaluate(&self, slug: &str, context: &Context) -> Option<bool> {
        let flag = self.0.get(slug)?;
        let holds =
            |(kind, ids): &(String, Vec<String>)| context.get(kind).is_some_and(|id| ids.contains(id));
        let decides = |rule: &&Rule| !rule.conditions.is_empty() && rule.conditions.iter().all(holds);
        flag.rules.iter().find(decides).map_or(flag.otherwise, |rule| rule.value)
    }

    /// What all of them say.
    pub fn all(&self, context: &Context) -> Vec<(&str, bool)> {
        self.0.keys().filter_map(|slug| Some((slug.as_str(), self.evaluate(slug, context)?))).collect()
    }
}

/// Whether the version is written as the integer 2.
fn is_two(text: &str) -> bool {
    json::raw_members(text).and_then(|members| Some(json::raw_member(&members, "version")? == "2"))
        == Some(true)
}

fn boolean(members: &Members, name: &str) -> Option<bool> {
    match json::member(members, name) {
        Some(Value::Bool(value)) => Some(*value),
        _ => None,
    }
}

fn text(members: &Members, name: &str) -> Option<String> {
    json::member(members, name).and_then(Value::as_str).map(str::to_owned)
}

/// A flag of version 1: on for those who are listed, and else as its default.
fn first(flag: &Members) -> Option<Flag> {
    text(flag, "slug")?;
    if !boolean(flag, "enabled")? {
        return Some(Flag { rules: Vec::new(), otherwise: Some(false) });
    }
    let mut rules = Vec::new();
    for (kind, targets) in json::member(flag, "targets").and_then(Value::as_object).into_iter().flatten() {
        let Value::Array(targets) = targets else { continue };
        for target in targets.iter().filter_map(Value::as_object) {
            let kind = match kind.as_ref() {
                "users" => Some("user".to_owned()),
                "organizations" => Some("organization".to_owned()),
                "custom_targets" => text(target, "type"),
                _ => None,
            };
            if let (Some(kind), Some(id), Some(true)) = (kind, text(target, "id"), boolean(target, "enabled"))
            {
                rules.push(Rule { conditions: vec![(kind, vec![id])], value: Some(true) });
            }
        }
    }
    Some(Flag { rules, otherwise: boolean(flag, "default_value") })
}

/// A flag of version 2: the first rule that holds decides.
fn second(flag: &Members) -> Option<Flag> {
    text(flag, "slug")?;
    let enabled = boolean(flag, "enabled")?;
    let Value::Array(rules) = json::member(flag, "rules")? else { return None };
    let rules: Option<Vec<Rule>> = rules.iter().map(|rule| second_rule(rule.as_object()?)).collect();
    let rules = rules?;
    Some(match enabled {
        true => Flag { rules, otherwise: boolean(flag, "default_value") },
        false => Flag { rules: Vec::new(), otherwise: boolean(flag, "off_value") },
    })
}

fn second_rule(rule: &Members) -> Option<Rule> {
    text(rule, "id").filter(|id| !id.is_empty())?;
    let kind = text(rule, "kind")?;
    // Never holds; neither does what is not known here.
    let mut found = Rule { conditions: Vec::new(), value: boolean(rule, "value") };
    let conditions = match json::member(rule, "conditions") {
        Some(Value::Array(conditions)) => conditions,
        Some(_) => return None,
        None => return Some(found),
    };
    let mut known = kind == "conditions";
    for condition in conditions {
        let condition = condition.as_object()?;
        let one_of = text(condition, "operator").as_deref() == Some("one_of");
        let ids = match json::member(condition, "values") {
            Some(Value::Array(values)) => {
                values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            _ if one_of => return None,
            _ => Vec::new(),
        };
        match text(condition, "target_type") {
            Some(kind) if one_of => found.conditions.push((kind, ids)),
            _ => known = false,
        }
    }
    if !known {
        found.conditions.clear();
    }
    Some(found)
}

/// The context that a caller means; entries that are not one are left out.
pub fn context(members: &Members) -> Context {
    let id_of = |value: &Value| match value {
        Value::Object(members) => text(members, "id"),
        value => value.as_str().map(str::to_owned),
    };
    // The older names of Node's client mean nothing beside the newer ones.
    let older = |name: &str| matches!(name, "userId" | "organizationId");
    let (with_older, all_older) =
        (members.iter().any(|(name, _)| older(name)), members.iter().all(|(name, _)| older(name)));
    if with_older && !all_older {
        return Context::new();
    }
    let entries = members.iter().filter_map(|(name, value)| {
        let kind = if older(name) { name.strip_suffix("Id")? } else { name.as_ref() };
        Some((kind.to_owned(), id_of(value)?))
    });
    entries.filter(|(kind, id)| is_kind(kind) && is_id(id)).collect()
}

fn is_kind(kind: &str) -> bool {
    kind.starts_with(|c: char| c.is_ascii_lowercase())
        && kind.len() <= 64
        && kind.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}

fn is_id(id: &str) -> bool {
    (1..=255).contains(&id.len())
        && id != "."
        && id != ".."
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"._:-".contains(&b))
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;

    fn vectors() -> Json {
        serde_json::from_str(include_str!("../tests/vectors/feature_flags.json")).expect("JSON")
    }

    #[test]
    fn every_vector_of_both_versions() {
        let vectors = vectors();
        let mut count = 0;
        for set in vectors["sets"].as_array().expect("sets") {
            let flags = Flags::read(&set["answer"].to_string()).expect("good");
            for row in set["rows"].as_array().expect("rows") {
                let text = row["context"].to_string();
                let context = context(&json::read_object("context", &text).expect("an object"));
                let expected = row["flags"].as_object().expect("flags");
                for (slug, expected) in expected {
                    assert_eq!(flags.evaluate(slug, &context), expected.as_bool(), "{slug} {text}");
                    count += 1;
                }
                let all = flags.all(&context);
                assert_eq!(all.len(), expected.values().filter(|value| value.is_boolean()).count());
            }
        }
        assert_eq!(count, 200);
    }

    #[test]
    fn an_answer_that_is_not_as_documented_is_refused_as_a_whole() {
        for answer in vectors()["refused"].as_array().expect("answers") {
            let text = answer.as_str().expect("a text");
            assert!(Flags::read(text).is_none(), "{text}");
        }
        for text in ["{}", r#"{"version":2,"flags":{}}"#, r#"{"version":{"slug":"version","enabled":false}}"#]
        {
            assert!(Flags::read(text).is_some(), "{text}");
        }
    }
}
