//! What an Audit Log event must look like, and its faults in the form of a JSON Schema validator.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::event_limits::{Keys, MetadataFault, is_date_time, metadata_faults};

type Object = Map<String, Value>;

/// One fault. `instancePath` is an RFC 6901 pointer into the event; for a missing member it points at
/// the object that lacks it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SchemaError {
    instance_path: String,
    keyword: &'static str,
    message: String,
}

/// All faults of the event, not only the first.
pub fn faults(event: &Object) -> Vec<SchemaError> {
    let mut check = Check(Vec::new());
    check.string(event, "", "action", Presence::Required);
    if let Some(date) = check.string(event, "", "occurred_at", Presence::Required)
        && !is_date_time(date)
    {
        check.fault("/occurred_at".to_owned(), "format", "must match format \"date-time\"");
    }
    if let Some(actor) = check.object(event, "", "actor", Presence::Required) {
        check.entity(actor, "/actor");
    }
    match event.get("targets") {
        None => check.missing("", "targets"),
        Some(Value::Array(targets)) => check.targets(targets),
        Some(_) => check.fault("/targets".to_owned(), "type", "must be array"),
    }
    if let Some(context) = check.object(event, "", "context", Presence::Required) {
        check.string(context, "/context", "location", Presence::Required);
        check.string(context, "/context", "user_agent", Presence::Optional);
    }
    check.metadata(event, "");
    if event.get("version").is_some_and(|version| !version.is_i64() && !version.is_u64()) {
        check.fault("/version".to_owned(), "type", "must be integer");
    }
    check.0
}

#[derive(PartialEq, Eq)]
enum Presence {
    Required,
    Optional,
}

/// The faults found so far.
struct Check(Vec<SchemaError>);

impl Check {
    fn fault(&mut self, instance_path: String, keyword: &'static str, message: impl Into<String>) {
        self.0.push(SchemaError { instance_path, keyword, message: message.into() });
    }

    fn missing(&mut self, path: &str, name: &str) {
        let message = format!("must have required property '{name}'");
        self.fault(path.to_owned(), "required", message);
    }

    /// The actor and every target: an id and a type, perhaps a name and metadata.
    fn entity(&mut self, entity: &Object, path: &str) {
        self.string(entity, path, "id", Presence::Required);
        self.string(entity, path, "type", Presence::Required);
        self.string(entity, path, "name", Presence::Optional);
        self.metadata(entity, path);
    }

    fn targets(&mut self, targets: &[Value]) {
        for (index, target) in targets.iter().enumerate() {
            let path = format!("/targets/{index}");
            match target {
                Value::Object(target) => self.entity(target, &path),
                _ => self.fault(path, "type", "must be object"),
            }
        }
    }

    fn member<'a, T>(
        &mut self,
        object: &'a Object,
        (path, name): (&str, &str),
        presence: Presence,
        (kind, read): (&str, impl Fn(&'a Value) -> Option<T>),
    ) -> Option<T> {
        let Some(value) = object.get(name) else {
            if presence == Presence::Required {
                self.missing(path, name);
            }
            return None;
        };
        let member = read(value);
        if member.is_none() {
            self.fault(format!("{path}/{name}"), "type", format!("must be {kind}"));
        }
        member
    }

    fn string<'a>(
        &mut self,
        object: &'a Object,
        path: &str,
        name: &str,
        presence: Presence,
    ) -> Option<&'a str> {
        self.member(object, (path, name), presence, ("string", Value::as_str))
    }

    fn object<'a>(
        &mut self,
        object: &'a Object,
        path: &str,
        name: &str,
        presence: Presence,
    ) -> Option<&'a Object> {
        self.member(object, (path, name), presence, ("object", Value::as_object))
    }

    fn metadata(&mut self, object: &Object, path: &str) {
        let Some(metadata) = self.object(object, path, "metadata", Presence::Optional) else {
            return;
        };
        let path = format!("{path}/metadata");
        let member = |key: &str| format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
        for fault in metadata_faults(metadata, Keys::Words) {
            match fault {
                MetadataFault::TooManyKeys => {
                    self.fault(path.clone(), "maxProperties", "must NOT have more than 50 properties");
                }
                MetadataFault::Key(key) => {
                    self.fault(member(key), "propertyNames", "must match pattern \"^[a-zA-Z0-9_-]{0,40}$\"");
                }
                MetadataFault::ValueType(key) => {
                    self.fault(member(key), "type", "must be string,number,boolean");
                }
                MetadataFault::ValueLength(key) => {
                    self.fault(member(key), "maxLength", "must NOT have more than 500 characters");
                }
            }
        }
    }
}
