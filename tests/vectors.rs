//! The wire vectors of api/: what the example of each operation sends.

use serde_json::{Map, Value, json};
use workos::client::Client;

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
