//! What the API does beyond keeping things.

use serde_json::{Value, json};

use crate::support::{Answer, FORM, JSON, KEY, Sandbox};

fn made(sandbox: &Sandbox, path: &str, body: &Value) -> Value {
    let answer = sandbox.post(path, body);
    assert!((200..300).contains(&answer.status), "{path}: {}", answer.body);
    answer.json()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("there is no {name} in {value}"))
}

/// A grant of the built-in client.
fn grant(sandbox: &Sandbox, grant_type: &str, members: &Value) -> Answer {
    let mut body = json!({
        "client_id": "client_sandbox", "client_secret": "sk_test_sandbox", "grant_type": grant_type,
    });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    sandbox.post("/user_management/authenticate", &body)
}

#[test]
fn a_sign_in_says_what_is_missing() {
    let sandbox = Sandbox::start(&[]);
    let user = json!({"email": "kim@example.com", "password": "correct horse"});
    let user = made(&sandbox, "/user_management/users", &user);
    let wrong = grant(&sandbox, "password", &json!({"email": "kim@example.com", "password": "wrong"}));
    assert_eq!((wrong.status, &wrong.json()["code"]), (400, &json!("invalid_credentials")));
    let right =
        grant(&sandbox, "password", &json!({"email": "kim@example.com", "password": "correct horse"}));
    let missing = right.json();
    assert_eq!((right.status, text(&missing, "code")), (403, "email_verification_required"));
    let codes = sandbox.get("/_sandbox/codes").json();
    let codes = codes["codes"].as_array().unwrap();
    let sent = codes.iter().find(|it| it["id"] == missing["email_verification_id"]).unwrap();
    let verify = |code: &str| {
        let token = text(&missing, "pending_authentication_token");
        let members = json!({"code": code, "pending_authentication_token": token});
        grant(&sandbox, "urn:workos:oauth:grant-type:email-verification:code", &members)
    };
    assert_eq!(verify("no").status, 400);
    let signed_in = verify(text(sent, "code"));
    assert_eq!(signed_in.status, 200, "{}", signed_in.body);
    assert_eq!(signed_in.json()["user"]["email_verified"], true);
    assert_eq!(verify(text(sent, "code")).status, 400, "a code works once");
    let path = format!("/user_management/users/{}/sessions", text(&user, "id"));
    assert_eq!(sandbox.get_with_key(&path).json()["data"].as_array().unwrap().len(), 1);
}

