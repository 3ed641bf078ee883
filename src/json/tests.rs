use std::time::{Duration, Instant};

use serde_json::value::RawValue;

use super::*;
use crate::error::{Error, Status};

/// What is wrong with an argument.
fn message<T: std::fmt::Debug>(read: Result<T, Fault>) -> String {
    Error::from(read.expect_err("a fault")).message.clone()
}

#[test]
fn a_member_twice_is_refused_at_any_depth_and_spelling() {
    for text in [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":1}"#, r#"{"x":[{"b":1,"b":2}]}"#] {
        let fault = message(read_object("params_json", text));
        assert!(fault.contains("duplicate member"), "{fault}");
    }
    assert!(read_object("params_json", r#"{"a":1,"A":1}"#).is_ok());
}

#[test]
fn depth_is_bounded() {
    let nested = |n: usize| format!("{{\"a\":{}{}}}", "[".repeat(n - 1), "]".repeat(n - 1));
    assert!(read_object("x", &nested(127)).is_ok());
    assert!(read_object("x", &nested(128)).is_err());
    assert!(read_object("x", &nested(200_000)).is_err());
}

#[test]
fn what_is_not_json_is_refused() {
    let bad = ["", "\u{feff}{}", "{} x", "{\"a\":NaN}", "{\"a\":1e}", "{\"a\":\"\\ud800\"}", "[]"];
    for text in bad {
        assert!(read_object("x", text).is_err(), "{text}");
    }
}

#[test]
fn text_is_passed_on_as_it_came() {
    let text = r#"{"n": 1.00000000000000000001 , "big":123456789012345678901234567890}"#;
    let members = raw_members(text).expect("an object");
    assert_eq!(raw_member(&members, "n"), Some("1.00000000000000000001"));
    assert_eq!(compact(text), text.replace(' ', ""));
    assert_eq!(compact(r#"{ "a b" : "c \" d\\" }"#), r#"{"a b":"c \" d\\"}"#);
}

#[test]
fn a_member_is_added_at_the_end() {
    assert_eq!(with_member("{}", "a", "1"), r#"{"a":1}"#);
    assert_eq!(with_member("{ \"n\": 1.0 }\n", "a\"", "{}"), r#"{ "n": 1.0,"a\"":{}}"#);
}

#[test]
fn pointers() {
    let json = r#"{"a":{"b/c":[1, {"~":"x\ny"}]},"":0,"s":"\u0000","a2":1,"a2":2,"l":"\ud800"}"#;
    let ok = |pointer: &str| get(json, pointer).expect(pointer);
    let status = |pointer: &str| Error::from(get(json, pointer).expect_err(pointer)).status;
    assert_eq!(ok("/a/b~1c/1/~0"), "x\ny");
    assert_eq!(ok("/a/b~1c"), r#"[1,{"~":"x\ny"}]"#);
    assert_eq!(ok("/"), "0");
    assert_eq!(ok("/a2"), "2");
    assert_eq!(ok(""), compact(json));
    assert_eq!(status("/a/x"), Status::NotFound);
    assert_eq!(status("/a/b~1c/-"), Status::NotFound);
    assert_eq!(status("/a/b~1c/7"), Status::NotFound);
    assert_eq!(status("/a/b~1c/0/deeper"), Status::NotFound);
    assert_eq!(status("a"), Status::InvalidArgument);
    assert_eq!(status("/a~2"), Status::InvalidArgument);
    assert_eq!(status("/a/b~1c/01"), Status::InvalidArgument);
    assert_eq!(status("/s"), Status::Decode);
    assert_eq!(status("/l"), Status::Decode);
    assert_eq!(status("/x/a~2"), Status::InvalidArgument);
    assert_eq!(status(&"/a".repeat(128)), Status::NotFound);
    assert_eq!(status(&"/a".repeat(129)), Status::InvalidArgument);
}

#[test]
fn a_deep_answer_is_walked_without_recursion() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(checked(deep.as_bytes()).is_some());
    assert_eq!(get(&deep, "/0/0").map(|text| text.len()), Ok(200_000 - 4));
}

/// Texts that have everything JSON has, and what is only almost JSON.
const TEXTS: &[&str] = &[
    r#"{"a":[1,-0,0.5,1e3,-1E-2,12345678901234567890],"b":{"c":null,"d":true,"e":false},"":""}"#,
    r#" { "key" : "va\"lu\\e\/\b\f\n\r\t\u00e9\ud83d\ude00" , "l" : [ ] , "o" : { } } "#,
    r#"{"half":"\ud800","other":"\udc00x","both":"\udc00\ud800"}"#,
    r#"[[[[[["deep"]]]]]]"#,
    "{\"a\":\"\u{e9}\u{1f600}\u{2028}\",\"b\":9223372036854775807,\"c\":-9223372036854775809}",
    "\"a string of more than eight bytes, so that words are looked at\"",
    "01",
    "1.",
    ".5",
    "+1",
    "--1",
    "1e",
    "tru",
    "nul",
    "[1,]",
    "{\"a\":1,}",
    "{a:1}",
    "'a'",
    "\u{feff}1",
];

/// Every text, and every one with a byte left out, doubled or replaced.
fn mutants() -> impl Iterator<Item = String> {
    let changes = |text: &'static str| {
        (0..text.len()).filter(|at| text.is_char_boundary(*at)).flat_map(move |at| {
            let (before, after) = text.split_at(at);
            let length = after.chars().next().map_or(0, char::len_utf8);
            let (here, rest) = after.split_at(length);
            let replaced =
                ["", " ", "\"", "\\", "{", "}", "]", ",", ":", "0", "e", ".", "\n", "u", "\u{1}", "\u{7f}"];
            let replaced = replaced.map(|new| format!("{before}{new}{rest}"));
            replaced.into_iter().chain([format!("{before}{here}{after}"), before.to_owned()])
        })
    };
    TEXTS.iter().flat_map(move |text| changes(text)).chain(TEXTS.iter().map(|text| (*text).to_owned()))
}

#[test]
fn the_readers_agree_with_serde_json() {
    let mut taken = 0;
    for text in mutants() {
        let theirs = serde_json::from_str::<&RawValue>(&text).ok().map(RawValue::get);
        assert_eq!(checked(text.as_bytes()), theirs, "{text:?}");
        assert_eq!(raw_string(&text), serde_json::from_str::<String>(&text).ok(), "{text:?}");
        let theirs = serde_json::from_str::<Vec<&RawValue>>(&text).ok();
        let theirs = theirs.map(|items| items.into_iter().map(RawValue::get).collect::<Vec<_>>());
        assert_eq!(raw_items(&text), theirs, "{text:?}");
        taken += usize::from(agree_on_an_object(&text));
    }
    assert!(taken > 200, "only {taken} of the texts are objects");
}

/// Compares what is read of an argument; gives whether it was taken.
fn agree_on_an_object(text: &str) -> bool {
    let theirs = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text);
    match read_object_and_texts("x", text) {
        Ok((members, texts)) => {
            let theirs = match theirs {
                Ok(theirs) => theirs,
                // It makes a double of every number.
                Err(fault) if fault.to_string().starts_with("number out of range") => return true,
                Err(fault) => panic!("{text:?}: {fault}"),
            };
            assert_eq!(members.len(), theirs.len(), "{text:?}");
            for ((name, value), raw) in members.iter().zip(&texts) {
                assert!(same(value, &theirs[name.as_ref()]), "{text:?}");
                assert_eq!(
                    serde_json::from_str::<serde_json::Value>(raw).ok(),
                    theirs.get(name.as_ref()).cloned()
                );
            }
            true
        }
        Err(fault) => {
            assert!(
                theirs.is_err() || matches!(&fault, Fault::Argument(text) if text.contains("duplicate")),
                "{text:?}: {fault:?}"
            );
            false
        }
    }
}

fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    use serde_json::Value as Theirs;
    match (ours, theirs) {
        (Value::Null, Theirs::Null) => true,
        (Value::Bool(a), Theirs::Bool(b)) => a == b,
        (Value::Number(a), Theirs::Number(b)) => *a == b.as_i64(),
        (Value::String(a), Theirs::String(b)) => a == b,
        (Value::Array(a), Theirs::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Theirs::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, value)| same(value, &b[name.as_ref()]))
        }
        _ => false,
    }
}

#[test]
fn the_writer_agrees_with_serde_json() {
    for text in mutants().chain((0..0x100_u32).filter_map(char::from_u32).map(|c| format!("12345678{c}12"))) {
        assert_eq!(string(&text), serde_json::Value::from(text.as_str()).to_string());
    }
}

#[test]
fn of_many_names_a_repeated_one_is_found_too() {
    let names = |n: usize| (0..n).map(|at| format!("\"n{at}\":1")).collect::<Vec<_>>().join(",");
    for count in [1, 15, 16, 17, 40, 1000] {
        assert!(read_object("x", &format!("{{{}}}", names(count))).is_ok());
        let fault = message(read_object("x", &format!("{{{},\"n{}\":1}}", names(count), count / 2)));
        assert!(fault.contains(&format!("duplicate member \"n{}\"", count / 2)), "{fault}");
    }
}

#[test]
fn an_error_tells_what_is_not_json_from_what_is_not_taken() {
    let message = |text: &str| message(read_object("x", text));
    assert_eq!(message("{\"a\"\n 1}"), "x is not valid JSON: expected `:` at line 2 column 2");
    assert_eq!(message("{\"canary\":canary}"), "x is not valid JSON: expected value at line 1 column 11");
    assert_eq!(message("{\"a\":1,\"a\":2}"), "x: duplicate member \"a\" at line 1 column 14");
    assert_eq!(message("\n{\"a\":\"\\ud800\"}"), "x: half of a surrogate pair at line 2 column 14");
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(127), "]".repeat(127));
    assert_eq!(message(&deep), "x: more than 127 levels of nesting at line 1 column 132");
    assert_eq!(message(" []"), "x must be a JSON object");
}

