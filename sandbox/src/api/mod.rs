//! The whole API, answered from its description. Calls that do more than keep things are in src/hands/.

pub mod call;
pub mod check;
pub mod description;
pub mod find;
pub mod generic;
pub mod shape;
pub mod store;

use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequestParts, Request, State},
    response::{IntoResponse, Response},
};
use serde_json::Map;

use crate::{answer, credentials::ApiKey, hands, intake, query::Query, state::Shared};
use call::{Call, Reply};

/// Answers what no route of src/routes.rs does.
pub async fn handle(State(sandbox): State<Shared>, request: Request) -> Result<Response, answer::Error> {
    let (mut parts, body) = request.into_parts();
    let found = find::find(parts.method.as_str(), parts.uri.path()).ok_or_else(answer::not_found)?;
    if found.operation.credential == "api_key" {
        ApiKey::from_request_parts(&mut parts, &sandbox).await?;
    }
    let body = to_bytes(body, intake::MAX_BODY).await.unwrap_or_else(|_| Bytes::new());
    let has_body = found.operation.params.iter().any(|param| param.place == "body");
    let body = match body.is_empty() || !has_body {
        true => Map::new(),
        false => answer::json_object(&parts.headers, &body)?,
    };
    let query = Query::parse(parts.uri.query().unwrap_or_default());
    check::check(found.operation, &query, &body)?;

    let (reply, events) = {
        let mut store = sandbox.store.lock();
        let mut call = Call {
            sandbox: &sandbox,
            store: &mut store,
            operation: found.operation,
            path: found.path,
            query,
            body,
            events: Vec::new(),
        };
        let reply: Result<Reply, _> = match hands::hand(&found.operation.name) {
            Some(hand) => hand(&mut call),
            None => generic::answer(&mut call),
        };
        (reply, call.events)
    };
    for (event, data) in events {
        sandbox.webhooks.announce(&event, &data);
    }
    Ok(reply?.into_response())
}
