//! The operations that api/ describes, as they are packed: numbers, one text of names and
//! one of sentences, sorted by name, without pointers that a loader would have to adjust.
//! One is found by the digest of its name.

use std::ops::Range;

use super::generated::{DIGESTS, FLOWS, KINDS, LISTS, OFFSETS, OPERATIONS, PAIRS, PARAMS, PLACES};
use super::generated::{SENTENCES, STARTS, WORDS};
use super::packed::{Packed, Shape, Words};
use super::{Credential, Kind, Operation, Param, Place, Repeat, Source, Table, hooks, standard};
use crate::http::Method;

/// A row, in the order in which the generator writes it; see `row` of api/generate/pack.py.
pub struct Row {
    name: u16,
    sends: u8,
    method: u8,
    path: u16,
    about: u16,
    params: u16,
    credential: u8,
    repeat: u8,
    hook: u8,
    answer: u8,
    answer_type: u16,
    needs: u16,
    rules: u16,
    variants: u16,
    details: u16,
}

impl Row {
    #[allow(clippy::too_many_arguments, reason = "only generated code calls it")]
    pub const fn new(
        name: u16,
        sends: u8,
        method: u8,
        path: u16,
        about: u16,
        params: u16,
        credential: u8,
        repeat: u8,
        hook: u8,
        answer: u8,
        answer_type: u16,
        needs: u16,
        rules: u16,
        variants: u16,
        details: u16,
    ) -> Self {
        Self {
            name,
            sends,
            method,
            path,
            about,
            params,
            credential,
            repeat,
            hook,
            answer,
            answer_type,
            needs,
            rules,
            variants,
            details,
        }
    }

    fn unpack(&self) -> Operation {
        let hook = hooks::HOOKS.get(usize::from(self.hook).wrapping_sub(1));
        debug_assert!(hook.is_none_or(|hook| hook.name == word(self.name)));
        let answer = match self.answer {
            1 => Answered::Object,
            2 => Answered::List,
            3 => Answered::Array,
            4 => Answered::Any,
            _ => Answered::Nothing,
        };
        let parse = hook.and_then(|hook| hook.parse).unwrap_or(match answer {
            Answered::List => standard::parse_page,
            Answered::Array => standard::parse_array,
            Answered::Any => standard::parse_any,
            _ if self.needs != 0 => standard::parse_needed,
            _ => standard::parse,
        });
        Operation {
            name: word(self.name),
            method: match self.method {
                0 => Method::Get,
                1 => Method::Post,
                2 => Method::Put,
                3 => Method::Patch,
                _ => Method::Delete,
            },
            path: word(self.path),
            summary: Sentence(self.about),
            params: Table(self.params),
            credential: match self.credential {
                0 => Credential::None,
                1 => Credential::ApiKey,
                2 => Credential::AccessToken,
                _ => Credential::ClientSecret,
            },
            repeat: match self.repeat {
                0 => Repeat::Safe,
                1 => Repeat::Keyed,
                2 => Repeat::IfKeyed,
                _ => Repeat::Never,
            },
            build: hook.map_or(standard::build, |hook| hook.build),
            parse,
            facts: Facts {
                sends: self.sends != 0,
                answer,
                answer_type: self.answer_type,
                needs: self.needs,
                rules: self.rules,
                variants: self.variants,
                details: self.details,
            },
        }
    }
}

/// What a 2xx answer of an operation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// No body, or one that says nothing.
    Nothing,
    Object,
    /// `{"object":"list","data":[...],"list_metadata":{...}}`.
    List,
    /// A bare array.
    Array,
    Any,
}

/// What only some rows have; numbers of words and lists, 0 for none.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    pub sends: bool,
    pub answer: Answered,
    answer_type: u16,
    needs: u16,
    rules: u16,
    variants: u16,
    details: u16,
}

impl Facts {
    /// The type of the answer, or of its items.
    pub fn answer_type(&self) -> &'static str {
        word(self.answer_type)
    }

    /// The member without which an answer is not one.
    pub fn needs(&self) -> &'static str {
        word(self.needs)
    }

    /// Pairs of a rule and the lists of its choices.
    pub fn rules(&self) -> &'static [u16] {
        list(self.rules)
    }

    /// The parameter by which a union is told apart.
    pub fn discriminator(&self) -> Option<&'static str> {
        self.variants().first().map(|at| word(*at))
    }

    /// The discriminator, then pairs of its value and a list of parameters.
    pub fn variants(&self) -> &'static [u16] {
        list(self.variants)
    }

    /// The members of an error with which a caller goes on.
    pub fn details(&self) -> impl Iterator<Item = &'static str> + use<> {
        list(self.details).iter().map(|at| word(*at))
    }
}

