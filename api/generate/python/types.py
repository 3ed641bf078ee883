"""types.py: the objects, enums and unions of types/ as Python's types."""

from __future__ import annotations

import json
import keyword
import re

from model import Api, Member, Named, Type

from .annotations import Annotations, broken, literal

#: What the module adds to the types of api/.
OWN = ("ListMetadata", "Listing", "Nothing", "Page")
TIME = "from .._group import Time\n\n"
HEAD = '''"""The types of answers, and of parameters that are objects. Written by api/generate; do not edit.

A time is text as in RFC 3339. A member that is NotRequired may be absent; one that may be None is always there.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, Union

from .._group import Time

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired

Item = TypeVar("Item")


class ListMetadata(TypedDict):
    """The cursors of a page; None where there is no page on that side."""

    before: str | None
    after: str | None


class Nothing(TypedDict):
    """The answer of an operation that the service answers without a body: `{}`."""


if TYPE_CHECKING or sys.version_info >= (3, 11):

    class Page(TypedDict, Generic[Item]):
        """One page of a list."""

        object: NotRequired[Literal["list"]]
        data: list[Item]
        list_metadata: ListMetadata

    class Listing(TypedDict, Generic[Item]):
        """A list that comes in one answer."""

        object: NotRequired[Literal["list"]]
        data: list[Item]
        list_metadata: NotRequired[ListMetadata]

else:
    # Before Python 3.11 a TypedDict cannot be generic, and nothing asks at run time.
    Page = Listing = dict
'''


def module(api: Api) -> str:
    """The text of the module. What types/session.toml describes is written by hand, in session.py and tokens.py."""
    given = given_only(api)
    named = [it for it in api.types.values() if it.file != "session"]
    lines: list[str] = []
    for it in named:
        if it.words:
            lines += [*broken(f"{it.name} = {literal(it.words)}")]
    for it in named:
        if it.members:
            annotations = Annotations(api, given=it.name in given)
            if any(not plain(member.name) for member in it.members):
                lines += ["", "", *by_call(it, annotations)]
            else:
                lines += ["", "", f"class {it.name}(TypedDict):", *(members(it.members, annotations))]
    unions = [it for it in named if it.one_of]
    if unions:
        lines += ["", ""]
    for it in unions:
        annotations = Annotations(api, given=it.name in given)
        lines += broken(f"{it.name} = Union[{', '.join(annotations.of(one) for one in it.one_of)}]")
    names = sorted([*OWN, *(it.name for it in named if it.name != "Event")])
    head = HEAD if any(re.search(r"\bTime\b", line) for line in lines) else HEAD.replace(TIME, "")
    return "\n".join([head, *lines, "", *exported(names), ""])


def exported(names: list[str]) -> list[str]:
    return ["__all__ = [", *(f'    "{name}",' for name in names), "]"]


def plain(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def members(each: list[Member], annotations: Annotations) -> list[str]:
    return [line for it in each for line in broken(f"{it.name}: {member(it, annotations)}", "    ")]


def member(it: Member, annotations: Annotations) -> str:
    kind = annotations.of(it.type, it.nullable)
    return kind if it.required else f"NotRequired[{kind}]"


def by_call(it: Named, annotations: Annotations) -> list[str]:
    """A type with a member whose name is not one in Python."""
    pairs = (f"    {json.dumps(one.name)}: {quoted(member(one, annotations))}," for one in it.members)
    return [
        f"{it.name} = TypedDict(",
        f'    "{it.name}",',
        "    {",
        *(f"    {pair}" for pair in pairs),
        "    },",
        ")",
    ]


def quoted(text: str) -> str:
    """A string of Python, in double quotes where it holds none."""
    return repr(text) if '"' in text else f'"{text}"'


def given_only(api: Api) -> set[str]:
    """The types that are only given, and never answered."""
    given, answered = set[str](), set[str]()
    for operation in api.operations:
        for param in operation.params:
            reach(api, param.type, given)
        if operation.answer_type is not None:
            reach(api, operation.answer_type, answered)
    for part in api.events.values():
        for name in part.values():
            reach(api, api.type(name), answered)
    return given - answered


def reach(api: Api, it: Type, found: set[str]) -> None:
    """Adds the types that a type is made of."""
    if it.item is not None:
        reach(api, it.item, found)
    named = api.types.get(it.word)
    if named is None or named.name in found:
        return
    found.add(named.name)
    for one in [*(member.type for member in named.members), *named.one_of]:
        reach(api, one, found)