#[test]
fn a_password_that_another_system_hashed_signs_in() {
    let sandbox = Sandbox::start(&[]);
    let users = "/user_management/users";
    let signs_in = |email: &str, password: &str| {
        grant(&sandbox, "password", &json!({"email": email, "password": password})).status
    };
    // Made by bcrypt and argon2-cffi of PyPI, and by Python's hashlib.
    for (at, (kind, hash, position)) in [
        ("bcrypt", "$2b$04$L4ptaJRP2SHfKULEnIAzNuF.jNymoVzsbquBxbfUI1HcNJfsL0bHa", None),
        ("argon2", "$argon2id$v=19$m=16,t=1,p=1$9nagHlvKROE$U3g3EX+J7PCYr+yZBrBuyQ", None),
        ("scrypt", "$scrypt$ln=4,r=8,p=1$c2FsdHNhbHQ$5eJHz+r0WlGIVtbszqsCUiq6CMxJnB1YJDpacs0jSZQ", None),
        ("pbkdf2", "$pbkdf2-sha256$i=1000,l=32$c2FsdHNhbHQ$qQDPSZa3Ormyy9oK1Pu0ZLLwP2Svzmx3yu8OvDdq/J0", None),
        ("pbkdf2", "$pbkdf2-sha512$i=1000,l=64$c2FsdHNhbHQ$+sUSD8jw4f8ns7m9b7kj8PeJLe8lJXO8Am09BLgO79kST9D/Ija5aKINGF5Xg7hkKXw1+fNhBzzJP3eIXcWXww", None),
        ("ssha", "{SSHA}awc/Cj0kafyFd5d8fGn07xoHBJJzYWx0c2FsdA==", Some("suffix")),
        ("ssha256", "/uIisGydvbkE3vKtQghLq8rHiBYFsgQ2q5K/locP2ERzYWx0c2FsdA==", Some("prefix")),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("hash{at}@example.com");
        let mut user = json!({
            "email": email, "email_verified": true, "password_hash": hash, "password_hash_type": kind,
        });
        if let Some(position) = position {
            user["password_salt_position"] = position.into();
        }
        let user = made(&sandbox, users, &user);
        assert!(!user.to_string().contains(hash), "no answer shows it");
        assert_eq!((signs_in(&email, "correct horse"), signs_in(&email, "correct")), (200, 400), "{hash}");
        // The next password takes its place.
        let path = format!("{users}/{}", text(&user, "id"));
        assert_eq!(sandbox.put(&path, &json!({"password": "another horse"})).status, 200);
        assert_eq!((signs_in(&email, "another horse"), signs_in(&email, "correct horse")), (200, 400), "{hash}");
        let changed = sandbox.put(&path, &json!({"password_hash": "x", "password_hash_type": kind}));
        assert_eq!((changed.status, &changed.json()["code"]), (400, &json!("invalid_password_hash")), "{kind}");
    }
    let both = json!({"email": "b@example.com", "password": "correct horse", "password_hash": "x", "password_hash_type": "bcrypt"});
    assert_eq!(sandbox.post(users, &both).json()["code"], "password_and_password_hash_provided");
}

#[test]
fn a_password_that_firebase_hashed_signs_in() {
    let sandbox = Sandbox::start(&[]);
    let users = "/user_management/users";
    // The example of github.com/firebase/scrypt, as a WorkOS migration writes it.
    let salt = "$salt=42xEC+ixf3L2lw==";
    let hash =
        "$hash=lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==";
    let key = "$sk=jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==";
    let whole = format!("$firebase-scrypt{hash}{salt}{key}$ss=Bw==$r=8$m=14");
    let user = |email: &str, hash: &str| json!({"email": email, "email_verified": true, "password_hash": hash, "password_hash_type": "firebase-scrypt"});
    let status = |email: &str, password: &str| {
        grant(&sandbox, "password", &json!({"email": email, "password": password})).status
    };
    made(&sandbox, users, &user("f1@example.com", &whole));
    assert_eq!(
        (status("f1@example.com", "user1password"), status("f1@example.com", "user2password")),
        (200, 400)
    );
    // The padding of base 64 may be left out.
    made(&sandbox, users, &user("f2@example.com", &whole.replace("==", "")));
    assert_eq!(status("f2@example.com", "user1password"), 200);
    for wrong in [
        "x",
        &whole.replace("$firebase-scrypt", "$scrypt"),
        &whole.replace("$r=8", ""),
        &whole.replace("$r=8", "$r=0"),
        &whole.replace("$r=8", "$r=9"),
        &whole.replace("$m=14", "$m=15"),
        &whole.replace("$m=14", "$m=0"),
        &whole.replace("$m=14", "$m=14$m=14"),
        &whole.replace("$m=14", "$n=14"),
        &whole.replace(salt, "$salt=!"),
        &whole.replace(hash, "$hash="),
        &whole.replace(hash, "$hash=lSrf"),
        &whole.replace(key, "$sk="),
    ] {
        let answer = sandbox.post(users, &user("f3@example.com", wrong));
        assert_eq!(
            (answer.status, &answer.json()["code"]),
            (400, &json!("invalid_password_hash")),
            "{wrong}"
        );
    }
}

