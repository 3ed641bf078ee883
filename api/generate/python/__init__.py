"""The typed face of Python: what bindings/python/libworkos/generated/ holds.

`types.py` and `event_types.py` hold the types of the answers and of the parameters that are objects. Any other module
has the operations of one group as methods, and one of `async_groups/` the same for an AsyncClient. `__init__.py` of
both names the groups that the client has, `of_default.py` those of the default client. What is written by hand, in `../sso.py` for example, is not written again:
the class there extends the one here, and the one for an AsyncClient is made of both.
"""

from __future__ import annotations

from pathlib import Path

from model import Api

from . import clients, event_types, types
from .by_hand import ByHand
from .group import Group

FOLDER = "bindings/python/libworkos/generated"


def python(api: Api, root: Path) -> dict[str, str]:
    """The text of each file, by its path in the repository."""
    by_hand = ByHand(root / "bindings" / "python" / "libworkos")
    names = sorted({it.group for it in api.operations if it.group} | set(by_hand.groups))
    groups = [Group(name, api, by_hand.groups.get(name)) for name in names]
    files = {
        "__init__.py": clients.module(groups, awaited=False),
        "async_groups/__init__.py": clients.module(groups, awaited=True),
        "of_default.py": clients.of_default(groups),
        "types.py": types.module(api),
        "event_types.py": event_types.module(api),
    }
    for group in groups:
        if group.described:
            assert f"{group.name}.py" not in files, group.name
            files[f"{group.name}.py"] = group.module()
        if group.sends:
            files[f"async_groups/{group.name}.py"] = group.async_module()
    return {f"{FOLDER}/{name}": text for name, text in files.items()}
