"""The group organization_memberships of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from ..._group import Options
    from .. import types


class AsyncOrganizationMemberships(AsyncGroup):
    """The operations of organization memberships."""

    __slots__ = ()

    async def create(
        self,
        *,
        user_id: str,
        organization_id: str,
        role_slug: str = ABSENT,
        role_slugs: Sequence[str] = ABSENT,
        options: Options = ABSENT,
    ) -> types.OrganizationMembership:
        """Creates an organization membership.

        Sends POST /user_management/organization_memberships. It is not sent again once it may have arrived.

        user_id: The user's id.
        organization_id: The organization's id.
        role_slug: The role's slug.
        role_slugs: The slugs of several roles.
        options: The settings of this call alone.

        At most one of `role_slug`, or `role_slugs`.

        Gives an `OrganizationMembership`.

        Errors with an `api_code`: Rejected (HTTP 400) cannot_reactivate_pending_organization_membership; Rejected (HTTP
        422) invalid_request_parameters, invalid_role, multiple_roles_not_enabled, sub_resource_scoped_role_not_allowed.
        """
        return await self._send("organization_memberships.create", locals())

    async def deactivate(self, *, id: str, options: Options = ABSENT) -> types.OrganizationMembership:
        """Deactivates an organization membership.

        Sends PUT /user_management/organization_memberships/{id}/deactivate. It is not sent again once it may have
        arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationMembership`.

        Errors with an `api_code`: Rejected (HTTP 400) cannot_deactivate_pending_organization_membership; Rejected (HTTP
        422) invalid_request_parameters.
        """
        return await self._send("organization_memberships.deactivate", locals())

    async def delete(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a membership permanently.

        Sends DELETE /user_management/organization_memberships/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organization_memberships.delete", locals())

    async def get(self, *, id: str, options: Options = ABSENT) -> types.OrganizationMembership:
        """Gets a membership.

        Sends GET /user_management/organization_memberships/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationMembership`.
        """
        return await self._send("organization_memberships.get", locals())

    async def list(
        self,
        *,
        organization_id: str = ABSENT,
        statuses: Sequence[Literal["active", "inactive", "pending"]] = ABSENT,
        user_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.OrganizationMembership]:
        """Lists the memberships of a user or in an organization, one page at a time.

        Sends GET /user_management/organization_memberships.

        organization_id: The organization's id.
        statuses: Only memberships in one of these states; if absent, active ones.
        user_id: The user's id.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        At least one of `user_id`, or `organization_id`.

        Gives a page of `OrganizationMembership`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_request_parameters, missing_user_id_or_organization_id.
        """
        return await self._send("organization_memberships.list", locals())

    def iterate(
        self,
        *,
        organization_id: str = ABSENT,
        statuses: Sequence[Literal["active", "inactive", "pending"]] = ABSENT,
        user_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.OrganizationMembership]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("organization_memberships.list", locals())

    async def list_groups(
        self,
        *,
        organization_membership_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.Group]:
        """Lists the groups that a member is in, one page at a time.

        Sends GET /user_management/organization_memberships/{organization_membership_id}/groups.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `Group`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("organization_memberships.list_groups", locals())

    def iterate_groups(
        self,
        *,
        organization_membership_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.Group]:
        """Every item that `list_groups` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_groups`; `after` is where to begin.
        """
        return self._each("organization_memberships.list_groups", locals())

    async def reactivate(self, *, id: str, options: Options = ABSENT) -> types.OrganizationMembership:
        """Reactivates an inactive organization membership.

        Sends PUT /user_management/organization_memberships/{id}/reactivate. It is not sent again once it may have
        arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationMembership`.

        Errors with an `api_code`: Rejected (HTTP 400) cannot_reactivate_pending_organization_membership; Rejected (HTTP
        422) invalid_request_parameters.
        """
        return await self._send("organization_memberships.reactivate", locals())

    async def update(
        self,
        *,
        id: str,
        role_slug: str = ABSENT,
        role_slugs: Sequence[str] = ABSENT,
        options: Options = ABSENT,
    ) -> types.OrganizationMembership:
        """Updates the role or roles of a member.

        Sends PUT /user_management/organization_memberships/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        role_slugs: The slugs of several roles.
        options: The settings of this call alone.

        At most one of `role_slug`, or `role_slugs`.

        Gives an `OrganizationMembership`.

        Errors with an `api_code`: Rejected (HTTP 422) invalid_request_parameters, invalid_role,
        multiple_roles_not_enabled, sub_resource_scoped_role_not_allowed.
        """
        return await self._send("organization_memberships.update", locals())
