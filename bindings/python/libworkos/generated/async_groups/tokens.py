"""The group tokens of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Sequence

from ..._async_group import AsyncGroup
from ..._group import Options
from ...tokens import VerifiedToken


class AsyncTokens(AsyncGroup):
    """Access tokens of people who signed in with AuthKit."""

    __slots__ = ()

    async def verify(
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
        verified: VerifiedToken = await self._call("tokens.verify", locals())
        return verified
