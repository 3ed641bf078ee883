//! Writing a query from parameters: the one place that says how each kind of
//! value is written there.

use super::{Kind, Param};
use crate::form::Form;
use crate::json::{self, Value};

#[derive(Default)]
pub struct Query(Form);

impl Query {
    /// A query that is appended to `text`.
    pub fn after(text: String) -> Self {
        Self(Form::after(text))
    }

    pub fn text(&mut self, name: &str, text: &str) {
        self.0.append(name, text);
    }

    /// A value as its parameter has it: a list joined by commas, an object with
    /// its names in brackets, anything else as compact JSON.
    pub fn value(&mut self, param: &Param, value: Option<&Value>, written: &str) {
        match value {
            Some(Value::String(text)) => self.text(param.name, text),
            // Only `state` may be an object of any form.
            Some(Value::Object(members)) if param.kind != Kind::TextOrObject => {
                let texts = json::raw_members(written).unwrap_or_default();
                for ((name, value), (_, written)) in members.iter().zip(texts) {
                    let text = match value {
                        Value::Null => continue,
                        value => value.as_str().unwrap_or(written),
                    };
                    self.text(&format!("{}[{name}]", param.name), text);
                }
            }
            Some(Value::Array(items)) => {
                let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                self.text(param.name, &items.join(","));
            }
            _ => self.text(param.name, &json::compact(written)),
        }
    }

    pub fn finish(self) -> String {
        self.0.finish()
    }
}
