//! Connections to identity providers, and drafts of them.

use crate::http::Method;
use crate::operation::{Credential, Kind, Operation, Param, Place, Repeat, page, standard};

const ID: Param = Param::new("id", Kind::Segment, Place::Path, "The connection's id.").required();

pub const ROWS: &[Operation] = &[
    Operation {
        name: "sso.list_connections",
        method: Method::Get,
        path: "/connections",
        summary: "A page of the connections, or of those that fit every filter given.",
        params: &[
            Param::new("connection_type", Kind::Text, Place::Query, "Those of this type, such as OktaSAML."),
            Param::new("domain", Kind::Text, Place::Query, "Those of this e-mail domain."),
            Param::new("organization_id", Kind::Text, Place::Query, "Those of this organization."),
            Param::new("search", Kind::Text, Place::Query, "Those whose name has this in it."),
            page::BEFORE,
            page::AFTER,
            page::LIMIT,
            page::ORDER,
        ],
        credential: Credential::ApiKey,
        repeat: Repeat::Safe,
        build: standard::build,
        parse: standard::parse_page,
    },
    Operation {
        name: "sso.get_connection",
        method: Method::Get,
        path: "/connections/{id}",
        summary: "One connection.",
        params: &[ID],
        credential: Credential::ApiKey,
        repeat: Repeat::Safe,
        build: standard::build,
        parse: standard::parse,
    },
    Operation {
        name: "sso.delete_connection",
        method: Method::Delete,
        path: "/connections/{id}",
        summary: "Deletes a connection. Nobody can sign in through it any more.",
        params: &[ID],
        credential: Credential::ApiKey,
        repeat: Repeat::Never,
        build: standard::build,
        parse: standard::parse,
    },
    Operation {
        name: "sso.promote_draft_connection",
        method: Method::Post,
        path: "/draft_connections/{token}/activate",
        summary: "Activates a draft connection.",
        params: &[Param::new("token", Kind::Segment, Place::Path, "The draft connection's token.").required()],
        credential: Credential::ApiKey,
        repeat: Repeat::Never,
        build: standard::build,
        parse: standard::parse,
    },
    Operation {
        name: "sso.create_connection",
        method: Method::Post,
        path: "/connections",
        summary: "Creates a connection from a draft connection.",
        params: &[Param::new("source", Kind::Text, Place::Body, "The draft connection's token.").required()],
        credential: Credential::ApiKey,
        repeat: Repeat::Never,
        build: standard::build,
        parse: standard::parse,
    },
];
