//! The configuration of a client. An input is lines `NAME=value` of the
//! environment, and from the first line on that begins with "{", `config_json`.

use std::collections::HashMap;

use serde_json::Value;
use url::Url;
use workos::client::Client;
use workos::error::Status;

use crate::promises;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let begin = if text.starts_with('{') { Some(0) } else { text.find("\n{").map(|at| at + 1) };
    let (lines, config) = text.split_at(begin.unwrap_or(text.len()));
    let variables: HashMap<&str, &str> = lines.lines().filter_map(|line| line.split_once('=')).collect();
    let config = if config.is_empty() { "{}" } else { config };
    let read: Value = serde_json::from_str(config).unwrap_or_default();
    // Files of this machine are no part of an input.
    if read.pointer("/trust/pem_file").is_some() || read["trust"] == "system" {
        return;
    }
    let environment =
        |name: &str| variables.get(name).filter(|value| !value.is_empty()).map(|value| (*value).to_owned());
    match Client::new(config, &environment) {
        Ok(client) => {
            let url = client.base_url();
            let parsed = Url::parse(url);
            let is_punycode = url.contains("xn--");
            assert!(parsed.is_ok_and(|url| url.has_host()) || is_punycode, "{url}");
        }
        Err(error) => {
            assert_eq!(error.status, Status::InvalidArgument, "{error}");
            // A member's name is repeated, so a secret is one only where nothing else is the same.
            let secret = |text: &&str| text.contains("canary") && occurs_once(text, lines, config);
            let told = ["/api_key", "/proxy"].iter().filter_map(|pointer| read.pointer(pointer)?.as_str());
            let set = ["WORKOS_API_KEY", "HTTPS_PROXY", "ALL_PROXY"]
                .iter()
                .filter_map(|name| variables.get(name).copied());
            let secrets: Vec<&str> = told.chain(set).filter(secret).collect();
            promises::error(&error, &secrets);
        }
    }
}

fn occurs_once(text: &str, lines: &str, config: &str) -> bool {
    lines.matches(text).count() + config.matches(text).count() == 1
}
