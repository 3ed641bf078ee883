"""Feature flags."""

from __future__ import annotations

from calls import READY, call


def flags(k: dict[str, str]) -> None:
    part, flag = "feature_flags.", READY["feature_flag"]
    call(part + "list_feature_flags")
    call(part + "get_feature_flag", flag)
    call(part + "enable_feature_flag", flag)
    call(part + "add_flag_target", k["organization"], flag)
    mine = call(part + "list_organization_feature_flags", k["organization"])
    assert [it.slug for it in mine.data] == [flag]
    call(part + "list_user_feature_flags", k["user"])
    call(part + "remove_flag_target", k["organization"], flag)
    call(part + "disable_feature_flag", flag)
