use serde_json::value::RawValue;

use super::*;
use crate::error::Status;

#[test]
fn a_member_twice_is_refused_at_any_depth_and_spelling() {
    for text in [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":1}"#, r#"{"x":[{"b":1,"b":2}]}"#] {
        let fault = read_object("params_json", text).expect_err(text);
        assert!(fault.message.contains("duplicate member"), "{}", fault.message);
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
    let status = |pointer: &str| get(json, pointer).expect_err(pointer).status;
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
    assert_eq!(status(&"/a".repeat(200)), Status::NotFound);
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
            assert!(theirs.is_err() || fault.message.contains("duplicate"), "{text:?}: {}", fault.message);
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
        let fault =
            read_object("x", &format!("{{{},\"n{}\":1}}", names(count), count / 2)).expect_err("twice");
        assert!(fault.message.contains(&format!("duplicate member \"n{}\"", count / 2)), "{}", fault.message);
    }
}

#[test]
fn an_error_tells_what_is_not_json_from_what_is_not_taken() {
    let message = |text: &str| read_object("x", text).map(drop).expect_err(text).message.clone();
    assert_eq!(message("{\"a\"\n 1}"), "x is not valid JSON: no : here at line 2 column 2");
    assert_eq!(message("{\"a\":1,\"a\":2}"), "x: duplicate member \"a\" at line 1 column 14");
    let deep = format!("{{\"a\":{}", "[".repeat(127));
    assert_eq!(message(&deep), "x: more than 127 levels of nesting at line 1 column 132");
    assert_eq!(message("[]"), "x must be a JSON object");
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
