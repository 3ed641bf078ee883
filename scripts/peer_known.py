"""Where an official client is known to send something else than the library, and why.

Each is `(operation, what): reason`; `what` is method, path, credential, content type, Idempotency-Key, or a
member of the query or of the body. One that no longer differs fails: its line is to be taken away.
"""

from __future__ import annotations

BOTH = "it sends the key as well, beside the client_secret"
UNASKED = "it sends the key, which the service does not ask for"
OLDER = "the service's description no longer has this member"
KEYED = (
    "it takes a key for this request; the service's description has none for it, and the library takes none"
)
PUBLIC = "with a code verifier it sends no secret; the library sends the one it has"
NULL = "it lets it be null; the service's description does not"
DATE = "it writes the name in snake_case, and the date as JavaScript shows it; the other clients do not"

PYTHON = {
    ("user_management.authenticate", "credential"): BOTH,
    ("sso.profile", "credential"): BOTH,
    ("user_management.authorize_device", "credential"): UNASKED,
    ("sso.get_jwks", "credential"): UNASKED,
}

NODE = {
    ("user_management.authenticate", "credential"): BOTH,
    ("user_management.authenticate", "body client_secret"): PUBLIC,
    ("sso.profile", "credential"): BOTH,
    ("sso.profile", "content type"): "it sends a form, the other clients JSON; the service takes both",
    ("organizations.update", "body stripe_customer_id"): NULL,
    ("admin_portal.generate_link", "body admin_emails"): OLDER,
    ("passwordless.create_session", "body connection"): OLDER,
    ("vault.list_objects", "query updated_after"): DATE,
    ("organizations.create", "Idempotency-Key"): KEYED,
    ("api_keys.create_for_organization", "Idempotency-Key"): KEYED,
    ("user_management.create_user_api_key", "Idempotency-Key"): KEYED,
    ("audit_logs.create_schema", "Idempotency-Key"): KEYED,
}

KNOWN = {"Python": PYTHON, "Node": NODE}
#: Methods whose request or URL is of no operation.
NO_OPERATION = {
    "userManagement.getJwksUrl": "the library fetches the keys itself",
    "authorization.listEffectivePermissions": "it asks under the resource; the service knows the path under "
    "the membership",
}
