"""The group sso of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._async_group import AsyncGroup
from ..._callback import Callback, in_text_or_members
from ..._group import ABSENT, Options, Order, data_of
from ...profile import Profile

if TYPE_CHECKING:
    from ...login import Login
    from .. import types


class AsyncSSO(AsyncGroup):
    """Sends a person to sign in, and learns who they are when they come back."""

    __slots__ = ()

    async def create_idp_signing_certificate(
        self,
        *,
        connection_id: str,
        value: str,
        options: Options = ABSENT,
    ) -> types.SAMLIdpSigningCertificate:
        """Adds a certificate of the identity provider to a connection.

        Sends POST /connections/{connection_id}/saml_idp_signing_certs. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        value: The certificate, PEM.
        options: The settings of this call alone.

        Gives a `SAMLIdpSigningCertificate`.
        """
        return await self._send("sso.create_idp_signing_certificate", locals())

    async def create_sp_encryption_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpEncryptionCertificate:
        """Creates a key pair that responses for a connection may be encrypted with.

        Sends POST /connections/{connection_id}/saml_sp_encryption_certs. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpEncryptionCertificate`.
        """
        return await self._send("sso.create_sp_encryption_certificate", locals())

    async def create_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpSigningCertificate:
        """Creates the key pair that signs a connection's requests.

        Sends POST /connections/{connection_id}/saml_sp_signing_cert. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpSigningCertificate`.
        """
        return await self._send("sso.create_sp_signing_certificate", locals())

    async def delete_idp_signing_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a certificate of the identity provider from a connection.

        Sends DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}. It is not sent again once it
        may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("sso.delete_idp_signing_certificate", locals())

    async def delete_sp_encryption_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes an encryption key pair of a connection.

        Sends DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}. It is not sent again once
        it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("sso.delete_sp_encryption_certificate", locals())

    async def delete_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes the key pair that signs a connection's requests.

        Sends DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}. It is not sent again once it
        may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("sso.delete_sp_signing_certificate", locals())

    async def exchange_id_token(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        subject_token: str,
        organization_id: str,
        options: Options = ABSENT,
    ) -> types.SSOTokenResponse:
        """Exchanges an id token of an organization's identity provider for the user's profile and an access token (RFC
        8693). The request is not sent again once it may have arrived.

        Sends POST /sso/token. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        subject_token: The id token. A secret.
        organization_id: The organization whose connection issued the id token.
        options: The settings of this call alone.

        Gives a `SSOTokenResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_client, invalid_grant, unauthorized_client,
        unsupported_grant_type.
        """
        return await self._send("sso.exchange_id_token", locals())

    async def get_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpSigningCertificate:
        """Gets the certificate of the key that signs a connection's requests.

        Sends GET /connections/{connection_id}/saml_sp_signing_cert.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpSigningCertificate`.
        """
        return await self._send("sso.get_sp_signing_certificate", locals())

    async def list_idp_signing_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.SAMLIdpSigningCertificate]:
        """Lists the identity provider's certificates that a connection trusts.

        Sends GET /connections/{connection_id}/saml_idp_signing_certs.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `SAMLIdpSigningCertificate`: its items in `data`.
        """
        return await self._send("sso.list_idp_signing_certificates", locals())

    def iterate_idp_signing_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.SAMLIdpSigningCertificate]:
        """Every item of `list_idp_signing_certificates`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_idp_signing_certificates`, and the errors.
        """
        return self._each("sso.list_idp_signing_certificates", locals(), pages=False)

    async def list_sp_encryption_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.SAMLSpEncryptionCertificate]:
        """Lists the certificates that responses for a connection may be encrypted with.

        Sends GET /connections/{connection_id}/saml_sp_encryption_certs.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `SAMLSpEncryptionCertificate`: its items in `data`.
        """
        return await self._send("sso.list_sp_encryption_certificates", locals())

    def iterate_sp_encryption_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.SAMLSpEncryptionCertificate]:
        """Every item of `list_sp_encryption_certificates`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_sp_encryption_certificates`, and the errors.
        """
        return self._each("sso.list_sp_encryption_certificates", locals(), pages=False)

    async def update_connection(
        self,
        *,
        id: str,
        name: str = ABSENT,
        connection_type: str = ABSENT,
        attribute_maps: types.PatchConnectionAttributeMaps = ABSENT,
        external_id: str | None = ABSENT,
        saml_options: types.PatchConnectionSAMLOptions = ABSENT,
        oidc_options: types.PatchConnectionOIDCOptions = ABSENT,
        options: Options = ABSENT,
    ) -> types.Connection:
        """Updates a connection. A member that is null is reset to its default.

        Sends PATCH /connections/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        connection_type: The type of connection, such as OktaSAML.
        attribute_maps: The mapping of the provider's attributes to attributes of the profile.
        external_id: The id in your system; None is sent as null.
        saml_options: The SAML settings of the provider.
        oidc_options: The OpenID Connect settings of the provider.
        options: The settings of this call alone.

        At most one of `saml_options`, or `oidc_options`.

        Gives a `Connection`.
        """
        return await self._send("sso.update_connection", locals())

    def start_login(
        self,
        *,
        redirect_uri: str,
        domain: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        provider: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        state: str | Mapping[str, Any] | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: bool = False,
        prompt: str | None = None,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
    ) -> Login:
        """Begins a login: the URL to send the person to, with a fresh state and PKCE challenge. Sends nothing.

        Keep the `state` and the `code_verifier` of the Login in the person's session: `finish_login`
        wants them when the person comes back to `redirect_uri`. Exactly one of `domain`, `connection`,
        `organization` and `provider` says where they sign in. `client_id` stands for the client's own;
        `project_id` is its older name.

        `state` is your data to carry along, which comes back as the profile's `login_data`;
        the browser can read it. `nonce` makes a fresh one for an OpenID Connect provider's id token.
        """
        begun = self._compute("sso.start_login", locals())
        # Imported late; __init__.py says why.
        from ...login import Login  # noqa: PLC0415

        return Login(begun["url"], begun["state"], begun["code_verifier"], begun.get("nonce"))

    async def finish_login(
        self,
        callback: Callback,
        *,
        state: str | None,
        code_verifier: str | None,
        client_id: str | None = None,
        project_id: str | None = None,
        expected_organization_id: str | None = None,
        expected_connection_id: str | None = None,
        allow_idp_initiated: bool = False,
        options: Options | None = None,
    ) -> Profile:
        """Ends a login: checks the callback, and exchanges its code for the person's profile.

        `callback` is what came to `redirect_uri`: the query string, or its members, also in a
        framework's own mapping. `state` and `code_verifier` are those that `start_login` gave for
        this very browser; take them out of its session, for a login serves once.

        A callback that is malformed, or whose state is another, is an InvalidArgument, and nothing
        was sent. One that says that the login failed is Rejected, with the documented `api_code`,
        such as "access_denied". Rejected, too, is a person who is not of `expected_organization_id`
        or did not come through `expected_connection_id`: "organization_mismatch", "connection_mismatch".

        `allow_idp_initiated` also accepts a callback without a state, for which `state` and
        `code_verifier` may be None: the identity provider began that login, and nothing proves that
        this browser wanted it.
        """
        callback = in_text_or_members(callback)
        return Profile(await self._call("sso.finish_login", locals()))

    def authorization_url(
        self,
        *,
        redirect_uri: str,
        domain: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        provider: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        state: str | Mapping[str, Any] | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """The URL to send a person's browser to. Sends nothing and never blocks.

        The person comes back to `redirect_uri` with a `code` for `profile` and with the same `state`
        (an object travels as compact JSON). Exactly one of `domain`, `connection`, `organization`
        and `provider` says where they sign in. `client_id` stands for the client's own;
        `project_id` is its older name.
        """
        url: str = self._compute("sso.authorization_url", locals())["url"]
        return url

    async def profile(
        self,
        *,
        code: str,
        client_id: str | None = None,
        project_id: str | None = None,
        code_verifier: str | None = None,
        options: Options | None = None,
    ) -> Profile:
        """Exchanges the `code` of the callback for the person's profile.

        A code serves once, so this is never sent again after any byte of it may have arrived.
        `code_verifier` belongs to the `code_challenge` of the authorization URL (RFC 7636).
        """
        return Profile(await self._call("sso.profile", locals()))

    async def get_profile(self, access_token: str, *, options: Options | None = None) -> Profile:
        """The profile of the person whom an access token was given for.

        The `access_token` is the one that came with the profile; it is sent in place of the API key.
        """
        return Profile(await self._call("sso.get_profile", locals()))

    async def logout_url(
        self,
        profile_id: str | None = None,
        *,
        token: str | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> str:
        """The URL to send a person's browser to, so that their identity provider signs them out, too.

        Waits, unless `token`, the "logout_token" of `authorize_logout`, is given in place of `profile_id`. The
        person comes to `return_to`, an http or https URL, afterwards.
        """
        url: str = data_of(await self._call("sso.logout_url", locals()))["url"]
        return url

    async def authorize_logout(
        self, profile_id: str, *, options: Options | None = None
    ) -> types.SSOLogoutAuthorizeResponse:
        """The "logout_token" with which a person is signed out, and the "logout_url" made of it.

        `logout_url` does this and gives the URL.
        """
        answer: types.SSOLogoutAuthorizeResponse = await self._call("sso.authorize_logout", locals())
        return answer

    async def get_jwks(
        self, *, client_id: str | None = None, project_id: str | None = None, options: Options | None = None
    ) -> types.JwksResponse:
        """The public keys (RFC 7517) that access tokens are signed with. Needs no API key."""
        keys: types.JwksResponse = await self._call("sso.get_jwks", locals())
        return keys

    async def list_connections(
        self,
        *,
        connection_type: str | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> types.Page[types.Connection]:
        """One page of the connections that fit every filter given.

        The page has the connections in `data`, at most `limit` (1 to 100; 10 unless given), and in
        `list_metadata` the cursors `before` and `after`; each leads to the page on that side, and is
        None where there is none. The newest come first, unless `order` is "asc".
        """
        page: types.Page[types.Connection] = await self._call("sso.list_connections", locals())
        return page

    def iterate_connections(
        self,
        *,
        connection_type: str | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        limit: int = 100,
        order: Order | None = None,
        options: Options | None = None,
    ) -> AsyncIterator[types.Connection]:
        """Every connection that fits every filter given, the newest first unless `order` is "asc".

        Waits whenever a next page is needed: pages are fetched on the way, with `limit` connections
        each, and no more of them than are looked at. Nothing is sent, or checked, before the first.
        """
        connections: AsyncIterator[types.Connection] = self._iterate("sso.list_connections", locals())
        return connections

    async def get_connection(self, connection_id: str, *, options: Options | None = None) -> types.Connection:
        """One connection."""
        connection: types.Connection = await self._call("sso.get_connection", {"id": connection_id, "options": options})
        return connection

    async def delete_connection(self, connection_id: str, *, options: Options | None = None) -> types.Nothing:
        """Deletes a connection, through which nobody can sign in any more; gives the answer, {}."""
        answer: types.Nothing = await self._call("sso.delete_connection", {"id": connection_id, "options": options})
        return answer

    async def promote_draft_connection(self, token: str, *, options: Options | None = None) -> dict[str, Any]:
        """Activates the draft connection with this token; gives the answer."""
        answer: dict[str, Any] = await self._call("sso.promote_draft_connection", locals())
        return answer

    async def create_connection(
        self,
        source: str | None = None,
        *,
        organization_id: str | None = None,
        name: str | None = None,
        external_id: str | None = None,
        connection_type: str | None = None,
        attribute_maps: Mapping[str, Any] | None = None,
        saml_options: Mapping[str, Any] | None = None,
        oidc_options: Mapping[str, Any] | None = None,
        options: Options | None = None,
    ) -> types.Connection:
        """Creates a connection and gives it.

        Either of the token of a draft connection (`source`, as of 2020), or of today's members: `organization_id`,
        `name` and `connection_type`, such as "OktaSAML", with the settings of the provider.
        """
        connection: types.Connection = await self._call("sso.create_connection", locals())
        return connection
