"""Signing in, in each way; factors, challenges and sealed sessions."""

from __future__ import annotations

from typing import Any

from calls import READY, call, client, refusal
from people import PASSWORD, totp
from python_client import CALLBACK, CLIENT_ID, sign_in


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
