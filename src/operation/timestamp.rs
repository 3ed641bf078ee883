//! RFC 3339: a date and a time with a zone, checked and not converted. A crate
//! for it is 7 KB of code that nothing else here needs; the tests compare with one.

use std::borrow::Cow;

/// `text` as RFC 3339 writes it, where it is a date and time with a zone. Added is
/// the colon that ISO 8601 and C's `%z` leave out of a zone such as `+0100`.
pub fn normal(text: &str) -> Option<Cow<'_, str>> {
    if is_timestamp(text) {
        return Some(Cow::Borrowed(text));
    }
    with_colon(text).map(Cow::Owned)
}

/// `text` with the colon that its zone leaves out; `None` where it leaves none out.
pub fn with_colon(text: &str) -> Option<String> {
    let (rest, zone) = text.split_at_checked(text.len().checked_sub(5)?)?;
    let (hours, minutes) = zone.strip_prefix(['+', '-']).and(zone.split_at_checked(3))?;
    let with_colon = [rest, hours, ":", minutes].concat();
    is_timestamp(&with_colon).then_some(with_colon)
}

/// Whether `text` is a date and time with a zone (RFC 3339 section 5.6). Between
/// the two a space is fine, too, as the note there has it.
fn is_timestamp(text: &str) -> bool {
    let mut rest = Rest(text.as_bytes());
    rest.timestamp().is_some() && rest.0.is_empty()
}

const MINUTES_OF_A_DAY: i32 = 24 * 60;

/// What is left of the text.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn timestamp(&mut self) -> Option<()> {
        let year = 100 * self.number(99)? + self.number(99)?;
        self.one_of(b"-")?;
        let month = self.number(12)?;
        self.one_of(b"-")?;
        let day = self.number(days_of(year, month)?)?;
        if day == 0 {
            return None;
        }
        self.one_of(b"Tt ")?;
        let minute = 60 * self.number(23)? + self.minute()?;
        self.one_of(b":")?;
        let second = self.number(60)?;
        if self.one_of(b".").is_some() {
            let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
            self.0 = self.0.get(digits..).filter(|_| digits > 0)?;
        }
        let offset = match self.one_of(b"Zz+-")? {
            b'+' => 60 * self.number(23)? + self.minute()?,
            b'-' => -60 * self.number(23)? - self.minute()?,
            _ => 0,
        };
        // A leap second ends a month of UTC (section 5.7).
        let utc = minute - offset;
        let utc_day = day + utc.div_euclid(MINUTES_OF_A_DAY);
        let ends_month = utc.rem_euclid(MINUTES_OF_A_DAY) == MINUTES_OF_A_DAY - 1
            && (utc_day == 0 || Some(utc_day) == days_of(year, month));
        (second < 60 || ends_month).then_some(())
    }

    /// Two digits that are at most `largest`.
    fn number(&mut self, largest: i32) -> Option<i32> {
        let ([tens, ones], rest) = self.0.split_first_chunk()?;
        if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
            return None;
        }
        self.0 = rest;
        let number = 10 * i32::from(tens - b'0') + i32::from(ones - b'0');
        (number <= largest).then_some(number)
    }

    fn minute(&mut self) -> Option<i32> {
        self.one_of(b":")?;
        self.number(59)
    }

    /// The next byte, which must be one of these.
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }
}

fn days_of(year: i32, month: i32) -> Option<i32> {
    let leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leaps { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    use super::*;

    /// Both must say the same, but for what stands between date and time: there the crate takes anything.
    fn same(text: &str) {
        let theirs = OffsetDateTime::parse(text, &Rfc3339).is_ok();
        let separator = text.as_bytes().get(10).is_none_or(|byte| b"Tt ".contains(byte));
        assert_eq!(is_timestamp(text), theirs && separator, "{text}");
    }

    #[test]
    fn what_the_crate_takes_is_taken() {
        for (text, fits) in [
            ("2026-01-10T15:30:00Z", true),
            ("2026-01-10t15:30:00.123456789012z", true),
            ("2026-01-10 15:30:00-00:00", true),
            ("0000-02-29T00:00:00+23:59", true),
            ("2026-01-10T15:30:00", false),
            ("2026-01-10T15:30Z", false),
            ("2026-01-10", false),
            ("2026-01-10T15:30:00.Z", false),
            ("2026-01-10T15:30:00Z ", false),
            ("2026-01-10_15:30:00Z", false),
            ("", false),
        ] {
            assert_eq!(is_timestamp(text), fits, "{text}");
            same(text);
        }
    }

    #[test]
    fn the_colon_of_a_zone_may_be_missing() {
        for (text, expected) in [
            ("2026-01-10T15:30:00+0000", Some("2026-01-10T15:30:00+00:00")),
            ("2026-01-10T15:30:00.5-0530", Some("2026-01-10T15:30:00.5-05:30")),
            ("2026-01-10T15:30:00Z", Some("2026-01-10T15:30:00Z")),
            ("2026-01-10T15:30:00+00:00", Some("2026-01-10T15:30:00+00:00")),
            ("2026-01-10T15:30:00+2400", None),
            ("2026-01-10T15:30:00+0060", None),
            ("2026-01-10T15:30:00+00", None),
            ("2026-01-10T15:30:00+000", None),
            ("2026-01-10T15:30:00+00000", None),
            ("2026-01-10T15:30:00 +0000", None),
            ("2026-01-10T15:3000", None),
            ("2026-01-10T15:30+0000", None),
            ("", None),
            ("é", None),
        ] {
            assert_eq!(normal(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn every_number_is_bounded_as_the_crate_bounds_it() {
        let whole = "2024-02-29T23:59:59.5+01:30";
        for place in [0, 2, 5, 8, 11, 14, 17, 22, 25] {
            for number in 0..100 {
                let text = format!("{}{number:02}{}", &whole[..place], &whole[place + 2..]);
                same(&text);
                same(&text.replace('+', "-"));
            }
        }
        for year in ["1900", "2000", "2023", "2024"] {
            for month in 0..14 {
                for day in 0..33 {
                    same(&format!("{year}-{month:02}-{day:02}T00:00:00Z"));
                }
            }
        }
    }

    #[test]
    fn a_leap_second_ends_a_month_of_utc() {
        for day in ["2016-12-31", "2017-01-01", "2016-12-30", "2016-02-28", "2016-02-29", "2016-03-01"] {
            for minute in 0..24 * 60 {
                for offset in ["Z", "+01:30", "-01:30", "+23:59", "-23:59"] {
                    same(&format!("{day}T{:02}:{:02}:60{offset}", minute / 60, minute % 60));
                }
            }
        }
    }

    #[test]
    fn any_other_byte_is_refused_where_the_crate_refuses_it() {
        for whole in ["2026-01-10T15:30:00.25Z", "2026-01-10T15:30:00+01:00"] {
            for at in 0..whole.len() {
                same(&whole[..at]);
                for other in (0..128_u8).map(char::from) {
                    same(&format!("{}{other}{}", &whole[..at], &whole[at + 1..]));
                    same(&format!("{}{other}{}", &whole[..at], &whole[at..]));
                }
            }
        }
    }
}
