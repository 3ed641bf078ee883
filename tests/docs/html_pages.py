"""Reads the built pages: what they link to, what they load, and what is wrong with that."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

#: Elements that load what they name, and in which attribute.
LOADS = {
    "audio": "src", "embed": "src", "iframe": "src", "img": "src", "input": "src", "link": "href", "object": "data",
    "script": "src", "source": "src", "track": "src", "use": "href", "video": "src",
}  # fmt: skip
OUTSIDE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
#: What a stylesheet loads.
CSS = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")


@dataclass
class Page(HTMLParser):
    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    #: The language of each block of code.
    blocks: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if LOADS.get(tag, "") in values:
            self.loads.append(values[LOADS[tag]])
        if "srcset" in values:
            self.loads += [part.split()[0] for part in values["srcset"].split(",")]
        if "style" in values:
            self.styles.append(values["style"])
        language = re.search(r"\bhighlight-(\S+)", values.get("class", ""))
        if language is not None:
            self.blocks.append(language[1])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append("")
        self._inside = tag

    def handle_data(self, data: str) -> None:
        if self._inside == "style":
            self.styles.append(data)
        if self.headings and not self.headings[-1].endswith("\n"):
            self.headings[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""
        if re.fullmatch("h[1-6]", tag):
            # Ended: what follows is no part of it. The sign of the link to itself is none either.
            self.headings[-1] = self.headings[-1].strip().removesuffix("¶") + "\n"


def read(site: Path) -> dict[str, Page]:
    found = {}
    for file in sorted(site.rglob("*.html")):
        page = Page()
        page.feed(file.read_text())
        found[file.relative_to(site).as_posix()] = page
    return found


def dead_links(site: Path, pages: dict[str, Page]) -> list[str]:
    """Links within the site that lead nowhere, as "page: link"."""
    dead = []
    for name, page in pages.items():
        for link in page.links + page.loads:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (site / name).parent / unquote(parts.path) if parts.path else site / name
            anchor = unquote(parts.fragment)
            there = target.resolve()
            if not there.is_file():
                dead.append(f"{name}: {link}")
            elif anchor and there.suffix == ".html":
                other = pages[there.relative_to(site.resolve()).as_posix()]
                if anchor not in other.anchors:
                    dead.append(f"{name}: {link}")
    return dead


def asked_outside(site: Path, pages: dict[str, Page]) -> list[str]:
    """What pages and stylesheets would load from elsewhere, as "file: address"."""
    asked = [f"{name}: {load}" for name, page in pages.items() for load in page.loads if OUTSIDE.match(load)]
    styles = [(name, text) for name, page in pages.items() for text in page.styles]
    styles += [(file.relative_to(site).as_posix(), file.read_text()) for file in site.rglob("*.css")]
    styles += [(file.relative_to(site).as_posix(), file.read_text()) for file in site.rglob("*.svg")]
    for name, text in styles:
        found = ("".join(groups) for groups in CSS.findall(text))
        asked += [f"{name}: {address}" for address in found if OUTSIDE.match(address)]
    return asked
