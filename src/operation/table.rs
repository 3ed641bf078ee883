//! The parameters of an operation: a table of the source, or one of the packed ones.

use super::{Param, catalogue};

#[derive(Debug, Clone, Copy)]
pub enum Table {
    Source(&'static [Param]),
    /// The number of a list of the catalogue.
    Packed(u16),
}

impl From<&'static [Param]> for Table {
    fn from(params: &'static [Param]) -> Self {
        Self::Source(params)
    }
}

impl Table {
    pub fn iter(self) -> impl Iterator<Item = Param> {
        self.matching(|_| true)
    }

    /// Those that are `wanted`; the others are not even copied.
    pub fn matching<'w>(
        self,
        wanted: impl Fn(&Param) -> bool + Copy + 'w,
    ) -> impl Iterator<Item = Param> + 'w {
        let (source, packed) = match self {
            Table::Source(params) => (params, 0),
            Table::Packed(list) => (&[][..], list),
        };
        let packed = catalogue::params(packed).filter(move |param| wanted(param));
        source.iter().filter(move |param| wanted(param)).copied().chain(packed)
    }

    pub fn find(self, name: &str) -> Option<Param> {
        match self {
            Table::Source(params) => params.iter().find(|param| param.name == name).copied(),
            Table::Packed(list) => catalogue::param(list, name),
        }
    }
}
