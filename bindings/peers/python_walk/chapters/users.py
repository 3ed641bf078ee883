"""Users and their memberships."""

from __future__ import annotations

from calls import call
from people import PASSWORD
from workos.organization_membership._resource import RoleSingle
from workos.user_management._resource import PasswordPlaintext


def users(k: dict[str, str]) -> None:
    part = "user_management."
    user = call(
        part + "create_user",
        email="kim@example.com",
        external_id="kim 1",
        first_name="Kim",
        password=PasswordPlaintext(PASSWORD),
    )
    k["user"] = user.id
    call(part + "list_users", email="kim@example.com")
    call(part + "get_user", user.id)
    call(part + "get_user_by_external_id", "kim 1")
    call(part + "update_user", user.id, last_name="Lee", external_id=None)
    call(part + "get_user_identities", user.id)
    call(part + "list_user_authorized_applications", user.id)
    membership = call(
        "organization_membership.create_organization_membership",
        user_id=user.id,
        organization_id=k["organization"],
        role=RoleSingle("member"),
    )
    k["membership"] = membership.id
    part = "organization_membership."
    call(part + "list_organization_memberships", user_id=user.id)
    call(part + "get_organization_membership", membership.id)
    call(part + "update_organization_membership", membership.id, role=RoleSingle("admin"))
    call(part + "deactivate_organization_membership", membership.id)
    call(part + "reactivate_organization_membership", membership.id)
    call(part + "list_organization_membership_groups", membership.id)
