"""Prints what the library is made of, as a CycloneDX 1.5 document, from Cargo.lock and `cargo tree`.

It holds no time and no serial number, so that the same source gives the same bytes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = "libworkos"


class Part(NamedTuple):
    name: str
    version: str
    license: str

    @property
    def url(self) -> str:
        return f"pkg:cargo/{self.name}@{self.version}"


def tree() -> Iterator[tuple[int, Part]]:
    """Depth and name of what is compiled into the library: no tests, no build scripts, no macros.

    `cargo metadata` will not do: it adds what other members of the workspace ask of the same crates.
    """
    edges = ["--edges", "normal,no-proc-macro", "--no-dedupe", "--prefix", "depth"]
    command = ["cargo", "tree", "--quiet", "--locked", "--package", LIBRARY, *edges, "--format", "|{p}|{l}"]
    answer = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    for line in answer.stdout.splitlines():
        depth, package, license_ = line.split("|")
        name, version = package.split()[:2]
        # Some older crates write "MIT/Apache-2.0", which SPDX no longer knows.
        yield int(depth), Part(name, version.removeprefix("v"), license_.replace("/", " OR "))


def needs() -> dict[Part, set[Part]]:
    """Each part, the library first, and what it needs itself."""
    found: dict[Part, set[Part]] = {}
    way: list[Part] = []
    for depth, part in tree():
        del way[depth:]
        if way:
            found[way[-1]].add(part)
        found.setdefault(part, set())
        way.append(part)
    return found


def checksums() -> dict[tuple[str, str], str]:
    """The SHA-256 of each crate from the registry."""
    text = (ROOT / "Cargo.lock").read_text()
    entries = re.findall(r'name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"', text)
    return {(name, version): checksum for name, version, checksum in entries}


def document() -> dict[str, Any]:
    sums = checksums()

    def component(part: Part) -> dict[str, Any]:
        described: dict[str, Any] = {
            "type": "library",
            "bom-ref": part.url,
            "name": part.name,
            "version": part.version,
            "purl": part.url,
            "licenses": [{"expression": part.license}],
        }
        checksum = sums.get((part.name, part.version))
        if checksum:
            described["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        return described

    parts = needs()
    library, *others = parts
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": component(library)},
        "components": [component(part) for part in sorted(others)],
        "dependencies": [
            {"ref": part.url, "dependsOn": sorted(needed.url for needed in parts[part])}
            for part in sorted(parts)
        ],
    }


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=1)
    print()
