"""The group widgets of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._group import Options
    from .. import types


class AsyncWidgets(AsyncGroup):
    """The operations of widgets."""

    __slots__ = ()

    async def create_token(
        self,
        *,
        organization_id: str = ABSENT,
        user_id: str = ABSENT,
        scopes: Sequence[types.WidgetsCreateTokenScopes] = ABSENT,
        options: Options = ABSENT,
    ) -> types.ClientApiTokenResponse:
        """Creates a token for WorkOS widgets in your pages.

        Sends POST /widgets/token. It is not sent again once it may have arrived.

        organization_id: The organization's id.
        user_id: The user's id.
        scopes: The permissions of the token.
        options: The settings of this call alone.

        Gives a `ClientApiTokenResponse`.
        """
        return await self._send("widgets.create_token", locals())
