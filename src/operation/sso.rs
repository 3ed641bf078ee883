//! Single sign-on: the authorization URL, the exchange of its code for a
//! profile, and connections.

use form_urlencoded::Serializer;

use super::standard::{self, Draft};
use super::{Context, Credential, Kind, Operation, Param, Params, Place, Plan, Repeat};
use crate::answer::Answer;
use crate::error::{Error, Performed, Status};
use crate::http::Method;
use crate::json::{self, Value};

const CLIENT_ID: Param =
    Param::new("client_id", Kind::Text, Place::Built, "The client id; absent, the client's own.");
const PROJECT_ID: Param = Param::new("project_id", Kind::Text, Place::Built, "The older name of client_id.");
const REDIRECT_URI: Param = Param::new(
    "redirect_uri",
    Kind::Text,
    Place::Query,
    "Where the service sends the person back to, with the code. It must be registered in the dashboard.",
);
const STATE: Param = Param::new(
    "state",
    Kind::TextOrObject,
    Place::Query,
    "Comes back unchanged with the code. An object is sent as compact JSON.",
);

const SELECTORS: [&str; 4] = ["domain", "connection", "organization", "provider"];

pub const ROWS: &[Operation] = &[
    Operation {
        name: "sso.authorization_url",
        method: Method::Get,
        path: "/sso/authorize",
        summary: "Builds the URL to send a person to who wants to sign in. Nothing is sent. \
                  Exactly one of domain, connection, organization and provider.",
        params: &[
            CLIENT_ID,
            PROJECT_ID,
            REDIRECT_URI.required(),
            Param::new(
                "domain",
                Kind::Text,
                Place::Query,
                "The person's company, by its e-mail domain (deprecated by WorkOS).",
            ),
            Param::new("connection", Kind::Text, Place::Query, "The connection to sign in through."),
            Param::new("organization", Kind::Text, Place::Query, "The organization to sign in to."),
            Param::new(
                "provider",
                Kind::Text,
                Place::Query,
                "A provider such as GoogleOAuth or MicrosoftOAuth.",
            ),
            STATE,
            Param::new(
                "domain_hint",
                Kind::Text,
                Place::Query,
                "Prefills the domain at the identity provider.",
            ),
            Param::new(
                "login_hint",
                Kind::Text,
                Place::Query,
                "Prefills the person's name or address there.",
            ),
            Param::new(
                "nonce",
                Kind::Text,
                Place::Query,
                "Comes back in the id token of an OpenID Connect provider.",
            ),
            Param::new("prompt", Kind::Text, Place::Query, "\"login\" makes the person sign in anew."),
            Param::new(
                "provider_scopes",
                Kind::TextList,
                Place::Query,
                "Further OAuth scopes to ask of the provider.",
            ),
            Param::new(
                "provider_query_params",
                Kind::TextMap,
                Place::Query,
                "Further query parameters for the provider.",
            ),
            Param::new(
                "code_challenge",
                Kind::Pkce,
                Place::Query,
                "The PKCE challenge (RFC 7636 section 4.2).",
            ),
            Param::new(
                "code_challenge_method",
                Kind::Text,
                Place::Query,
                "How the challenge was made: S256 or plain.",
            ),
        ],
        credential: Credential::None,
        repeat: Repeat::Safe,
        build: authorization_url,
        parse: standard::parse,
    },
    Operation {
        name: "sso.profile",
        method: Method::Post,
        path: "/sso/token",
        summary: "Exchanges the code of the callback for the person's profile and an access token. \
                  A code works once, so this is never sent again once it may have arrived.",
        params: &[
            Param::new("code", Kind::Text, Place::Built, "The code that came back to redirect_uri.")
                .required()
                .secret(),
            CLIENT_ID,
            PROJECT_ID,
            Param::new(
                "code_verifier",
                Kind::Pkce,
                Place::Built,
                "The PKCE verifier of the URL's code_challenge.",
            )
            .secret(),
        ],
        credential: Credential::ClientSecret,
        repeat: Repeat::Never,
        build: profile,
        parse: parse_profile,
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

fn authorization_url(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    check_redirect_uri(params.text("redirect_uri").unwrap_or_default())?;
    let given = SELECTORS.iter().filter(|name| params.get(name).is_some()).count();
    if given != 1 {
        let message = "exactly one of domain, connection, organization and provider is required";
        return Err(Error::invalid(message));
    }
    check_challenge(params)?;
    let client_id = context.client_id(params)?;

    let mut query = Serializer::new(String::new());
    query.append_pair("response_type", "code").append_pair("client_id", client_id);
    for param in operation.params.iter().filter(|param| param.place == Place::Query) {
        match params.get(param.name) {
            Some(Value::String(text)) => drop(query.append_pair(param.name, text)),
            // Only `state` may be an object of any form.
            Some(Value::Object(_)) if param.kind == Kind::TextOrObject => {
                let raw = params.raw();
                let written = json::raw_member(&raw, param.name).unwrap_or("{}");
                query.append_pair(param.name, &json::compact(written));
            }
            Some(Value::Object(members)) => {
                for (name, value) in members {
                    let text = value.as_str().unwrap_or_default();
                    query.append_pair(&format!("{}[{name}]", param.name), text);
                }
            }
            Some(Value::Array(items)) => {
                let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                query.append_pair(param.name, &items.join(","));
            }
            _ => {}
        }
    }
    let url = format!("{}{}?{}", context.base_url, operation.path, query.finish());
    Ok(Plan::Local(json::Object::new().string("url", &url).finish()))
}

/// The service decides which URIs are registered. Refused here are only those
/// that a browser would run instead of visiting. Browsers skip leading white
/// space; control characters were refused with the kind.
fn check_redirect_uri(uri: &str) -> Result<(), Error> {
    const SCRIPTING: [&str; 4] = ["javascript:", "data:", "vbscript:", "blob:"];
    let start = uri.trim_start().to_ascii_lowercase();
    if SCRIPTING.iter().any(|scheme| start.starts_with(scheme)) {
        return Err(Error::invalid("redirect_uri must not have a scripting scheme"));
    }
    Ok(())
}

fn check_challenge(params: &Params) -> Result<(), Error> {
    let method = params.text("code_challenge_method");
    if method.is_some_and(|method| method != "S256" && method != "plain") {
        return Err(Error::invalid("code_challenge_method must be S256 or plain"));
    }
    if method.is_some() && params.get("code_challenge").is_none() {
        return Err(Error::invalid("code_challenge is required with code_challenge_method"));
    }
    Ok(())
}

/// The key travels in the body as client_secret, so there is no Authorization header.
fn profile(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let client_id = context.client_id(params)?;
    let mut body = json::Object::new();
    body.string("client_id", client_id)
        .string("client_secret", context.api_key()?)
        .string("grant_type", "authorization_code")
        .string("code", params.text("code").unwrap_or_default());
    if let Some(verifier) = params.text("code_verifier") {
        body.string("code_verifier", verifier);
    }
    let draft = Draft {
        method: operation.method,
        path: operation.path.to_owned(),
        query: String::new(),
        body: Some(body.finish()),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

/// The whole answer, of which `profile` is required. Older services answer a
/// spent code with a 2xx that has a message in its place.
fn parse_profile(answer: &Answer) -> Result<String, Error> {
    let text = answer.json().ok_or_else(|| answer.decode("the answer is not JSON"))?;
    let members = json::raw_members(text).ok_or_else(|| answer.decode("the answer is not a JSON object"))?;
    if json::raw_member(&members, "profile").is_some_and(|profile| profile.starts_with('{')) {
        return Ok(text.to_owned());
    }
    if json::raw_member(&members, "message").is_some_and(|message| message.starts_with('"')) {
        return Err(answer.refused(Status::Rejected, Performed::No));
    }
    Err(answer.decode("the answer has no profile"))
}
