//! How long an organization keeps its audit events, and the rest of its Audit Logs configuration.

use std::collections::HashMap;

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    answer::{self, FieldError},
    credentials::ApiKey,
    state::Shared,
};

const DEFAULT_DAYS: u64 = 30;

/// The days that were set, by organization.
#[derive(Default)]
pub struct Retentions(HashMap<String, u64>);

impl Retentions {
    fn of(&self, organization_id: &str) -> Retention {
        let days = self.0.get(organization_id).copied();
        Retention { retention_period_in_days: days.unwrap_or(DEFAULT_DAYS) }
    }
}

#[derive(Serialize)]
struct Retention {
    retention_period_in_days: u64,
}

#[derive(Serialize)]
struct Configuration<'a> {
    organization_id: &'a str,
    #[serde(flatten)]
    retention: Retention,
    state: &'static str,
}

/// `GET /organizations/{id}/audit_logs_retention`.
pub async fn show(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
) -> Result<Response, answer::Error> {
    sandbox.organization(&id)?;
    Ok(answer::json(200, &sandbox.retentions.lock().of(&id)))
}

/// `PUT /organizations/{id}/audit_logs_retention`.
pub async fn update(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, answer::Error> {
    let body = answer::json_object(&headers, &body)?;
    sandbox.organization(&id)?;
    let days = days(&body).map_err(|error| answer::validation_failed("Validation failed.", &[error]))?;
    let mut retentions = sandbox.retentions.lock();
    retentions.0.insert(id.clone(), days);
    Ok(answer::json(200, &retentions.of(&id)))
}

/// `GET /organizations/{id}/audit_log_configuration`. No organization of the sandbox streams its events.
pub async fn show_configuration(
    State(sandbox): State<Shared>,
    _key: ApiKey,
    Path(id): Path<String>,
) -> Result<Response, answer::Error> {
    sandbox.organization(&id)?;
    let retention = sandbox.retentions.lock().of(&id);
    Ok(answer::json(200, &Configuration { organization_id: &id, retention, state: "active" }))
}

fn days(body: &Map<String, Value>) -> Result<u64, FieldError> {
    match (body.get("retention_period"), body.get("retention_period_in_days")) {
        (Some(period), None) => period.as_str().and_then(days_of_period).ok_or_else(|| {
            let what = "must be one of 1_MONTH to 11_MONTHS and 1_YEAR to 10_YEARS";
            FieldError::new("retention_period", what)
        }),
        (None, Some(days)) => days.as_u64().filter(|days| is_period(*days)).ok_or_else(|| {
            let what = "must be one of 30 to 330 in steps of 30 and 365 to 3650 in steps of 365";
            FieldError::new("retention_period_in_days", what)
        }),
        (Some(_), Some(_)) => Err(FieldError::new(
            "retention_period_in_days",
            "must not be given together with retention_period",
        )),
        (None, None) => Err(FieldError::new("retention_period", "must be a string")),
    }
}

fn is_period(days: u64) -> bool {
    let in_steps_of = |step: u64, most: u64| days.is_multiple_of(step) && (1..=most).contains(&(days / step));
    in_steps_of(30, 11) || in_steps_of(365, 10)
}

fn days_of_period(period: &str) -> Option<u64> {
    let (number, unit) = period.split_once('_')?;
    let number: u64 = number.parse().ok().filter(|parsed: &u64| parsed.to_string() == number)?;
    match (number, unit) {
        (1, "MONTH") | (2..=11, "MONTHS") => Some(number * 30),
        (1, "YEAR") | (2..=10, "YEARS") => Some(number * 365),
        _ => None,
    }
}