#[test]
fn the_kind_and_the_length_of_a_value() {
    let json = r#" {"n":null,"t":true,"f":false,"i":-1.0e309,"s":"null","a":[1,[2],{"b":3}],"o":{"x":1,"x":2},"e":[],"z":{ }} "#;
    for (pointer, expected, items) in [
        ("", "object", Some(9)),
        ("/n", "null", None),
        ("/t", "boolean", None),
        ("/f", "boolean", None),
        ("/i", "number", None),
        ("/s", "string", None),
        ("/a", "array", Some(3)),
        ("/a/1", "array", Some(1)),
        ("/a/2", "object", Some(1)),
        ("/a/2/b", "number", None),
        ("/a/3", "absent", None),
        ("/a/-", "absent", None),
        ("/n/x", "absent", None),
        ("/x", "absent", None),
        ("/o", "object", Some(2)),
        ("/e", "array", Some(0)),
        ("/z", "object", Some(0)),
    ] {
        assert_eq!(kind(json, pointer), Ok(expected), "{pointer}");
        assert_eq!(length(json, pointer).ok(), items, "{pointer}");
        let status = length(json, pointer).map_err(|fault| Error::from(fault).status);
        assert!(status.is_ok() || status == Err(Status::InvalidArgument), "{pointer}");
    }
    for (json, pointer) in [("{", ""), ("", ""), ("{}", "a"), ("{}", "/~"), ("[1]", "/01")] {
        assert!(kind(json, pointer).is_err() && length(json, pointer).is_err(), "{json} {pointer}");
    }
}

