"""Who signed in."""

from __future__ import annotations

from typing import Any

from ._group import data_of


class Profile:
    """A person as the identity provider describes them.

    Every member of the API's profile is an attribute of the same name, those that this version does
    not know too. A known member that the answer does not hold is None. The whole answer, with the
    access token and any OAuth tokens, is `answer`; it holds secrets, so neither repr() nor
    to_dict() shows it. Nor do they show `login_data`, which is yours and not the person's.
    """

    __slots__ = ("_members", "access_token", "answer", "login_data")

    id: str
    email: str
    first_name: str | None
    last_name: str | None
    name: str | None
    connection_type: str
    connection_id: str | None
    organization_id: str | None
    idp_id: str
    role: dict[str, Any] | None
    roles: list[dict[str, Any]] | None
    groups: list[str] | None
    custom_attributes: dict[str, Any] | None
    raw_attributes: dict[str, Any] | None

    def __init__(self, answer: dict[str, Any]) -> None:
        """`answer` is one with a profile in it or a profile itself, bare or as the option `response` wraps it."""
        data = data_of(answer)
        around = data if "profile" in data else {"profile": data}
        #: What the API answered, as it came.
        self.answer: dict[str, Any] = answer
        #: The token that came with the profile; a secret.
        self.access_token: str | None = around.get("access_token")
        #: What `sso.start_login` was given as `state`, where `sso.finish_login` gave this profile; else None.
        self.login_data: Any = around.get("login_data")
        self._members: dict[str, Any] = around["profile"]

    @property
    def full_name(self) -> str:
        """The first and the last name, or the whole name where the provider gives no parts; "" without any."""
        return " ".join(part for part in (self.first_name, self.last_name) if part) or self.name or ""

    def to_dict(self) -> dict[str, Any]:
        """Every member of the profile as it came, and nothing else: fit for a session or for json.dumps."""
        # Imported late; __init__.py says why.
        from copy import deepcopy  # noqa: PLC0415

        return deepcopy(self._members)

    def __getattr__(self, name: str) -> Any:
        # Python asks here only for what is no real attribute. A leading underscore never is a member;
        # unpickling asks for such names before there are any members.
        if not name.startswith("_"):
            if name in self._members:
                return self._members[name]
            if name in Profile.__annotations__:
                return None
        raise AttributeError(f"the profile has no member {name!r}")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._members})

    def __eq__(self, other: object) -> bool:
        return self._members == other._members if isinstance(other, Profile) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<Profile {self.id}>"
