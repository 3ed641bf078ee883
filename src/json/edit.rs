//! Setting one value in a JSON text.

use std::borrow::Cow;
use std::ops::Range;

use super::pointer::{index, json_text, steps};
use super::walk::{Items, Walker};
use super::{Fault, array, string};

/// A copy of `json` with `value` at `pointer`, set or added; without a value
/// what is there is taken away. Missing objects on the way are made, "-" appends
/// to an array. What is not changed stays as it is written.
pub fn set(json: &str, pointer: &str, value: Option<&str>) -> Result<String, Fault> {
    let json = json_text("json", json)?;
    let steps = steps(pointer)?;
    let value = value.map(|value| json_text("value_json", value)).transpose()?;
    let change = match (steps.is_empty(), value) {
        (true, None) => {
            return Err(Fault::argument("pointer \"\" is the whole text, which cannot be removed"));
        }
        (true, Some(value)) => Change { place: 0..json.len(), text: value.to_owned() },
        (false, _) => change(&mut Walker::new(json), json, &steps, value)?,
    };
    let (before, after) = (json.get(..change.place.start), json.get(change.place.end..));
    Ok([before.unwrap_or_default(), &change.text, after.unwrap_or_default()].concat())
}

/// What stands at `place` is to become `text`.
struct Change {
    place: Range<usize>,
    text: String,
}

/// Passes a value; gives the change that makes it what is wanted.
fn change(walker: &mut Walker, json: &str, steps: &[Cow<str>], value: Option<&str>) -> Result<Change, Fault> {
    let Some((step, rest)) = steps.split_first() else {
        walker.peek();
        let start = walker.at();
        let length = walker.value().len();
        return Ok(Change { place: start..start + length, text: value.unwrap_or_default().to_owned() });
    };
    match walker.peek() {
        Some(b'{') => in_object(walker, json, step, rest, value),
        Some(b'[') => in_array(walker, json, step, rest, value),
        _ => Err(Fault::argument("pointer leads into a value that is neither an array nor an object")),
    }
}

fn in_object(
    walker: &mut Walker,
    json: &str,
    step: &str,
    rest: &[Cow<str>],
    value: Option<&str>,
) -> Result<Change, Fault> {
    let start = walker.at();
    let taken_away = value.is_none() && rest.is_empty();
    let mut changed = None;
    walker.open();
    let mut end = walker.at();
    let (mut comma, mut kept) = ("", Vec::new());
    while walker.another() {
        let name = walker.name();
        let named = name.unquoted().0 == step;
        // Of members with the same name the last one counts.
        if named && !taken_away {
            changed = Some(change(walker, json, rest, value)?);
        } else {
            let value = walker.value();
            if taken_away && !named {
                kept.push(["\"", name.inner, "\":", value].concat());
            }
        }
        end = walker.at();
        comma = ",";
    }
    if taken_away {
        return Ok(Change { place: start..walker.at(), text: format!("{{{}}}", kept.join(",")) });
    }
    Ok(changed.unwrap_or_else(|| match value {
        Some(value) => {
            Change { place: end..end, text: format!("{comma}{}:{}", string(step), made(rest, value)) }
        }
        None => Change { place: end..end, text: String::new() },
    }))
}

fn in_array(
    walker: &mut Walker,
    json: &str,
    step: &str,
    rest: &[Cow<str>],
    value: Option<&str>,
) -> Result<Change, Fault> {
    let start = walker.at();
    let wanted = index(step)?;
    let mut changed = None;
    walker.open();
    let mut end = walker.at();
    let mut count = 0;
    while walker.another() {
        if wanted == Some(count) && !(value.is_none() && rest.is_empty()) {
            changed = Some(change(walker, json, rest, value)?);
        } else {
            walker.value();
        }
        end = walker.at();
        count += 1;
    }
    let comma = if count == 0 { "" } else { "," };
    match (changed, value) {
        (Some(changed), _) => Ok(changed),
        (None, None) if rest.is_empty() && wanted.is_some_and(|wanted| wanted < count) => {
            let text = json.get(start..walker.at()).unwrap_or_default();
            let kept = Items::of(text).enumerate().filter(|(at, _)| Some(*at) != wanted);
            Ok(Change { place: start..walker.at(), text: array(kept.map(|(_, item)| item)) })
        }
        (None, Some(value)) if step == "-" => {
            Ok(Change { place: end..end, text: format!("{comma}{}", made(rest, value)) })
        }
        (None, _) => Err(Fault::argument("pointer names an item that the array does not have")),
    }
}

/// `value` inside of the objects that `steps` lead through.
fn made(steps: &[Cow<str>], value: &str) -> String {
    let mut text = String::new();
    for step in steps {
        text.push('{');
        text.push_str(&string(step));
        text.push(':');
    }
    text.push_str(value);
    text.extend(std::iter::repeat_n('}', steps.len()));
    text
}
