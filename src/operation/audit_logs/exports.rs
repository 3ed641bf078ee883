//! Exports: events of a time, as a CSV file to be fetched when it is ready.

use super::ORGANIZATION_ID;
use crate::http::Method;
use crate::operation::{Credential, Kind, Operation, Param, Place, Repeat, standard};

const fn only(name: &'static str, summary: &'static str) -> Param {
    Param::new(name, Kind::TextList, Place::Body, summary)
}

pub const ROWS: &[Operation] = &[
    Operation {
        name: "audit_logs.create_export",
        method: Method::Post,
        path: "/audit_logs/exports",
        summary: "Begins an export of events; its state is pending until it is ready or error.",
        params: &[
            ORGANIZATION_ID,
            Param::new(
                "range_start",
                Kind::Timestamp,
                Place::Body,
                "Events from this time on (RFC 3339), at most three months ago.",
            )
            .required(),
            Param::new("range_end", Kind::Timestamp, Place::Body, "Events up to this time (RFC 3339).")
                .required(),
            only("actions", "Only events with one of these actions."),
            only("actors", "Only events of one of these actors, by name (deprecated by WorkOS)."),
            only("actor_names", "Only events of an actor with one of these names."),
            only("actor_ids", "Only events of an actor with one of these ids."),
            only("targets", "Only events with a target of one of these types."),
        ],
        credential: Credential::ApiKey,
        repeat: Repeat::Never,
        build: standard::build,
        parse: standard::parse,
    },
    Operation {
        name: "audit_logs.get_export",
        method: Method::Get,
        path: "/audit_logs/exports/{id}",
        summary: "An export: its state and, once it is ready, the url of the file. A url serves for ten minutes; \
                  asking again gives a new one.",
        params: &[Param::new("id", Kind::Segment, Place::Path, "The export's id.").required()],
        credential: Credential::ApiKey,
        repeat: Repeat::Safe,
        build: standard::build,
        parse: standard::parse,
    },
];
