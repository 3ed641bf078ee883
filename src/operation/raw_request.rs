//! `request`: the way to an endpoint that is newer than this library.

use super::standard::Draft;
use super::{Context, Operation, Params, Plan};
use crate::error::Error;
use crate::form::Form;
use crate::http::Method;
use crate::json::{self, Value};

pub fn build(operation: &Operation, context: &Context, params: &Params) -> Result<Plan, Error> {
    let method = params.text("method").and_then(Method::read);
    let method = method.ok_or_else(|| Error::invalid("method must be GET, POST, PUT, PATCH or DELETE"))?;
    let path = params.text("path").unwrap_or_default();
    check_path(path)?;
    if method == Method::Get && params.get("body").is_some() {
        return Err(Error::invalid("body may not be given with method GET"));
    }
    let draft = Draft {
        method,
        path: path.to_owned().into(),
        query: query(params)?,
        body: params.written("body").map(str::to_owned),
    };
    draft.complete(operation, context, params).map(Plan::Send)
}

/// The path goes out byte for byte, so it may hold nothing that a server or a
/// proxy on the way could read as another host, another path or a query.
fn check_path(path: &str) -> Result<(), Error> {
    let segment_fits = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        !segment.is_empty() && plain != "." && plain != ".."
    };
    let byte_fits = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&b);
    let lower = path.to_ascii_lowercase();
    let fits = path.bytes().all(byte_fits)
        && !lower.contains("%2f")
        && !lower.contains("%5c")
        && escapes_are_whole(path)
        && path.strip_prefix('/').is_some_and(|rest| rest.split('/').all(segment_fits));
    if fits {
        return Ok(());
    }
    let rule = "path must begin with \"/\" and have no query, no empty, \".\" or \"..\" segment, and no character that must be percent-encoded";
    Err(Error::invalid(rule))
}

fn escapes_are_whole(path: &str) -> bool {
    path.split('%').skip(1).all(|after| {
        let hex = after.as_bytes().get(..2);
        hex.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

fn query(params: &Params) -> Result<String, Error> {
    let mut query = Form::default();
    let Some(members) = params.get("query").and_then(Value::as_object) else {
        return Ok(String::new());
    };
    // Numbers are sent with the digits that they were written with.
    let written = params.written("query").and_then(json::raw_members).unwrap_or_default();
    for ((name, value), (_, text)) in members.iter().zip(written) {
        let texts = match value {
            Value::Null => continue,
            Value::Array(_) => json::raw_items(text).unwrap_or_default(),
            _ => vec![text],
        };
        for text in texts {
            match text.as_bytes().first() {
                Some(b'"') => query.append(name, &json::raw_string(text).unwrap_or_default()),
                Some(b'{' | b'[' | b'n') | None => {
                    let rule = "query values must be strings, numbers, booleans, or lists of them";
                    return Err(Error::invalid(rule));
                }
                Some(_) => query.append(name, text),
            };
        }
    }
    Ok(query.finish())
}

#[cfg(test)]
mod tests {
    use crate::operation::Plan;
    use crate::operation::testing::plan;

    /// Method, URL and body of the request, or what is wrong with it.
    fn sent(params: &str) -> Result<(&'static str, String, Option<String>), String> {
        match plan("request", params) {
            Ok(Plan::Send(request)) => {
                Ok((request.method.name(), request.url.clone(), request.body.as_deref().map(str::to_owned)))
            }
            Ok(Plan::Local(data)) => panic!("{data}"),
            Err(error) => Err(error.message.clone()),
        }
    }

    #[test]
    fn any_request_goes_out_as_it_is_written() {
        let body = r#"{"n":1.00000000000000000001}"#;
        for (params, method, rest, expected) in [
            (r#"{"method":"GET","path":"/a"}"#.to_owned(), "GET", "/a", None),
            (
                format!(r#"{{"method":"PATCH","path":"/a/b.c/%41","body":{body}}}"#),
                "PATCH",
                "/a/b.c/%41",
                Some(body),
            ),
            (r#"{"method":"POST","path":"/a...b/.x"}"#.to_owned(), "POST", "/a...b/.x", None),
            (r#"{"method":"GET","path":"/a","query":{"q":null},"body":null}"#.to_owned(), "GET", "/a", None),
            (
                r#"{"method":"DELETE","path":"/a","query":{"s":"a b&c","n":[1.50,true,"x"],"f":false}}"#
                    .to_owned(),
                "DELETE",
                "/a?s=a+b%26c&n=1.50&n=true&n=x&f=false",
                None,
            ),
        ] {
            let url = format!("https://api.example.com{rest}");
            assert_eq!(sent(&params), Ok((method, url, expected.map(str::to_owned))), "{params}");
        }
    }

    #[test]
    fn a_path_that_could_be_read_otherwise_is_refused() {
        for path in [
            "",
            "a",
            "/",
            "//evil.com",
            "/a//b",
            "/a/",
            "/.",
            "/..",
            "/a/../b",
            "/a/./b",
            "/%2e",
            "/%2E%2e/b",
            "/a/.%2E",
            "/a%2fb",
            "/a%2Fb",
            "/a%5cb",
            "/a%5Cb",
            "/a%",
            "/a%4",
            "/a%zz",
            "/a?b",
            "/a#b",
            "/a b",
            "/a\\\\b",
            "/é",
            "/a\\r",
        ] {
            let fault = sent(&format!(r#"{{"method":"GET","path":"{path}"}}"#)).expect_err(path);
            assert!(fault.starts_with("path must"), "{path}: {fault}");
        }
    }

    #[test]
    fn what_no_request_may_have_is_refused() {
        for (params, named) in [
            (r#"{"method":"get","path":"/a"}"#, "method must be GET, POST, PUT, PATCH or DELETE"),
            (r#"{"method":"GET","path":"/a","body":{}}"#, "body may not be given with method GET"),
            (r#"{"method":"GET","path":"/a","query":{"q":[null]}}"#, "query values must be"),
            (r#"{"method":"GET","path":"/a","query":{"q":{}}}"#, "query values must be"),
            (r#"{"method":"GET","path":"/a","query":{"q":[[]]}}"#, "query values must be"),
        ] {
            let fault = sent(params).expect_err(params);
            assert!(fault.contains(named), "{params}: {fault}");
        }
    }
}
