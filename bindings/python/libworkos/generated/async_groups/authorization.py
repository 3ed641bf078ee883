"""The group authorization of an AsyncClient. Written by api/generate; do not edit."""

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


class AsyncAuthorization(AsyncGroup):
    """The operations of authorization."""

    __slots__ = ()

    async def add_environment_role_permission(
        self,
        *,
        role_slug: str,
        slug: str,
        options: Options = ABSENT,
    ) -> types.Role:
        """Adds a permission to a role of the environment. A permission that the role already has is kept.

        Sends POST /authorization/roles/{role_slug}/permissions. It is not sent again once it may have arrived.

        role_slug: The role's slug; 1 to 512 bytes.
        slug: The permission's slug.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.add_environment_role_permission", locals())

    async def add_organization_role_permission(
        self,
        *,
        organization_id: str,
        role_slug: str,
        slug: str,
        options: Options = ABSENT,
    ) -> types.Role:
        """Adds a permission to an organization's role. A permission that the role already has is kept.

        Sends POST /authorization/organizations/{organization_id}/roles/{role_slug}/permissions. It is not sent again
        once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug; 1 to 512 bytes.
        slug: The permission's slug.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.add_organization_role_permission", locals())

    async def assign_role(
        self,
        *,
        organization_membership_id: str,
        role_slug: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.UserRoleAssignment:
        """Assigns a role on a resource to an organization membership.

        Sends POST /authorization/organization_memberships/{organization_membership_id}/role_assignments. It is not sent
        again once it may have arrived.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        options: The settings of this call alone.

        Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.

        Gives an `UserRoleAssignment`.
        """
        return await self._send("authorization.assign_role", locals())

    async def check(
        self,
        *,
        organization_membership_id: str,
        permission_slug: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationCheck:
        """Checks whether an organization membership has a permission on a resource.

        Sends POST /authorization/organization_memberships/{organization_membership_id}/check. It is not sent again once
        it may have arrived.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        permission_slug: The permission's slug.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        options: The settings of this call alone.

        Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.

        Gives an `AuthorizationCheck`.
        """
        return await self._send("authorization.check", locals())

    async def create_environment_role(
        self,
        *,
        slug: str,
        name: str,
        description: str | None = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Role:
        """Creates a role of the environment, available in every organization.

        Sends POST /authorization/roles. It is not sent again once it may have arrived.

        slug: The slug; at most 48 characters.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        resource_type_slug: The type of the resource; at most 48 characters.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request; Conflict (HTTP 409) role_slug_conflict.
        """
        return await self._send("authorization.create_environment_role", locals())

    async def create_group_role_assignment(
        self,
        *,
        group_id: str,
        role_slug: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.GroupRoleAssignment:
        """Assigns a role on a resource to a group.

        Sends POST /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        options: The settings of this call alone.

        Gives a `GroupRoleAssignment`.

        Errors with an `api_code`: Conflict (HTTP 409) duplicate_group_role_assignment.
        """
        return await self._send("authorization.create_group_role_assignment", locals())

    async def create_organization_role(
        self,
        *,
        organization_id: str,
        slug: str = ABSENT,
        name: str,
        description: str | None = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Role:
        """Creates a role of one organization.

        Sends POST /authorization/organizations/{organization_id}/roles. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; at most 48 characters.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        resource_type_slug: The type of the resource; at most 48 characters.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request; Conflict (HTTP 409) organization_role_slug_conflict.
        """
        return await self._send("authorization.create_organization_role", locals())

    async def create_permission(
        self,
        *,
        slug: str,
        name: str,
        description: str | None = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationPermission:
        """Creates a permission.

        Sends POST /authorization/permissions. It is not sent again once it may have arrived.

        slug: The slug; at most 48 characters.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        resource_type_slug: The type of the resource; at most 48 characters.
        options: The settings of this call alone.

        Gives an `AuthorizationPermission`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request; Conflict (HTTP 409) permission_slug_conflict.
        """
        return await self._send("authorization.create_permission", locals())

    async def create_resource(
        self,
        *,
        external_id: str,
        name: str,
        description: str | None = ABSENT,
        resource_type_slug: str,
        organization_id: str,
        parent_resource_id: str | None = ABSENT,
        parent_resource_external_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationResource:
        """Creates a resource.

        Sends POST /authorization/resources. It is not sent again once it may have arrived.

        external_id: The id in your system; at most 128 characters; ASCII.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        resource_type_slug: The type of the resource.
        organization_id: The organization's id.
        parent_resource_id: The parent's id; None is sent as null.
        parent_resource_external_id: The parent's id in your system.
        parent_resource_type_slug: The type of the parent.
        options: The settings of this call alone.

        At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.

        Gives an `AuthorizationResource`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request, lock_timeout; Conflict (HTTP 409)
        authorization_resource_external_id_conflict, resource_type_update_in_progress.
        """
        return await self._send("authorization.create_resource", locals())

    async def delete_group_role_assignment(
        self,
        *,
        group_id: str,
        role_assignment_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a role assignment of a group, by its id.

        Sends DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}. It is not sent again once
        it may have arrived.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        role_assignment_id: The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.delete_group_role_assignment", locals())

    async def delete_group_role_assignments(
        self,
        *,
        group_id: str,
        role_slug: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes the role assignments of a group that match.

        Sends DELETE /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.delete_group_role_assignments", locals())

    async def delete_organization_role(
        self,
        *,
        organization_id: str,
        slug: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes a role of an organization.

        Sends DELETE /authorization/organizations/{organization_id}/roles/{slug}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request; Conflict (HTTP 409) role_has_assignments,
        role_has_group_role_mappings.
        """
        return await self._send("authorization.delete_organization_role", locals())

    async def delete_permission(self, *, slug: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a permission. System permissions cannot be deleted.

        Sends DELETE /authorization/permissions/{slug}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.delete_permission", locals())

    async def delete_resource(
        self,
        *,
        resource_id: str,
        cascade_delete: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes a resource, and the resources below it if `cascade_delete` is true.

        Sends DELETE /authorization/resources/{resource_id}. It is not sent again once it may have arrived.

        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        cascade_delete: If true, the resources below it and all role assignments are deleted too; false unless given.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.

        Errors with an `api_code`: Rejected (HTTP 400) lock_timeout; Conflict (HTTP 409) resource_has_dependents,
        resource_type_update_in_progress.
        """
        return await self._send("authorization.delete_resource", locals())

    async def delete_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        cascade_delete: bool = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes a resource by its type and its id in your system.

        Sends DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}. It is
        not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        cascade_delete: If true, the resources below it and all role assignments are deleted too; false unless given.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.

        Errors with an `api_code`: Rejected (HTTP 400) lock_timeout; Conflict (HTTP 409) resource_has_dependents,
        resource_type_update_in_progress.
        """
        return await self._send("authorization.delete_resource_by_external_id", locals())

    async def get_environment_role(self, *, slug: str, options: Options = ABSENT) -> types.Role:
        """Gets a role of the environment, by its slug.

        Sends GET /authorization/roles/{slug}.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `Role`.
        """
        return await self._send("authorization.get_environment_role", locals())

    async def get_group_role_assignment(
        self,
        *,
        group_id: str,
        role_assignment_id: str,
        options: Options = ABSENT,
    ) -> types.GroupRoleAssignment:
        """Gets a role assignment of a group.

        Sends GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        role_assignment_id: The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `GroupRoleAssignment`.
        """
        return await self._send("authorization.get_group_role_assignment", locals())

    async def get_organization_role(self, *, organization_id: str, slug: str, options: Options = ABSENT) -> types.Role:
        """Gets a role of an organization or of the environment.

        Sends GET /authorization/organizations/{organization_id}/roles/{slug}.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `Role`.
        """
        return await self._send("authorization.get_organization_role", locals())

    async def get_permission(self, *, slug: str, options: Options = ABSENT) -> types.AuthorizationPermission:
        """Gets a permission, by its slug.

        Sends GET /authorization/permissions/{slug}.

        slug: The slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives an `AuthorizationPermission`.
        """
        return await self._send("authorization.get_permission", locals())

    async def get_resource(self, *, resource_id: str, options: Options = ABSENT) -> types.AuthorizationResource:
        """Gets a resource.

        Sends GET /authorization/resources/{resource_id}.

        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AuthorizationResource`.
        """
        return await self._send("authorization.get_resource", locals())

    async def get_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        options: Options = ABSENT,
    ) -> types.AuthorizationResource:
        """Gets a resource by its type and its id in your system.

        Sends GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives an `AuthorizationResource`.
        """
        return await self._send("authorization.get_resource_by_external_id", locals())

    async def list_effective_permissions(
        self,
        *,
        organization_membership_id: str,
        resource_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizationPermission]:
        """Lists the permissions of an organization membership on a resource, inherited ones included, one page at a
        time.

        Sends GET
        /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthorizationPermission`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_effective_permissions", locals())

    def iterate_effective_permissions(
        self,
        *,
        organization_membership_id: str,
        resource_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizationPermission]:
        """Every item that `list_effective_permissions` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_effective_permissions`; `after` is where to begin.
        """
        return self._each("authorization.list_effective_permissions", locals())

    async def list_effective_permissions_by_external_id(
        self,
        *,
        organization_membership_id: str,
        resource_type_slug: str,
        external_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizationPermission]:
        """Lists the permissions of an organization membership on a resource, by the resource's type and its id in your
        system, one page at a time.

        Sends GET
        /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthorizationPermission`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_effective_permissions_by_external_id", locals())

    def iterate_effective_permissions_by_external_id(
        self,
        *,
        organization_membership_id: str,
        resource_type_slug: str,
        external_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizationPermission]:
        """Every item that `list_effective_permissions_by_external_id` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_effective_permissions_by_external_id`; `after` is where to begin.
        """
        return self._each("authorization.list_effective_permissions_by_external_id", locals())

    async def list_environment_roles(self, *, options: Options = ABSENT) -> types.Listing[types.Role]:
        """Lists all roles of the environment, by priority, in one answer.

        Sends GET /authorization/roles.

        options: The settings of this call alone.

        Gives a list of `Role`: its items in `data`.
        """
        return await self._send("authorization.list_environment_roles", locals())

    def iterate_environment_roles(self, *, options: Options = ABSENT) -> AsyncIterator[types.Role]:
        """Every item of `list_environment_roles`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_environment_roles`, and the errors.
        """
        return self._each("authorization.list_environment_roles", locals(), pages=False)

    async def list_group_role_assignments(
        self,
        *,
        group_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.GroupRoleAssignment]:
        """Lists the role assignments of a group, one page at a time.

        Sends GET /authorization/groups/{group_id}/role_assignments.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `GroupRoleAssignment`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_group_role_assignments", locals())

    def iterate_group_role_assignments(
        self,
        *,
        group_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.GroupRoleAssignment]:
        """Every item that `list_group_role_assignments` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_group_role_assignments`; `after` is where to begin.
        """
        return self._each("authorization.list_group_role_assignments", locals())

    async def list_memberships_for_resource(
        self,
        *,
        resource_id: str,
        permission_slug: str,
        assignment: Literal["direct", "indirect"] = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserOrganizationMembershipBaseListData]:
        """Lists the memberships that have a permission on a resource, one page at a time.

        Sends GET /authorization/resources/{resource_id}/organization_memberships.

        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        permission_slug: The permission's slug.
        assignment: Only members who hold the permission directly, or only those who inherit it.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserOrganizationMembershipBaseListData`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.list_memberships_for_resource", locals())

    def iterate_memberships_for_resource(
        self,
        *,
        resource_id: str,
        permission_slug: str,
        assignment: Literal["direct", "indirect"] = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserOrganizationMembershipBaseListData]:
        """Every item that `list_memberships_for_resource` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_memberships_for_resource`; `after` is where to begin.
        """
        return self._each("authorization.list_memberships_for_resource", locals())

    async def list_memberships_for_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        permission_slug: str,
        assignment: Literal["direct", "indirect"] = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserOrganizationMembershipBaseListData]:
        """Lists the memberships that have a permission on a resource, by its type and its id in your system, one page
        at a time.

        Sends GET
        /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        permission_slug: The permission's slug.
        assignment: Only members who hold the permission directly, or only those who inherit it.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserOrganizationMembershipBaseListData`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.list_memberships_for_resource_by_external_id", locals())

    def iterate_memberships_for_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        permission_slug: str,
        assignment: Literal["direct", "indirect"] = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserOrganizationMembershipBaseListData]:
        """Every item that `list_memberships_for_resource_by_external_id` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_memberships_for_resource_by_external_id`; `after` is where to begin.
        """
        return self._each("authorization.list_memberships_for_resource_by_external_id", locals())

    async def list_organization_roles(
        self,
        *,
        organization_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.Role]:
        """Lists all roles of an organization, by priority, in one answer.

        Sends GET /authorization/organizations/{organization_id}/roles.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `Role`: its items in `data`.
        """
        return await self._send("authorization.list_organization_roles", locals())

    def iterate_organization_roles(
        self,
        *,
        organization_id: str,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.Role]:
        """Every item of `list_organization_roles`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_organization_roles`, and the errors.
        """
        return self._each("authorization.list_organization_roles", locals(), pages=False)

    async def list_permissions(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizationPermission]:
        """Lists the environment's permissions, one page at a time.

        Sends GET /authorization/permissions.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AuthorizationPermission`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_permissions", locals())

    def iterate_permissions(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizationPermission]:
        """Every item that `list_permissions` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_permissions`; `after` is where to begin.
        """
        return self._each("authorization.list_permissions", locals())

    async def list_resources(
        self,
        *,
        organization_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        resource_external_id: str = ABSENT,
        parent_resource_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        parent_external_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizationResource]:
        """Lists the resources, one page at a time.

        Sends GET /authorization/resources.

        organization_id: The organization's id.
        resource_type_slug: The type of the resource.
        resource_external_id: The resource's id in your system.
        parent_resource_id: The parent's id.
        parent_resource_type_slug: The type of the parent.
        parent_external_id: The parent's id in your system.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        At most one of `parent_resource_id`, or `parent_resource_type_slug` with `parent_external_id`.

        Gives a page of `AuthorizationResource`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) missing_organization_id_or_resource_type_slug.
        """
        return await self._send("authorization.list_resources", locals())

    def iterate_resources(
        self,
        *,
        organization_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        resource_external_id: str = ABSENT,
        parent_resource_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        parent_external_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizationResource]:
        """Every item that `list_resources` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_resources`; `after` is where to begin.
        """
        return self._each("authorization.list_resources", locals())

    async def list_resources_for_membership(
        self,
        *,
        organization_membership_id: str,
        permission_slug: str,
        parent_resource_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        parent_resource_external_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AuthorizationResource]:
        """Lists the resources below a parent on which an organization membership has a permission, one page at a time.

        Sends GET /authorization/organization_memberships/{organization_membership_id}/resources.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        permission_slug: The permission's slug.
        parent_resource_id: The parent's id.
        parent_resource_type_slug: The type of the parent.
        parent_resource_external_id: The parent's id in your system.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Exactly one of `parent_resource_id`, or `parent_resource_type_slug` with `parent_resource_external_id`.

        Gives a page of `AuthorizationResource`: its items in `data`, the cursors of the pages beside it in `list_metadata`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.list_resources_for_membership", locals())

    def iterate_resources_for_membership(
        self,
        *,
        organization_membership_id: str,
        permission_slug: str,
        parent_resource_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        parent_resource_external_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.AuthorizationResource]:
        """Every item that `list_resources_for_membership` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_resources_for_membership`; `after` is where to begin.
        """
        return self._each("authorization.list_resources_for_membership", locals())

    async def list_role_assignments(
        self,
        *,
        organization_membership_id: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserRoleAssignment]:
        """Lists the role assignments of an organization membership, one page at a time.

        Sends GET /authorization/organization_memberships/{organization_membership_id}/role_assignments.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserRoleAssignment`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_role_assignments", locals())

    def iterate_role_assignments(
        self,
        *,
        organization_membership_id: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserRoleAssignment]:
        """Every item that `list_role_assignments` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_role_assignments`; `after` is where to begin.
        """
        return self._each("authorization.list_role_assignments", locals())

    async def list_role_assignments_for_resource(
        self,
        *,
        resource_id: str,
        role_slug: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserRoleAssignment]:
        """Lists the role assignments on a resource, one page at a time.

        Sends GET /authorization/resources/{resource_id}/role_assignments.

        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserRoleAssignment`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_role_assignments_for_resource", locals())

    def iterate_role_assignments_for_resource(
        self,
        *,
        resource_id: str,
        role_slug: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserRoleAssignment]:
        """Every item that `list_role_assignments_for_resource` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_role_assignments_for_resource`; `after` is where to begin.
        """
        return self._each("authorization.list_role_assignments_for_resource", locals())

    async def list_role_assignments_for_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        role_slug: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.UserRoleAssignment]:
        """Lists the role assignments on a resource, by its type and its id in your system, one page at a time.

        Sends GET
        /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        role_slug: The role's slug.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `UserRoleAssignment`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("authorization.list_role_assignments_for_resource_by_external_id", locals())

    def iterate_role_assignments_for_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        role_slug: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.UserRoleAssignment]:
        """Every item that `list_role_assignments_for_resource_by_external_id` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_role_assignments_for_resource_by_external_id`; `after` is where to begin.
        """
        return self._each("authorization.list_role_assignments_for_resource_by_external_id", locals())

    async def remove_organization_role_permission(
        self,
        *,
        organization_id: str,
        role_slug: str,
        permission_slug: str,
        options: Options = ABSENT,
    ) -> types.Role:
        """Removes a permission from an organization's role.

        Sends DELETE /authorization/organizations/{organization_id}/roles/{role_slug}/permissions/{permission_slug}. It
        is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug; 1 to 512 bytes.
        permission_slug: The permission's slug; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `Role`.
        """
        return await self._send("authorization.remove_organization_role_permission", locals())

    async def remove_role(
        self,
        *,
        organization_membership_id: str,
        role_slug: str,
        resource_id: str = ABSENT,
        resource_external_id: str = ABSENT,
        resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a role on a resource from an organization membership.

        Sends DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments. It is not
        sent again once it may have arrived.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug.
        resource_id: The resource's id.
        resource_external_id: The resource's id in your system.
        resource_type_slug: The type of the resource.
        options: The settings of this call alone.

        Exactly one of `resource_id`, or `resource_external_id` with `resource_type_slug`.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.remove_role", locals())

    async def remove_role_assignment(
        self,
        *,
        organization_membership_id: str,
        role_assignment_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a role assignment of an organization membership, by its id.

        Sends DELETE
        /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}. It
        is not sent again once it may have arrived.

        organization_membership_id: The membership's id; 1 to 128 of `A-Za-z0-9_-`.
        role_assignment_id: The role assignment's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.remove_role_assignment", locals())

    async def replace_group_role_assignments(
        self,
        *,
        group_id: str,
        role_assignments: Sequence[types.ReplaceGroupRoleAssignmentEntry],
        options: Options = ABSENT,
    ) -> types.Listing[types.GroupRoleAssignment]:
        """Replaces all role assignments of a group.

        Sends PUT /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        role_assignments: The complete list of the group's role assignments; at most 100 items.
        options: The settings of this call alone.

        Gives a list of `GroupRoleAssignment`: its items in `data`.
        """
        return await self._send("authorization.replace_group_role_assignments", locals())

    def iterate_replace_group_role_assignments(
        self,
        *,
        group_id: str,
        role_assignments: Sequence[types.ReplaceGroupRoleAssignmentEntry],
        options: Options = ABSENT,
    ) -> AsyncIterator[types.GroupRoleAssignment]:
        """Every item of `replace_group_role_assignments`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `replace_group_role_assignments`, and the errors.
        """
        return self._each("authorization.replace_group_role_assignments", locals(), pages=False)

    async def set_environment_role_permissions(
        self,
        *,
        role_slug: str,
        permissions: Sequence[str],
        options: Options = ABSENT,
    ) -> types.Role:
        """Replaces all permissions of a role of the environment.

        Sends PUT /authorization/roles/{role_slug}/permissions. It is not sent again once it may have arrived.

        role_slug: The role's slug; 1 to 512 bytes.
        permissions: The slugs of the permissions.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.set_environment_role_permissions", locals())

    async def set_organization_role_permissions(
        self,
        *,
        organization_id: str,
        role_slug: str,
        permissions: Sequence[str],
        options: Options = ABSENT,
    ) -> types.Role:
        """Replaces all permissions of an organization's role.

        Sends PUT /authorization/organizations/{organization_id}/roles/{role_slug}/permissions. It is not sent again
        once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        role_slug: The role's slug; 1 to 512 bytes.
        permissions: The slugs of the permissions.
        options: The settings of this call alone.

        Gives a `Role`.
        """
        return await self._send("authorization.set_organization_role_permissions", locals())

    async def update_environment_role(
        self,
        *,
        slug: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Role:
        """Updates a role of the environment.

        Sends PATCH /authorization/roles/{slug}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.update_environment_role", locals())

    async def update_group_role_assignments(
        self,
        *,
        group_id: str,
        add: Sequence[types.ReplaceGroupRoleAssignmentEntry] = ABSENT,
        remove: Sequence[types.ReplaceGroupRoleAssignmentEntry] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Adds and removes role assignments of a group in one step.

        Sends PATCH /authorization/groups/{group_id}/role_assignments. It is not sent again once it may have arrived.

        group_id: The group's id; 1 to 128 of `A-Za-z0-9_-`.
        add: The roles to add, each on its resource; at most 100 items.
        remove: The roles to remove, each on its resource; at most 100 items.
        options: The settings of this call alone.

        At least one of `add`, or `remove`.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("authorization.update_group_role_assignments", locals())

    async def update_organization_role(
        self,
        *,
        organization_id: str,
        slug: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Role:
        """Updates a role of an organization.

        Sends PATCH /authorization/organizations/{organization_id}/roles/{slug}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        slug: The slug; 1 to 512 bytes.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        options: The settings of this call alone.

        Gives a `Role`.

        Errors with an `api_code`: Rejected (HTTP 400) bad_request.
        """
        return await self._send("authorization.update_organization_role", locals())

    async def update_permission(
        self,
        *,
        slug: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationPermission:
        """Updates a permission's name or description.

        Sends PATCH /authorization/permissions/{slug}. It is not sent again once it may have arrived.

        slug: The slug; 1 to 512 bytes.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        options: The settings of this call alone.

        Gives an `AuthorizationPermission`.
        """
        return await self._send("authorization.update_permission", locals())

    async def update_resource(
        self,
        *,
        resource_id: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        parent_resource_id: str = ABSENT,
        parent_resource_external_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationResource:
        """Updates a resource or its parent.

        Sends PATCH /authorization/resources/{resource_id}. It is not sent again once it may have arrived.

        resource_id: The resource's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        parent_resource_id: The parent's id.
        parent_resource_external_id: The parent's id in your system.
        parent_resource_type_slug: The type of the parent.
        options: The settings of this call alone.

        At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.

        Gives an `AuthorizationResource`.

        Errors with an `api_code`: Rejected (HTTP 400) lock_timeout; Conflict (HTTP 409)
        resource_type_update_in_progress.
        """
        return await self._send("authorization.update_resource", locals())

    async def update_resource_by_external_id(
        self,
        *,
        organization_id: str,
        resource_type_slug: str,
        external_id: str,
        name: str = ABSENT,
        description: str | None = ABSENT,
        parent_resource_id: str = ABSENT,
        parent_resource_external_id: str = ABSENT,
        parent_resource_type_slug: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AuthorizationResource:
        """Updates a resource by its type and its id in your system.

        Sends PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}. It is
        not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        resource_type_slug: The type of the resource; 1 to 512 bytes.
        external_id: The id in your system; 1 to 512 bytes.
        name: The name; at most 48 characters.
        description: The description; at most 150 characters; None is sent as null.
        parent_resource_id: The parent's id.
        parent_resource_external_id: The parent's id in your system.
        parent_resource_type_slug: The type of the parent.
        options: The settings of this call alone.

        At most one of `parent_resource_id`, or `parent_resource_external_id` with `parent_resource_type_slug`.

        Gives an `AuthorizationResource`.

        Errors with an `api_code`: Rejected (HTTP 400) lock_timeout; Conflict (HTTP 409)
        resource_type_update_in_progress.
        """
        return await self._send("authorization.update_resource_by_external_id", locals())
