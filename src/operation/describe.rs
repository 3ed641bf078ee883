//! Rows in the form in which `workos_operations` gives them.

use super::{Operation, Param};
use crate::json;

impl Operation {
    pub fn describe(&self) -> String {
        self.describe_as(self.name, self.summary, self.params)
    }

    /// The same for what calls this operation under another name.
    pub fn describe_as(&self, name: &str, summary: &str, params: &[Param]) -> String {
        let called = |text: &str| if self.path.is_empty() { "null".to_owned() } else { json::string(text) };
        let mut object = json::Object::new();
        object
            .string("name", name)
            .raw("method", &called(self.method.name()))
            .raw("path", &called(self.path))
            .string("summary", summary)
            .string("credential", self.credential.name())
            .string("repeat", self.repeat.name())
            .raw("params", &json::array(params.iter().map(Param::describe)));
        object.finish()
    }
}

impl Operation {
    /// A description of what sends nothing at all.
    pub fn describe_local(name: &str, summary: &str, params: &[Param]) -> String {
        let mut object = json::Object::new();
        object
            .string("name", name)
            .raw("method", "null")
            .raw("path", "null")
            .string("summary", summary)
            .string("credential", "none")
            .string("repeat", "safe")
            .raw("params", &json::array(params.iter().map(Param::describe)));
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
            .raw("required", if self.required { "true" } else { "false" })
            .string("summary", self.summary);
        object.finish()
    }
}
