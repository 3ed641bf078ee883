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

/// How each byte is written: as the first or the first three bytes of this word,
/// whose last byte tells which.
const WRITTEN: [u32; 256] = {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut written = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::indexing_slicing, reason = "a constant: what is out of bounds does not compile")]
        {
            written[byte] = u32::from_le_bytes(match byte as u8 {
                b' ' => [b'+', 0, 0, 1],
                plain @ (b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_') => {
                    [plain, 0, 0, 1]
                }
                other => [b'%', HEX[other as usize >> 4], HEX[other as usize & 15], 3],
            });
        }
        byte += 1;
    }
    written
};

/// How `byte` is written, and how many bytes that takes.
#[inline(always)]
fn written(byte: u8) -> ([u8; 4], usize) {
    let word = WRITTEN.get(usize::from(byte)).copied().unwrap_or_default();
    (word.to_le_bytes(), (word >> 24) as usize)
}

/// So many bytes are written in one go.
const BLOCK: usize = 32;
/// Up to so many bytes room is made for the most that they could take.
const SHORT: usize = 256;

/// How many bytes `text` takes, or how many at most where it is short.
fn room_for(text: &str) -> usize {
    match text.len() {
        short @ ..=SHORT => 3 * short,
        // A long `state` is much of what a call holds.
        _ => text.bytes().map(|byte| written(byte).1).sum(),
    }
}

impl Form {
    /// A form that is appended to `text`.
    pub fn after(text: String) -> Self {
        Self { start: text.len(), text: text.into_bytes() }
    }

    pub fn append(&mut self, name: &str, value: &str) -> &mut Self {
        self.text.reserve(room_for(name) + room_for(value) + 2);
        if self.text.len() > self.start {
            self.text.push(b'&');
        }
        self.encode(name.as_bytes());
        self.text.push(b'=');
        self.encode(value.as_bytes());
        self
    }

    fn encode(&mut self, text: &[u8]) {
        let mut out = [0; 3 * BLOCK + 1];
        for block in text.chunks(BLOCK) {
            let mut length = 0;
            for byte in block {
                let (bytes, used) = written(*byte);
                // A whole word each; the next one goes over what is not used of it.
                if let Some(place) = out.get_mut(length..).and_then(<[u8]>::first_chunk_mut) {
                    *place = bytes;
                }
                length += used;
            }
            self.text.extend_from_slice(out.get(..length).unwrap_or_default());
        }
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
