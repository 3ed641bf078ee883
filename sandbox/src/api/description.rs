//! The description of the service as api/ has it, read once: `python3 api/generate` writes the text.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub struct Description {
    pub operations: Vec<Operation>,
    pub types: BTreeMap<String, Named>,
    /// The type of the data of each event.
    pub events: BTreeMap<String, String>,
    /// What each operation answers with or acts on, by the operation's name.
    #[serde(skip)]
    pub kinds: HashMap<String, String>,
}

#[derive(Deserialize)]
pub struct Operation {
    pub name: String,
    pub method: String,
    pub path: String,
    /// none, object, list, array or any.
    pub answer: String,
    #[serde(default = "api_key")]
    pub credential: String,
    #[serde(default)]
    pub page: bool,
    #[serde(rename = "type")]
    pub kind: Option<Type>,
    pub params: Vec<Member>,
    pub by: Option<String>,
    #[serde(default)]
    pub variants: BTreeMap<String, Vec<String>>,
}

/// What a value may be.
#[derive(Clone, Deserialize)]
pub struct Type {
    #[serde(rename = "is")]
    pub word: String,
    pub low: Option<i64>,
    pub high: Option<i64>,
    pub of: Option<Box<Type>>,
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(rename = "const")]
    pub constant: Option<Value>,
    #[serde(default)]
    pub null: bool,
}

#[derive(Clone, Deserialize)]
pub struct Member {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub null: bool,
    #[serde(default)]
    pub place: String,
}

#[derive(Deserialize)]
pub struct Named {
    #[serde(default)]
    pub members: Vec<Member>,
    #[serde(default)]
    pub one_of: Vec<Type>,
    pub tag: Option<String>,
}

fn api_key() -> String {
    "api_key".to_owned()
}

/// The types without a member `object` whose things are kept all the same.
const KINDS: [(&str, &str); 6] = [
    ("AgentRegistration", "agent_registration"),
    ("ConnectApplication", "connect_application"),
    ("ObjectMetadata", "vault_object"),
    ("ObjectSummary", "vault_object"),
    ("ObjectWithoutValue", "vault_object"),
    ("VaultObject", "vault_object"),
];

/// The operations whose neighbours do not tell what they act on.
const OPERATIONS: [(&str, &str); 1] = [("connect.delete_client_secret", "connect_application_secret")];

static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!("../../generated/api.json");
    let mut description: Description = serde_json::from_str(text).expect("the description is sound");
    description.kinds = description.find_kinds();
    description
});

pub fn description() -> &'static Description {
    &DESCRIPTION
}

impl Description {
    /// The kind of thing that a type shows: the value of its member `object`.
    pub fn kind_of_type(&self, name: &str) -> Option<&str> {
        if let Some((_, kind)) = KINDS.iter().find(|(known, _)| *known == name) {
            return Some(kind);
        }
        let members = &self.types.get(name)?.members;
        members.iter().find(|member| member.name == "object")?.kind.constant.as_ref()?.as_str()
    }

    /// Whether what an operation acts on is never created without this member.
    pub fn needs(&self, operation: &str, member: &str) -> bool {
        let kind = self.kind(operation);
        let creates =
            |it: &&Operation| it.method == "POST" && !it.path.ends_with('}') && self.kind(&it.name) == kind;
        let takes = |it: &Operation| {
            it.params.iter().any(|param| param.required && param.place == "body" && param.name == member)
        };
        !kind.is_empty() && self.operations.iter().filter(creates).any(takes)
    }

    /// What an operation acts on, empty where the description does not say.
    pub fn kind(&self, operation: &str) -> &str {
        let named = OPERATIONS.iter().find(|(name, _)| *name == operation).map(|(_, kind)| *kind);
        named.or_else(|| self.kinds.get(operation).map(String::as_str)).unwrap_or_default()
    }

    fn answered(&self, operation: &Operation) -> Option<&str> {
        self.kind_of_type(&operation.kind.as_ref()?.word)
    }

    /// An operation without an answer acts on what its neighbours answer with.
    fn find_kinds(&self) -> HashMap<String, String> {
        let of = |operation: &Operation| {
            self.answered(operation).or_else(|| self.kind_at(&blank(&operation.path)))
        };
        let found = self.operations.iter().filter_map(|it| Some((it.name.clone(), of(it)?.to_owned())));
        found.collect()
    }

    /// What is at a path: what the operations there answer with, or those of the path above it, or those below,
    /// or those of the thing that the last word is about.
    fn kind_at(&self, path: &str) -> Option<&str> {
        let answered = |fits: &dyn Fn(&str) -> bool| {
            let mut fitting = self.operations.iter().filter(|other| fits(&blank(&other.path)));
            fitting.find_map(|other| self.answered(other))
        };
        let (before, last) = path.rsplit_once('/')?;
        answered(&|other| other == path)
            .or_else(|| answered(&|other| last == "{}" && other == before))
            .or_else(|| answered(&|other| other.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))))
            .or_else(|| before.ends_with("{}").then(|| self.kind_at(before))?)
    }
}

/// A path whose parameters have no names.
pub fn blank(path: &str) -> String {
    let words = path.split('/').map(|word| if word.starts_with('{') { "{}" } else { word });
    words.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_act_on_what_their_neighbours_answer_with() {
        let description = description();
        for (operation, kind) in [
            ("organizations.get", "organization"),
            ("organizations.delete", "organization"),
            ("user_management.delete_oauth_resource", "authkit_oauth_resource"),
            ("api_keys.delete", "api_key"),
            ("user_management.delete_waitlist_entry", "waitlist_entry"),
            ("vault.delete_object", "vault_object"),
            ("organizations.invite_it_contact", "it_contact"),
            ("connect.get_application", "connect_application"),
            ("connect.delete_client_secret", "connect_application_secret"),
        ] {
            assert_eq!(description.kind(operation), kind, "{operation}");
        }
    }
    #[test]
    fn every_operation_has_code_or_acts_on_a_kind() {
        for operation in &description().operations {
            let acts = !description().kind(&operation.name).is_empty();
            let own = ["audit_logs", "audit_trail"].contains(&operation.name.split('.').next().unwrap())
                || operation.name.starts_with("sso.")
                || operation.name.starts_with("user_management.authenticate")
                || operation.name == "user_management.revoke_session";
            assert!(acts || own || crate::hands::hand(&operation.name).is_some(), "{}", operation.name);
        }
    }
}
