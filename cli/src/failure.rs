//! What went wrong, for a person to read or, with --json, for a program.

use std::fmt::Write as _;
use std::process::ExitCode;

use library::error::{Error, Status, WORKOS_STORAGE};

use crate::json::Json;
use crate::screen::Style;

/// Why the command failed.
#[derive(Debug)]
pub enum Failure {
    /// The error object of the library, or one in its form.
    Told(Json),
    /// Whoever read standard output has closed it, as `head` does: nothing more is to be said.
    PipeClosed,
    /// Everything that is to be said was said; only the exit status is left.
    Silent(u8),
}

pub type Result<T> = std::result::Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match Json::read(&error.to_json()) {
            Ok(object) => Failure::Told(object),
            Err(_) => Failure::Silent(exit_status(i64::from(error.status.code()))),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Failure::PipeClosed;
        }
        Failure::storage(&format!("standard output: {error}"))
    }
}

impl Failure {
    /// An argument, a file or a variable is wrong: nothing was sent.
    pub fn invalid(message: impl AsRef<str>) -> Self {
        Error::invalid(message).of("workos").into()
    }

    pub fn new(status: Status, message: impl AsRef<str>) -> Self {
        Error::new(status, message).of("workos").into()
    }

    /// Something cannot be written.
    pub fn storage(message: &str) -> Self {
        Self::own("storage", WORKOS_STORAGE, message)
    }

    fn own(code: &str, status: i32, message: &str) -> Self {
        let text = |text: &str| Json::text(text);
        let members = [
            ("code", text(code)),
            ("status", Json::Number(status.to_string())),
            ("message", text(message)),
            ("operation", text("workos")),
            ("retryable", Json::Bool(false)),
            ("performed", text("no")),
        ];
        Failure::Told(Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into()))
    }

    /// The same, where everything that is to be said was said.
    pub fn silent(self) -> Self {
        match self {
            Failure::Told(object) => Failure::Silent(status_of(&object)),
            other => other,
        }
    }

    /// The exit status: the status of the library.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Failure::Told(object) => ExitCode::from(status_of(object)),
            // As a shell reports a program that SIGPIPE ended.
            Failure::PipeClosed => ExitCode::from(141),
            Failure::Silent(status) => ExitCode::from(*status),
        }
    }

    /// The text for standard error, with a line break at its end.
    pub fn report(&self, as_json: bool, style: Style) -> String {
        match self {
            Failure::Told(object) if as_json => format!("{object}\n"),
            Failure::Told(object) => readable(object, style),
            _ => String::new(),
        }
    }
}

fn status_of(object: &Json) -> u8 {
    match object.get("status") {
        Some(Json::Number(digits)) => exit_status(digits.parse().unwrap_or(99)),
        _ => 99,
    }
}

fn exit_status(status: i64) -> u8 {
    u8::try_from(status).unwrap_or(99)
}

/// The error object in lines: what happened, where, and what to do about it.
fn readable(error: &Json, style: Style) -> String {
    let text = |name: &str| error.get_text(name).unwrap_or_default();
    let code = text("code");
    let mut out = format!("{} {}\n", style.red("workos:"), text("message"));
    let mut line = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {} {value}", style.dim(&format!("{name:<11}")));
        }
    };
    for fault in error.get("errors").map(Json::items).unwrap_or_default() {
        let told = fault_text(fault);
        // The library's own message has them all; the service's need not.
        let again =
            error.get("http_status").is_none() && text("message").contains(&told.replacen(": ", " ", 1));
        if !again {
            line("fault", &told);
        }
    }
    if text("operation") != "workos" {
        line("operation", text("operation"));
    }
    let http = error.get("http_status").map(|status| format!(", HTTP {status}")).unwrap_or_default();
    let api_code = error.get_text("api_code").map(|code| format!(", {code}")).unwrap_or_default();
    line("status", &format!("{code}{http}{api_code}"));
    line("request id", text("request_id"));
    if !http.is_empty() || text("performed") != "no" || error.get("retryable").is_some_and(Json::is_true) {
        line("performed", performed(text("performed")));
        line("retry", &retry(error));
    }
    line("advice", &advice(error));
    out
}

