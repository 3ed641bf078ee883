//! The cursors of a list: one page of it is one request.

use super::{Kind, Param, Place};

pub const BEFORE: Param = Param::new(
    "before",
    Kind::Text,
    Place::Query,
    "The page that ends before this id: list_metadata.before of another page.",
);
pub const AFTER: Param = Param::new(
    "after",
    Kind::Text,
    Place::Query,
    "The page that begins after this id: list_metadata.after of another page.",
);
pub const LIMIT: Param = Param::new(
    "limit",
    Kind::Integer(1, 100),
    Place::Query,
    "The most items of a page, 1 to 100; absent, 10.",
);
pub const ORDER: Param =
    Param::new("order", Kind::OneOf(&["asc", "desc"]), Place::Query, "By time of creation; absent, desc.");
