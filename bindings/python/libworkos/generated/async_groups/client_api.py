"""The group client_api of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from ..._group import Options
    from .. import types


class AsyncClientApi(AsyncGroup):
    """The operations of client api."""

    __slots__ = ()

    async def create_token(
        self,
        *,
        organization_id: str,
        user_id: str,
        options: Options = ABSENT,
    ) -> types.ClientApiTokenResponse:
        """Creates a short-lived token of one user in one organization for the Client API.

        Sends POST /client/token. It is not sent again once it may have arrived.

        organization_id: The organization's id.
        user_id: The user's id.
        options: The settings of this call alone.

        Gives a `ClientApiTokenResponse`.
        """
        return await self._send("client_api.create_token", locals())
