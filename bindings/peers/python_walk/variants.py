"""The same call once more: with every plain argument, and with null where the client takes null."""

from __future__ import annotations

import inspect
from typing import Any

from recorder import RecordedError, Recorder, recorded

#: Arguments that belong to another variant of a union than the one that the story asks for.
OTHER_VARIANT = {
    "multi_factor_auth.enroll_factor": {"totp_issuer", "totp_user"},
    "agents.create_blueprint_token": {"user_access_token", "agent_access_token", "refresh_token"},
    "agents.create_validate": {"audience"},
    # The exchange of another issuer's token, which api/ does not describe.
    "sso.get_profile_and_token": {"subject_token", "subject_token_type", "organization_id"},
}


def filled(name: str, annotation: str) -> Any:
    """A value for an argument of a plain type; nothing for others."""
    plain = {"bool": True, "int": 3, "list[str]": ["a", "b"], "dict[str, str]": {"a": "b"}}
    plain["str"] = "2026-01-10T15:30:00Z" if name.endswith("_at") else f"{name}_1"
    plain["str"] = "v" * 43 if name == "code_verifier" else plain["str"]
    kinds = [kind.strip() for kind in annotation.split("|")]
    return plain.get(kinds[0]) if set(kinds[1:]) <= {"None", "NotGiven"} else None


def variants(
    draft: Any, unsent: Recorder, name: str, arguments: tuple[Any, ...], named: dict[str, Any]
) -> None:
    """Records the same call with every plain argument, and with null where the client takes null."""
    part, _, method = name.partition(".")
    function = getattr(getattr(draft, part), method)
    full, null = dict(named), dict(named)
    for parameter in list(inspect.signature(function).parameters.values())[len(arguments) :]:
        own = parameter.name not in {"request_options", "idempotency_key", *named} | OTHER_VARIANT.get(
            name, set()
        )
        if own and parameter.default is not parameter.empty:
            value = filled(parameter.name, str(parameter.annotation))
            full |= {} if value is None else {parameter.name: value}
            if "NotGiven" in str(parameter.annotation) and "None" in str(parameter.annotation):
                null[parameter.name] = None
    for kind, all_named in (("full", full), ("null", null)):
        if all_named != named:
            unsent.by, unsent.kind = name, kind
            try:
                function(*arguments, **all_named)
            except Exception as error:
                assert recorded[-1]["by"] == name or not isinstance(error, RecordedError), name
