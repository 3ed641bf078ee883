//! Writing application/x-www-form-urlencoded, as the URL standard has it. The
//! crate of that name appends every escape by itself, which took a third of the
//! time of an authorization URL; it stays for reading, and the tests compare
//! with it.

#[derive(Debug, Default)]
pub struct Form {
    /// ASCII, but for what it was appended to.
    text: Vec<u8>,
    /// Where the first pair begins.
    start: usize,
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Which bytes stand for themselves.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        #[allow(clippy::indexing_slicing, reason = "a constant: what is out of bounds does not compile")]
        {
            plain[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_');
        }
        byte += 1;
    }
    plain
};

fn is_plain(byte: u8) -> bool {
    PLAIN.get(usize::from(byte)).copied().unwrap_or_default()
}

impl Form {
    /// A form that is appended to `text`.
    pub fn after(text: String) -> Self {
        Self { start: text.len(), text: text.into_bytes() }
    }

    pub fn append(&mut self, name: &str, value: &str) -> &mut Self {
        // Most of it stands for itself; a third more leaves room for escapes.
        self.text.reserve(name.len() + value.len() + value.len() / 3 + 2);
        if self.text.len() > self.start {
            self.text.push(b'&');
        }
        self.encode(name.as_bytes());
        self.text.push(b'=');
        self.encode(value.as_bytes());
        self
    }

    fn encode(&mut self, mut rest: &[u8]) {
        loop {
            let plain = rest.iter().position(|byte| !is_plain(*byte)).unwrap_or(rest.len());
            let (plain, special) = rest.split_at_checked(plain).unwrap_or((rest, &[]));
            self.text.extend_from_slice(plain);
            let Some((byte, after)) = special.split_first() else {
                return;
            };
            self.escape(*byte);
            rest = after;
        }
    }

    fn escape(&mut self, byte: u8) {
        if byte == b' ' {
            return self.text.push(b'+');
        }
        let digit = |value: u8| HEX.get(usize::from(value)).copied().unwrap_or_default();
        self.text.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
    }

    pub fn finish(self) -> String {
        // What was appended is ASCII, so it is valid wherever what was before it is.
        String::from_utf8(self.text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_written_as_the_crate_writes_it() {
        let all: String = (0..0x3000).filter_map(char::from_u32).chain("\u{1f600} a b".chars()).collect();
        for (name, value) in [("a", all.as_str()), (all.as_str(), ""), ("", "plain"), ("é b", " ")] {
            let mut form = Form::after("https://h/p?".to_owned());
            let theirs = form_urlencoded::Serializer::for_suffix("https://h/p?".to_owned(), 12)
                .append_pair(name, value)
                .append_pair("z", "&=")
                .finish();
            form.append(name, value).append("z", "&=");
            assert_eq!(form.finish(), theirs);
        }
        assert_eq!(Form::default().finish(), "");
    }
}
