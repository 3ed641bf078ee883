//! Rows in the form in which `workos_operations` gives them.

use super::{Answered, Operation, Param, Source};
use crate::json;

impl Operation {
    pub fn describe(&self) -> String {
        let called = |text: &str| if self.path.is_empty() { "null".to_owned() } else { json::string(text) };
        let mut object = json::Object::new();
        object
            .string("name", self.name)
            .raw("method", &called(self.method.name()))
            .raw("path", &called(self.path))
            .string("summary", &self.summary.text())
            .string("credential", self.credential.name())
            .string("repeat", self.repeat.name())
            .raw("sends", flag(self.facts.sends))
            .raw("returns", &self.returns())
            .raw("params", &json::array(self.params.iter().map(|param| param.describe())));
        let details = json::array(self.facts.details().map(json::string));
        if details != "[]" {
            object.raw("details", &details);
        }
        object.finish()
    }

    /// What a success is: `type` is the type of the answer, or of its items.
    fn returns(&self) -> String {
        let kind = match self.facts.answer {
            Answered::Nothing => "none",
            Answered::Object | Answered::List => "object",
            Answered::Array => "array",
            Answered::Any => "any",
        };
        let mut object = json::Object::new();
        object.string("kind", kind);
        if !self.facts.answer_type().is_empty() {
            object.string("type", self.facts.answer_type());
        }
        object.raw("list", flag(self.facts.answer == Answered::List));
        object.finish()
    }
}

impl Param {
    fn describe(&self) -> String {
        let mut object = json::Object::new();
        object
            .string("name", self.name)
            .string("type", self.kind.json_type())
            .string("in", self.place.name())
            .raw("required", flag(self.required && self.source == Source::Given))
            .string("summary", &self.row.about().text());
        self.describe_rest(&mut object);
        object.finish()
    }

    /// A member of a parameter that is an object.
    pub fn describe_member(&self) -> String {
        let mut object = json::Object::new();
        object
            .string("name", self.name)
            .string("type", self.kind.json_type())
            .raw("required", flag(self.required));
        self.describe_rest(&mut object);
        object.finish()
    }

    fn describe_rest(&self, object: &mut json::Object) {
        self.kind.describe(object);
        for (name, holds) in
            [("nullable", self.nullable), ("secret", self.secret), ("deprecated", self.deprecated)]
        {
            if holds {
                object.raw(name, "true");
            }
        }
        match self.row.default() {
            "" => {}
            number if number.bytes().all(|b| b.is_ascii_digit()) => drop(object.raw("default", number)),
            word @ ("true" | "false") => drop(object.raw("default", word)),
            text => drop(object.string("default", text)),
        }
    }
}

fn flag(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}
