"""What a person may do: roles, groups, directories, feature flags, and the vault."""

from __future__ import annotations

from typing import Any

from .teller import Story


def roles(story: Story) -> None:
    part = "authorization."
    own: Any = {"organization_id": story.organization}
    member: Any = {"organization_membership_id": story.membership}
    story(part + "create_permission", slug="posts:read", name="Read posts")
    story(part + "list_permissions")
    story(part + "get_permission", slug="posts:read")
    story(part + "update_permission", slug="posts:read", name="Read all posts")
    story(part + "create_environment_role", slug="editor", name="Editor")
    story(part + "list_environment_roles")
    story(part + "get_environment_role", slug="editor")
    story(part + "update_environment_role", slug="editor", description=None)
    story(part + "add_environment_role_permission", role_slug="editor", slug="posts:read")
    story(part + "set_environment_role_permissions", role_slug="editor", permissions=["posts:read"])
    story(part + "create_organization_role", **own, name="Own", slug="org-own")
    story(part + "list_organization_roles", **own)
    story(part + "get_organization_role", **own, slug="org-own")
    story(part + "update_organization_role", **own, slug="org-own", name="Our own")
    story(part + "add_organization_role_permission", **own, role_slug="org-own", slug="posts:read")
    story(part + "set_organization_role_permissions", **own, role_slug="org-own", permissions=["posts:read"])
    story(part + "remove_organization_role_permission", **own, role_slug="org-own", permission_slug="posts:read")
    by_id = {
        "resource_id": story(part + "create_resource", **own, external_id="d 1", name="D", resource_type_slug="doc")[
            "id"
        ]
    }
    by_name: Any = {"resource_type_slug": "doc", "external_id": "d 1"}
    story(part + "list_resources", **own)
    story(part + "get_resource", **by_id)
    story(part + "get_resource_by_external_id", **own, **by_name)
    story(part + "update_resource", **by_id, name="Document")
    story(part + "update_resource_by_external_id", **own, **by_name, description=None)
    story(part + "check", **member, permission_slug="posts:read", **by_id)
    assigned = story(part + "assign_role", **member, role_slug="editor", **by_id)
    assert story(part + "check", **member, permission_slug="posts:read", **by_id)["authorized"] is True
    story(part + "list_role_assignments", **member)
    story(part + "list_role_assignments_for_resource", **by_id)
    story(part + "list_role_assignments_for_resource_by_external_id", **own, **by_name)
    story(part + "list_effective_permissions", **member, **by_id)
    story(part + "list_effective_permissions_by_external_id", **member, **by_name)
    story(part + "list_memberships_for_resource", **by_id, permission_slug="posts:read")
    story(part + "list_memberships_for_resource_by_external_id", **own, **by_name, permission_slug="posts:read")
    parent = {"parent_resource_id": by_id["resource_id"]}
    story(part + "list_resources_for_membership", **member, permission_slug="posts:read", **parent)
    story(part + "remove_role_assignment", **member, role_assignment_id=assigned["id"])
    story(part + "assign_role", **member, role_slug="editor", **by_id)
    story(part + "remove_role", **member, role_slug="editor", **by_id)
    groups(story, own, member, {"role_slug": "editor", **by_id})
    story(part + "delete_resource_by_external_id", **own, **by_name)
    other = story(part + "create_resource", **own, external_id="d 2", name="D", resource_type_slug="doc")
    story(part + "delete_resource", resource_id=other["id"])
    story(part + "delete_organization_role", **own, slug="org-own")
    story(part + "delete_permission", slug="posts:read")


def groups(story: Story, own: Any, member: Any, role: Any) -> None:
    group: Any = {"group_id": story("groups.create", **own, name="Team")["id"]}
    story("groups.list", **own)
    story("groups.get", **own, **group)
    story("groups.update", **own, **group, description=None)
    story("groups.add_membership", **own, **group, **member)
    story("groups.list_memberships", **own, **group)
    story("groups.update_memberships", **own, **group, remove=list(member.values()))
    story("groups.add_membership", **own, **group, **member)
    story("groups.remove_membership", **own, **group, **member)
    part = "authorization."
    assigned = story(part + "create_group_role_assignment", **group, **role)
    story(part + "list_group_role_assignments", **group)
    story(part + "get_group_role_assignment", **group, role_assignment_id=assigned["id"])
    story(part + "replace_group_role_assignments", **group, role_assignments=[role])
    story(part + "update_group_role_assignments", **group, remove=[role])
    story(part + "update_group_role_assignments", **group, add=[role])
    story(part + "delete_group_role_assignments", **group, **role)
    again = story(part + "create_group_role_assignment", **group, **role)
    story(part + "delete_group_role_assignment", **group, role_assignment_id=again["id"])
    story("groups.delete", **own, **group)


def directories(story: Story) -> None:
    part = "directory_sync."
    found = story(part + "list_directories")["data"]
    directory = story(part + "get_directory", id=story.ready["directory"])["id"]
    story(part + "get_user", id=story(part + "list_users", directory=directory)["data"][0]["id"])
    story(part + "get_group", id=story(part + "list_groups", directory=directory)["data"][0]["id"])
    story(part + "sync_directory", id=directory)
    story(part + "delete_directory", id=found[0]["id"])


def feature_flags(story: Story) -> None:
    part, flag = "feature_flags.", {"slug": story.ready["feature_flag"]}
    story(part + "list")
    story(part + "get", **flag)
    story(part + "enable", **flag)
    story(part + "add_target", **flag, resource_id=story.organization)
    story(part + "list_for_organization", organization_id=story.organization)
    story(part + "list_for_user", user_id=story.user)
    story(part + "list_runtime")
    story(part + "list_runtime", payload_version="2")
    story(part + "remove_target", **flag, resource_id=story.organization)
    story(part + "disable", **flag)


def the_vault(story: Story) -> None:
    part, context = "vault.", {"organization_id": "org_1"}
    made = story(part + "create_object", key_context=context, name="secret", value="one")["id"]
    story(part + "list_objects")
    read = story(part + "read_object", id=made)
    story(part + "read_object_by_name", name="secret")
    story(part + "update_object", id=made, value="two", version_check=read["metadata"]["version_id"])
    story(part + "list_object_versions", id=made)
    story(part + "describe_object", id=made)
    story(part + "delete_object", id=made)
    pair = story(part + "create_data_key", context=context)
    story(part + "decrypt_data_key", keys=pair["encrypted_keys"])
    story(part + "rekey_data_key", context={"organization_id": "org_2"}, encrypted_keys=pair["encrypted_keys"])
    sealed = story.client.vault.encrypt(data="words", context=context)["encrypted_data"]
    assert story.client.vault.decrypt(encrypted_data=sealed) == {"data": "words"}
