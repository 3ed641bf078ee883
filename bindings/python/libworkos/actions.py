"""Actions. The functions of this module are the methods of Actions on the default client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ._default import default_client
from ._group import Group, Payload

if TYPE_CHECKING:
    from .generated import types


class Actions(Group):
    """Answers the service, which asks whether a person may sign in or register."""

    __slots__ = ()

    def verify(
        self, payload: Payload, header: str, secret: str, *, tolerance_seconds: int | None = None
    ) -> types.ActionContext:
        """Verifies an action's request and returns its context. Sends nothing, never blocks.

        As `webhooks.verify`, but with the action's secret, and the signature may be 30 seconds away
        from now unless `tolerance_seconds` is given.
        """
        context: types.ActionContext = self._verify("actions.verify", locals())
        return context

    def sign_response(
        self,
        *,
        type: Literal["authentication", "user_registration"],  # noqa: A002 - so it is named in the API.
        verdict: Literal["Allow", "Deny"],
        secret: str,
        error_message: str | None = None,
    ) -> types.ActionResponse:
        """The signed answer, to be sent as the JSON body of your response. Sends nothing, never blocks.

        `type` is what the action asks about. `error_message` is what a person who is denied is told.
        """
        response: types.ActionResponse = self._compute("actions.sign_response", locals())
        return response


_of_default = Actions(default_client)
verify = _of_default.verify
sign_response = _of_default.sign_response