#[test]
fn what_a_member_may_follows_from_roles() {
    let sandbox = Sandbox::start(&[]);
    let memberships =
        sandbox.get_with_key("/user_management/organization_memberships?user_id=user_01ADALOVELACE");
    let membership = memberships.json()["data"][0].clone();
    let check = || {
        let path = format!("/authorization/organization_memberships/{}/check", text(&membership, "id"));
        made(
            &sandbox,
            &path,
            &json!({"permission_slug": "posts:read", "resource_id": text(&membership, "organization_id")}),
        )
    };
    made(&sandbox, "/authorization/permissions", &json!({"slug": "posts:read", "name": "Read posts"}));
    assert_eq!(check(), json!({"authorized": false}));
    made(&sandbox, "/authorization/roles/admin/permissions", &json!({"slug": "posts:read"}));
    assert_eq!(check(), json!({"authorized": true}), "Ada is an admin");
    let path = format!("/user_management/organization_memberships/{}", text(&membership, "id"));
    let body = json!({"role_slug": "member"}).to_string();
    assert_eq!(sandbox.request("PUT", &path, &[KEY, JSON], &body).status, 200);
    assert_eq!(check(), json!({"authorized": false}), "and then she is not");
}

#[test]
fn the_vault_knows_versions_and_opens_its_keys() {
    let sandbox = Sandbox::start(&[]);
    let body = json!({"key_context": {"a": "b"}, "name": "one", "value": "first"});
    let object = made(&sandbox, "/vault/v1/kv", &body);
    let path = format!("/vault/v1/kv/{}", text(&object, "id"));
    let put = |check: &str| {
        let body = json!({"value": "second", "version_check": check}).to_string();
        sandbox.request("PUT", &path, &[KEY, JSON], &body).status
    };
    assert_eq!((put("no"), put(text(&object, "version_id"))), (409, 201));
    assert_eq!(sandbox.get_with_key(&path).json()["value"], "second");
    assert_eq!(sandbox.get_with_key("/vault/v1/kv/name/one").json()["value"], "second");
    let versions = sandbox.get_with_key(&format!("{path}/versions")).json();
    assert_eq!(versions["data"].as_array().unwrap().len(), 2);
    let key = made(&sandbox, "/vault/v1/keys/data-key", &json!({"context": {"a": "b"}}));
    let opened = made(&sandbox, "/vault/v1/keys/decrypt", &json!({"keys": key["encrypted_keys"]}));
    assert_eq!(opened["data_key"], key["data_key"]);
    assert_eq!(sandbox.post("/vault/v1/keys/decrypt", &json!({"keys": "no"})).status, 400);
}

#[test]
fn a_device_waits_for_its_person() {
    let sandbox = Sandbox::start(&[]);
    let device = sandbox.request(
        "POST",
        "/user_management/authorize/device",
        &[JSON],
        &json!({"client_id": "client_sandbox"}).to_string(),
    );
    let device = device.json();
    let poll = || {
        let members = json!({"device_code": device["device_code"]});
        grant(&sandbox, "urn:ietf:params:oauth:grant-type:device_code", &members)
    };
    assert_eq!(poll().json()["error"], "authorization_pending");
    let form = format!("user_code={}&email=ada%40foo-corp.com&step=confirm", text(&device, "user_code"));
    let page = sandbox.request("POST", "/device", &[FORM], &form);
    assert!(page.body.contains("The device is signed in."), "{}", page.body);
    assert_eq!(poll().json()["user"]["email"], "ada@foo-corp.com");
    assert_eq!(poll().json()["error"], "invalid_grant", "a code works once");
}

#[test]
fn what_changes_is_an_event() {
    let sandbox = Sandbox::start(&[]);
    made(&sandbox, "/organizations", &json!({"name": "Acme"}));
    let events = sandbox.get_with_key("/events?events=organization.created,user.created").json();
    let events = events["data"].as_array().unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(
        (text(&events[0], "event"), &events[0]["data"]["name"]),
        ("organization.created", &json!("Acme"))
    );
}
