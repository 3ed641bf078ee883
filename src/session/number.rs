//! The times in a token, which JSON may write with a fraction or an exponent.

/// The milliseconds of a time that a JSON number gives in seconds, rounded
/// towards minus infinity; what no clock will ever show is the nearest end.
pub fn milliseconds(number: &str) -> i64 {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(mantissa) => (true, mantissa),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let beyond = || if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
    let exponent = exponent.parse::<i64>().unwrap_or_else(|_| beyond());
    // How many of the digits stand before the point, once seconds are milliseconds.
    let before = exponent.saturating_add(whole.len() as i64).saturating_add(3);
    let digits = whole.bytes().chain(fraction.bytes()).map(|b| i64::from(b.wrapping_sub(b'0')));
    let (mut value, mut rest) = (0_i64, false);
    let mut place = 0;
    for digit in digits {
        if place < before {
            value = value.saturating_mul(10).saturating_add(digit);
        } else {
            rest |= digit != 0;
        }
        place += 1;
    }
    // Zeros that are not written. A value of more than 19 digits is at the end already.
    let zeros = before.saturating_sub(place).clamp(0, 20);
    for _ in 0..zeros {
        value = value.saturating_mul(10);
    }
    if negative { -value - i64::from(rest) } else { value }
}

#[cfg(test)]
mod tests {
    use super::milliseconds;

    #[test]
    fn every_way_to_write_a_time() {
        for (number, expected) in [
            ("0", 0),
            ("1700000000", 1_700_000_000_000),
            ("1700000000.5", 1_700_000_000_500),
            ("1700000000.9999", 1_700_000_000_999),
            ("1.7e9", 1_700_000_000_000),
            ("1.7E+9", 1_700_000_000_000),
            ("17000000000e-1", 1_700_000_000_000),
            ("1e-9", 0),
            ("-1", -1000),
            ("-0.0001", -1),
            ("-0", 0),
            ("1e400", i64::MAX),
            ("99999999999999999999999", i64::MAX),
            ("1e99999999999999999999", i64::MAX),
            ("1e-99999999999999999999", 0),
            ("0e99999999999999999999", 0),
            ("0.000e30", 0),
        ] {
            assert_eq!(milliseconds(number), expected, "{number}");
        }
        assert!(milliseconds("-1e400") < -i64::MAX / 2);
    }
}
