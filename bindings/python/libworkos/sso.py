"""Single sign-on. The functions of this module are the methods of SSO on the default client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._callback import Callback, in_text_or_members
from ._default import default_client
from ._group import Options, Order, data_of
from .generated import sso as described
from .profile import Profile

if TYPE_CHECKING:
    from .generated import types
    from .login import Login


class SSO(described.SSO):
    """Sends a person to sign in, and learns who they are when they come back."""

    __slots__ = ()

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
        from .login import Login  # noqa: PLC0415

        return Login(begun["url"], begun["state"], begun["code_verifier"], begun.get("nonce"))

    def finish_login(
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
        """Ends a login: checks the callback, and exchanges its code for the person's profile. Blocks.

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
        return Profile(self._call("sso.finish_login", locals()))

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

    def profile(
        self,
        *,
        code: str,
        client_id: str | None = None,
        project_id: str | None = None,
        code_verifier: str | None = None,
        options: Options | None = None,
    ) -> Profile:
        """Exchanges the `code` of the callback for the person's profile. Blocks.

        A code serves once, so this is never sent again after any byte of it may have arrived.
        `code_verifier` belongs to the `code_challenge` of the authorization URL (RFC 7636).
        """
        return Profile(self._call("sso.profile", locals()))

    def get_profile(self, access_token: str, *, options: Options | None = None) -> Profile:
        """The profile of the person whom an access token was given for. Blocks.

        The `access_token` is the one that came with the profile; it is sent in place of the API key.
        """
        return Profile(self._call("sso.get_profile", locals()))

    def logout_url(
        self,
        profile_id: str | None = None,
        *,
        token: str | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> str:
        """The URL to send a person's browser to, so that their identity provider signs them out, too.

        Blocks, unless `token`, the "logout_token" of `authorize_logout`, is given in place of `profile_id`. The
        person comes to `return_to`, an http or https URL, afterwards.
        """
        url: str = data_of(self._call("sso.logout_url", locals()))["url"]
        return url

    def authorize_logout(self, profile_id: str, *, options: Options | None = None) -> types.SSOLogoutAuthorizeResponse:
        """The "logout_token" with which a person is signed out, and the "logout_url" made of it. Blocks.

        `logout_url` does this and gives the URL.
        """
        answer: types.SSOLogoutAuthorizeResponse = self._call("sso.authorize_logout", locals())
        return answer

    def get_jwks(
        self, *, client_id: str | None = None, project_id: str | None = None, options: Options | None = None
    ) -> types.JwksResponse:
        """The public keys (RFC 7517) that access tokens are signed with. Needs no API key. Blocks."""
        keys: types.JwksResponse = self._call("sso.get_jwks", locals())
        return keys

    def list_connections(
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
        """One page of the connections that fit every filter given. Blocks.

        The page has the connections in `data`, at most `limit` (1 to 100; 10 unless given), and in
        `list_metadata` the cursors `before` and `after`; each leads to the page on that side, and is
        None where there is none. The newest come first, unless `order` is "asc".
        """
        page: types.Page[types.Connection] = self._call("sso.list_connections", locals())
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
    ) -> Iterator[types.Connection]:
        """Every connection that fits every filter given, the newest first unless `order` is "asc".

        Blocks whenever a next page is needed: pages are fetched on the way, with `limit` connections
        each, and no more of them than are looked at. Nothing is sent, or checked, before the first.
        """
        connections: Iterator[types.Connection] = self._iterate("sso.list_connections", locals())
        return connections

    def get_connection(self, connection_id: str, *, options: Options | None = None) -> types.Connection:
        """One connection. Blocks."""
        connection: types.Connection = self._call("sso.get_connection", {"id": connection_id, "options": options})
        return connection

    def delete_connection(self, connection_id: str, *, options: Options | None = None) -> types.Nothing:
        """Deletes a connection, through which nobody can sign in any more; gives the answer, {}. Blocks."""
        answer: types.Nothing = self._call("sso.delete_connection", {"id": connection_id, "options": options})
        return answer

    def promote_draft_connection(self, token: str, *, options: Options | None = None) -> dict[str, Any]:
        """Activates the draft connection with this token; gives the answer. Blocks."""
        answer: dict[str, Any] = self._call("sso.promote_draft_connection", locals())
        return answer

    def create_connection(
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
        """Creates a connection and gives it. Blocks.

        Either of the token of a draft connection (`source`, as of 2020), or of today's members: `organization_id`,
        `name` and `connection_type`, such as "OktaSAML", with the settings of the provider.
        """
        connection: types.Connection = self._call("sso.create_connection", locals())
        return connection


_of_default = SSO(default_client)
start_login = _of_default.start_login
finish_login = _of_default.finish_login
authorization_url = _of_default.authorization_url
profile = _of_default.profile
get_profile = _of_default.get_profile
logout_url = _of_default.logout_url
authorize_logout = _of_default.authorize_logout
get_jwks = _of_default.get_jwks
list_connections = _of_default.list_connections
iterate_connections = _of_default.iterate_connections
get_connection = _of_default.get_connection
delete_connection = _of_default.delete_connection
promote_draft_connection = _of_default.promote_draft_connection
create_connection = _of_default.create_connection
create_idp_signing_certificate = _of_default.create_idp_signing_certificate
create_sp_encryption_certificate = _of_default.create_sp_encryption_certificate
create_sp_signing_certificate = _of_default.create_sp_signing_certificate
delete_idp_signing_certificate = _of_default.delete_idp_signing_certificate
delete_sp_encryption_certificate = _of_default.delete_sp_encryption_certificate
delete_sp_signing_certificate = _of_default.delete_sp_signing_certificate
exchange_id_token = _of_default.exchange_id_token
get_sp_signing_certificate = _of_default.get_sp_signing_certificate
list_idp_signing_certificates = _of_default.list_idp_signing_certificates
iterate_idp_signing_certificates = _of_default.iterate_idp_signing_certificates
list_sp_encryption_certificates = _of_default.list_sp_encryption_certificates
iterate_sp_encryption_certificates = _of_default.iterate_sp_encryption_certificates
update_connection = _of_default.update_connection
