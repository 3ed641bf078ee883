//! The actions of the Audit Logs, and the schemas that say what an event of each looks like.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::{
    answer::{self, FieldError},
    credentials::ApiKey,
    ids,
    page::Page,
    query::Query,
    state::Shared,
    timestamp::timestamp,
};

/// Oldest first.
#[derive(Default)]
pub struct Actions(Vec<Action>);

/// It comes to be with its first schema, so there is always a latest one.
struct Action {
    id: String,
    name: String,
    schemas: Vec<Schema>,
}

/// A version, which never changes. The cursors of lists are made of the id, which no answer shows.
struct Schema {
    id: String,
    version: usize,
    definition: Definition,
    created_at: OffsetDateTime,
}

#[derive(Clone, PartialEq, Eq, Serialize)]
struct Definition {
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Value>,
    targets: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<Value>,
}

impl Action {
    fn new(name: String) -> Self {
        Self { id: ids::fresh("audit_log_action_"), name, schemas: Vec::new() }
    }

    /// The latest version where it is the same, else a new one.
    fn define(&mut self, definition: Definition) -> &Schema {
        if self.schemas.last().is_none_or(|latest| latest.definition != definition) {
            self.schemas.push(Schema {
                id: ids::fresh("audit_log_schema_"),
                version: self.schemas.len() + 1,
                definition,
                created_at: OffsetDateTime::now_utc(),
            });
        }
        self.latest()
    }

    fn latest(&self) -> &Schema {
        self.schemas.last().expect("an action has a schema")
    }
}

/// `POST /audit_logs/actions/{name}/schemas`.
pub async fn create(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let definition = Definition::parse(answer::json_object(&headers, &body)?)
        .map_err(|errors| answer::validation_failed("Validation failed.", &errors))?;
    let actions = &mut sandbox.actions.lock().0;
    let place = actions.iter().position(|action| action.name == name).unwrap_or_else(|| {
        actions.push(Action::new(name));
        actions.len() - 1
    });
    Ok(answer::json(201, &SchemaRepresentation::from(actions[place].define(definition))))
}

/// `GET /audit_logs/actions/{name}/schemas`: one page of an action's versions.
pub async fn list(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(name): Path<String>,
    query: Query,
) -> Result<Response, answer::Error> {
    let page = Page::parse(&query)?;
    let actions = sandbox.actions.lock();
    let action = actions.0.iter().find(|action| action.name == name).ok_or_else(answer::not_found)?;
    let cut = page.cut(action.schemas.iter(), |schema| &schema.id, |_| true)?;
    Ok(cut.answer(SchemaRepresentation::from))
}

/// `GET /audit_logs/actions`: one page of the actions, each with its latest schema.
pub async fn list_actions(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    query: Query,
) -> Result<Response, answer::Error> {
    let page = Page::parse(&query)?;
    let actions = sandbox.actions.lock();
    let cut = page.cut(actions.0.iter(), |action| &action.id, |_| true)?;
    Ok(cut.answer(ActionRepresentation::from))
}

#[derive(Serialize)]
struct ActionRepresentation<'a> {
    object: &'static str,
    name: &'a str,
    schema: SchemaRepresentation<'a>,
    created_at: String,
    updated_at: String,
}

impl<'a> From<&'a Action> for ActionRepresentation<'a> {
    fn from(action: &'a Action) -> Self {
        Self {
            object: "audit_log_action",
            name: &action.name,
            schema: SchemaRepresentation::from(action.latest()),
            created_at: timestamp(action.schemas[0].created_at),
            updated_at: timestamp(action.latest().created_at),
        }
    }
}

#[derive(Serialize)]
struct SchemaRepresentation<'a> {
    object: &'static str,
    version: usize,
    #[serde(flatten)]
    definition: &'a Definition,
    created_at: String,
}

impl<'a> From<&'a Schema> for SchemaRepresentation<'a> {
    fn from(schema: &'a Schema) -> Self {
        Self {
            object: "audit_log_schema",
            version: schema.version,
            definition: &schema.definition,
            created_at: timestamp(schema.created_at),
        }
    }
}

impl Definition {
    /// Keeps of the request what belongs to a schema; everything at fault is named at once.
    fn parse(mut body: Map<String, Value>) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let actor = body.remove("actor").and_then(|actor| match actor.get("metadata") {
            Some(metadata @ Value::Object(_)) => Some(json!({ "metadata": metadata })),
            _ => {
                errors.push(FieldError::new("actor.metadata", "must be an object"));
                None
            }
        });
        let targets = match body.remove("targets") {
            Some(Value::Array(targets)) if !targets.is_empty() => targets,
            _ => {
                errors.push(FieldError::new("targets", "must contain at least 1 element"));
                Vec::new()
            }
        };
        let targets = targets.iter().enumerate().map(|(index, value)| target(index, value, &mut errors));
        let targets = targets.collect();
        let metadata = body.remove("metadata");
        if metadata.as_ref().is_some_and(|metadata| !metadata.is_object()) {
            errors.push(FieldError::new("metadata", "must be an object"));
        }
        if errors.is_empty() { Ok(Self { actor, targets, metadata }) } else { Err(errors) }
    }
}

fn target(index: usize, value: &Value, errors: &mut Vec<FieldError>) -> Value {
    let kind = value.get("type").filter(|kind| kind.is_string());
    if kind.is_none() {
        errors.push(FieldError::new(&format!("targets.{index}.type"), "must be a string"));
    }
    match value.get("metadata") {
        None => json!({ "type": kind }),
        Some(metadata @ Value::Object(_)) => json!({ "type": kind, "metadata": metadata }),
        Some(_) => {
            errors.push(FieldError::new(&format!("targets.{index}.metadata"), "must be an object"));
            Value::Null
        }
    }
}
