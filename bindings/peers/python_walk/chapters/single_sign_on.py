"""Connections, their certificates, and signing in through one."""

from __future__ import annotations

from calls import READY, call, client
from python_client import CALLBACK, sign_in
from workos.sso._resource import CreateProtocolOptionsSAML
from workos.sso.models import CreateConnectionSAMLOptions


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
