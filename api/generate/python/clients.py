"""The groups that a client has: the module of a package that holds their modules."""

from __future__ import annotations

from .group import Group

HEAD = '''"""The groups of {client}, each imported when it is first used. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from {dots}_group import WithGroups

if TYPE_CHECKING:'''


def module(groups: list[Group], *, awaited: bool) -> str:
    """The text of the module."""
    client, dots = ("an AsyncClient", "...") if awaited else ("a Client", "..")
    imports, body = [], []
    for group in groups:
        sends = awaited and group.sends
        name = f"Async{group.class_name}" if sends else group.class_name
        if sends or not group.written:
            place, whole = f".{group.name}", f"libworkos.generated{'.async_groups' * awaited}.{group.name}"
        else:
            place, whole = dots + group.written.module, f"libworkos.{group.written.module}"
        imports.append(f"    from {place} import {name}")
        body += [
            "",
            "    @property",
            f"    def {group.name}(self) -> {name}:",
            f'        """{group.about}"""',
            f'        return self._group("{whole}", "{name}")',
        ]
    imports.sort(key=lambda line: (not line.startswith(f"    from {dots}"), line))
    head = HEAD.format(client=client, dots=dots)
    start = [f"class {'Async' * awaited}ClientGroups(WithGroups):"]
    start += [f'    """The groups of operations that {client} has."""', "", "    __slots__ = ()"]
    return "\n".join([head, *imports, "", "", *start, *body, ""])


def of_default(groups: list[Group]) -> str:
    """The text of the module that names the groups of the default client, but for those with a module of functions."""
    names = [group.name for group in groups if not group.written or group.written.module.startswith("_")]
    return "\n".join(
        [
            '"""The groups of the default client, for type checkers alone. Written by api/generate; do not edit."""',
            "",
            "from __future__ import annotations",
            "",
            "from .._default import groups as _groups",
            "",
            *(f"{name} = _groups.{name}" for name in names),
            "",
            "__all__ = [",
            *(f'    "{name}",' for name in names),
            "]",
            "",
        ]
    )
