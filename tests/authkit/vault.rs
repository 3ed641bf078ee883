//! Encryption in the library with a key of the vault.

use serde_json::{Value, json};

use crate::service::{authkit, call};
use crate::support::{Server, answer};

#[test]
fn the_vault_encrypts_here_and_reads_both_layouts() {
    // A key that encrypts is this one, in its encrypted form "encrypted_keys".
    const KEY: &str = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    const KEYS: &str = "ZW5jcnlwdGVkX2tleXM=";
    let server = Server::plain(|talk| {
        while let Some(request) = talk.hear() {
            let body =
                format!(r#"{{"data_key":"{KEY}","encrypted_keys":"{KEYS}","id":"key_1","context":{{}}}}"#);
            match request.starts_with("POST /vault/v1/keys/data-key ")
                || request.ends_with(&format!(r#"{{"keys":"{KEYS}"}}"#))
            {
                true => talk.say(answer("200 OK", "", &body)),
                false => talk.say(answer(
                    "400 Bad Request",
                    "",
                    r#"{"message":"no such key","code":"invalid_encrypted_keys"}"#,
                )),
            }
        }
    });
    let client = authkit(&server);
    for text in ["hello world", "", "Ådä 😀", &"x".repeat(100_000)] {
        let sent = || json!({"data": text, "context": {"a": "b"}, "associated_data": "canary"});
        let sealed = call(&client, "vault.encrypt", sent()).expect("encrypted");
        let asked = server.requests().pop().expect("sent");
        assert!(asked.ends_with(r#"{"context":{"a":"b"}}"#) && !asked.contains("hello"), "{asked}");
        let params = |sealed: &Value, aad: &str| json!({"encrypted_data": sealed["encrypted_data"], "associated_data": aad});
        assert_eq!(call(&client, "vault.decrypt", params(&sealed, "canary")), Ok(json!({"data": text})));
        // Whatever the random nonce: as the length of a key it may make sense in the other layout.
        for _ in 0..16 {
            let sealed = call(&client, "vault.encrypt", sent()).expect("encrypted");
            let error = call(&client, "vault.decrypt", params(&sealed, "other")).expect_err("another text");
            assert_eq!(error.api_code.as_deref(), Some("decryption_failed"), "{sealed}");
        }
    }
    for sealed in [
        "AAECAwQFBgcICQoLXMNMSFvVRPtV+G1JHkJ2sw5lbmNyeXB0ZWRfa2V5cybIml251v1MHAjm",
        "DmVuY3J5cHRlZF9rZXlzAAECAwQFBgcICQoLJsiaXbnW/UwcCOZcw0xIW9VE+1X4bUkeQnaz",
    ] {
        let data = call(&client, "vault.decrypt", json!({"encrypted_data": sealed})).expect("decrypted");
        assert_eq!(data, json!({"data": "hello world"}));
    }
    let before = server.requests().len();
    for sealed in ["", "no base64!", "AAAA"] {
        let error = call(&client, "vault.decrypt", json!({"encrypted_data": sealed})).expect_err("nothing");
        assert_eq!(error.api_code.as_deref(), Some("decryption_failed"));
    }
    assert_eq!(server.requests().len(), before);
}
