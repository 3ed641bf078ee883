//! How an organization's events are kept, and where they are streamed to.

use super::ORGANIZATION_IN_PATH;
use crate::error::Error;
use crate::http::Method;
use crate::operation::{Context, Credential, Kind, Operation, Param, Params, Place, Plan, Repeat, standard};

pub const ROWS: &[Operation] = &[
    Operation {
        name: "audit_logs.get_retention",
        method: Method::Get,
        path: "/organizations/{organization_id}/audit_logs_retention",
        summary: "How long an organization's events are kept.",
        params: &[ORGANIZATION_IN_PATH],
        credential: Credential::ApiKey,
        repeat: Repeat::Safe,
        build: standard::build,
        parse: standard::parse,
    },
    Operation {
        name: "audit_logs.update_retention",
        method: Method::Put,
        path: "/organizations/{organization_id}/audit_logs_retention",
        summary: "Sets how long an organization's events are kept. Exactly one of retention_period and \
                  retention_period_in_days.",
        params: &[
            ORGANIZATION_IN_PATH,
            Param::new(
                "retention_period",
                Kind::Text,
                Place::Body,
                "1_MONTH to 11_MONTHS, or 1_YEAR to 10_YEARS.",
            ),
            Param::new(
                "retention_period_in_days",
                Kind::Integer(30, 3650),
                Place::Body,
                "The older form: 30 or 365 and, where the service allows it, others up to 3650.",
            ),
        ],
        credential: Credential::ApiKey,
        repeat: Repeat::Never,
        build: update,
        parse: standard::parse,
    },
    Operation {
        name: "audit_logs.get_configuration",
        method: Method::Get,
        path: "/organizations/{organization_id}/audit_log_configuration",
        summary: "An organization's Audit Logs: their retention, their state and their log stream.",
        params: &[ORGANIZATION_IN_PATH],
        credential: Credential::ApiKey,
        repeat: Repeat::Safe,
        build: standard::build,
        parse: standard::parse,
    },
];

fn update(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    params.exactly_one(&["retention_period", "retention_period_in_days"])?;
    standard::build(operation, context, params)
}
