"""The modules of one group: its operations for a Client, and for an AsyncClient."""

from __future__ import annotations

import re

from model import Api
from names import pascal

from .annotations import broken
from .by_hand import TYPES, Written
from .method import Method

#: The names that a module may use, with where a type checker finds them; imported only where one is used.
NAMES = {
    "builtins": "",
    "Iterator": "collections.abc",
    "AsyncIterator": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Any": "typing",
    "Literal": "typing",
    "Callback": "._callback",
    "Options": "._group",
    "Time": "._group",
    "event_types": ".generated",
    "types": ".generated",
}
#: What follows a name of a type, and one of a module of types.
NAME, DOTTED = r"(?![\w(])", r"\.[A-Za-z]"
#: What an operation gives is what its row says; no type checker can know.
NO_ANY = '# mypy: disable-error-code="no-any-return"'


class Group:
    def __init__(self, name: str, api: Api, written: Written | None) -> None:
        self.name = name
        self.written = written
        mine = [Method(api, it) for it in api.operations if it.group == name]
        #: What is not written by hand.
        self.described = [it for it in mine if written is None or it.name not in written.methods]

    @property
    def class_name(self) -> str:
        return self.written.class_name if self.written else pascal(self.name)

    @property
    def about(self) -> str:
        if self.written:
            return self.written.about
        return f"The operations of {self.name.replace('_', ' ')}."

    @property
    def sends(self) -> bool:
        return any(it.sends for it in self.described) or (self.written is not None and self.written.sends)

    def module(self) -> str:
        """The group of a Client."""
        lines = [f"class {self.class_name}(Group):", f'    """{self.about}"""', "", "    __slots__ = ()"]
        for it in self.described:
            lines += it.lines(awaited=False)
        text = "\n".join(lines)
        title = f"The group {self.name} of a Client"
        return whole(title, text, [("._group", "Group")], 1)

    def async_module(self) -> str:
        """The group of an AsyncClient, with what is written by hand."""
        name = f"Async{self.class_name}"
        lines = [f"class {name}(AsyncGroup):", f'    """{self.about}"""', "", "    __slots__ = ()"]
        for it in self.described:
            lines += it.lines(awaited=True)
        imports = [("._async_group", "AsyncGroup")]
        if self.written:
            lines += ["", self.written.awaited]
            imports += self.written.imports
        return whole(f"The group {self.name} of an AsyncClient", "\n".join(lines), imports, 2)


def whole(title: str, text: str, imports: list[tuple[str, str]], depth: int) -> str:
    """A module with what its text needs; it stands that many folders inside of the package."""
    now: dict[str, set[str]] = {}
    late: dict[str, set[str]] = {}
    for origin, name in imports:
        for_types = origin.startswith(TYPES)
        (late if for_types else now).setdefault(origin.removeprefix(TYPES), set()).add(name)
    known = {name for names in [*now.values(), *late.values()] for name in names}
    if re.search(r"\bABSENT\b", text):
        now.setdefault("._group", set()).add("ABSENT")
    if "in_text_or_members(" in text:
        now.setdefault("._callback", set()).add("in_text_or_members")
    if "@overload" in text:
        now.setdefault("typing", set()).add("overload")
    code = re.sub(r'"""(?:.|\n)*?"""', "", text)
    for name, origin in NAMES.items():
        follows = DOTTED if origin in ("", ".generated") else NAME
        if name not in known and re.search(rf'(?<![.\w"]){name}{follows}', code):
            late.setdefault(origin, set()).add(name)
    if late:
        now.setdefault("typing", set()).add("TYPE_CHECKING")
    lines = [f'"""{title}. Written by api/generate; do not edit."""', "", NO_ANY, ""]
    lines += ["from __future__ import annotations", *import_lines(now, depth)]
    if late:
        lines += ["", "if TYPE_CHECKING:"]
        lines += [line and f"    {line}" for line in import_lines(late, depth)[1:]]
    return "\n".join([*lines, "", "", text, ""])


def from_inside(origin: str, depth: int) -> str:
    """A module relative to the package, relative to one that stands further inside."""
    if origin == ".generated":
        return "." * depth
    return "." * depth + origin if origin.startswith(".") else origin


def import_lines(imports: dict[str, set[str]], depth: int) -> list[str]:
    """As ruff sorts them: modules, then names of modules, then our own."""
    lines = [""]
    lines += [f"import {name}" for name in sorted(imports.get("", set()))]
    imports = {from_inside(origin, depth): names for origin, names in imports.items()}
    own = [origin for origin in imports if origin.startswith(".")]
    for origin in sorted(origin for origin in imports if origin and origin not in own):
        lines += line(origin, imports[origin])
    if own and len(lines) > 1:
        lines.append("")
    for origin in sorted(own, key=lambda it: (-(len(it) - len(it.lstrip("."))), it)):
        lines += line(origin, imports[origin])
    return lines


def line(origin: str, names: set[str]) -> list[str]:
    text = f"from {origin} import {', '.join(sorted(names, key=ordered))}"
    assert len(broken(text)) == 1
    return [text]


def ordered(name: str) -> tuple[bool, bool, str]:
    """Constants, classes, functions: as ruff sorts them."""
    return not name.isupper(), name[0].islower(), name
