"""The group groups of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .._group import Options
    from . import types


class Groups(Group):
    """The operations of groups."""

    __slots__ = ()

    def add_membership(
        self,
        *,
        organization_id: str,
        group_id: str,
        organization_membership_id: str,
        options: Options = ABSENT,
    ) -> types.Group:
        """Adds an organization membership to a group. Blocks.

        Sends POST /organizations/{organization_id}/groups/{group_id}/organization-memberships. It is not sent again
        once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        organization_membership_id: The membership's id.
        options: The settings of this call alone.

        Gives a `Group`.

        Errors with an `api_code`: Rejected (HTTP 400) group_membership_limit_exceeded.
        """
        return self._send("groups.add_membership", locals())

    def create(
        self,
        *,
        organization_id: str,
        name: str,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Group:
        """Creates a group of members in an organization. Blocks.

        Sends POST /organizations/{organization_id}/groups. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name; at most 256 characters.
        description: The description; at most 150 characters; None is sent as null.
        options: The settings of this call alone.

        Gives a `Group`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return self._send("groups.create", locals())

    def delete(self, *, organization_id: str, group_id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a group. Blocks.

        Sends DELETE /organizations/{organization_id}/groups/{group_id}. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("groups.delete", locals())

    def get(self, *, organization_id: str, group_id: str, options: Options = ABSENT) -> types.Group:
        """Gets a group of an organization. Blocks.

        Sends GET /organizations/{organization_id}/groups/{group_id}.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `Group`.
        """
        return self._send("groups.get", locals())

    def list(
        self,
        *,
        organization_id: str,
        search: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.Group]:
        """Lists an organization's groups, one page at a time. Blocks.

        Sends GET /organizations/{organization_id}/groups.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        search: Only those whose name contains this text.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `Group`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("groups.list", locals())

    def iterate(
        self,
        *,
        organization_id: str,
        search: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.Group]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("groups.list", locals())

    def list_memberships(
        self,
        *,
        organization_id: str,
        group_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserOrganizationMembershipBaseListData]:
        """Lists the members of a group, one page at a time. Blocks.

        Sends GET /organizations/{organization_id}/groups/{group_id}/organization-memberships.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserOrganizationMembershipBaseListData`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("groups.list_memberships", locals())

    def iterate_memberships(
        self,
        *,
        organization_id: str,
        group_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.UserOrganizationMembershipBaseListData]:
        """Every item that `list_memberships` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_memberships`; `after` is where to begin.
        """
        return self._each("groups.list_memberships", locals())

    def remove_membership(
        self,
        *,
        organization_id: str,
        group_id: str,
        organization_membership_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a member from a group. Blocks.

        Sends DELETE
        /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}. It is
        not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("groups.remove_membership", locals())

    def update(
        self,
        *,
        organization_id: str,
        group_id: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Group:
        """Updates a group's name or description. Blocks.

        Sends PATCH /organizations/{organization_id}/groups/{group_id}. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name; at most 256 characters.
        description: The description; at most 150 characters; None is sent as null.
        options: The settings of this call alone.

        Gives a `Group`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return self._send("groups.update", locals())

    def update_memberships(
        self,
        *,
        organization_id: str,
        group_id: str,
        add: Sequence[str] = ABSENT,
        remove: Sequence[str] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Adds and removes members of a group in one step. Blocks.

        Sends PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships. It is not sent again
        once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        add: The ids of the memberships to add; at most 100 items.
        remove: The ids of the memberships to remove; at most 100 items.
        options: The settings of this call alone.

        At least one of `add`, or `remove`.

        Gives `{}`: the service answers without a body.
        """
        return self._send("groups.update_memberships", locals())
