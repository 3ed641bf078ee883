"""Goes through every method of the official Python client, against the sandbox, in the order of a story.

One line for each method: `ok NAME` when its answer was parsed, or `FAIL NAME: why`. Which methods there are
is asked of the client itself: one that the story leaves out has failed. What was sent, and what would be with
every plain argument and with nulls, is written as JSON to the file that WORKOS_RECORD names.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import inspect
import json
import os
import struct
import sys
import time
import traceback
import urllib.request
from base64 import b32decode
from typing import Any, Callable

import httpx2
from python_client import CALLBACK, CLIENT_ID, KEY, URL, event, sign_in
from workos import WorkOSClient
from workos._http import HttpxBackend
from workos.agents.models import AgentAdminLinkClaimAttemptToExternalUserRequestUser
from workos.audit_logs._resource import RetentionPeriodInDays
from workos.audit_logs.models import AuditLogSchemaTargetInput
from workos.authorization._resource import ParentResourceById, ResourceTargetById
from workos.authorization.models import ReplaceGroupRoleAssignmentEntry
from workos.connect.models import UserObject
from workos.organization_membership._resource import RoleSingle
from workos.sso._resource import CreateProtocolOptionsSAML
from workos.sso.models import CreateConnectionSAMLOptions
from workos.user_management._resource import PasswordPlaintext

READY: dict[str, Any] = json.loads(os.environ["WORKOS_SANDBOX_READY"])
PASSWORD = "correct horse battery"
RECORD = os.environ.get("WORKOS_RECORD")
recorded: list[dict[str, Any]] = []


class Recorder:
    """Notes what the client sends, and hands it to the wire unless it is only wanted for the record."""

    def __init__(self, is_sent: bool) -> None:
        self.by, self.kind = "", "minimal"
        self.inner = HttpxBackend(httpx2.Client(follow_redirects=True)) if is_sent else None

    def request(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float
    ) -> Any:
        body = content.decode() if content else None
        lower = {name.lower(): value for name, value in headers.items()}
        recorded.append(
            {"by": self.by, "kind": self.kind, "method": method, "url": url, "headers": lower, "body": body}
        )
        if self.inner is None:
            raise RecordedError
        return self.inner.request(method, url, headers=headers, content=content, timeout=timeout)

    def close(self) -> None:
        if self.inner is not None:
            self.inner.close()


class RecordedError(Exception):
    """Raised in place of sending."""


recorder, unsent = Recorder(True), Recorder(False)
client = WorkOSClient(api_key=KEY, client_id=CLIENT_ID, base_url=URL, http_client=recorder)
draft = WorkOSClient(api_key=KEY, client_id=CLIENT_ID, base_url=URL, http_client=unsent)


def methods() -> set[str]:
    """Every public method of every part of the client, once for a part that has two names."""
    found, seen = set(), set()
    for name in dir(type(client)):
        attribute = inspect.getattr_static(type(client), name)
        if name.startswith("_") or not isinstance(attribute, (functools.cached_property, property)):
            continue
        part = getattr(client, name)
        if type(part).__module__.startswith("workos") and type(part) not in seen:
            seen.add(type(part))
            found |= {
                f"{name}.{it}" for it in dir(part) if not it.startswith("_") and callable(getattr(part, it))
            }
    return found


ALIASES = {"multi_factor_auth": "mfa"}
walked: set[str] = set()
failed = 0


def call(name: str, /, *arguments: Any, **named: Any) -> Any:
    """Calls a method and says how it went; its answer, read whole."""
    global failed
    part, _, method = name.partition(".")
    walked.add(name)
    recorder.by = name
    try:
        answer = getattr(getattr(client, part), method)(*arguments, **named)
        if hasattr(answer, "to_dict"):
            json.dumps(answer.to_dict())
        items = getattr(answer, "data", None)
        for item in items if isinstance(items, list) else []:
            item.to_dict()
    except Exception as error:
        failed += 1
        print(f"FAIL {name}: {type(error).__name__}: {str(error)[:300]}", flush=True)
        traceback.print_exc()
        return None
    print(f"ok {name}", flush=True)
    variants(name, arguments, named)
    return answer


#: Arguments that belong to another variant of a union than the one that the story asks for.
OTHER_VARIANT = {
    "multi_factor_auth.enroll_factor": {"totp_issuer", "totp_user"},
    "agents.create_blueprint_token": {"user_access_token", "agent_access_token", "refresh_token"},
    "agents.create_validate": {"audience"},
    # The exchange of another issuer's token, which api/ does not describe.
    "sso.get_profile_and_token": {"subject_token", "subject_token_type", "organization_id"},
}


def filled(name: str, annotation: str) -> Any:
    """A value for an argument of a plain type; nothing for others."""
    plain = {"bool": True, "int": 3, "list[str]": ["a", "b"], "dict[str, str]": {"a": "b"}}
    plain["str"] = "2026-01-10T15:30:00Z" if name.endswith("_at") else f"{name}_1"
    plain["str"] = "v" * 43 if name == "code_verifier" else plain["str"]
    kinds = [kind.strip() for kind in annotation.split("|")]
    return plain.get(kinds[0]) if set(kinds[1:]) <= {"None", "NotGiven"} else None


def variants(name: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    """Records the same call with every plain argument, and with null where the client takes null."""
    part, _, method = name.partition(".")
    function = getattr(getattr(draft, part), method)
    full, null = dict(named), dict(named)
    for parameter in list(inspect.signature(function).parameters.values())[len(arguments) :]:
        own = parameter.name not in {"request_options", "idempotency_key", *named} | OTHER_VARIANT.get(
            name, set()
        )
        if own and parameter.default is not parameter.empty:
            value = filled(parameter.name, str(parameter.annotation))
            full |= {} if value is None else {parameter.name: value}
            if "NotGiven" in str(parameter.annotation) and "None" in str(parameter.annotation):
                null[parameter.name] = None
    for kind, all_named in (("full", full), ("null", null)):
        if all_named != named:
            unsent.by, unsent.kind = name, kind
            try:
                function(*arguments, **all_named)
            except Exception as error:
                assert recorded[-1]["by"] == name or not isinstance(error, RecordedError), name


def totp(secret: str) -> str:
    digest = hmac.digest(
        b32decode(secret + "=" * (-len(secret) % 8)), struct.pack(">Q", int(time.time()) // 30), "sha1"
    )
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def refusal(act: Callable[[], Any]) -> dict[str, Any]:
    """What an incomplete sign-in is told."""
    try:
        act()
    except Exception as error:
        response = getattr(error, "raw_body", None) or getattr(error, "response_json", None) or {}
        found = dict(vars(error))
        if isinstance(response, dict):
            found |= response
        return found
    raise AssertionError("the sign-in was complete")


def signed(payload: str, secret: str) -> str:
    now = int(time.time() * 1000)
    return f"t={now}, v1={hmac.new(secret.encode(), f'{now}.{payload}'.encode(), hashlib.sha256).hexdigest()}"


def organizations() -> dict[str, str]:
    k: dict[str, str] = {}
    made = call("organizations.create_organization", name="Acme", external_id="acme 1", metadata={"a": "b"})
    k["organization"] = made.id
    call("organizations.list_organizations", limit=2)
    call("organizations.get_organization", made.id)
    call("organizations.get_organization_by_external_id", "acme 1")
    call("organizations.update_organization", made.id, name="Acme Inc", external_id=None)
    call("organizations.get_audit_log_configuration", made.id)
    call("organizations.list_authorized_applications", made.id)
    contact = call("organizations.create_it_contact", made.id, email="it@example.com")
    call("organizations.list_it_contacts", made.id)
    call("organizations.invite_it_contact", made.id, contact.id, intents=["sso"])
    call("organizations.revoke_it_contact", made.id, contact.id)
    call("organizations.delete_it_contact", made.id, contact.id)
    domain = call(
        "organization_domains.create_organization_domain", domain="acme.example", organization_id=made.id
    )
    call("organization_domains.get_organization_domain", domain.id)
    call("organization_domains.verify_organization_domain", domain.id)
    call("organization_domains.delete_organization_domain", domain.id)
    call("admin_portal.generate_link", organization=made.id, intent="sso")
    call("admin_portal.revoke_link", organization=made.id, external_user_id="external_1")
    return k


def users(k: dict[str, str]) -> None:
    part = "user_management."
    user = call(
        part + "create_user",
        email="kim@example.com",
        external_id="kim 1",
        first_name="Kim",
        password=PasswordPlaintext(PASSWORD),
    )
    k["user"] = user.id
    call(part + "list_users", email="kim@example.com")
    call(part + "get_user", user.id)
    call(part + "get_user_by_external_id", "kim 1")
    call(part + "update_user", user.id, last_name="Lee", external_id=None)
    call(part + "get_user_identities", user.id)
    call(part + "list_user_authorized_applications", user.id)
    membership = call(
        "organization_membership.create_organization_membership",
        user_id=user.id,
        organization_id=k["organization"],
        role=RoleSingle("member"),
    )
    k["membership"] = membership.id
    part = "organization_membership."
    call(part + "list_organization_memberships", user_id=user.id)
    call(part + "get_organization_membership", membership.id)
    call(part + "update_organization_membership", membership.id, role=RoleSingle("admin"))
    call(part + "deactivate_organization_membership", membership.id)
    call(part + "reactivate_organization_membership", membership.id)
    call(part + "list_organization_membership_groups", membership.id)


def codes(k: dict[str, str]) -> None:
    part, user = "user_management.", k["user"]
    waiting = refusal(
        lambda: client.user_management.authenticate_with_password(email="kim@example.com", password=PASSWORD)
    )
    verification = call(part + "get_email_verification", waiting["email_verification_id"])
    call(
        part + "authenticate_with_email_verification",
        code=verification.code,
        pending_authentication_token=waiting["pending_authentication_token"],
    )
    call(part + "send_verification_email", user)
    page = urllib.request.urlopen(f"{URL}/_sandbox/codes", timeout=10)
    sent = [
        it for it in json.load(page)["codes"] if it["kind"] == "email_verification" and it["user_id"] == user
    ]
    call(part + "verify_email", user, code=sent[-1]["code"])
    call(part + "send_email_change", user, new_email="kim@acme.example")
    with urllib.request.urlopen(f"{URL}/_sandbox/codes", timeout=10) as page:
        sent = [it for it in json.load(page)["codes"] if it["kind"] == "email_change"]
    call(part + "confirm_email_change", user, code=sent[-1]["code"])
    magic = call(part + "create_magic_auth", email="kim@acme.example")
    call(part + "get_magic_auth", magic.id)
    call(part + "authenticate_with_magic_auth", code=magic.code, email="kim@acme.example")
    reset = call(part + "reset_password", email="kim@acme.example")
    call(part + "get_password_reset", reset.id)
    call(part + "confirm_password_reset", token=reset.password_reset_token, new_password=PASSWORD + "!")
    session = call(part + "authenticate_with_password", email="kim@acme.example", password=PASSWORD + "!")
    refreshed = call(part + "authenticate_with_refresh_token", refresh_token=session.refresh_token)
    call(
        part + "create_authenticate",
        body={
            "client_id": CLIENT_ID,
            "client_secret": KEY,
            "grant_type": "refresh_token",
            "refresh_token": refreshed.refresh_token,
        },
    )
    sessions = call(part + "list_sessions", user)
    call(part + "revoke_session", session_id=sessions.data[0].id)
    call(part + "get_logout_url", session_id=sessions.data[0].id)


def sign_ins(k: dict[str, str]) -> None:
    part = "user_management."
    login = call(part + "get_authorization_url", redirect_uri=CALLBACK, provider="authkit")
    call(part + "authenticate_with_code", code=sign_in(login)["code"])
    pair = call(part + "get_authorization_url_with_pkce", redirect_uri=CALLBACK, provider="authkit")
    call(
        part + "authenticate_with_code_pkce",
        code=sign_in(pair["url"])["code"],
        code_verifier=pair["code_verifier"],
    )
    device = call(part + "create_device", client_id=CLIENT_ID)
    call(part + "authenticate_with_device_code", device_code=device.device_code)
    other = client.organizations.create_organization(name="Other")
    client.organization_membership.create_organization_membership(user_id=k["user"], organization_id=other.id)

    def again() -> Any:
        return client.user_management.authenticate_with_password(
            email="kim@acme.example", password=PASSWORD + "!"
        )

    waiting = refusal(again)
    call(
        part + "authenticate_with_organization_selection",
        organization_id=other.id,
        pending_authentication_token=waiting["pending_authentication_token"],
    )
    client.organizations.delete_organization(other.id)
    challenge = call(part + "get_radar_challenge", READY["radar_challenge"])
    pending = READY["pending_authentication_token"]
    call(
        part + "authenticate_with_radar_email_challenge",
        code=challenge.code,
        radar_challenge_id=challenge.id,
        pending_authentication_token=pending,
    )
    sms = call(
        part + "create_radar_challenge",
        user_id=challenge.user_id,
        pending_authentication_token=pending,
        phone_number="+15005550006",
    )
    call(
        part + "authenticate_with_radar_sms_challenge",
        code=READY["code"],
        verification_id=sms.verification_id,
        phone_number="+15005550006",
        pending_authentication_token=pending,
    )
    part = "multi_factor_auth."
    enrolled = call(
        part + "create_user_auth_factor", k["user"], type="totp", totp_issuer="Acme", totp_user="kim"
    )
    secret = enrolled.authentication_factor.totp.secret
    call(part + "list_user_auth_factors", k["user"])
    waiting = refusal(again)
    challenge = call(part + "challenge_factor", enrolled.authentication_factor.id)
    call(
        "user_management.authenticate_with_totp",
        code=totp(secret),
        authentication_challenge_id=challenge.id,
        pending_authentication_token=waiting["pending_authentication_token"],
    )
    verified = call(part + "verify_challenge", enrolled.authentication_challenge.id, code=totp(secret))
    assert verified.valid is True
    factor = call(part + "enroll_factor", type="sms", phone_number="+15005550006")
    call(part + "get_factor", factor.id)
    call(part + "delete_factor", factor.id)
    client.multi_factor_auth.delete_factor(enrolled.authentication_factor.id)
    keys = call("user_management.get_jwks", CLIENT_ID)
    assert keys.keys
    call("user_management.get_jwks_url")
    pair = call("pkce.generate")
    call("pkce.generate_code_verifier")
    call("pkce.generate_code_challenge", pair.code_verifier)
    password = "a" * 43 + "="
    from workos.session import seal_session_from_auth_response

    answer = client.user_management.authenticate_with_magic_auth(
        code=client.user_management.create_magic_auth(email="ada@foo-corp.com").code, email="ada@foo-corp.com"
    )
    sealed = seal_session_from_auth_response(
        access_token=answer.access_token,
        refresh_token=answer.refresh_token,
        user=answer.user.to_dict(),
        cookie_password=password,
    )
    call("user_management.load_sealed_session", session_data=sealed, cookie_password=password)
    call("user_management.authenticate_with_session_cookie", session_data=sealed, cookie_password=password)


def settings(k: dict[str, str]) -> None:
    part = "user_management."
    invitation = call(part + "send_invitation", email="lee@example.com", organization_id=k["organization"])
    call(part + "list_invitations", organization_id=k["organization"])
    call(part + "get_invitation", invitation.id)
    call(part + "find_invitation_by_token", invitation.token)
    call(part + "resend_invitation", invitation.id)
    call(part + "accept_invitation", invitation.id)
    other = client.user_management.send_invitation(email="pat@example.com")
    call(part + "revoke_invitation", other.id)
    call(part + "create_cors_origin", origin="https://app.example")
    call(part + "list_cors_origins")
    uri = call(part + "create_redirect_uri", uri="https://app.example/callback")
    call(part + "list_redirect_uris")
    call(part + "delete_redirect_uris", uri.id)
    resource = call(part + "create_authkit_oauth_resource", uri="https://mcp.example")
    call(part + "list_authkit_oauth_resources")
    call(part + "delete_authkit_oauth_resource", resource.id)
    call(part + "list_jwt_template")
    call(part + "update_jwt_template", content='{"a": "b"}')
    lists = call(part + "list_waitlists")
    call(part + "get_waitlist", lists.data[0].id)
    entry = call(part + "create_waitlist_entry", lists.data[0].id, email="wait@example.com")
    call(part + "list_waitlist_entries", lists.data[0].id)
    call(part + "create_waitlist_entry_approve", entry.id)
    call(part + "create_waitlist_entry_deny", entry.id)
    call(part + "delete_waitlist_entry", entry.id)


def keys(k: dict[str, str]) -> None:
    key = call("api_keys.create_organization_api_key", k["organization"], name="Key")
    call("api_keys.list_organization_api_keys", k["organization"])
    valid = call("api_keys.create_validation", value=key.value)
    assert valid.api_key is not None and valid.api_key.id == key.id
    call("api_keys.create_api_key_expire", key.id)
    call("api_keys.delete_api_key", key.id)
    call("user_management.create_user_api_key", k["user"], name="Own", organization_id=k["organization"])
    call("user_management.list_user_api_keys", k["user"])
    call("client_api.create_token", organization_id=k["organization"], user_id=k["user"])
    call("widgets.create_token", organization_id=k["organization"], user_id=k["user"])
    session = call("passwordless.create_session", email="kim@acme.example", type="MagicLink")
    call("passwordless.send_session", getattr(session, "id", None) or session["id"])
    team = call("platform_teams.create_team", admin_email="kim@example.com", name="Team")
    call("platform_teams.get_team", team.id)


def roles(k: dict[str, str]) -> None:
    part, organization, membership = "authorization.", k["organization"], k["membership"]
    call(part + "create_permission", slug="posts:read", name="Read posts")
    call(part + "list_permissions")
    call(part + "get_permission", "posts:read")
    call(part + "update_permission", "posts:read", name="Read all posts")
    call(part + "create_environment_role", slug="editor", name="Editor")
    call(part + "list_environment_roles")
    call(part + "get_environment_role", "editor")
    call(part + "update_environment_role", "editor", description=None)
    call(part + "add_environment_role_permission", "editor", body_slug="posts:read")
    call(part + "set_environment_role_permissions", "editor", permissions=["posts:read"])
    call(part + "create_organization_role", organization, name="Own", slug="org-own")
    call(part + "list_organization_roles", organization)
    call(part + "get_organization_role", organization, "org-own")
    call(part + "update_organization_role", organization, "org-own", name="Our own")
    call(part + "add_organization_role_permission", organization, "org-own", body_slug="posts:read")
    call(part + "set_organization_role_permissions", organization, "org-own", permissions=["posts:read"])
    call(part + "remove_organization_role_permission", organization, "org-own", "posts:read")
    resource = call(
        part + "create_resource",
        external_id="doc 1",
        name="Doc",
        resource_type_slug="document",
        organization_id=organization,
    )
    by_external_id = (organization, "document", "doc 1")
    call(part + "list_resources", organization_id=organization)
    call(part + "get_resource", resource.id)
    call(part + "get_resource_by_external_id", *by_external_id)
    call(part + "update_resource", resource.id, name="Document")
    call(part + "update_resource_by_external_id", *by_external_id, description=None)
    target = ResourceTargetById(resource.id)
    before = call(part + "check", membership, permission_slug="posts:read", resource_target=target)
    assert before.authorized is False
    assigned = call(part + "assign_role", membership, role_slug="editor", resource_target=target)
    after = client.authorization.check(membership, permission_slug="posts:read", resource_target=target)
    assert after.authorized is True
    call(part + "list_role_assignments", membership)
    call(part + "list_role_assignments_for_resource", resource.id)
    call(part + "list_role_assignments_for_resource_by_external_id", *by_external_id)
    call(part + "list_effective_permissions", membership, resource.id)
    call(part + "list_effective_permissions_by_external_id", membership, "document", "doc 1")
    call(part + "list_memberships_for_resource", resource.id, permission_slug="posts:read")
    call(part + "list_memberships_for_resource_by_external_id", *by_external_id, permission_slug="posts:read")
    call(
        part + "list_resources_for_membership",
        membership,
        permission_slug="posts:read",
        parent_resource=ParentResourceById(resource.id),
    )
    call(part + "remove_role_assignment", membership, assigned.id)
    client.authorization.assign_role(membership, role_slug="editor", resource_target=target)
    call(part + "remove_role", membership, role_slug="editor", resource_target=target)
    groups(k, resource.id)
    call(part + "delete_resource_by_external_id", *by_external_id)
    other = client.authorization.create_resource(
        external_id="doc 2", name="Doc", resource_type_slug="document", organization_id=organization
    )
    call(part + "delete_resource", other.id)
    call(part + "delete_organization_role", organization, "org-own")
    call(part + "delete_permission", "posts:read")


def groups(k: dict[str, str], resource: str) -> None:
    part, organization, membership = "groups.", k["organization"], k["membership"]
    group = call(part + "create_organization_group", organization, name="Team")
    call(part + "list_organization_groups", organization)
    call(part + "get_organization_group", organization, group.id)
    call(part + "update_organization_group", organization, group.id, description=None)
    call(
        part + "create_group_organization_membership",
        organization,
        group.id,
        organization_membership_id=membership,
    )
    call(part + "list_group_organization_memberships", organization, group.id)
    call(part + "update_group_organization_memberships", organization, group.id, remove=[membership])
    call(part + "delete_group_organization_membership", organization, group.id, membership)
    part = "authorization."
    assigned = call(part + "create_group_role_assignment", group.id, role_slug="editor", resource_id=resource)
    call(part + "list_group_role_assignments", group.id)
    call(part + "get_group_role_assignment", group.id, assigned.id)
    entry = ReplaceGroupRoleAssignmentEntry(role_slug="editor", resource_id=resource)
    call(part + "update_group_role_assignments", group.id, role_assignments=[entry])
    call(part + "patch_group_role_assignments", group.id, remove=[entry])
    client.authorization.patch_group_role_assignments(group.id, add=[entry])
    call(part + "delete_group_role_assignments", group.id, role_slug="editor", resource_id=resource)
    again = client.authorization.create_group_role_assignment(
        group.id, role_slug="editor", resource_id=resource
    )
    call(part + "delete_group_role_assignment", group.id, again.id)
    call("groups.delete_organization_group", organization, group.id)


def directories(k: dict[str, str]) -> None:
    part = "directory_sync."
    found = call(part + "list_directories")
    directory = call(part + "get_directory", READY["directory"])
    people = call(part + "list_users", directory=directory.id)
    call(part + "get_user", people.data[0].id)
    teams = call(part + "list_groups", directory=directory.id)
    call(part + "get_group", teams.data[0].id)
    call(part + "create_directory_sync", directory.id)
    assert len(client.directory_sync.list_users(directory=directory.id).data) == len(people.data) + 1
    call(part + "delete_directory", found.data[0].id)


def flags(k: dict[str, str]) -> None:
    part, flag = "feature_flags.", READY["feature_flag"]
    call(part + "list_feature_flags")
    call(part + "get_feature_flag", flag)
    call(part + "enable_feature_flag", flag)
    call(part + "add_flag_target", k["organization"], flag)
    mine = call(part + "list_organization_feature_flags", k["organization"])
    assert [it.slug for it in mine.data] == [flag]
    call(part + "list_user_feature_flags", k["user"])
    call(part + "remove_flag_target", k["organization"], flag)
    call(part + "disable_feature_flag", flag)


def vault(k: dict[str, str]) -> None:
    part, context = "vault.", {"organization_id": "org_1"}
    made = call(part + "create_kv", key_context=context, name="secret", value="one")
    call(part + "list_kv")
    read = call(part + "get_kv", made.id)
    assert read.value == "one"
    call(part + "get_name", "secret")
    call(part + "update_kv", made.id, value="two", version_check=read.metadata.version_id)
    versions = call(part + "list_kv_versions", made.id)
    assert [it.current_version for it in versions.data] == [True, False]
    call(part + "list_kv_metadata", made.id)
    call(part + "delete_kv", made.id)
    pair = call(part + "create_data_key", context=context)
    opened = call(part + "create_decrypt", keys=pair.encrypted_keys)
    assert opened.data_key == pair.data_key
    call(part + "create_rekey", context={"organization_id": "org_2"}, encrypted_keys=pair.encrypted_keys)
    sealed = call(part + "encrypt", data="words", key_context=context)
    assert call(part + "decrypt", encrypted_data=sealed) == "words"


def single_sign_on(k: dict[str, str]) -> None:
    part, connection = "sso.", READY["connection"]
    call(part + "list_connections")
    call(part + "get_connection", connection)
    options = CreateProtocolOptionsSAML(CreateConnectionSAMLOptions(idp_entity_id="entity_1"))
    made = call(part + "create_connection", organization_id=k["organization"], protocol_options=options)
    call(part + "update_connection", made.id, name="SAML")
    for kind, named in (
        ("idp_signing", {"value": "-----BEGIN CERTIFICATE-----"}),
        ("sp_encryption", {}),
        ("sp_signing", {}),
    ):
        certificate = call(f"{part}create_connection_saml_{kind}_cert", made.id, **named)
        plural = "" if kind == "sp_signing" else "s"
        call(f"{part}list_connection_saml_{kind}_cert{plural}", made.id)
        call(f"{part}delete_connection_saml_{kind}_cert", made.id, certificate.id)
    call(part + "delete_connection", made.id)
    login = call(part + "get_authorization_url", connection=connection, redirect_uri=CALLBACK)
    token = call(part + "get_profile_and_token", code=sign_in(login)["code"])
    call(part + "get_profile", access_token=token.access_token)
    pair = call(part + "get_authorization_url_with_pkce", connection=connection, redirect_uri=CALLBACK)
    call(
        part + "get_profile_and_token_pkce",
        code=sign_in(pair["url"])["code"],
        code_verifier=pair["code_verifier"],
    )
    other = client.sso.get_authorization_url(connection="conn_01BAZLLC", redirect_uri=CALLBACK)
    person = client.sso.get_profile_and_token(code=sign_in(other)["code"]).profile
    logout = call(part + "authorize_logout", profile_id=person.id)
    call(part + "get_logout_url", token=logout.logout_token)


def audit_logs(k: dict[str, str]) -> None:
    part, organization = "audit_logs.", k["organization"]
    call(part + "create_schema", "user.signed_in", targets=[AuditLogSchemaTargetInput(type="team")])
    call(part + "list_actions")
    call(part + "list_action_schemas", "user.signed_in")
    call(part + "create_event", organization_id=organization, event=event("user.signed_in"))
    export = call(
        part + "create_export",
        organization_id=organization,
        range_start="2026-01-01T00:00:00Z",
        range_end="2026-02-01T00:00:00Z",
    )
    call(part + "get_export", export.id)
    call(
        part + "update_organization_audit_logs_retention", organization, retention=RetentionPeriodInDays(365)
    )
    call(part + "get_organization_audit_logs_retention", organization)


def connect(k: dict[str, str]) -> None:
    part = "connect."
    application = call(
        part + "create_application", body={"name": "One", "application_type": "oauth", "is_first_party": True}
    )
    call(part + "create_oauth_application", name="Two", is_first_party=True)
    call(part + "create_m2m_application", name="Three", organization_id=k["organization"])
    call(part + "list_applications")
    call(part + "get_application", application.id)
    call(part + "update_application", application.id, description=None)
    secret = call(part + "create_application_client_secret", application.id)
    call(part + "list_application_client_secrets", application.id)
    call(part + "delete_client_secret", secret.id)
    ada = client.user_management.list_users(email="ada@foo-corp.com").data[0].id
    authorized = client.user_management.list_user_authorized_applications(ada).data[0]
    call("user_management.delete_user_authorized_application", authorized.id, ada)
    call(part + "delete_application", application.id)
    call(
        part + "complete_oauth2",
        external_auth_id=READY["external_auth_id"],
        user=UserObject(id="1", email="kim@acme.example"),
    )


def agents(k: dict[str, str]) -> None:
    part = "agents."
    blueprint = call(part + "create_blueprint", name="Agent")
    call(part + "list_blueprints")
    call(part + "get_blueprint", blueprint.id)
    call(part + "update_blueprint", blueprint.id, description=None)
    token = call(
        part + "create_blueprint_token", blueprint.id, type="autonomous", organization_id=k["organization"]
    )
    call(part + "validate_blueprint_token", blueprint.id, agent_access_token=token.access_token)
    call(part + "list_instances", organization_id=k["organization"])
    call(part + "get_instance", token.agent_instance_id)
    call(part + "list_sessions", agent_instance_id=token.agent_instance_id)
    call(part + "get_session", token.agent_instance_session_id)
    call(part + "revoke_session", token.agent_instance_session_id)
    call(part + "delete_instance", token.agent_instance_id)
    call(part + "delete_blueprint", blueprint.id)
    call(part + "create_validate", type="api_key", credential=READY["agent_credential"])
    call(part + "get_registration", READY["agent_registration"])
    user = AgentAdminLinkClaimAttemptToExternalUserRequestUser(email="kim@acme.example", external_id="1")
    call(
        part + "update_attempts",
        type="link_external_user",
        claim_attempt_token=READY["claim_attempt_token"],
        user=user,
    )
    call(part + "revoke_registration", READY["agent_registration"])


def pipes(k: dict[str, str]) -> None:
    part, user, organization = "pipes.", k["user"], k["organization"]
    provider = call(part + "create_data_integration", provider="github", auth_methods=["oauth", "api_key"])
    slug = provider.slug
    call(part + "list_data_integrations")
    call(part + "get_data_integration", slug)
    call(part + "update_data_integration", slug, description=None)
    call(part + "list_data_integration_organization", slug)
    call(part + "update_data_integration_organization", slug, enabled=True)
    call(part + "delete_data_integration_organization", slug)
    pair = client.pkce.generate()
    started = call(
        part + "authorize_data_integration",
        slug,
        user_id=user,
        code_challenge=pair.code_challenge,
        code_challenge_method="S256",
    )
    code = started.url.partition("connect_code=")[2]
    call(part + "finish_connection", connect_code=code, code_verifier=pair.code_verifier)
    call(part + "get_access_token", slug, user_id=user)
    call(part + "create_data_integration_credential", slug, user_id=user)
    call(part + "get_user_connected_account", user, slug)
    call(part + "update_user_connected_account", user, slug, scopes=["repo"])
    call(part + "list_user_data_providers", user)
    call(part + "delete_user_connected_account", user, slug)
    call(part + "create_user_connected_account", user, slug, access_token="token_1")
    call(
        part + "create_organization_connected_account",
        organization,
        slug,
        user_id=user,
        access_token="token_2",
    )
    call(part + "get_organization_connected_account", organization, slug)
    call(part + "update_organization_connected_account", organization, slug, user_id=user, scopes=["repo"])
    call(part + "list_organization_data_providers", organization)
    call(part + "delete_organization_connected_account", organization, slug)
    call(
        part + "create_data_integration_api_key",
        slug,
        user_id=user,
        secret="secret_1",
        connection_intent="add",
    )
    call(part + "update_data_integration_api_key", slug, user_id=user, secret="secret_2")
    call(
        part + "create_data_integration_client_credential",
        slug,
        user_id=user,
        client_id="client_1",
        client_secret="secret_3",
        connection_intent="add",
    )
    call(
        part + "update_data_integration_client_credentials",
        slug,
        user_id=user,
        client_id="client_1",
        client_secret="secret_4",
    )
    call("pipes_provider.list_organization_data_integration_configurations", organization)
    call(
        "pipes_provider.update_organization_data_integration_configuration", organization, slug, enabled=False
    )
    call(part + "delete_data_integration", slug)


def radar(k: dict[str, str]) -> None:
    part = "radar."
    attempt = call(
        part + "create_attempt",
        ip_address="1.1.1.1",
        user_agent="agent",
        email="kim@acme.example",
        auth_method="Password",
        action="sign-in",
    )
    call(part + "update_attempt", attempt.attempt_id, attempt_status="success")
    call(part + "add_list_entry", "email", "block", entry="eve@example.com")
    blocked = client.radar.create_attempt(
        ip_address="1.1.1.1",
        user_agent="agent",
        email="eve@example.com",
        auth_method="Password",
        action="sign-in",
    )
    assert blocked.verdict == "block"
    call(part + "remove_list_entry", "email", "block", entry="eve@example.com")


def webhooks(k: dict[str, str]) -> None:
    part = "webhooks."
    endpoint = call(
        part + "create_webhook_endpoint", endpoint_url="https://app.example/hook", events=["user.created"]
    )
    call(part + "list_webhook_endpoints")
    call(part + "update_webhook_endpoint", endpoint.id, events=["user.created", "user.deleted"])
    call(part + "delete_webhook_endpoint", endpoint.id)
    happened = call("events.list_events", events=["organization.created", "user.created", "user.updated"])
    assert {it.event for it in happened.data} >= {"organization.created", "user.created"}
    secret = "secret_1"
    body = json.dumps(happened.data[0].to_dict())
    call(part + "verify_event", event_body=body.encode(), event_signature=signed(body, secret), secret=secret)
    call(
        part + "verify_header", event_body=body.encode(), event_signature=signed(body, secret), secret=secret
    )
    body = json.dumps({"object": "authentication_action_context", "id": "1"})
    named = {"payload": body, "sig_header": signed(body, secret), "secret": secret}
    call("actions.verify_header", **named)
    call("actions.construct_action", **named)
    call("actions.sign_response", action_type="authentication", verdict="Allow", secret=secret)


def goodbye(k: dict[str, str]) -> None:
    call("organization_membership.delete_organization_membership", k["membership"])
    call("user_management.delete_user", k["user"])
    call("organizations.delete_organization", k["organization"])


CHAPTERS = (
    users,
    codes,
    sign_ins,
    settings,
    keys,
    roles,
    directories,
    flags,
    vault,
    single_sign_on,
    audit_logs,
    connect,
    agents,
    pipes,
    radar,
    webhooks,
    goodbye,
)


def main() -> int:
    global failed
    known = organizations()
    for chapter in CHAPTERS:
        try:
            chapter(known)
        except Exception as error:
            failed += 1
            print(
                f"FAIL the chapter of {chapter.__name__}: {type(error).__name__}: {str(error)[:300]}",
                flush=True,
            )
            traceback.print_exc()
    names = {
        name.replace("mfa.", "multi_factor_auth.", 1) if name.startswith("mfa.") else name
        for name in methods()
    }
    for name in sorted(names - walked):
        failed += 1
        print(f"FAIL {name}: it is in no chapter")
    if RECORD:
        with open(RECORD, "w") as file:
            json.dump(recorded, file)
    print(f"ok all {len(names)} methods were found" if not failed else f"FAIL {failed} of {len(names)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
