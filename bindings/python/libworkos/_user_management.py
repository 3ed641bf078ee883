"""What of AuthKit gives more than the service answers, or takes several calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._callback import Callback, in_text_or_members
from ._group import Options
from .generated import user_management as described

if TYPE_CHECKING:
    from .generated.types import AuthenticateResponse

    class FinishedLogin(AuthenticateResponse, total=False):
        """Who signed in, with their tokens."""

        #: What `start_login` was given as `state`; absent where it was given none.
        login_data: Any


class UserManagement(described.UserManagement):
    """AuthKit: people, how they sign in, and their sessions."""

    __slots__ = ()

    def finish_login(
        self,
        *,
        callback: Callback,
        state: str | None = None,
        code_verifier: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        expected_organization_id: str | None = None,
        allow_idp_initiated: bool | None = None,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        options: Options | None = None,
    ) -> FinishedLogin:
        """Ends a login: checks the callback, and exchanges its code for the user and the tokens. Blocks.

        Sends POST /user_management/authenticate, once at most, and nothing for a callback that is malformed, forged
        or an error.

        callback: The query of the request to `redirect_uri`: a string, or a mapping, such as that of a framework.
        state: The `state` that `start_login` gave; it may be absent only with `allow_idp_initiated`.
        code_verifier: The `code_verifier` that `start_login` gave. A secret.
        client_id: Stands for the client's own; `project_id` is its older name.
        expected_organization_id: Withholds the tokens of a user of any other organization.
        allow_idp_initiated: Accepts a callback without a state too: nothing proves that this browser wanted the login.
        invitation_token: The token of an invitation that this sign-in accepts. A secret.
        ip_address: The IP address of the user's request.
        device_id: An id of the user's device.
        user_agent: The User-Agent of the user's request.
        signals_id: The id of the signals that Radar took in the user's browser.
        options: The settings of this call alone.

        Gives an `AuthenticateResponse`, with `login_data` if the login carried any. A callback that is malformed, or
        whose state is another, is an InvalidArgument; one that says that the login failed is Rejected, with the
        documented `api_code`; where AuthKit needs more of the person, the error's `details` have what to go on with.
        """
        callback = in_text_or_members(callback)
        finished: FinishedLogin = self._call("user_management.finish_login", locals())
        return finished

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
