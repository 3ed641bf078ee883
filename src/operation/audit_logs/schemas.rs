//! Schemas: what the events of an action must look like.

use crate::error::Error;
use crate::json::{Members, Value};
use crate::operation::event::Part;
use crate::operation::faults::Faults;
use crate::operation::{Context, Operation, Params, Plan, standard};

pub fn create(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    if params.options.validate {
        check(params)?;
    }
    standard::build(operation, context, params)
}

fn check(params: &Params) -> Result<(), Error> {
    let mut faults = Faults::default();
    if let Some(Value::Object(actor)) = params.get("actor") {
        check_part("actor".to_owned(), actor, &["metadata"], &mut faults);
    }
    let Some(Value::Array(targets)) = params.get("targets") else {
        return Ok(());
    };
    for (at, target) in targets.iter().enumerate().filter_map(|(at, target)| Some((at, target.as_object()?)))
    {
        let target = check_part(format!("targets[{at}]"), target, &["type", "metadata"], &mut faults);
        target.text("type", true, &mut faults);
    }
    faults.refuse("the schema is not valid")
}

fn check_part<'v, 'a>(
    path: String,
    members: &'v Members<'a>,
    known: &[&str],
    faults: &mut Faults,
) -> Part<'v, 'a> {
    let part = Part { path, members };
    part.refuse_unknown(known, faults);
    if !matches!(part.get("metadata"), None | Some(Value::Object(_))) {
        faults.add(part.field("metadata"), "must be an object");
    }
    part
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::plan;

    /// What is wrong with a schema, if anything.
    fn fault(more: &str) -> Option<String> {
        let params = format!(r#"{{"action":"user.signed_in"{more}}}"#);
        plan("audit_logs.create_schema", &params).err().map(|error| error.message.clone())
    }

    #[test]
    fn a_schema_is_checked_before_it_is_sent() {
        let unchecked = r#","options":{"validate":false}"#;
        for (more, said) in [
            (r#","targets":[{"type":"t","metadata":{}}],"actor":{"metadata":{}}"#, None),
            (r#","targets":[{"type":"t"}]"#, None),
            (r#","targets":[{}]"#, Some("targets[0].type is required")),
            (r#","targets":[{"type":"t"},{"type":7}]"#, Some("targets[1].type must be a string")),
            (r#","targets":[{"type":"t","x":1}]"#, Some("targets[0].x is not a known member")),
            (r#","targets":[{"type":"t","metadata":[]}]"#, Some("targets[0].metadata must be an object")),
            (r#","targets":[{"type":"t"}],"actor":{"metadata":7}"#, Some("actor.metadata must be an object")),
            (r#","targets":[{"type":"t"}],"actor":{"x":7}"#, Some("actor.x is not a known member")),
        ] {
            let said = said.map(|said| format!("the schema is not valid: {said}"));
            assert_eq!(fault(more), said, "{more}");
            assert_eq!(fault(&format!("{more}{unchecked}")), None, "{more}");
        }
    }

    #[test]
    fn an_organization_in_the_path_is_one_segment_of_it() {
        for name in ["audit_logs.get_retention", "audit_logs.get_configuration"] {
            assert!(plan(name, r#"{"organization_id":"org_1"}"#).is_ok());
            assert!(plan(name, r#"{"organization_id":"a/b"}"#).is_err());
        }
    }
}
