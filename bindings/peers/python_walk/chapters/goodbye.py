"""What was made is deleted."""

from __future__ import annotations

from calls import call


def goodbye(k: dict[str, str]) -> None:
    call("organization_membership.delete_organization_membership", k["membership"])
    call("user_management.delete_user", k["user"])
    call("organizations.delete_organization", k["organization"])
