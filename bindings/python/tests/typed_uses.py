"""Uses of the described methods that a strict type checker lets pass. test_types.py has those that it must refuse.

Nothing calls these functions.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import libworkos
from libworkos import ABSENT, AsyncClient, Client

if TYPE_CHECKING:
    from libworkos.types import Event, Organization, Page, User


def answers(client: Client) -> None:
    organization = client.organizations.get(id="org_1")
    name: str = organization["name"]
    same: str = libworkos.organizations.get(id="org_1")["name"]
    outside: str | None = organization["external_id"]
    domains: list[str] = [domain["domain"] for domain in organization["domains"]]
    page: Page[Organization] = client.organizations.list(domains=["foo-corp.com"], order="asc")
    cursor: str | None = page["list_metadata"]["after"]
    print(name, same, outside, domains, cursor, page["data"][0]["name"].upper())
    for each in client.organizations.iterate(limit=50, options={"timeout_ms": 1000}):
        print(each["created_at"].upper(), each.get("stripe_customer_id"))
    for secret in client.connect.list_client_secrets(id="app_1"):
        print(secret["id"].upper())
    for contact in client.organizations.list_it_contacts(organization_id="org_1")["data"]:
        print(contact["email"].upper())


def absent_and_null(client: Client, new_name: str | None, known: bool) -> User:
    client.organizations.update(id="org_1", external_id=None, metadata={"a": None})
    client.organizations.update(id="org_1", name=new_name or ABSENT)
    return client.user_management.update_user(id="user_1", external_id=None if known else ABSENT)


def unions(client: Client) -> str:
    client.multi_factor_auth.enroll_factor(type="sms", phone_number="+15005550006")
    client.multi_factor_auth.enroll_factor(type="totp", totp_issuer="Foo", totp_user="ada")
    session = client.user_management.authenticate(grant_type="password", email="ada@example.com", password="pw")
    session = client.user_management.authenticate_with_password(email="ada@example.com", password="pw")
    owner = client.api_keys.validate(value="sk_1")["api_key"]
    if owner is not None and owner["owner"]["type"] == "user":
        print(owner["owner"]["organization_id"])
    return session["user"]["id"]


def objects_and_times(client: Client, since: datetime.datetime) -> None:
    client.organizations.create(name="Foo", domain_data=[{"domain": "foo-corp.com", "state": "verified"}])
    client.sso.update_connection(id="conn_1", saml_options={"idp_entity_id": "e", "acs_url": None})
    for event in client.events.iterate(events=["user.created"], range_start=since):
        told(event)


def told(event: Event) -> None:
    if event["event"] == "user.created":
        print(event["data"]["email"].upper())
    elif event["event"] == "dsync.user.deleted":
        print(event["data"]["directory_id"])


def by_hand(client: Client) -> None:
    email: str = client.sso.profile(code="code_1").email
    url: str = client.sso.authorization_url(redirect_uri="https://example.com", organization="org_1")
    other: str = client.user_management.authorization_url(redirect_uri="https://example.com", provider="authkit")["url"]
    sealed: str = client.vault.encrypt(data="words", context={"organization_id": "org_1"})["encrypted_data"]
    endpoint: str = client.webhooks.create_endpoint(endpoint_url=url, events=["user.created"])["id"]
    print(email, other, sealed, endpoint, client.feature_flags.evaluate(flag="beta").get("value"))
    with libworkos.Client() as another:
        print(another.user_management.await_device(device_code="device_1")["access_token"])


async def awaited(client: AsyncClient) -> None:
    organization = await client.organizations.get(id="org_1")
    print(organization["name"].upper())
    async for user in client.user_management.iterate_users(email="ada@example.com"):
        print(user["email"].upper())
    print((await client.vault.decrypt(encrypted_data="x"))["data"].upper())
    login = client.user_management.start_login(redirect_uri="https://example.com", provider="authkit")
    session = await client.user_management.finish_login(callback=b"code=1", state=login["state"])
    print(session["access_token"], session.get("login_data"), (await client.sso.get_connection("conn_1"))["name"])
    await client.webhooks.delete_endpoint(id="we_1")
