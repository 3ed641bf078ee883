//! The calls that every row is tried with: one that only reads, one with an
//! idempotency key, and one that must never be repeated.

/// Holds a code, a verifier, tokens and emails that no error may repeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    List,
    Event,
    Profile,
}

pub const ALL: &[Call] = &[Call::List, Call::Event, Call::Profile];

impl Call {
    pub fn operation(self) -> &'static str {
        match self {
            Call::List => "sso.list_connections",
            Call::Event => "audit_trail.create_event",
            Call::Profile => "sso.profile",
        }
    }

    pub fn params(self) -> &'static str {
        match self {
            Call::List => r#"{"domain":"canary.example"}"#,
            Call::Event => {
                r#"{"event":{"group":"canary.example","location":"1.1.1.1","action":"user.login","action_type":"C","actor_name":"ada.canary@example.com","actor_id":"user_canary","target_name":"canary","target_id":"canary","occurred_at":"2020-01-10T15:30:00-05:00","metadata":{"email":"ada.canary@example.com"}}}"#
            }
            Call::Profile => {
                r#"{"code":"c_canary","code_verifier":"v_canary_7890123456789012345678901234567890123"}"#
            }
        }
    }

    /// Whether the library may send it again after it may have arrived.
    pub fn is_repeatable(self) -> bool {
        self != Call::Profile
    }

    /// How its request begins.
    pub fn request_line(self) -> &'static str {
        match self {
            Call::List => "GET /connections?domain=canary.example HTTP/1.1\r\n",
            Call::Event => "POST /events HTTP/1.1\r\n",
            Call::Profile => "POST /sso/token HTTP/1.1\r\n",
        }
    }
}

/// The body of a success, whichever of the calls it answers.
pub const GOOD: &str = r#"{"success":true,"profile":{"id":"p","email":"ada.canary@example.com"},"access_token":"at_canary","data":[]}"#;