/// One of the single faults: a text, or an object with a field and what is wrong with it.
fn fault_text(fault: &Json) -> String {
    let field = fault.get_text("field").unwrap_or_default();
    let said = fault.get_text("message").or_else(|| fault.get_text("code")).unwrap_or_default();
    let text = match fault {
        Json::Text(text) => text.clone(),
        _ if field.is_empty() && said.is_empty() => fault.to_string(),
        _ if field.is_empty() => said.to_owned(),
        _ => format!("{field}: {said}"),
    };
    crate::screen::one_line(&text)
}

fn performed(performed: &str) -> &str {
    match performed {
        "no" => "no: the service did not do it",
        "yes" => "yes: the service did it, but its answer could not be understood",
        "maybe" => "maybe: the service may have done it, and no whole answer came back",
        other => other,
    }
}

fn retry(error: &Json) -> String {
    if !error.get("retryable").is_some_and(Json::is_true) {
        return "no: the same call would fail again, or could do the same thing twice".to_owned();
    }
    let seconds = match error.get("retry_after_ms") {
        Some(Json::Number(digits)) => digits.parse::<f64>().ok().map(|ms| ms / 1000.0),
        _ => None,
    };
    let wait = seconds.map(|s| format!(", in {s} s")).unwrap_or_default();
    let key = error.get_text("idempotency_key");
    let key = key.map(|key| format!(", with idempotency_key={key}")).unwrap_or_default();
    format!("yes: try the same call again{wait}{key}")
}

/// What the person can do where the message alone does not say it.
pub fn advice(error: &Json) -> String {
    let text = |name: &str| error.get_text(name).unwrap_or_default();
    let (message, operation) = (text("message"), text("operation"));
    match text("code") {
        // Neither the command's own parameters nor the settings are those of the operation.
        "invalid_argument"
            if !matches!(operation, "" | "workos")
                && error.get("http_status").is_none()
                && !message.starts_with("WORKOS_") =>
        {
            return format!("`workos describe {operation}` shows what it takes");
        }
        "not_configured" if message.starts_with("api_key") => "set WORKOS_API_KEY or --api-key-file",
        "not_configured" if message.starts_with("client_id") => "set WORKOS_CLIENT_ID or --client-id",
        "unauthorized" => "is it the key of this environment? `workos doctor` shows which one is used",
        // The doctor looks at the service; the command itself has reached for another program.
        "network" | "tls" | "timeout" if operation != "workos" => {
            "`workos doctor` looks at each step of the connection"
        }
        _ => "",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(text: &str) -> String {
        Failure::Told(Json::read(text).expect("valid")).report(false, Style::plain())
    }

    #[test]
    fn an_error_is_lines_that_say_what_to_do() {
        let shown = report(
            r#"{"code":"rate_limited","status":6,"message":"Too many requests.","operation":"sso.profile","http_status":429,
                "request_id":"req_1","api_code":"slow_down","errors":["a",{"field":"b","code":"c"},{"x":1}],"retryable":true,
                "retry_after_ms":1200,"performed":"no","attempts":3,"idempotency_key":"k"}"#,
        );
        let expected = "workos: Too many requests.\n  \
             fault       a\n  fault       b: c\n  fault       {\"x\":1}\n  \
             operation   sso.profile\n  status      rate_limited, HTTP 429, slow_down\n  request id  req_1\n  \
             performed   no: the service did not do it\n  \
             retry       yes: try the same call again, in 1.2 s, with idempotency_key=k\n";
        assert_eq!(shown, expected);
    }

    #[test]
    fn an_error_of_an_argument_is_short() {
        let shown = Failure::invalid("limit must be an integer").report(false, Style::plain());
        assert_eq!(shown, "workos: limit must be an integer\n  status      invalid_argument\n");
    }

    #[test]
    fn the_exit_status_is_the_librarys() {
        for (failure, status) in [
            (Failure::invalid("x"), 1),
            (Failure::new(Status::NotConfigured, "x"), 2),
            (Failure::own("internal", 99, "x"), 99),
            (Failure::own("x", 1000, "x"), 99),
            (Failure::PipeClosed, 141),
            (Failure::Silent(7), 7),
        ] {
            assert_eq!(format!("{:?}", failure.exit_code()), format!("{:?}", ExitCode::from(status)));
        }
    }
}
