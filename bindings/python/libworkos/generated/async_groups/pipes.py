"""The group pipes of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Literal

    from ..._group import Options, Time
    from .. import types


class AsyncPipes(AsyncGroup):
    """The operations of pipes."""

    __slots__ = ()

    async def add_api_key(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        secret: str,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Connects one more account by an API key.

        Sends POST /data-integrations/{slug}/api-key. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        connection_owner: The owner of the account: `user` or `organization`.
        secret: The API key at the provider. A secret.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.add_api_key", locals())

    async def add_client_credentials(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        client_id: str,
        client_secret: str,
        config: Mapping[str, str] = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Connects one more account by client credentials.

        Sends POST /data-integrations/{slug}/client-credentials. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        connection_owner: The owner of the account: `user` or `organization`.
        client_id: The client id at the provider.
        client_secret: The client secret at the provider. A secret.
        config: The provider's settings, by name.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.add_client_credentials", locals())

    async def authorize(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        return_to: str = ABSENT,
        config: Mapping[str, str] = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        code_challenge: str = ABSENT,
        code_challenge_method: Literal["S256"] = ABSENT,
        connection_intent: Literal["add", "reauthorize"] = ABSENT,
        connected_account_id: str = ABSENT,
        account_display_name: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegrationAuthorizeUrlResponse:
        """Gets the URL at which a user connects an account at a provider.

        Sends POST /data-integrations/{slug}/authorize. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        return_to: The URL that the user is redirected to afterwards.
        config: The provider's settings, by name.
        connection_owner: The owner of the account: `user` or `organization`.
        code_challenge: The PKCE challenge (RFC 7636 section 4.2); 43 to 128 characters (RFC 7636 section 4.1).
        code_challenge_method: The method of the challenge: `S256`.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        connected_account_id: The connected account, if there are several.
        account_display_name: A name that distinguishes this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `DataIntegrationAuthorizeUrlResponse`.
        """
        return await self._send("pipes.authorize", locals())

    async def create_data_integration(
        self,
        *,
        provider: str,
        description: str | None = ABSENT,
        enabled: bool = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        auth_methods: Sequence[Literal["oauth", "api_key", "client_credentials"]] = ABSENT,
        config: Mapping[str, str] = ABSENT,
        credentials: types.DataIntegrationCredentialsInput = ABSENT,
        api_key: types.ApiKeyInstallation = ABSENT,
        custom_provider: types.CustomProviderDefinition = ABSENT,
        ownership: Literal["user", "organization"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegration:
        """Creates a provider of the environment.

        Sends POST /data-integrations. It is not sent again once it may have arrived.

        provider: A provider such as GoogleOAuth.
        description: The description; None is sent as null.
        enabled: Whether it is enabled.
        scopes: The scopes; None is sent as null.
        auth_methods: The method by which accounts are connected.
        config: The provider's settings, by name.
        credentials: The kind of credentials that are used at the provider.
        api_key: How an API key of the provider is requested and sent.
        custom_provider: The definition of a provider that is not built into WorkOS.
        ownership: Whether users or organizations own the accounts.
        options: The settings of this call alone.

        Gives a `DataIntegration`.
        """
        return await self._send("pipes.create_data_integration", locals())

    async def create_organization_connected_account(
        self,
        *,
        organization_id: str,
        slug: str,
        access_token: str = ABSENT,
        refresh_token: str = ABSENT,
        expires_at: Time = ABSENT,
        scopes: Sequence[str] = ABSENT,
        state: Literal["connected", "needs_reauthorization"] = ABSENT,
        user_id: str,
        connection_intent: Literal["add"] = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Imports an organization's account at a provider with existing tokens.

        Sends POST /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        access_token: The provider's access token. A secret.
        refresh_token: The refresh token; each works once. A secret.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        scopes: The scopes.
        state: Whether it is active.
        user_id: The user's id.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.create_organization_connected_account", locals())

    async def create_user_connected_account(
        self,
        *,
        user_id: str,
        slug: str,
        organization_id: str = ABSENT,
        access_token: str = ABSENT,
        refresh_token: str = ABSENT,
        expires_at: Time = ABSENT,
        scopes: Sequence[str] = ABSENT,
        state: Literal["connected", "needs_reauthorization"] = ABSENT,
        connection_intent: Literal["add"] = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Imports a user's account at a provider with existing tokens.

        Sends POST /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        organization_id: The organization's id.
        access_token: The provider's access token. A secret.
        refresh_token: The refresh token; each works once. A secret.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        scopes: The scopes.
        state: Whether it is active.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.create_user_connected_account", locals())

    async def delete_data_integration(self, *, slug: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a provider's setup with every connection made through it.

        Sends DELETE /data-integrations/{slug}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("pipes.delete_data_integration", locals())

    async def delete_organization_connected_account(
        self,
        *,
        organization_id: str,
        slug: str,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Disconnects an organization's account and deletes its tokens.

        Sends DELETE /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("pipes.delete_organization_connected_account", locals())

    async def delete_organization_data_integration(self, *, slug: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a provider's setup for accounts that organizations own, with every connection made through it.

        Sends DELETE /data-integrations/{slug}/organization. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("pipes.delete_organization_data_integration", locals())

    async def delete_user_connected_account(
        self,
        *,
        user_id: str,
        slug: str,
        organization_id: str = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Disconnects a user's account and deletes its tokens.

        Sends DELETE /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        organization_id: The organization's id.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("pipes.delete_user_connected_account", locals())

    async def finish_connection(
        self,
        *,
        connect_code: str,
        code_verifier: str,
        state: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegrationFinishConnectionResponse:
        """Finishes a connection that was started with a PKCE challenge.

        Sends POST /data-integrations/finish. It is not sent again once it may have arrived.

        connect_code: The connect_code that came back to return_to. A secret.
        code_verifier: The PKCE verifier of the URL's code_challenge; 43 to 128 characters (RFC 7636 section 4.1). A
            secret.
        state: The state that came back to return_to.
        options: The settings of this call alone.

        Gives a `DataIntegrationFinishConnectionResponse`.
        """
        return await self._send("pipes.finish_connection", locals())

    async def get_access_token(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str | None = ABSENT,
        connected_account_id: str = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegrationAccessTokenResponse:
        """Gets a valid access token of a connected account.

        Sends POST /data-integrations/{slug}/token. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id; None is sent as null.
        connected_account_id: The connected account, if there are several.
        connection_owner: The owner of the account: `user` or `organization`.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        options: The settings of this call alone.

        Gives a `DataIntegrationAccessTokenResponse`.

        Errors with an `api_code`: Rejected (HTTP 422) auth_method_mismatch.
        """
        return await self._send("pipes.get_access_token", locals())

    async def get_credentials(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        connected_account_id: str = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegrationCredentialsResponse:
        """Gets the credentials of a connected account: a token, an API key or client credentials.

        Sends POST /data-integrations/{slug}/credentials. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        connected_account_id: The connected account, if there are several.
        connection_owner: The owner of the account: `user` or `organization`.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        options: The settings of this call alone.

        Gives a `DataIntegrationCredentialsResponse`.
        """
        return await self._send("pipes.get_credentials", locals())

    async def get_data_integration(self, *, slug: str, options: Options = ABSENT) -> types.DataIntegration:
        """Gets the settings of a provider.

        Sends GET /data-integrations/{slug}.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `DataIntegration`.
        """
        return await self._send("pipes.get_data_integration", locals())

    async def get_organization_connected_account(
        self,
        *,
        organization_id: str,
        slug: str,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Gets an organization's connected account.

        Sends GET /organizations/{organization_id}/connected_accounts/{slug}.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.get_organization_connected_account", locals())

    async def get_organization_data_integration(self, *, slug: str, options: Options = ABSENT) -> types.DataIntegration:
        """Gets the settings of a provider for accounts that organizations own.

        Sends GET /data-integrations/{slug}/organization.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `DataIntegration`.
        """
        return await self._send("pipes.get_organization_data_integration", locals())

    async def get_user_connected_account(
        self,
        *,
        user_id: str,
        slug: str,
        organization_id: str = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Gets a user's connected account.

        Sends GET /user_management/users/{user_id}/connected_accounts/{slug}.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        organization_id: The organization's id.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.get_user_connected_account", locals())

    async def list_data_integrations(
        self,
        *,
        ownership: Literal["user", "organization"] = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.DataIntegration]:
        """Lists the providers that are set up with your own credentials, one page at a time.

        Sends GET /data-integrations.

        ownership: Whether users or organizations own the accounts.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `DataIntegration`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("pipes.list_data_integrations", locals())

    def iterate_data_integrations(
        self,
        *,
        ownership: Literal["user", "organization"] = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.DataIntegration]:
        """Every item that `list_data_integrations` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_data_integrations`; `after` is where to begin.
        """
        return self._each("pipes.list_data_integrations", locals())

    async def list_organization_configurations(
        self,
        *,
        organization_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.DataIntegrationConfigurationResponse]:
        """Lists the providers of an organization with its settings, in one answer.

        Sends GET /organizations/{organization_id}/data_integration_configurations.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `DataIntegrationConfigurationResponse`: its items in `data`.
        """
        return await self._send("pipes.list_organization_configurations", locals())

    def iterate_organization_configurations(
        self,
        *,
        organization_id: str,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.DataIntegrationConfigurationResponse]:
        """Every item of `list_organization_configurations`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_organization_configurations`, and the errors.
        """
        return self._each("pipes.list_organization_configurations", locals(), pages=False)

    async def list_organization_data_providers(
        self,
        *,
        organization_id: str,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.Listing[types.DataIntegrationsListResponseData]:
        """Lists the providers that an organization can connect to, with the connected accounts, in one answer.

        Sends GET /organizations/{organization_id}/data_providers.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        options: The settings of this call alone.

        Gives a list of `DataIntegrationsListResponseData`: its items in `data`.
        """
        return await self._send("pipes.list_organization_data_providers", locals())

    def iterate_organization_data_providers(
        self,
        *,
        organization_id: str,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.DataIntegrationsListResponseData]:
        """Every item of `list_organization_data_providers`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_organization_data_providers`, and the errors.
        """
        return self._each("pipes.list_organization_data_providers", locals(), pages=False)

    async def list_user_data_providers(
        self,
        *,
        user_id: str,
        organization_id: str = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.Listing[types.DataIntegrationsListResponseData]:
        """Lists the providers that a user can connect to, with the connected accounts, in one answer.

        Sends GET /user_management/users/{user_id}/data_providers.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        organization_id: The organization's id.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        options: The settings of this call alone.

        Gives a list of `DataIntegrationsListResponseData`: its items in `data`.
        """
        return await self._send("pipes.list_user_data_providers", locals())

    def iterate_user_data_providers(
        self,
        *,
        user_id: str,
        organization_id: str = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.DataIntegrationsListResponseData]:
        """Every item of `list_user_data_providers`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_user_data_providers`, and the errors.
        """
        return self._each("pipes.list_user_data_providers", locals(), pages=False)

    async def set_api_key(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        secret: str,
        connection_owner: Literal["user", "organization"] = ABSENT,
        connection_intent: Literal["reauthorize"] = ABSENT,
        connected_account_id: str = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Connects an account by an API key, or replaces the key.

        Sends PUT /data-integrations/{slug}/api-key. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        secret: The API key at the provider; at least 1 character. A secret.
        connection_owner: The owner of the account: `user` or `organization`.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        connected_account_id: The connected account, if there are several.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.

        Errors with an `api_code`: Rejected (HTTP 422) auth_method_mismatch.
        """
        return await self._send("pipes.set_api_key", locals())

    async def set_client_credentials(
        self,
        *,
        slug: str,
        user_id: str,
        organization_id: str = ABSENT,
        client_id: str,
        client_secret: str,
        config: Mapping[str, str] = ABSENT,
        connection_owner: Literal["user", "organization"] = ABSENT,
        connection_intent: Literal["reauthorize"] = ABSENT,
        connected_account_id: str = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Connects an account by client credentials, or replaces them.

        Sends PUT /data-integrations/{slug}/client-credentials. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        user_id: The user's id.
        organization_id: The organization's id.
        client_id: The client id at the provider; at least 1 character.
        client_secret: The client secret at the provider; at least 1 character. A secret.
        config: The provider's settings, by name.
        connection_owner: The owner of the account: `user` or `organization`.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        connected_account_id: The connected account, if there are several.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.

        Errors with an `api_code`: Rejected (HTTP 422) auth_method_mismatch.
        """
        return await self._send("pipes.set_client_credentials", locals())

    async def update_data_integration(
        self,
        *,
        slug: str,
        description: str | None = ABSENT,
        enabled: bool = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        credentials: types.DataIntegrationCredentialsInput = ABSENT,
        api_key: types.ApiKeyInstallation = ABSENT,
        custom_provider: types.UpdateCustomProviderDefinition = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegration:
        """Updates how a provider is set up.

        Sends PUT /data-integrations/{slug}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        description: The description; None is sent as null.
        enabled: Whether it is enabled.
        scopes: The scopes; None is sent as null.
        credentials: The kind of credentials that are used at the provider.
        api_key: How an API key of the provider is requested and sent.
        custom_provider: The definition of a provider that is not built into WorkOS.
        options: The settings of this call alone.

        Gives a `DataIntegration`.
        """
        return await self._send("pipes.update_data_integration", locals())

    async def update_organization_configuration(
        self,
        *,
        organization_id: str,
        slug: str,
        enabled: bool = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        config: Mapping[str, str] = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegrationConfigurationResponse:
        """Updates an organization's settings of a provider.

        Sends PUT /organizations/{organization_id}/data_integration_configurations/{slug}. It is not sent again once it
        may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        enabled: Whether it is enabled.
        scopes: The scopes; None is sent as null.
        client_id: The organization's client id at the provider; at least 1 character.
        client_secret: The organization's client secret at the provider; at least 1 character. A secret.
        config: The provider's settings, by name.
        options: The settings of this call alone.

        Gives a `DataIntegrationConfigurationResponse`.
        """
        return await self._send("pipes.update_organization_configuration", locals())

    async def update_organization_connected_account(
        self,
        *,
        organization_id: str,
        slug: str,
        access_token: str = ABSENT,
        refresh_token: str = ABSENT,
        expires_at: Time = ABSENT,
        scopes: Sequence[str] = ABSENT,
        state: Literal["connected", "needs_reauthorization"] = ABSENT,
        user_id: str,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        connection_intent: Literal["reauthorize"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Updates the tokens, the scopes or the state of an organization's account.

        Sends PUT /organizations/{organization_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        access_token: The provider's access token. A secret.
        refresh_token: The refresh token; each works once. A secret.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        scopes: The scopes.
        state: Whether it is connected, or must be authorized again.
        user_id: The user's id.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.update_organization_connected_account", locals())

    async def update_organization_data_integration(
        self,
        *,
        slug: str,
        enabled: bool = ABSENT,
        credentials: types.DataIntegrationCredentialsInput = ABSENT,
        api_key: types.ApiKeyInstallation = ABSENT,
        custom_provider: types.UpdateCustomProviderDefinition = ABSENT,
        description: str | None = ABSENT,
        scopes: Sequence[str] | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.DataIntegration:
        """Updates how a provider is set up for accounts that organizations own.

        Sends PUT /data-integrations/{slug}/organization. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        enabled: Whether it is enabled.
        credentials: The kind of credentials that are used at the provider.
        api_key: How an API key of the provider is requested and sent.
        custom_provider: The definition of a provider that is not built into WorkOS.
        description: The description; None is sent as null.
        scopes: The scopes; None is sent as null.
        options: The settings of this call alone.

        Gives a `DataIntegration`.
        """
        return await self._send("pipes.update_organization_data_integration", locals())

    async def update_user_connected_account(
        self,
        *,
        user_id: str,
        slug: str,
        organization_id: str = ABSENT,
        access_token: str = ABSENT,
        refresh_token: str = ABSENT,
        expires_at: Time = ABSENT,
        scopes: Sequence[str] = ABSENT,
        state: Literal["connected", "needs_reauthorization"] = ABSENT,
        account_display_name: str | None = ABSENT,
        account_identifier: str | None = ABSENT,
        supports_multiple_connections: bool = ABSENT,
        connected_account_id: str = ABSENT,
        connection_intent: Literal["reauthorize"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.ConnectedAccount:
        """Updates the tokens, the scopes or the state of a user's account.

        Sends PUT /user_management/users/{user_id}/connected_accounts/{slug}. It is not sent again once it may have
        arrived.

        user_id: The user's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        organization_id: The organization's id.
        access_token: The provider's access token. A secret.
        refresh_token: The refresh token; each works once. A secret.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        scopes: The scopes.
        state: Whether it is connected, or must be authorized again.
        account_display_name: A name that distinguishes this account; None is sent as null.
        account_identifier: The provider's identifier of this account; None is sent as null.
        supports_multiple_connections: If true, the caller can handle several connected accounts.
        connected_account_id: The connected account, if there are several.
        connection_intent: `add` connects one more account, `reauthorize` renews one.
        options: The settings of this call alone.

        Gives a `ConnectedAccount`.
        """
        return await self._send("pipes.update_user_connected_account", locals())
