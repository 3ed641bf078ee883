"""Pipes: providers and the accounts that are connected."""

from __future__ import annotations

from calls import call, client


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
