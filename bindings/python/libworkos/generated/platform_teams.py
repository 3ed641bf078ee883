"""The group platform_teams of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from .._group import Options
    from . import types


class PlatformTeams(Group):
    """The operations of platform teams."""

    __slots__ = ()

    def create(self, *, admin_email: str, name: str, options: Options = ABSENT) -> types.Team:
        """Creates a WorkOS team with its environments and invites its first admin. Blocks.

        Sends POST /platform/teams. It is not sent again once it may have arrived.

        admin_email: The address of the team's first admin.
        name: The name.
        options: The settings of this call alone.

        Gives a `Team`.
        """
        return self._send("platform_teams.create", locals())

    def get(self, *, team_id: str, options: Options = ABSENT) -> types.Team:
        """Gets a WorkOS team. Blocks.

        Sends GET /platform/teams/{team_id}.

        team_id: The team's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `Team`.
        """
        return self._send("platform_teams.get", locals())
