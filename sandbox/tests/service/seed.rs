//! `--seed FILE`.

use std::{fs, path::Path, process};

use serde_json::json;

use crate::support::{JSON, Sandbox, command};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/seed.example.json");

#[test]
fn the_example_is_what_the_sandbox_then_knows() {
    let sandbox = Sandbox::start(&["--auto", "--seed", EXAMPLE]);
    let expected = json!({
        "api_key": "sk_test_shop", "client_id": "client_shop", "organization": "org_01CHESSCLUB",
        "connection": "conn_01CHESSOKTA", "domain": "chess.example", "login_hint": "vera@chess.example",
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&sandbox.ready[name], value, "{name}");
    }

    let shop = ("client_id", "client_shop");
    let shop_uri = ("redirect_uri", "http://localhost:3000/auth/callback");
    let sign_in = |selector, person| {
        let code =
            sandbox.authorize(&[shop, shop_uri, selector, ("login_hint", person)]).callback("code").unwrap();
        let client = json!({"code": code, "client_id": "client_shop", "client_secret": "sk_test_shop"});
        sandbox.exchange(&client).json()["profile"].clone()
    };
    let vera = sign_in(("organization", "org_01CHESSCLUB"), "vera@chess.example");
    assert_eq!(vera["custom_attributes"], json!({"department": "Endgames", "elo": 2350}));
    assert_eq!(vera["raw_attributes"], json!({"http://schemas.example/title": "Champion"}));
    let paul = sign_in(("domain", "chess-club.example"), "paul@chess.example");
    assert_eq!(
        (&paul["name"], &paul["last_name"], &paul["role"]),
        (&json!("Paul"), &json!(null), &json!(null))
    );
    let robot = sign_in(("connection", "conn_01CHESSOKTA"), "robot@chess.example");
    assert_eq!((&robot["name"], &robot["idp_id"]), (&json!(null), &json!("robot@chess.example")));
    let again = Sandbox::start(&["--seed", EXAMPLE]);
    let page = again.authorize(&[shop, shop_uri, ("organization", "org_01CHESSCLUB")]).body;
    assert!(page.contains(robot["id"].as_str().unwrap()), "derived ids stay the same");

    let inactive = sandbox.authorize(&[shop, shop_uri, ("domain", "old-chess.example")]);
    assert_eq!(inactive.callback("error").unwrap(), "connection_unlinked");
    let foreign =
        sandbox.authorize(&[shop, ("redirect_uri", "http://localhost:3000/other"), ("domain", "go.example")]);
    assert_eq!(foreign.json()["error"], "invalid_redirect_uri");
}

#[test]
fn clients_do_not_meet() {
    let sandbox = Sandbox::start(&["--auto", "--seed", EXAMPLE]);
    let code = sandbox
        .authorize(&[("client_id", "client_admin"), ("domain", "chess.example")])
        .callback("code")
        .unwrap();
    let error = |client, secret| {
        let answer = sandbox.exchange(&json!({"code": code, "client_id": client, "client_secret": secret}));
        answer.json()["error"].as_str().map(str::to_owned)
    };
    assert_eq!(error("client_shop", "sk_test_shop").unwrap(), "invalid_grant");
    assert_eq!(error("client_admin", "sk_test_shop").unwrap(), "unauthorized_client");
    assert_eq!(error("client_admin", "sk_test_admin"), None);
    let key = ("Authorization", "Bearer sk_test_sandbox");
    let built_in = sandbox.request("POST", "/events", &[JSON, key], "{}");
    assert_eq!(built_in.status, 401, "the built-in key opens nothing here");
}

#[test]
fn a_bad_seed_is_refused_with_one_line() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("seed-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let client = json!({"client_id": "c", "api_key": "k"});
    let organization = json!({"id": "o", "name": "O"});
    let cases = [
        (json!({}), "missing field `clients`"),
        (json!({"clients": []}), "at least one client"),
        (json!({"clients": [client], "persons": []}), "unknown field `persons`"),
        (json!({"clients": [client], "organizations": [organization, organization]}), "o is given twice"),
        (json!({"clients": [{"client_id": "c", "api_key": ""}]}), "api_key is empty"),
        (
            json!({"clients": [{"client_id": "c", "api_key": "k", "redirect_uris": ["ftp://x"]}]}),
            "not a redirect URI",
        ),
    ];
    for (number, (seed, complaint)) in cases.iter().enumerate() {
        let path = folder.join(format!("{number}.json"));
        fs::write(&path, seed.to_string()).unwrap();
        let output = command(&["--seed", path.to_str().unwrap()]).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr.contains(complaint) && stderr.lines().count() == 1, "{stderr}");
        assert!(output.stdout.is_empty());
    }
    fs::remove_dir_all(&folder).unwrap();
}
