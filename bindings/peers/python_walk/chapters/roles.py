"""Permissions, roles, resources, and who may do what."""

from __future__ import annotations

from calls import call, client
from workos.authorization._resource import ParentResourceById, ResourceTargetById

from chapters.groups import groups


def roles(k: dict[str, str]) -> None:
    part, organization, membership = "authorization.", k["organization"], k["membership"]
    call(part + "create_permission", slug="posts:read", name="Read posts")
    call(part + "list_permissions")
    call(part + "get_permission", "posts:read")
    call(part + "update_permission", "posts:read", name="Read all posts")
    call(part + "create_environment_role", slug="editor", name="Editor")
    call(part + "list_environment_roles")
    call(part + "get_environment_role", "editor")
    call(part + "update_environment_role", "editor", description=None)
    call(part + "add_environment_role_permission", "editor", body_slug="posts:read")
    call(part + "set_environment_role_permissions", "editor", permissions=["posts:read"])
    call(part + "create_organization_role", organization, name="Own", slug="org-own")
    call(part + "list_organization_roles", organization)
    call(part + "get_organization_role", organization, "org-own")
    call(part + "update_organization_role", organization, "org-own", name="Our own")
    call(part + "add_organization_role_permission", organization, "org-own", body_slug="posts:read")
    call(part + "set_organization_role_permissions", organization, "org-own", permissions=["posts:read"])
    call(part + "remove_organization_role_permission", organization, "org-own", "posts:read")
    resource = call(
        part + "create_resource",
        external_id="doc 1",
        name="Doc",
        resource_type_slug="document",
        organization_id=organization,
    )
    by_external_id = (organization, "document", "doc 1")
    call(part + "list_resources", organization_id=organization)
    call(part + "get_resource", resource.id)
    call(part + "get_resource_by_external_id", *by_external_id)
    call(part + "update_resource", resource.id, name="Document")
    call(part + "update_resource_by_external_id", *by_external_id, description=None)
    target = ResourceTargetById(resource.id)
    before = call(part + "check", membership, permission_slug="posts:read", resource_target=target)
    assert before.authorized is False
    assigned = call(part + "assign_role", membership, role_slug="editor", resource_target=target)
    after = client.authorization.check(membership, permission_slug="posts:read", resource_target=target)
    assert after.authorized is True
    call(part + "list_role_assignments", membership)
    call(part + "list_role_assignments_for_resource", resource.id)
    call(part + "list_role_assignments_for_resource_by_external_id", *by_external_id)
    call(part + "list_effective_permissions", membership, resource.id)
    call(part + "list_effective_permissions_by_external_id", membership, "document", "doc 1")
    call(part + "list_memberships_for_resource", resource.id, permission_slug="posts:read")
    call(part + "list_memberships_for_resource_by_external_id", *by_external_id, permission_slug="posts:read")
    call(
        part + "list_resources_for_membership",
        membership,
        permission_slug="posts:read",
        parent_resource=ParentResourceById(resource.id),
    )
    call(part + "remove_role_assignment", membership, assigned.id)
    client.authorization.assign_role(membership, role_slug="editor", resource_target=target)
    call(part + "remove_role", membership, role_slug="editor", resource_target=target)
    groups(k, resource.id)
    call(part + "delete_resource_by_external_id", *by_external_id)
    other = client.authorization.create_resource(
        external_id="doc 2", name="Doc", resource_type_slug="document", organization_id=organization
    )
    call(part + "delete_resource", other.id)
    call(part + "delete_organization_role", organization, "org-own")
    call(part + "delete_permission", "posts:read")
