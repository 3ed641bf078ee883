//! What is wrong with what the caller gave.

use crate::error::Error;
use crate::json;

/// Faults found in what the caller gave, each with the path of its member.
#[derive(Debug, Default)]
pub struct Faults(Vec<(String, String)>);

impl Faults {
    pub fn add(&mut self, field: impl Into<String>, fault: impl Into<String>) {
        self.0.push((field.into(), fault.into()));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `field fault; field fault; ...`
    fn sentence(&self) -> String {
        let each: Vec<String> = self.0.iter().map(|(field, fault)| format!("{field} {fault}")).collect();
        each.join("; ")
    }

    /// The error that names every fault in its message, where there is any.
    pub fn refuse_members(&self) -> Result<(), Error> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::invalid(self.sentence())) }
    }

    /// The error that also lists them, as the service itself does.
    pub fn refuse(&self, what: &str) -> Result<(), Error> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut error = Error::invalid(format!("{what}: {}", self.sentence()));
        error.errors = Some(json::array(self.0.iter().map(|(field, fault)| {
            json::Object::new().string("field", field).string("code", fault).finish()
        })));
        Err(error)
    }
}
