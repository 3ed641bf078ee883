//! The wire vectors of api/: what the example of each operation sends.

use serde_json::{Map, Value, json};
use workos::client::Client;
use workos::error::{Performed, Status};

const VECTORS: &str = include_str!("../api/generated/vectors.json");

#[test]
fn each_example_sends_what_the_description_says() {
    let file: Value = serde_json::from_str(VECTORS).expect("JSON");
    let client = Client::new(&file["client"].to_string(), &|_: &str| None).expect("a client");
    let vectors = file["vectors"].as_array().expect("a list");
    assert!(vectors.len() > 270, "{}", vectors.len());
    let mut wrong = Vec::new();
    for vector in vectors {
        let name = vector["operation"].as_str().expect("a name");
        let built = match client.request_build(name, &vector["params"].to_string()) {
            Ok(built) => serde_json::from_str::<Value>(&built).expect("JSON"),
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        let mut headers: Map<String, Value> = built["headers"].as_object().expect("an object").clone();
        assert!(headers.remove("User-Agent").is_some(), "{name}");
        let body = |value: &Value| -> Value {
            value.as_str().map_or(Value::Null, |text| serde_json::from_str(text).expect("JSON"))
        };
        let got = json!([built["method"], built["url"], headers, body(&built["body"])]);
        let wanted = json!([vector["method"], vector["url"], vector["headers"], body(&vector["body"])]);
        if got != wanted {
            wrong.push(format!("{name}:\n  {got}\n  {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The parameters of the vectors by their operation.
fn params() -> Map<String, Value> {
    let file: Value = serde_json::from_str(VECTORS).expect("JSON");
    let vectors = file["vectors"].as_array().expect("a list");
    vectors
        .iter()
        .map(|it| (it["operation"].as_str().expect("a name").to_owned(), it["params"].clone()))
        .collect()
}

#[test]
fn a_list_without_its_items_is_refused_whichever_operation_it_is_of() {
    let client =
        Client::new(r#"{"api_key":"sk_1","client_id":"client_1"}"#, &|_: &str| None).expect("a client");
    let described: Value = serde_json::from_str(&workos::flow::describe()).expect("JSON");
    let params = params();
    let mut lists = 0;
    for operation in described["operations"].as_array().expect("a list") {
        let name = operation["name"].as_str().expect("a name");
        let (kind, list) = (&operation["returns"]["kind"], operation["returns"]["list"] == json!(true));
        if !list && kind != "array" {
            continue;
        }
        lists += 1;
        let given = match &params[name] {
            Value::Null => "{}".to_owned(),
            given => given.to_string(),
        };
        let parse = |body: &str| client.response_parse(name, &given, 200, "{}", body.as_bytes());
        let (good, wrong_kind) = if list { (r#"{"data":[ ]}"#, "[]") } else { ("[ ]", r#"{"data":[]}"#) };
        assert_eq!(parse(good).as_deref(), Ok(good), "{name}");
        for bad in
            [wrong_kind, "", "{}", "null", "5", r#"{"message":"oops"}"#, r#"{"data":null}"#, r#"{"data":{}}"#]
        {
            let error = parse(bad).err().map(|error| (error.status, error.performed));
            assert_eq!(error, Some((Status::Decode, Performed::Yes)), "{name}: {bad}");
        }
    }
    assert!(lists > 50, "{lists}");
}
