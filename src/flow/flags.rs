//! Feature flags, decided here by an answer that is kept.

use std::time::Duration;

use super::{Flow, Run, nothing};
use crate::client::wrapped;
use crate::error::{Error, Performed, Status};
use crate::flags::{Context, Flags, context};
use crate::json::{self, Value};
use crate::kept::Patience;

pub const FLOWS: &[Flow] =
    &[Flow { name: "feature_flags.evaluate", check: nothing, run: |run| Box::pin(evaluate(run)) }];

/// How long one request may take, however long the caller would wait.
const REQUEST: Duration = Duration::from_secs(10);

async fn evaluate(run: Run<'_>) -> Result<String, Error> {
    let Run { client, params, steps, .. } = run;
    let patience = Patience { deadline: run.deadline(), steps };
    let ask = async {
        let options = run.options(patience.deadline.min(steps.now() + REQUEST))?;
        let mut asked = json::Object::new();
        asked.string("method", "GET").string("path", "/sdk/feature-flags");
        asked.raw("query", r#"{"payload_version":"2"}"#).raw("options", &options);
        let answer = run.over(asked.finish()).await?;
        let members = json::raw_members(&answer).unwrap_or_default();
        json::raw_member(&members, "data").and_then(Flags::read).ok_or_else(|| {
            let mut error = Error::new(Status::Decode, "the service's answer is not a set of feature flags");
            error.performed = Performed::Yes;
            error
        })
    };
    let flags = client.kept()?.flags.get(&patience, ask).await?;
    let context = params.get("context").and_then(Value::as_object).map_or_else(Context::new, context);
    let boolean = |value: bool| if value { "true" } else { "false" };
    let mut data = json::Object::new();
    match params.text("flag") {
        Some(flag) => {
            let value = flags.evaluate(flag, &context).unwrap_or_else(|| params.flag("default"));
            data.raw("value", boolean(value));
        }
        None => {
            let mut all = json::Object::new();
            for (slug, value) in flags.all(&context) {
                all.raw(slug, boolean(value));
            }
            data.raw("flags", &all.finish());
        }
    }
    Ok(wrapped(data.finish(), params, None))
}