/// A parameter, or a member of one that is an object.
#[derive(Debug)]
pub struct ParamRow {
    name: u16,
    about: u16,
    kind: u16,
    place: u8,
    flags: u8,
    source: u8,
    default: u16,
}

impl ParamRow {
    pub const fn new(
        name: u16,
        about: u16,
        kind: u16,
        place: u8,
        flags: u8,
        source: u8,
        default: u16,
    ) -> Self {
        Self { name, about, kind, place, flags, source, default }
    }

    pub fn name(&self) -> &'static str {
        word(self.name)
    }

    pub fn place(&self) -> Place {
        match self.place {
            0 => Place::Path,
            1 => Place::Query,
            2 => Place::Body,
            3 => Place::IdempotencyKey,
            4 => Place::Authorization,
            5 => Place::Payload,
            _ => Place::Built,
        }
    }

    pub fn is_required(&self) -> bool {
        self.flags & 1 != 0
    }

    pub fn is_secret(&self) -> bool {
        self.flags & 2 != 0
    }

    /// Whether the caller must give it.
    pub fn is_needed(&self) -> bool {
        self.is_required() && self.source == 0
    }

    /// Whether `null` is a value for it.
    pub fn is_nullable(&self) -> bool {
        self.flags & 4 != 0
    }

    pub fn kind(&self) -> Kind {
        kind(self.kind)
    }

    pub fn is_key(&self) -> bool {
        self.source == 2
    }

    #[inline]
    pub fn is_called(&self, name: &str) -> bool {
        bytes(self.name) == name.as_bytes()
    }

    pub fn about(&self) -> Sentence {
        Sentence(self.about)
    }

    /// What the service takes where it is absent; empty where nothing is said.
    pub fn default(&self) -> &'static str {
        if self.source == 0 { word(self.default) } else { "" }
    }

    pub fn source(&self) -> Source {
        match self.source {
            1 => Source::ClientId,
            2 => Source::ApiKey,
            3 => Source::Constant(word(self.default)),
            _ => Source::Given,
        }
    }

    pub fn unpack(&'static self) -> Param {
        Param {
            name: self.name(),
            kind: self.kind(),
            place: self.place(),
            required: self.is_required(),
            secret: self.is_secret(),
            nullable: self.is_nullable(),
            deprecated: self.flags & 8 != 0,
            source: self.source(),
            row: self,
        }
    }
}

/// A kind: its tag, and up to three numbers; see `TAGS` of api/generate/pack.py.
#[derive(Debug, PartialEq, Eq)]
pub struct KindRow(pub u8, pub i32, pub i32, pub i32);

/// The kind with this number.
pub fn kind(at: u16) -> Kind {
    let Some(KindRow(tag, a, b, c)) = KINDS.get(usize::from(at)) else {
        return Kind::Any;
    };
    let count = |number: &i32| usize::try_from(*number).unwrap_or_default();
    let at = |number: &i32| u16::try_from(*number).unwrap_or_default();
    match tag {
        0 if (*a, *b, *c) == (0, i32::MAX, 0) => Kind::Payload,
        0 => Kind::Packed(Packed::String { low: count(a), high: count(b), ascii: *c != 0 }),
        1 => Kind::Packed(Packed::Words(Words(at(a)))),
        2 => Kind::Packed(Packed::Number),
        3 => Kind::Packed(Packed::List { item: at(a), low: count(b), high: count(c) }),
        4 => Kind::Packed(Packed::Map { value: at(a), high: count(b), nullable: *c != 0 }),
        5 => Kind::Packed(Packed::Shape(Shape(at(a)))),
        6 => Kind::Packed(Packed::Word),
        7 => Kind::Text,
        8 => Kind::TextOrObject,
        9 => {
            let bound = |number: &i32| match number {
                &i32::MAX => i64::MAX,
                number if *number == -i32::MAX => i64::MIN,
                number => i64::from(*number),
            };
            Kind::Integer(bound(a), bound(b))
        }
        10 => Kind::Boolean,
        11 => Kind::Segment,
        12 => Kind::DottedSegment,
        13 => Kind::IdempotencyKey,
        14 => Kind::Token,
        15 => Kind::Pkce,
        16 => Kind::Timestamp,
        17 => Kind::WebUrl,
        18 => Kind::Callback,
        19 => Kind::Payload,
        20 => Kind::TextList,
        21 => Kind::ObjectList,
        22 => Kind::TextMap,
        23 => Kind::Object,
        25 => Kind::TextOrList,
        _ => Kind::Any,
    }
}

