"""Access tokens. The function of this module is the method of Tokens on the default client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._default import default_client
from ._group import Group, Options


class Actor(TypedDict, total=False):
    """Who acts as the person: somebody of your support, signed in as them."""

    #: Their e-mail address.
    sub: str


class Claims(TypedDict, total=False):
    """What an access token says. A JWT template of the dashboard may add more."""

    iss: str
    #: The user's id.
    sub: str
    #: The session's id.
    sid: str
    org_id: str
    role: str
    roles: list[str]
    permissions: list[str]
    entitlements: list[str]
    feature_flags: list[str]
    act: Actor
    jti: str
    #: Seconds since the beginning of 1970.
    iat: float
    exp: float


class VerifiedToken(TypedDict):
    """A token that the service signed and that is valid now."""

    claims: Claims


class Tokens(Group):
    """Access tokens of people who signed in with AuthKit."""

    __slots__ = ()

    def verify(
        self,
        token: str,
        *,
        issuer: str | Sequence[str] | None = None,
        audience: str | Sequence[str] | None = None,
        leeway_s: int | None = None,
        options: Options | None = None,
    ) -> VerifiedToken:
        """The claims of an access token, where the service signed it and it is valid now.

        The service's keys are fetched when they are first needed, once for all callers, and kept: usually nothing
        is sent. `issuer` and `audience` are what the token must name, or several that will do; unless they are
        given any will. A clock may be off by `leeway_s` seconds, 0 to 300; 0 unless given.

        A token that is not valid is Rejected, with the `api_code` "token_expired" or "invalid_token". Where the keys
        cannot be fetched the error says so, and nothing is known of the token.
        """
        verified: VerifiedToken = self._call("tokens.verify", locals())
        return verified


verify = Tokens(default_client).verify
