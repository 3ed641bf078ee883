//! `workos operations` and `workos describe`.

use clap::Args;

use crate::catalogue::{self, Operation, Param};
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::json::Json;

/// List the operations that can be called
///
/// Only operations whose name, path or summary contains PATTERN are listed; case does not matter, and * stands for
/// anything. Of several patterns each must be there.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos operations
  workos operations list users
  workos operations 'sso.list*'")]
pub struct Operations {
    /// A part of the name, the path or the summary
    pattern: Vec<String>,
}

impl Operations {
    pub fn run(&self, context: &Context) -> Result<()> {
        let mut all = catalogue::all()?;
        for pattern in &self.pattern {
            all.retain(|operation| {
                [&operation.name, &operation.path, &operation.summary]
                    .iter()
                    .any(|text| matches(pattern, text))
            });
            if all.is_empty() {
                let pattern = crate::screen::one_line(&self.pattern.join(" "));
                return Err(Failure::new(
                    library::error::Status::NotFound,
                    format!("no operation has \"{pattern}\" in its name, path or summary"),
                ));
            }
        }
        if context.screen.json {
            let rows = Json::List(all.into_iter().map(|operation| operation.row).collect());
            return context.screen.line(&rows.to_string());
        }
        let screen = &context.screen;
        let longest = all.iter().map(|operation| operation.name.len()).max().unwrap_or_default();
        if screen.terminal && longest + SUMMARY > screen.width {
            let shown = |operation: &Operation| {
                let summary = console::truncate_str(&operation.summary, screen.width.saturating_sub(4), "…");
                format!("{}\n    {summary}", screen.style.bold(&operation.name))
            };
            return screen.line(&all.iter().map(shown).collect::<Vec<_>>().join("\n"));
        }
        let rows: Vec<Vec<String>> =
            all.into_iter().map(|operation| vec![operation.name, operation.summary]).collect();
        screen.table(&["operation", "summary"], &rows)
    }
}

/// Where fewer columns are left of the terminal beside a name, its summary stands below it.
const SUMMARY: usize = 40;

/// Whether `text` has `pattern` in it, where `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut rest = text.as_str();
    for part in pattern.split('*') {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

/// Show what an operation does and takes
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  workos describe sso.list_connections
  workos describe --json audit_logs.create_event")]
pub struct Describe {
    /// The name of the operation, such as sso.list_connections
    pub operation: String,
}

impl Describe {
    pub fn run(&self, context: &Context) -> Result<()> {
        let operation = catalogue::find(&self.operation)?;
        if context.screen.json {
            return context.screen.line(&operation.row.to_string());
        }
        context.screen.line(&in_words(&operation, context))
    }
}

fn in_words(operation: &Operation, context: &Context) -> String {
    let style = context.screen.style;
    let mut lines = vec![style.bold(&operation.name), format!("  {}", operation.summary)];
    // A request of the caller's own has no path that could be told.
    if !matches!(&*operation.path, "" | "/") {
        lines.push(format!("  {} {}", operation.method, operation.path));
    }
    lines.extend(credential(&operation.credential).map(|text| format!("  {text}")));
    lines.extend(repeat(operation).map(|text| format!("  {text}")));
    lines.push(String::new());
    if operation.params.is_empty() {
        lines.push("No parameters.".to_owned());
    } else {
        lines.push(style.bold("Parameters"));
    }
    for param in &operation.params {
        let needed = if param.required { ", required" } else { "" };
        lines.push(format!(
            "  {}  {}",
            style.green(&param.name),
            style.dim(&(param.type_in_words() + needed))
        ));
        lines.push(format!("      {}", about(param)));
    }
    lines.extend([String::new(), style.bold("Example"), format!("  {}", example(operation))]);
    lines.join("\n")
}

fn credential(name: &str) -> Option<&'static str> {
    match name {
        "api_key" => Some("Needs the API key."),
        "client_secret" => Some("Needs the API key and the client id."),
        "access_token" => Some("Needs the access token of a person, not the API key."),
        _ => None,
    }
}

fn repeat(operation: &Operation) -> Option<&'static str> {
    match operation.repeat.as_str() {
        "keyed" => Some("Safe to retry: every attempt carries the same idempotency key."),
        "if_keyed" => Some("Retried only with an idempotency_key."),
        "never" => Some("Never retried once it may have arrived."),
        _ => None,
    }
}

fn about(param: &Param) -> String {
    let mut text = param.summary.clone();
    if let Some(default) = param.default() {
        text.push_str(&format!(" Default: {default}."));
    }
    if param.secret() {
        text.push_str(&format!(" Secret: write {}=@FILE to keep it out of the arguments.", param.name));
    }
    if param.deprecated() {
        text.push_str(" Deprecated.");
    }
    text
}

/// A call with every required parameter.
fn example(operation: &Operation) -> String {
    let mut words = vec!["workos call".to_owned(), operation.name.clone()];
    for param in operation.params.iter().filter(|param| param.required) {
        use crate::catalogue::Kind;
        words.push(match param.kind {
            _ if param.secret() => format!("{}=@FILE", param.name),
            Kind::Number => format!("{}=1", param.name),
            Kind::Boolean => format!("{}=true", param.name),
            Kind::List(_) => format!("{}=...,...", param.name),
            Kind::Object => format!("{}=@FILE.json", param.name),
            Kind::Text | Kind::TextOrObject | Kind::Any => format!("{}=...", param.name),
        });
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_looked_for_anywhere() {
        for (pattern, fits) in [
            ("", true),
            ("LIST", true),
            ("sso.list*", true),
            ("sso*connections", true),
            ("*", true),
            ("list*sso", false),
            ("x", false),
        ] {
            assert_eq!(matches(pattern, "sso.list_connections"), fits, "{pattern}");
        }
    }

    #[test]
    fn an_example_has_what_is_required() {
        let of = |name: &str| example(&catalogue::find(name).expect(name));
        assert_eq!(of("sso.list_connections"), "workos call sso.list_connections");
        assert_eq!(of("sso.get_connection"), "workos call sso.get_connection id=...");
        assert!(of("audit_logs.create_event").ends_with("organization_id=... event=@FILE.json"));
    }
}
