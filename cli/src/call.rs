//! `workos call`.

use clap::{Args, ValueEnum};
use library::client::Client;
use library::error::{Error, Status};

use crate::catalogue::{self, Operation};
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::pages::{self, Pages};
use crate::screen::one_line;
use crate::settings::call;
use crate::table;
use crate::values;

/// Call an operation of the API
///
/// Every operation that the library knows can be called; `workos operations` lists them, and `workos
/// describe OPERATION` shows the parameters of one. A parameter is written name=value. Its type decides
/// how the value is read: limit=2 is a number, domains=a.com,b.com a list. Other forms are:
///
///   name:=JSON       the value is JSON: event:='{"action":"x"}', external_id:=null
///   name=@FILE       the value is the text of FILE; @- is standard input
///   a.b=value        member b of the object a, as text; a.b:=JSON for another type
///
/// In a terminal the answer is indented and coloured. In a pipe it is the JSON of the service, byte for byte.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub struct Call {
    /// The name of the operation, such as sso.list_connections
    #[arg(index = 1)]
    pub operation: String,

    /// Parameters: name=value, or name:=json
    #[arg(value_name = "NAME=VALUE", index = 2)]
    parameters: Vec<String>,

    /// Parameters as a JSON object: '{...}', @FILE, or - for standard input; NAME=VALUE replaces its members
    #[arg(short, long, value_name = "JSON")]
    data: Option<String>,

    /// Fetch every page of a list
    #[arg(long)]
    page_all: bool,

    /// Print only the value at this JSON pointer, such as /data/0/id; may be given more than once
    #[arg(long, value_name = "POINTER", conflicts_with = "output")]
    get: Vec<String>,

    /// How to print the answer
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<Format>,

    /// Print the request, without its secrets, and send nothing
    #[arg(long, conflicts_with_all = ["page_all", "get", "output"])]
    dry_run: bool,
}

const EXAMPLES: &str = "\
Examples:
  workos call sso.list_connections limit=2
  workos call sso.list_connections --page-all -o table
  workos call sso.get_connection id=conn_123 --get /state
  workos call audit_logs.create_event organization_id=org_123 event=@event.json
  workos call request method=GET path=/organizations query.limit=1
  echo '{\"id\":\"conn_123\"}' | workos call sso.delete_connection -d -";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The answer of the service
    Json,
    /// Each item of a list on a line
    Jsonl,
    /// Columns; in a pipe a tab between them and no heading
    Table,
}

impl Call {
    pub fn run(&self, context: &Context) -> Result<()> {
        let operation = catalogue::find(&self.operation)?;
        let params = values::parameters(&operation, self.data.as_deref(), &self.parameters, &context.input)?;
        let client = context.client()?;
        if self.dry_run {
            return dry_run(&client, &operation, &params, context);
        }
        if !self.page_all {
            return self.print(&call(&client, &operation.name, &params)?, context);
        }
        let mut all = Pages::new(&client, &operation, params)?;
        if self.output == Some(Format::Jsonl) {
            while let Some(page) = all.next_page()? {
                print_items(&page, context)?;
            }
            return Ok(());
        }
        self.print(&pages::together(all)?.to_string(), context)
    }

    fn print(&self, answer: &str, context: &Context) -> Result<()> {
        let screen = &context.screen;
        if !self.get.is_empty() {
            for pointer in &self.get {
                let found = at(answer, pointer, &self.operation)?;
                screen.text(&found)?;
            }
            return Ok(());
        }
        match self.output {
            None | Some(Format::Json) if screen.json => screen.text(answer),
            None | Some(Format::Json) => screen.data(answer),
            Some(format) => {
                let json =
                    Json::read(answer).map_err(|_| Failure::new(Status::Decode, "the answer is not JSON"))?;
                if format == Format::Jsonl {
                    print_items(&json, context)
                } else {
                    table::print(&json, screen)
                }
            }
        }
    }
}

/// What stands at a JSON pointer in the answer of `operation`: a string without its quotes,
/// anything else as JSON.
pub fn at(answer: &str, pointer: &str, operation: &str) -> Result<String> {
    library::json::get(answer, pointer).map_err(Error::from).map_err(|error| match error.status {
        Status::NotFound => {
            Failure::new(Status::NotFound, format!("the answer has nothing at {}", one_line(pointer)))
        }
        _ => error.of(operation).into(),
    })
}

/// Each item of the answer's list on a line; what is no list is one item.
fn print_items(answer: &Json, context: &Context) -> Result<()> {
    match table::items(answer) {
        Some(items) => items.iter().try_for_each(|item| context.screen.text(&item.to_string())),
        None => context.screen.text(&answer.to_string()),
    }
}

/// The request as it would be sent, as HTTP writes it.
fn dry_run(client: &Client, operation: &Operation, params: &Json, context: &Context) -> Result<()> {
    library::flow::check_is_one_request(&operation.name)?;
    let request = client.request_build(&operation.name, &params.to_string())?;
    let request = Json::read(&request).map_err(|fault| Failure::new(Status::Internal, fault))?;
    let text = |name: &str| request.get_text(name).unwrap_or_default();
    let mut lines = vec![format!("{} {}", text("method"), text("url"))];
    for (name, value) in request.get("headers").map(Json::members).unwrap_or_default() {
        let value = match value.as_text().unwrap_or_default() {
            _ if name.eq_ignore_ascii_case("authorization") => "Bearer [redacted]",
            value => value,
        };
        lines.push(format!("{name}: {value}"));
    }
    if let Some(body) = request.get_text("body") {
        let mut body = Json::read(body).unwrap_or_else(|_| Json::text(body));
        let secret =
            |name: &str| name == "client_secret" || operation.param(name).is_some_and(|param| param.secret());
        let names: Vec<String> =
            body.members().iter().map(|(name, _)| name.clone()).filter(|name| secret(name)).collect();
        for name in names {
            body.set(&name, Json::text("[redacted]"));
        }
        lines.extend([String::new(), body.to_string()]);
    }
    context.screen.text(&lines.join("\n"))
}
