"""A Sphinx extension: writes what the search looks through, as a script, for a page on a disk may not read others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

#: The kinds of pages by where they are; search.js says what each is worth.
KINDS = {
    "tasks/": "guide",
    "migrate/": "guide",
    "languages/": "language",
    "examples/": "language",
    "reference/operations/": "operation",
    "reference/objects/": "object",
    "reference/methods/": "object",
    "reference/": "reference",
    "sources/": "listing",
}
#: Of a listing the beginning is enough: what it is for stands there.
LISTING = 1000
#: The nodes whose text is taken whole; none of them is a part of another one.
BLOCKS = (nodes.paragraph, nodes.literal_block, nodes.term, nodes.entry)

Section = tuple[str, str, str]


def kind(name: str) -> str:
    return next((kind for start, kind in KINDS.items() if name.startswith(start)), "about")


def text_of(section: nodes.Element) -> str:
    """What stands in a section and not in one below it; code comes last, so that an excerpt begins with words."""
    parts: list[str] = []
    code: list[str] = []

    def walk(node: nodes.Element) -> None:
        for child in node.children:
            if isinstance(child, (nodes.section, nodes.title, nodes.comment)):
                continue
            if isinstance(child, BLOCKS):
                (code if isinstance(child, nodes.literal_block) else parts).append(" ".join(child.astext().split()))
            elif isinstance(child, nodes.Element):
                walk(child)

    walk(section)
    return "\n".join(part for part in parts + code if part)


def sections(doctree: nodes.document) -> list[Section]:
    found = []
    for number, section in enumerate(doctree.findall(nodes.section)):
        title = next(iter(section.findall(nodes.title)))
        anchor = section["ids"][0] if number else ""
        found.append((anchor, title.astext(), text_of(section)))
    return found


def collect(app: Sphinx, name: str, _template: str, _context: dict[str, Any], doctree: nodes.document | None) -> None:
    if doctree is None:
        return
    found = sections(doctree)
    if found and kind(name) == "listing":
        found = [(anchor, title, text[:LISTING]) for anchor, title, text in found]
    if found:
        pages.append((name, kind(name), found))


pages: list[tuple[str, str, list[Section]]] = []


def write(app: Sphinx, error: Exception | None) -> None:
    if error is None:
        rows = ",\n".join(json.dumps(page, ensure_ascii=False, separators=(",", ":")) for page in pages)
        script = f'"use strict";\nwindow.SEARCH_PAGES = [\n{rows}\n];\n'
        (Path(app.outdir) / "_static" / "search-texts.js").write_text(script)


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("html-page-context", collect)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": False}
