//! The official Rust client under the benchmark's workloads; bench/c/workload.h
//! says what they are and how a contestant is called.
//!
//! One thread is Tokio's single-threaded runtime, its fastest for one call
//! after the other; more are as many tasks on its multi-threaded one. Events
//! go to Audit Logs, because the client no longer has Audit Trail.

mod measure;

use std::collections::HashMap;
use std::sync::Arc;

use measure::{Arguments, Counter};
use workos::audit_logs::CreateEventParams;
use workos::models::{
    AuditLogEvent, AuditLogEventActor, AuditLogEventActorMetadataOneOf, AuditLogEventContext,
    AuditLogEventIngestion, AuditLogEventTarget, TokenQuery,
};
use workos::sso::{GetAuthorizationUrlParams, GetProfileAndTokenParams};
use workos::{Client, TokenQueryGrantType};

const API_KEY: &str = "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx";
const CLIENT_ID: &str = "client_01DMC79VCBZ0NY2099737PSVF1";

fn authorization_url(client: &Client) {
    let mut params = GetAuthorizationUrlParams::new("https://app.foo-corp.com/callback");
    #[allow(deprecated)] // but what the other contestants send
    {
        params.domain = Some("foo-corp.com".to_owned());
    }
    params.state = Some(serde_json::json!({"next_page": "/docs"}).to_string());
    let url = client.sso().get_authorization_url(params).expect("a URL");
    std::hint::black_box(url);
}

async fn profile(client: &Client) {
    let query = TokenQuery {
        client_id: CLIENT_ID.to_owned(),
        client_secret: API_KEY.into(),
        code: Some("01DMEK0J53CVMC32CK5SE0KZ8Q".into()),
        grant_type: TokenQueryGrantType::AuthorizationCode,
        code_verifier: None,
        subject_token: None,
        subject_token_type: None,
        organization_id: None,
    };
    let answer = client.sso().get_profile_and_token(GetProfileAndTokenParams::new(query)).await;
    std::hint::black_box(answer.expect("a profile"));
}

async fn event(client: &Client) {
    let source = AuditLogEventActorMetadataOneOf::String("Email".to_owned());
    let event = AuditLogEvent {
        action: "user.created".to_owned(),
        occurred_at: "2026-01-10T15:30:00-05:00".to_owned(),
        actor: AuditLogEventActor {
            id: "user_12345".to_owned(),
            type_: "user".to_owned(),
            name: Some("Ada Lovelace".to_owned()),
            metadata: None,
        },
        targets: vec![AuditLogEventTarget {
            id: "user_67890".to_owned(),
            type_: "user".to_owned(),
            name: Some("Grace Hopper".to_owned()),
            metadata: None,
        }],
        context: AuditLogEventContext { location: "203.0.113.7".to_owned(), user_agent: None },
        metadata: Some(HashMap::from([("source".to_owned(), source)])),
        version: None,
    };
    let organization_id = "org_01EHQMYV6MBK39QC5PZXHY59C3".to_owned();
    let body = AuditLogEventIngestion { organization_id, event };
    let answer = client.audit_logs().create_event(CreateEventParams::new(body)).await;
    assert!(answer.expect("a success").success);
}

fn main() {
    let arguments = Arguments::read();
    let client = Client::builder().api_key(API_KEY).client_id(CLIENT_ID).base_url(&arguments.url).build();
    let counted = |counter: Arc<Counter>| {
        let (client, workload) = (client.clone(), arguments.workload.clone());
        async move {
            loop {
                match workload.as_str() {
                    "url" => authorization_url(&client),
                    "profile" => profile(&client).await,
                    "event" => event(&client).await,
                    other => panic!("no workload {other}"),
                }
                if !counter.again() {
                    break;
                }
            }
        }
    };
    measure::run(&arguments, counted);
}
