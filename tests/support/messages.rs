//! Requests as they are read, answers as they are written.

use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::server::Talk;

/// Head and body, by Content-Length; `None` when the client is done.
pub fn read_request(stream: &mut (impl Read + ?Sized)) -> Option<String> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        request.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&request).into_owned();
    let length: usize = header(&head, "content-length").map_or(0, |digits| digits.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    request.extend(body);
    Some(String::from_utf8(request).unwrap())
}

/// The header called `name`, which is given in lower case.
pub fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    let head = request.split("\r\n\r\n").next()?;
    let field = |line: &'r str| line.split_once(": ").filter(|(n, _)| n.eq_ignore_ascii_case(name));
    head.lines().skip(1).find_map(field).map(|(_, value)| value)
}

/// An answer with a Content-Length.
pub fn answer(status: &str, more_head: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{more_head}\r\n{body}", body.len())
}

/// The answers, one for each request of the server, the last one again and again.
pub fn answering(answers: Vec<String>) -> impl Fn(&mut Talk) + Send + Sync + 'static {
    let said = AtomicUsize::new(0);
    move |talk| {
        while talk.hear().is_some() {
            let now = said.fetch_add(1, Ordering::SeqCst);
            talk.say(&answers[now.min(answers.len() - 1)]);
        }
    }
}
