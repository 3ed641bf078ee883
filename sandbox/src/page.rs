//! One page of a list, cut out where the cursors of the request say.

use axum::response::Response;
use serde::Serialize;

use crate::{
    answer::{self, FieldError},
    query::Query,
};

const DEFAULT_LIMIT: usize = 10;
const MAX_LIMIT: usize = 100;

pub struct Page {
    before: Option<String>,
    after: Option<String>,
    limit: usize,
    oldest_first: bool,
    /// Whether `before` asks for what is older and `after` for what is newer: `order=normal`.
    is_reversed: bool,
}

/// What stands on a page, and the cursors of its neighbours where there are any.
pub struct Cut<'a, T> {
    pub items: Vec<&'a T>,
    pub before: Option<&'a str>,
    pub after: Option<&'a str>,
}

impl Page {
    pub fn parse(query: &Query) -> Result<Self, answer::Error> {
        let limit = query.get("limit").map_or(Some(DEFAULT_LIMIT), |limit| limit.parse().ok());
        let limit = limit.filter(|limit| (1..=MAX_LIMIT).contains(limit));
        let limit = limit.ok_or_else(|| invalid("limit", "must be a number from 1 to 100"))?;
        let (oldest_first, is_reversed) = match query.get("order") {
            Some("asc") => (true, false),
            Some("desc") | None => (false, false),
            Some("normal") => (false, true),
            Some(_) => {
                return Err(invalid("order", "must be one of the following values: asc, desc, normal"));
            }
        };
        let cursor = |name| query.get(name).map(str::to_owned);
        Ok(Self { before: cursor("before"), after: cursor("after"), limit, oldest_first, is_reversed })
    }

    /// `all` is everything there ever was, oldest first. A cursor may be of an item that is not wanted
    /// (any more), so that deleting what a page showed does not lose the place in the list.
    pub fn cut<'a, T>(
        &self,
        all: impl Iterator<Item = &'a T>,
        id: impl Fn(&'a T) -> &'a str,
        wanted: impl Fn(&'a T) -> bool,
    ) -> Result<Cut<'a, T>, answer::Error> {
        let mut all: Vec<&T> = all.collect();
        if !self.oldest_first {
            all.reverse();
        }
        let place = |name: &str, cursor: &Option<String>| match cursor {
            None => Ok(None),
            Some(cursor) => match all.iter().position(|item| id(item) == cursor) {
                Some(place) => Ok(Some(place)),
                None => Err(invalid(name, "must be a cursor of this list")),
            },
        };
        let (before, after) = self.in_the_order_shown();
        let start = place("after", after)?.map_or(0, |place| place + 1);
        let end = place("before", before)?.unwrap_or(all.len()).max(start);
        let between: Vec<usize> = (start..end).filter(|place| wanted(all[*place])).collect();
        // Only `before` alone asks for the page that ends at its cursor; else a page begins where it may.
        let from_the_end = before.is_some() && after.is_none();
        let skipped = if from_the_end { between.len().saturating_sub(self.limit) } else { 0 };
        let shown: Vec<usize> = between.into_iter().skip(skipped).take(self.limit).collect();
        let neighbour = |place: usize, mut others: std::ops::Range<usize>| {
            others.any(|other| wanted(all[other])).then(|| id(all[place]))
        };
        let previous = shown.first().and_then(|first| neighbour(*first, 0..*first));
        let next = shown.last().and_then(|last| neighbour(*last, last + 1..all.len()));
        let (before, after) = if self.is_reversed { (next, previous) } else { (previous, next) };
        Ok(Cut { before, after, items: shown.into_iter().map(|place| all[place]).collect() })
    }

    /// The cursors that what is shown stands before and after.
    fn in_the_order_shown(&self) -> (&Option<String>, &Option<String>) {
        if self.is_reversed { (&self.after, &self.before) } else { (&self.before, &self.after) }
    }
}

impl<T> Cut<'_, T> {
    pub fn answer<'a, R: Serialize>(&'a self, represent: impl Fn(&'a T) -> R) -> Response {
        let data = self.items.iter().copied().map(represent).collect();
        let list_metadata = Cursors { before: self.before, after: self.after };
        answer::json(200, &List { object: "list", data, list_metadata })
    }
}

#[derive(Serialize)]
struct List<'a, R> {
    object: &'static str,
    data: Vec<R>,
    list_metadata: Cursors<'a>,
}

#[derive(Serialize)]
struct Cursors<'a> {
    before: Option<&'a str>,
    after: Option<&'a str>,
}

fn invalid(field: &str, what: &str) -> answer::Error {
    answer::validation_failed("Validation failed.", &[FieldError::new(field, what)])
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 7] = ["1", "2", "3", "gone", "4", "5", "6"];

    fn page(query: &str) -> (String, Option<&'static str>, Option<&'static str>) {
        let page = Page::parse(&Query::parse(query)).ok().unwrap();
        let cut = page.cut(ALL.iter(), |item| item, |item| *item != "gone").ok().unwrap();
        (cut.items.into_iter().copied().collect(), cut.before, cut.after)
    }

    #[test]
    fn the_cursors_lead_through_the_list_and_back() {
        assert_eq!(page(""), ("654321".to_owned(), None, None));
        assert_eq!(page("order=asc&limit=2"), ("12".to_owned(), None, Some("2")));
        assert_eq!(page("order=asc&limit=2&after=2"), ("34".to_owned(), Some("3"), Some("4")));
        assert_eq!(page("order=asc&limit=2&after=4"), ("56".to_owned(), Some("5"), None));
        assert_eq!(page("order=asc&limit=2&before=5"), ("34".to_owned(), Some("3"), Some("4")));
        assert_eq!(page("order=asc&limit=2&before=3"), ("12".to_owned(), None, Some("2")));
        assert_eq!(page("order=desc&limit=4&after=5"), ("4321".to_owned(), Some("4"), None));
        assert_eq!(page("order=asc&after=1&before=4"), ("23".to_owned(), Some("2"), Some("3")));
    }

    #[test]
    fn the_normal_order_is_newest_first_with_the_cursors_the_other_way_round() {
        assert_eq!(page("order=normal&limit=2"), ("65".to_owned(), Some("5"), None));
        assert_eq!(page("order=normal&limit=2&before=5"), ("43".to_owned(), Some("3"), Some("4")));
        assert_eq!(page("order=normal&limit=2&before=3"), ("21".to_owned(), None, Some("2")));
        assert_eq!(page("order=normal&limit=2&after=2"), ("43".to_owned(), Some("3"), Some("4")));
        assert_eq!(page("order=normal&after=5"), ("6".to_owned(), Some("6"), None));
    }

    #[test]
    fn a_cursor_outlives_its_item_and_the_ends_are_empty() {
        assert_eq!(page("order=asc&limit=1&after=gone"), ("4".to_owned(), Some("4"), Some("4")));
        assert_eq!(page("order=asc&after=6"), (String::new(), None, None));
        assert_eq!(page("order=asc&after=4&before=2"), (String::new(), None, None));
    }

    #[test]
    fn what_is_out_of_range_is_refused() {
        for query in ["limit=0", "limit=101", "limit=-1", "limit=x", "order=up"] {
            assert!(Page::parse(&Query::parse(query)).is_err(), "{query}");
        }
        let page = Page::parse(&Query::parse("after=7")).ok().unwrap();
        assert!(page.cut(ALL.iter(), |item| item, |_| true).is_err());
    }
}
