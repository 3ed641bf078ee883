"""The official Python client against the sandbox, whose settings stand in the environment.

One line for each check: `ok NAME`, or `FAIL NAME: why`. It ends with 1 when one failed.
"""

from __future__ import annotations

import http.client
import os
import sys
import traceback
import urllib.parse
import urllib.request
from typing import Callable

from workos import WorkOSClient
from workos._errors import AuthenticationError, BadRequestError, NotFoundError
from workos.audit_logs.models import (
    AuditLogEvent,
    AuditLogEventActor,
    AuditLogEventContext,
    AuditLogEventTarget,
    AuditLogSchemaTargetInput,
)

URL, KEY, CLIENT_ID = (os.environ[name] for name in ("WORKOS_BASE_URL", "WORKOS_API_KEY", "WORKOS_CLIENT_ID"))
CALLBACK = "http://localhost:4567/callback"
ORGANIZATION = "org_01FOOCORP"

client = WorkOSClient(api_key=KEY, client_id=CLIENT_ID, base_url=URL)
stranger = WorkOSClient(api_key="sk_test_wrong", client_id=CLIENT_ID, base_url=URL)


def sign_in(url: str) -> dict[str, str]:
    """What a browser brings to the callback: the sandbox signs the first person in without asking."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.request("GET", f"{parts.path}?{parts.query}")
    answer = connection.getresponse()
    connection.close()
    assert answer.status == 302, answer.status
    location = answer.headers["Location"]
    assert location.startswith(f"{CALLBACK}?"), location
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query))


def code() -> str:
    return sign_in(client.sso.get_authorization_url(organization=ORGANIZATION, redirect_uri=CALLBACK))["code"]


def event(action: str) -> AuditLogEvent:
    return AuditLogEvent.from_dict(
        {
            "action": action,
            "occurred_at": "2026-01-10T15:30:00Z",
            "actor": AuditLogEventActor(id="user_1", type="user", name="Ada").to_dict(),
            "targets": [AuditLogEventTarget(id="team_1", type="team").to_dict()],
            "context": AuditLogEventContext(location="1.1.1.1").to_dict(),
        }
    )


def refused(kind: type[Exception], call: Callable[[], object]) -> Exception:
    try:
        call()
    except kind as error:
        return error
    raise AssertionError("it was not refused")


def authorization_url() -> None:
    url = client.sso.get_authorization_url(
        domain="foo-corp.com",
        redirect_uri=CALLBACK,
        state='{"next_page":"/docs"}',
        login_hint="grace@foo-corp.com",
    )
    assert sign_in(url)["state"] == '{"next_page":"/docs"}'


def profile_and_token() -> None:
    token = client.sso.get_profile_and_token(code=code())
    assert (token.profile.email, token.profile.organization_id) == ("ada@foo-corp.com", ORGANIZATION)
    assert token.token_type == "Bearer" and token.expires_in > 0
    assert client.sso.get_profile(access_token=token.access_token) == token.profile


def login_with_pkce() -> None:
    login = client.sso.get_authorization_url_with_pkce(provider="GoogleOAuth", redirect_uri=CALLBACK)
    callback = sign_in(login["url"])
    assert callback["state"] == login["state"]
    error = refused(BadRequestError, lambda: client.sso.get_profile_and_token(code=callback["code"]))
    assert "invalid_grant" in repr(vars(error)), vars(error)
    token = client.sso.get_profile_and_token(code=callback["code"], code_verifier=login["code_verifier"])
    assert token.profile.email == "alan@bar-inc.com"


def used_code() -> None:
    used = code()
    client.sso.get_profile_and_token(code=used)
    error = refused(BadRequestError, lambda: client.sso.get_profile_and_token(code=used))
    assert "invalid_grant" in repr(vars(error)), vars(error)


def wrong_key() -> None:
    unspent = code()
    error = refused(BadRequestError, lambda: stranger.sso.get_profile_and_token(code=unspent))
    assert "invalid_client" in repr(vars(error)), vars(error)
    wanted = event("user.signed_in")
    create = stranger.audit_logs.create_event
    refused(AuthenticationError, lambda: create(organization_id=ORGANIZATION, event=wanted))


def audit_event() -> None:
    wanted = event("user.signed_in")
    create = client.audit_logs.create_event
    assert create(organization_id=ORGANIZATION, event=wanted).success
    assert create(organization_id=ORGANIZATION, event=wanted, idempotency_key="one").success
    refused(NotFoundError, lambda: create(organization_id="org_unknown", event=wanted))
    wanted.metadata = {"a/b": "not a key"}
    error = refused(BadRequestError, lambda: create(organization_id=ORGANIZATION, event=wanted))
    assert "invalid_audit_log_event" in repr(vars(error)), vars(error)


def connections() -> None:
    found = [connection.id for connection in client.sso.list_connections(limit=1).auto_paging_iter()]
    assert found == ["conn_01BAZLLC", "conn_01BARINC", "conn_01FOOCORP"], found
    assert client.sso.get_connection("conn_01BAZLLC").name == "Baz LLC"


def logout() -> None:
    authorization = client.sso.authorize_logout(profile_id="prof_01KAYMCNULTY")
    assert authorization.logout_url == client.sso.get_logout_url(token=authorization.logout_token)
    with urllib.request.urlopen(authorization.logout_url) as page:
        assert page.status == 200
    error = refused(BadRequestError, lambda: client.sso.authorize_logout(profile_id="prof_01ADALOVELACE"))
    assert "connection_invalid" in repr(vars(error)), vars(error)


def keys() -> None:
    (key,) = client.user_management.get_jwks(CLIENT_ID).keys
    assert (key.alg, key.kty, key.use, key.e) == ("RS256", "RSA", "sig", "AQAB")


def audit_log_export() -> None:
    client.audit_logs.create_event(organization_id=ORGANIZATION, event=event("report.exported"))
    export = client.audit_logs.create_export(
        organization_id=ORGANIZATION,
        range_start="2026-01-01T00:00:00Z",
        range_end="2026-02-01T00:00:00Z",
        actions=["report.exported"],
    )
    states = [client.audit_logs.get_export(export.id).state.value for _ in range(2)]
    assert (export.state.value, states) == ("pending", ["pending", "ready"]), states
    address = client.audit_logs.get_export(export.id).url
    assert address is not None
    with urllib.request.urlopen(address) as file:
        assert file.read().count(b"report.exported") == 1


def audit_log_schemas() -> None:
    for kind, version in [("team", 1), ("user", 2)]:
        targets = [AuditLogSchemaTargetInput(type=kind)]
        assert client.audit_logs.create_schema("user.signed_in", targets=targets).version == version
    pages = client.audit_logs.list_action_schemas("user.signed_in", limit=1).auto_paging_iter()
    assert [schema.version for schema in pages] == [2, 1]
    assert [action.name for action in client.audit_logs.list_actions().data] == ["user.signed_in"]


def retention() -> None:
    assert (
        client.audit_logs.get_organization_audit_logs_retention(ORGANIZATION).retention_period_in_days == 30
    )
    configuration = client.organizations.get_audit_log_configuration(ORGANIZATION)
    assert (configuration.organization_id, configuration.state.value) == (ORGANIZATION, "active")


CHECKS: dict[str, Callable[[], None]] = {
    "authorization URL": authorization_url,
    "profile and token": profile_and_token,
    "a login with PKCE": login_with_pkce,
    "a used code": used_code,
    "a wrong key": wrong_key,
    "audit event": audit_event,
    "connections, page by page": connections,
    "logout": logout,
    "keys": keys,
    "audit log export": audit_log_export,
    "audit log schemas": audit_log_schemas,
    "audit log retention": retention,
}


def main() -> int:
    failed = False
    for name, check in CHECKS.items():
        try:
            check()
        except Exception as error:
            traceback.print_exc()
            print(f"FAIL {name}: {error!r}")
            failed = True
        else:
            print(f"ok {name}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
