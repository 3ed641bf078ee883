//! Audit Log exports: the events of an organization as a CSV file that is ready after a while.

use std::time::{Duration, Instant};

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use time::OffsetDateTime;

use crate::{
    answer, audit_log_csv,
    audit_log_filter::Filter,
    credentials::ApiKey,
    expiring::Expiring,
    ids,
    query::Query,
    state::{Sandbox, Shared},
    timestamp::timestamp,
};

/// How long an address of a file is good for; every look at the export makes a new one.
const LINK_TTL: Duration = Duration::from_secs(600);

pub struct Exports {
    all: Vec<Export>,
    /// The signature of every address that was given out, and the export that it opens.
    links: Expiring<String>,
}

struct Export {
    id: String,
    filter: Filter,
    stage: Stage,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
}

/// The first look finds an export pending, every later one finds it ready: who waits has to look twice,
/// and no test has to wait for a clock.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Requested,
    LookedAt,
    Ready,
}

impl Default for Exports {
    fn default() -> Self {
        Self { all: Vec::new(), links: Expiring::new(LINK_TTL) }
    }
}

impl Exports {
    fn find(&mut self, id: &str) -> Result<&mut Export, answer::Error> {
        self.all.iter_mut().find(|export| export.id == id).ok_or_else(answer::not_found)
    }

    fn link(&mut self, sandbox: &Sandbox, id: &str) -> String {
        let signature = ids::fresh("");
        self.links.insert(signature.clone(), id.to_owned(), Instant::now());
        format!("{}/audit_log_exports/{id}.csv?signature={signature}", sandbox.url)
    }
}

impl Export {
    fn new(filter: Filter) -> Self {
        let now = OffsetDateTime::now_utc();
        let id = ids::fresh("audit_log_export_");
        Self { id, filter, stage: Stage::Requested, created_at: now, updated_at: now }
    }

    fn look_at(&mut self) {
        self.stage = match self.stage {
            Stage::Requested => Stage::LookedAt,
            Stage::LookedAt => {
                self.updated_at = OffsetDateTime::now_utc();
                Stage::Ready
            }
            Stage::Ready => Stage::Ready,
        };
    }

    fn representation(&self, url: Option<String>) -> Representation<'_> {
        Representation {
            object: "audit_log_export",
            id: &self.id,
            state: if self.stage == Stage::Ready { "ready" } else { "pending" },
            url,
            created_at: timestamp(self.created_at),
            updated_at: timestamp(self.updated_at),
        }
    }
}

#[derive(Serialize)]
struct Representation<'a> {
    object: &'static str,
    id: &'a str,
    state: &'static str,
    url: Option<String>,
    created_at: String,
    updated_at: String,
}

/// `POST /audit_logs/exports`.
pub async fn create(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let filter = Filter::parse(&answer::json_object(&headers, &body)?)?;
    sandbox.organization(&filter.organization_id)?;
    let export = Export::new(filter);
    let answer = answer::json(201, &export.representation(None));
    sandbox.exports.lock().all.push(export);
    Ok(answer)
}

/// `GET /audit_logs/exports/{id}`.
pub async fn show(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
) -> Result<Response, answer::Error> {
    let mut exports = sandbox.exports.lock();
    let export = exports.find(&id)?;
    export.look_at();
    let is_ready = export.stage == Stage::Ready;
    let url = is_ready.then(|| exports.link(&sandbox, &id));
    Ok(answer::json(200, &exports.find(&id)?.representation(url)))
}

/// `GET /audit_log_exports/{file}?signature=`: the file itself. The address is its own key, as it is for
/// whatever storage the service keeps its files in.
pub async fn download(
    State(sandbox): State<Shared>,
    Path(file): Path<String>,
    query: Query,
) -> Result<Response, answer::Error> {
    let filter = {
        let mut exports = sandbox.exports.lock();
        let opened = query.get("signature").and_then(|name| exports.links.get(name, Instant::now())).cloned();
        let opened = opened.filter(|id| file.strip_suffix(".csv") == Some(id.as_str()));
        let id = opened.ok_or_else(|| answer::message(403, "The URL is not valid, or has expired."))?;
        exports.find(&id)?.filter.clone()
    };
    let csv = audit_log_csv::file(&filter, &sandbox.received_events.lock());
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, csv).into_response())
}
