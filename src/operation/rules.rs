//! Rules between the parameters of an operation: choices, and unions by a discriminator.

use super::catalogue::{Facts, list, word};
use super::faults::Faults;

/// A number whose lowest bit says whether the parameter is required.
fn named(number: u16) -> (&'static str, bool) {
    (word(number / 2), number % 2 == 1)
}

/// Checks the choices of a row: exactly one, at most one or at least one of them.
pub fn check_choices(facts: &Facts, given: impl Fn(&str) -> bool, faults: &mut Faults) {
    for rule in facts.rules().chunks_exact(2) {
        let &[rule, choices] = rule else { continue };
        let choices: Vec<&[u16]> = list(choices).iter().map(|at| list(*at)).collect();
        let members = |choice: &&[u16]| choice.iter().map(|at| named(*at)).collect::<Vec<_>>();
        let chosen: Vec<_> =
            choices.iter().map(members).filter(|it| it.iter().any(|(name, _)| given(name))).collect();
        let (fits, words) = match rule {
            0 => (chosen.len() == 1, "exactly one of"),
            1 => (chosen.len() <= 1, "at most one of"),
            _ => (!chosen.is_empty(), "at least one of"),
        };
        for (name, required) in chosen.iter().flatten() {
            if fits && *required && !given(name) {
                faults.add(*name, "is required");
            }
        }
        if !fits {
            let each: Vec<String> = choices.iter().map(|choice| needed(choice)).collect();
            let (last, others) = each
                .split_last()
                .map_or((String::new(), String::new()), |(last, others)| (last.clone(), others.join(", ")));
            let rest = if rule == 1 { "may be given" } else { "is required" };
            faults.add(format!("{words} {others} and {last}"), rest);
        }
    }
}

/// The parameters that a choice cannot be without.
fn needed(choice: &[u16]) -> String {
    let names = choice.iter().map(|at| named(*at)).filter(|(_, required)| *required);
    names.map(|(name, _)| name).collect::<Vec<_>>().join(" with ")
}

/// The parameters of the variant that the discriminator chose.
#[derive(Debug, Clone, Copy)]
pub struct Variant {
    all: &'static [u16],
    /// The number of the list; `None` for a value that no row knows.
    chosen: Option<u16>,
}

impl Variant {
    /// The variant of `value`, which the discriminator has; `None` where the row is no union.
    pub fn of(facts: &Facts, value: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let (tag, all) = facts.variants().split_first()?;
        let value = value(word(*tag));
        let chosen = all.chunks_exact(2).find_map(|pair| match pair {
            [at, list] if value.as_deref() == Some(word(*at)) => Some(*list),
            _ => None,
        });
        Some(Self { all, chosen })
    }

    /// Whether the variant has the parameter `name`, and if so, whether it requires it.
    pub fn has(&self, name: &str) -> Option<bool> {
        let find = |at: u16| list(at).iter().map(|at| named(*at)).find(|(it, _)| *it == name);
        match self.chosen {
            Some(chosen) => match find(chosen) {
                Some((_, required)) => Some(required),
                // What no variant names belongs to each of them.
                None => {
                    (!self.all.chunks_exact(2).any(|pair| pair.last().is_some_and(|at| find(*at).is_some())))
                        .then_some(false)
                }
            },
            None => Some(false),
        }
    }

    /// The parameters that the variant requires.
    pub fn required(&self) -> impl Iterator<Item = &'static str> + use<> {
        let names = self.chosen.map(list).unwrap_or_default().iter().map(|at| named(*at));
        names.filter(|(_, required)| *required).map(|(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::plan;

    #[test]
    fn what_does_not_go_together_is_named() {
        for (name, params, said) in [
            (
                "authorization.check",
                r#"{"organization_membership_id":"om_1","permission_slug":"p"}"#,
                "exactly one of resource_id and resource_external_id with resource_type_slug is required",
            ),
            (
                "authorization.check",
                r#"{"organization_membership_id":"om_1","permission_slug":"p","resource_external_id":"x"}"#,
                "resource_type_slug is required",
            ),
            (
                "organization_memberships.create",
                r#"{"user_id":"u","organization_id":"o","role_slug":"a","role_slugs":["b"]}"#,
                "at most one of role_slug and role_slugs may be given",
            ),
            (
                "organization_memberships.list",
                "{}",
                "at least one of user_id and organization_id is required",
            ),
            ("user_management.authenticate", r#"{"code":"c"}"#, "grant_type is required"),
            (
                "user_management.authenticate",
                r#"{"grant_type":"password","email":"e"}"#,
                "password is required",
            ),
            (
                "user_management.authenticate",
                r#"{"grant_type":"password","email":"e","password":"p","code":"c"}"#,
                "code is not allowed with grant_type password",
            ),
            (
                "sso.create_connection",
                r#"{"source":"s","organization_id":"o"}"#,
                "exactly one of source and organization_id is required",
            ),
        ] {
            let fault = plan(name, params).err().map(|error| error.message.clone());
            assert_eq!(fault.as_deref(), Some(said), "{name} {params}");
        }
        let unknown = r#"{"grant_type":"new","code":"c","password":"p"}"#;
        assert!(plan("user_management.authenticate", unknown).is_err());
        let unchecked = r#"{"grant_type":"new","code":"c","password":"p","options":{"validate":false}}"#;
        assert!(plan("user_management.authenticate", unchecked).is_ok());
    }
}
