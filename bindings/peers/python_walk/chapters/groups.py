"""Groups of an organization, and their roles."""

from __future__ import annotations

from calls import call, client
from workos.authorization.models import ReplaceGroupRoleAssignmentEntry


def groups(k: dict[str, str], resource: str) -> None:
    part, organization, membership = "groups.", k["organization"], k["membership"]
    group = call(part + "create_organization_group", organization, name="Team")
    call(part + "list_organization_groups", organization)
    call(part + "get_organization_group", organization, group.id)
    call(part + "update_organization_group", organization, group.id, description=None)
    call(
        part + "create_group_organization_membership",
        organization,
        group.id,
        organization_membership_id=membership,
    )
    call(part + "list_group_organization_memberships", organization, group.id)
    call(part + "update_group_organization_memberships", organization, group.id, remove=[membership])
    call(part + "delete_group_organization_membership", organization, group.id, membership)
    part = "authorization."
    assigned = call(part + "create_group_role_assignment", group.id, role_slug="editor", resource_id=resource)
    call(part + "list_group_role_assignments", group.id)
    call(part + "get_group_role_assignment", group.id, assigned.id)
    entry = ReplaceGroupRoleAssignmentEntry(role_slug="editor", resource_id=resource)
    call(part + "update_group_role_assignments", group.id, role_assignments=[entry])
    call(part + "patch_group_role_assignments", group.id, remove=[entry])
    client.authorization.patch_group_role_assignments(group.id, add=[entry])
    call(part + "delete_group_role_assignments", group.id, role_slug="editor", resource_id=resource)
    again = client.authorization.create_group_role_assignment(
        group.id, role_slug="editor", resource_id=resource
    )
    call(part + "delete_group_role_assignment", group.id, again.id)
    call("groups.delete_organization_group", organization, group.id)
