"""The group passwordless of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from .._group import Options
    from . import types


class Passwordless(Group):
    """The operations of passwordless."""

    __slots__ = ()

    def create_session(
        self,
        *,
        email: str,
        redirect_uri: str = ABSENT,
        state: str = ABSENT,
        expires_in: int = ABSENT,
        options: Options = ABSENT,
    ) -> types.PasswordlessSession:
        """Creates a magic link that signs in one e-mail address. Blocks.

        Sends POST /passwordless/sessions. It is not sent again once it may have arrived.

        email: An e-mail address.
        redirect_uri: The URI that the user is redirected to with the code.
        state: Returned unchanged with the code.
        expires_in: The number of seconds that the link is valid for; 900 to 86400.
        options: The settings of this call alone.

        Gives a `PasswordlessSession`.
        """
        return self._send("passwordless.create_session", locals())

    def send_session(self, *, session_id: str, options: Options = ABSENT) -> types.Nothing:
        """Sends the magic link of a session by e-mail. Blocks.

        Sends POST /passwordless/sessions/{session_id}/send. It is not sent again once it may have arrived.

        session_id: The id of the magic link's session; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("passwordless.send_session", locals())
