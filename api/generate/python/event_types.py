"""event_types.py: the events, told apart by their member `event`."""

from __future__ import annotations

import re

from model import Api

from .types import exported

HEAD = '''"""The events of the service. Written by api/generate; do not edit.

A type checker knows the type of `data` once `event` was compared with one of the words.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict, Union

from . import types

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired
'''


def class_name(event: str) -> str:
    """`UserCreatedEvent` of `user.created`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", event)) + "Event"


def module(api: Api) -> str:
    """The text of the module."""
    events = sorted((event, kind) for part in api.events.values() for event, kind in part.items())
    lines = []
    for event, kind in events:
        lines += [
            "", "", f"class {class_name(event)}(TypedDict):", '    object: Literal["event"]', "    id: str",
            f'    event: Literal["{event}"]', f"    data: types.{kind}", "    created_at: str",
            f"    context: NotRequired[types.{api.contexts.get(event, 'EventContext')}]",
        ]  # fmt: skip
    names = [class_name(event) for event, _ in events]
    lines += ["", "", "Event = Union[", *(f"    {name}," for name in names), "]"]
    return "\n".join([HEAD.rstrip("\n"), *lines, "", *exported(sorted(["Event", *names])), ""])
