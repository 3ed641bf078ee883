//! The URL that ends a session in its browser.

use crate::error::Error;
use crate::operation::sso::authorization::Url;
use crate::operation::{Context, Operation, Params, Plan};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let mut url = Url::new(operation, context);
    url.parameters(params);
    Ok(Plan::Local(url.finish().finish()))
}

#[cfg(test)]
mod tests {
    use crate::operation::testing::local;

    #[test]
    fn the_url_names_the_session_and_where_to_go_then() {
        let begin = "https://api.example.com/user_management/sessions/logout?session_id=";
        for (params, query) in [
            (r#"{"session_id":"s 1"}"#, "s+1"),
            (r#"{"session_id":"s","return_to":"https://a.b/?c"}"#, "s&return_to=https%3A%2F%2Fa.b%2F%3Fc"),
        ] {
            let expected = format!(r#"{{"url":"{begin}{query}"}}"#);
            assert_eq!(local("user_management.logout_url", params).as_deref(), Ok(expected.as_str()));
        }
    }
}
