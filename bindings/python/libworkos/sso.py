"""Single sign-on. The functions of this module are the methods of SSO on the default client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._default import default_client
from ._group import Group, Options
from .profile import Profile


class SSO(Group):
    """Sends a person to sign in, and learns who they are when they come back."""

    __slots__ = ()

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
        url: str = self._call("sso.authorization_url", locals(), sends=False)["url"]
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

    def promote_draft_connection(self, token: str, *, options: Options | None = None) -> dict[str, Any]:
        """Activates the draft connection with this token; gives the answer. Blocks."""
        answer: dict[str, Any] = self._call("sso.promote_draft_connection", locals())
        return answer

    def create_connection(self, source: str, *, options: Options | None = None) -> dict[str, Any]:
        """Makes a connection of a draft connection's token; gives the connection. Blocks."""
        connection: dict[str, Any] = self._call("sso.create_connection", locals())
        return connection


_of_default = SSO(default_client)
authorization_url = _of_default.authorization_url
profile = _of_default.profile
promote_draft_connection = _of_default.promote_draft_connection
create_connection = _of_default.create_connection
