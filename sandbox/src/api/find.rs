//! Which operation a request asks for.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::description::{Operation, description};

/// An operation and the words that stand in the places of its path's parameters.
pub struct Found {
    pub operation: &'static Operation,
    pub path: HashMap<&'static str, String>,
}

/// Where two paths fit, the one with fewer parameters: `/groups/new` before `/groups/{id}`.
pub fn find(method: &str, path: &str) -> Option<Found> {
    let asked: Vec<&str> = path.split('/').collect();
    let operations = description().operations.iter().filter(|operation| operation.method == method);
    let fitting = operations.filter_map(|operation| {
        let words: Vec<&'static str> = operation.path.split('/').collect();
        (words.len() == asked.len()).then_some(())?;
        let mut parameters = HashMap::new();
        for (word, asked) in words.iter().zip(&asked) {
            match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
                Some(name) if !asked.is_empty() => {
                    let value = percent_decode_str(asked).decode_utf8().ok()?;
                    parameters.insert(name, value.into_owned());
                }
                None if word == asked => {}
                _ => return None,
            }
        }
        Some(Found { operation, path: parameters })
    });
    fitting.min_by_key(|found| found.path.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_path_wins_and_words_are_decoded() {
        let name = |method, path| find(method, path).map(|found| found.operation.name.as_str());
        assert_eq!(name("POST", "/auth/factors/enroll"), Some("multi_factor_auth.enroll_factor"));
        assert_eq!(name("GET", "/auth/factors/enroll"), Some("multi_factor_auth.get_factor"));
        assert_eq!(name("GET", "/organizations/org_1"), Some("organizations.get"));
        assert_eq!(name("GET", "/organizations/"), None);
        assert_eq!(name("GET", "/nothing"), None);
        let found = find("GET", "/organizations/external_id/a%20b%2Fc").unwrap();
        assert_eq!(found.path["external_id"], "a b/c");
    }
}
