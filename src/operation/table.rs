//! The parameters of an operation.

use super::Param;
use super::catalogue::{self, ParamRow};

/// The number of a list of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Table(pub u16);

impl Table {
    pub fn iter(self) -> impl Iterator<Item = Param> {
        self.matching(|_| true)
    }

    /// Those that are `wanted`; the others are not even unpacked.
    pub fn matching<'w>(self, wanted: impl Fn(&ParamRow) -> bool + 'w) -> impl Iterator<Item = Param> + 'w {
        self.rows().filter(move |row| wanted(row)).map(ParamRow::unpack)
    }

    pub fn rows(self) -> impl Iterator<Item = &'static ParamRow> {
        catalogue::rows(self.0)
    }

    pub fn find(self, name: &str) -> Option<Param> {
        self.rows().find(|row| row.is_called(name)).map(ParamRow::unpack)
    }
}
