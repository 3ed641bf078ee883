//! Every page of a list, one after another.

use library::client::Client;
use library::error::Status;

use crate::catalogue::Operation;
use crate::failure::{Failure, Result};
use crate::json::Json;
use crate::settings::call;

/// The pages of a list, each asked for when it is wanted.
pub struct Pages<'a> {
    client: &'a Client,
    operation: &'a Operation,
    /// Of the page to come; `None` after the last.
    params: Option<Json>,
    after: String,
}

/// The items that a page holds where nobody said how many: the most there can be.
const LIMIT: &str = "100";

impl<'a> Pages<'a> {
    pub fn new(client: &'a Client, operation: &'a Operation, mut params: Json) -> Result<Self> {
        if operation.param("after").is_none() && operation.name != "request" {
            return Err(Failure::invalid(format!("{} does not return pages", operation.name)));
        }
        if operation.param("limit").is_some() && params.get("limit").is_none() {
            params.set("limit", Json::Number(LIMIT.to_owned()));
        }
        Ok(Self { client, operation, params: Some(params), after: String::new() })
    }

    pub fn next_page(&mut self) -> Result<Option<Json>> {
        let Some(mut params) = self.params.take() else {
            return Ok(None);
        };
        let broken = |what: &str| library::error::Error::new(Status::Decode, what).of(&self.operation.name);
        let answer = call(self.client, &self.operation.name, &params)?;
        let page = Json::read(&answer).map_err(|_| broken("the page is not JSON"))?;
        if !matches!(page.get("data"), Some(Json::List(_))) {
            return Err(broken("the answer is not a page of a list: it has no data").into());
        }
        let after = page.get("list_metadata").and_then(|metadata| metadata.get_text("after"));
        if let Some(after) = after.filter(|after| !after.is_empty()) {
            if after == self.after {
                return Err(broken("the service returned the same page twice").into());
            }
            after.clone_into(&mut self.after);
            match self.operation.name.as_str() {
                "request" => {
                    let mut query = params.get("query").cloned().unwrap_or(Json::Object(Vec::new()));
                    query.set("after", Json::text(after));
                    params.set("query", query);
                }
                _ => params.set("after", Json::text(after)),
            }
            self.params = Some(params);
        }
        Ok(Some(page))
    }
}

/// All pages as one: the first one, with the items of all of them.
pub fn together(mut pages: Pages) -> Result<Json> {
    let mut whole = pages.next_page()?.unwrap_or(Json::Object(Vec::new()));
    let mut items = whole.get("data").map(Json::items).unwrap_or_default().to_vec();
    while let Some(page) = pages.next_page()? {
        items.extend_from_slice(page.get("data").map(Json::items).unwrap_or_default());
    }
    whole.set("data", Json::List(items));
    if whole.get("list_metadata").is_some() {
        let none = ["before", "after"].map(|name| (name.to_owned(), Json::Null));
        whole.set("list_metadata", Json::Object(none.into()));
    }
    Ok(whole)
}
