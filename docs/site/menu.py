"""A Sphinx extension: makes the menu at the side once for all pages of operations, which do not stand in it.

To make it anew for each of the three hundred would take longer than all the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sphinx.application import Sphinx

#: Where all links of the menu are the same.
FOLDER = "reference/operations/"
made: dict[str, str] = {}


def share(app: Sphinx, name: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
    if not name.startswith(FOLDER) or "orphan" not in app.env.metadata[name]:
        return
    make: Callable[..., str] = context["toctree"]

    def menu(**wanted: Any) -> str:
        key = repr(sorted(wanted.items()))
        if key not in made:
            made[key] = make(**wanted)
        return made[key]

    context["toctree"] = menu


def setup(app: Sphinx) -> dict[str, Any]:
    # Before the theme, which asks for the menu.
    app.connect("html-page-context", share, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