#[test]
fn a_value_is_set_and_the_rest_stays_as_it_was_written() {
    for (json, pointer, value, expected) in [
        ("{}", "/a", Some("1"), r#"{"a":1}"#),
        ("{ }", "/a", Some(" [ 1 ] "), r#"{"a":[ 1 ] }"#),
        (r#"{"a":1.50, "b":2}"#, "/b", Some("3"), r#"{"a":1.50, "b":3}"#),
        (r#"{"a":1.50 }"#, "/b", Some("3"), r#"{"a":1.50,"b":3 }"#),
        (r#"{"a":1}"#, "", Some("[]"), "[]"),
        ("{}", "/a/b~1c/d", Some("1"), r#"{"a":{"b/c":{"d":1}}}"#),
        (r#"{"a":{}}"#, "/a/0", Some("1"), r#"{"a":{"0":1}}"#),
        ("{}", "/\"", Some("1"), r#"{"\"":1}"#),
        ("{}", "/", Some("1"), r#"{"":1}"#),
        ("[]", "/-", Some("1"), "[1]"),
        ("[1]", "/-", Some("2"), "[1,2]"),
        ("[1]", "/-/a/b", Some("2"), r#"[1,{"a":{"b":2}}]"#),
        (r#"{"t":[{"id":1},{"id":2}]}"#, "/t/1/id", Some("3"), r#"{"t":[{"id":1},{"id":3}]}"#),
        (r#"{"t":[{"id":1},{"id":2}]}"#, "/t/1/x", Some("3"), r#"{"t":[{"id":1},{"id":2,"x":3}]}"#),
        ("[1,2]", "/0", Some("3"), "[3,2]"),
        // Of members with the same name the last one counts.
        (r#"{"a":1,"\u0061":2}"#, "/a", Some("3"), r#"{"a":1,"\u0061":3}"#),
        // Without a value it is taken away.
        (r#"{"a":1,"b":2,"c":3}"#, "/b", None, r#"{"a":1,"c":3}"#),
        (r#"{ "a" : 1.50, "b":2}"#, "/b", None, r#"{"a":1.50}"#),
        (r#"{"a":1,"b":2,"a":3}"#, "/a", None, r#"{"b":2}"#),
        (r#"{"a":1}"#, "/a", None, "{}"),
        (r#"{"a":1}"#, "/b", None, r#"{"a":1}"#),
        (r#"{"a":1}"#, "/b/c", None, r#"{"a":1}"#),
        (r#"{"a":{"b":[1,2,3]}}"#, "/a/b/1", None, r#"{"a":{"b":[1,3]}}"#),
        ("[1]", "/0", None, "[]"),
    ] {
        assert_eq!(set(json, pointer, value).as_deref(), Ok(expected), "{json} {pointer} {value:?}");
    }
    for (json, pointer, value, fault) in [
        ("", "/a", Some("1"), "json is not valid JSON"),
        ("{} {}", "/a", Some("1"), "json is not valid JSON"),
        ("{}", "/a", Some(""), "value_json is not valid JSON"),
        ("{}", "/a", Some("canary"), "value_json is not valid JSON"),
        ("{}", "/a", Some("1,\"b\":2"), "value_json is not valid JSON"),
        ("{}", "a", Some("1"), "pointer must be empty or begin with \"/\""),
        ("{}", "", None, "pointer \"\" is the whole text, which cannot be removed"),
        ("[1]", "/1", Some("1"), "pointer names an item that the array does not have"),
        ("[1]", "/2/a", Some("1"), "pointer names an item that the array does not have"),
        ("[1]", "/a", Some("1"), "pointer names an item that the array does not have"),
        ("[1]", "/1", None, "pointer names an item that the array does not have"),
        ("[1]", "/-", None, "pointer names an item that the array does not have"),
        ("[1]", "/00", Some("1"), "pointer has an array index with a leading zero"),
        (
            r#"{"a":1}"#,
            "/a/b",
            Some("1"),
            "pointer leads into a value that is neither an array nor an object",
        ),
        (
            r#"{"a":null}"#,
            "/a/b",
            Some("1"),
            "pointer leads into a value that is neither an array nor an object",
        ),
    ] {
        assert_eq!(message(set(json, pointer, value)), fault, "{json} {pointer} {value:?}");
    }
}

#[test]
fn what_is_set_is_what_is_got() {
    let mut json = "{}".to_owned();
    for (at, pointer) in ["/a", "/b/c", "/b/d~0~1", "/a", "/é", "/b/c"].iter().enumerate() {
        let value = string(&format!("\"{at}\u{1}"));
        json = set(&json, pointer, Some(&value)).expect(pointer);
        assert_eq!(get(&json, pointer), Ok(format!("\"{at}\u{1}")));
        assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
    }
    assert_eq!(length(&json, ""), Ok(3));
}

/// Twice the text takes about twice the time, whatever it is made of; an eightfold
/// text must not take sixty-four times as long.
#[test]
fn the_time_is_linear_in_the_length() {
    let deep = |bytes: usize| format!("{}{:?}{}", "{\"a\":".repeat(126), "x".repeat(bytes), "}".repeat(126));
    let many = |bytes: usize| {
        let members: Vec<String> = (0..bytes / 12).map(|at| format!("\"{at:07}\":1")).collect();
        format!("{{{}}}", members.join(","))
    };
    let numbers = |bytes: usize| format!("{{\"a\":[{}1]}}", "1,".repeat(bytes / 2));
    let pointer = "/a".repeat(126);
    let work = |text: &str| {
        assert!(read_object("x", text).is_ok());
        assert!(kind(text, &pointer).is_ok() && length(text, "").is_ok());
        assert!(set(text, "/b", Some("1")).is_ok() && pick(text, ["x", "y"]) == [None, None]);
        assert!(raw_members(text).is_some());
    };
    let makers: [&dyn Fn(usize) -> String; 3] = [&deep, &many, &numbers];
    for make in makers {
        let time = |bytes: usize, times: usize| {
            let text = make(bytes);
            let once = || {
                let began = Instant::now();
                let used = processor_time();
                (0..times).for_each(|_| work(&text));
                processor_time().zip(used).map_or_else(|| began.elapsed(), |(now, used)| now - used)
            };
            (0..3).map(|_| once()).min().unwrap_or_default()
        };
        let (short, long) = (time(1 << 17, 8), time(1 << 20, 1));
        assert!(long < short * 4 + Duration::from_millis(20), "{short:?} and {long:?}");
    }
}

/// How long this thread has been on a processor, which a busy machine does not change.
fn processor_time() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    said.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn a_number_may_have_any_size() {
    for number in
        ["1e308", "1e309", "-2E+999", "1e99999999999999999999", "1e-99999999999999999999", &"9".repeat(400)]
    {
        let text = format!("{{\"n\":{number}}}");
        let (members, texts) = read_object_and_texts("x", &text).expect(number);
        assert_eq!((member(&members, "n"), texts.as_slice()), (Some(&Value::Number(None)), &[number][..]));
    }
}