/// Where the text with this number stands.
#[inline]
fn span(offsets: &[u16], at: u16) -> Range<usize> {
    let at = usize::from(at);
    match offsets.get(at..at + 2) {
        Some(&[from, to]) => from.into()..to.into(),
        _ => 0..0,
    }
}

/// The word with this number.
pub fn word(at: u16) -> &'static str {
    WORDS.get(span(&OFFSETS, at)).unwrap_or_default()
}

/// The same to be compared, which needs no look at its first and last character.
#[inline]
fn bytes(at: u16) -> &'static [u8] {
    WORDS.as_bytes().get(span(&OFFSETS, at)).unwrap_or_default()
}

/// What an operation, a parameter or a member is for. Only those who ask for descriptions
/// read it, so it is packed: a byte stands for two others, or for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence(u16);

impl Sentence {
    pub fn text(self) -> String {
        let packed = SENTENCES.get(span(&STARTS, self.0)).unwrap_or_default();
        let mut text = String::with_capacity(3 * packed.len());
        for byte in packed {
            unpack(*byte, &mut text);
        }
        text
    }
}

/// The generator makes pairs of bytes that it has used before, so this comes to an end.
fn unpack(byte: u8, text: &mut String) {
    match PAIRS.get(usize::from(byte)) {
        Some(&[first, second]) if first != 0 => {
            unpack(first, text);
            unpack(second, text);
        }
        _ => text.push(char::from(byte)),
    }
}

/// The list with this number: its length stands before its items.
pub fn list(at: u16) -> &'static [u16] {
    let from = usize::from(at) + 1;
    let length = LISTS.get(usize::from(at)).map_or(0, |length| usize::from(*length));
    LISTS.get(from..from + length).unwrap_or_default()
}

/// The parameters of a list, or the members of an object.
pub fn rows(at: u16) -> impl Iterator<Item = &'static ParamRow> + use<> {
    list(at).iter().filter_map(|at| PARAMS.get(usize::from(*at)))
}

/// 32-bit FNV-1a. The generator makes sure that no two names have the same.
fn digest(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |digest, byte| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The operation called `name`.
pub fn find(name: &str) -> Option<Operation> {
    row(name).map(Row::unpack)
}

pub fn has(name: &str) -> bool {
    row(name).is_some()
}

fn row(name: &str) -> Option<&'static Row> {
    let at = DIGESTS.binary_search(&digest(name)).ok()?;
    let row = OPERATIONS.get(usize::from(*PLACES.get(at)?))?;
    (bytes(row.name) == name.as_bytes()).then_some(row)
}

pub fn all() -> impl Iterator<Item = Operation> {
    OPERATIONS.iter().map(Row::unpack)
}

/// The names of the flows, sorted.
#[cfg(test)]
pub fn flow_names() -> impl Iterator<Item = &'static str> {
    FLOWS.iter().map(|(row, _)| word(row.name))
}

/// The flow called `name`: how it is called, and the operation that it sends, or an empty name.
pub fn flow(name: &str) -> Option<(Operation, &'static str)> {
    let at = FLOWS.binary_search_by(|(row, _)| bytes(row.name).cmp(name.as_bytes())).ok()?;
    FLOWS.get(at).map(|(row, over)| (row.unpack(), word(*over)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::generated::HOOKED;

    #[test]
    fn the_rows_are_sorted_and_each_is_found() {
        assert!(OPERATIONS.iter().zip(OPERATIONS.iter().skip(1)).all(|(a, b)| word(a.name) < word(b.name)));
        assert!(all().count() > 250);
        for row in all() {
            assert_eq!(find(row.name).map(|found| found.path), Some(row.path), "{}", row.name);
        }
        assert!(find("").is_none() && find("zzz").is_none() && find("organizations").is_none());
    }

    #[test]
    fn the_rows_with_code_and_the_code_match_both_ways() {
        let hooks: Vec<&str> = hooks::HOOKS.iter().map(|hook| hook.name).collect();
        assert_eq!(hooks, HOOKED);
    }
}
