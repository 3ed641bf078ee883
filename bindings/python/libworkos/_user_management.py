"""What of AuthKit takes several calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._group import Options
from .generated import user_management as described

if TYPE_CHECKING:
    from .generated.types import AuthenticateResponse


class UserManagement(described.UserManagement):
    """AuthKit: people, how they sign in, and their sessions."""

    __slots__ = ()

    def await_device(
        self,
        *,
        device_code: str,
        interval: int | None = None,
        expires_in: int | None = None,
        options: Options | None = None,
    ) -> AuthenticateResponse:
        """Asks until the person has agreed to the device's sign-in (RFC 8628); gives the user and the tokens.

        Blocks until then, or until `expires_in` seconds, or the `timeout_ms` of `options`, have passed.

        device_code: The `device_code` that `authorize_device` gave. A secret.
        interval: The seconds between two requests, as `authorize_device` gave them; 1 to 600, 5 unless given.
        expires_in: The seconds until the code expires, as `authorize_device` gave them; 300 unless given.
        options: The settings of this call alone.

        A person who refuses, or is too late, is Rejected, with the `api_code` "access_denied" or "expired_token".
        """
        answer: AuthenticateResponse = self._call("user_management.await_device", locals())
        return answer
