"""The group radar of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from typing import Literal

    from .._group import Options
    from . import types


class Radar(Group):
    """The operations of radar."""

    __slots__ = ()

    def add_list_entry(
        self,
        *,
        type: types.RadarListType,
        action: Literal["block", "allow"],
        entry: str,
        options: Options = ABSENT,
    ) -> types.RadarListEntryAlreadyPresentResponse:
        """Adds an entry to one of Radar's lists. Blocks.

        Sends POST /radar/lists/{type}/{action}. It is not sent again once it may have arrived.

        type: The kind of entries on the list.
        action: Whether entries of the list are allowed or blocked.
        entry: The entry, of the kind that `type` names.
        options: The settings of this call alone.

        Gives a `RadarListEntryAlreadyPresentResponse`.
        """
        return self._send("radar.add_list_entry", locals())

    def create_attempt(
        self,
        *,
        ip_address: str,
        user_agent: str,
        email: str,
        auth_method: types.RadarCreateAttemptAuthMethod,
        action: Literal["sign-up", "sign-in"],
        signals_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.RadarStandaloneResponse:
        """Assesses the risk of a sign-in or sign-up attempt with Radar. Blocks.

        Sends POST /radar/attempts. It is not sent again once it may have arrived.

        ip_address: The IP address of the user's request.
        user_agent: The User-Agent of the user's request.
        email: An e-mail address.
        auth_method: The authentication method of the attempt.
        action: Whether the attempt is a sign-up or a sign-in.
        signals_id: The id of the signals that Radar took in the user's browser.
        options: The settings of this call alone.

        Gives a `RadarStandaloneResponse`.
        """
        return self._send("radar.create_attempt", locals())

    def remove_list_entry(
        self,
        *,
        type: types.RadarListType,
        action: Literal["block", "allow"],
        entry: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes an entry from one of Radar's lists. Blocks.

        Sends DELETE /radar/lists/{type}/{action}. It is not sent again once it may have arrived.

        type: The kind of entries on the list.
        action: Whether entries of the list are allowed or blocked.
        entry: The entry, of the kind that `type` names.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("radar.remove_list_entry", locals())

    def update_attempt(
        self,
        *,
        id: str,
        challenge_status: Literal["success"] = ABSENT,
        attempt_status: Literal["success"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Reports to Radar that an attempt or its challenge succeeded. Blocks.

        Sends PUT /radar/attempts/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        challenge_status: `success`: the challenge succeeded.
        attempt_status: `success`: the attempt succeeded.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("radar.update_attempt", locals())
