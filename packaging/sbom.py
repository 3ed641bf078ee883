"""Prints what the library is made of, as a CycloneDX 1.5 document, from Cargo.lock and `cargo metadata`.

It holds no time and no serial number, so that the same source gives the same bytes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = "libworkos"


def metadata() -> dict[str, Any]:
    host = subprocess.run(["rustc", "-vV"], stdout=subprocess.PIPE, text=True, check=True).stdout
    target = re.search(r"^host: (.+)$", host, re.M)
    assert target is not None, "rustc names no host"
    platform = f"--filter-platform={target[1]}"
    command = ["cargo", "metadata", "--quiet", "--locked", "--format-version=1", platform]
    answer = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def checksums() -> dict[tuple[str, str], str]:
    """The SHA-256 of each crate from the registry."""
    text = (ROOT / "Cargo.lock").read_text()
    entries = re.findall(r'name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"', text)
    return {(name, version): checksum for name, version, checksum in entries}


def linked(nodes: dict[str, Any], start: str) -> dict[str, list[str]]:
    """What is compiled into the library, and what each part of it needs: no tests, no build scripts."""
    reached: dict[str, list[str]] = {}
    waiting = [start]
    while waiting:
        identity = waiting.pop()
        if identity in reached:
            continue
        normal = [
            dependency["pkg"]
            for dependency in nodes[identity]["deps"]
            if any(kind["kind"] is None for kind in dependency["dep_kinds"])
        ]
        reached[identity] = normal
        waiting += normal
    return reached


def document() -> dict[str, Any]:
    known = metadata()
    packages = {package["id"]: package for package in known["packages"]}
    nodes = {node["id"]: node for node in known["resolve"]["nodes"]}
    start = next(identity for identity, package in packages.items() if package["name"] == LIBRARY)
    parts = linked(nodes, start)
    sums = checksums()

    def url(identity: str) -> str:
        return f"pkg:cargo/{packages[identity]['name']}@{packages[identity]['version']}"

    def component(identity: str) -> dict[str, Any]:
        package = packages[identity]
        described = {
            "type": "library",
            "bom-ref": url(identity),
            "name": package["name"],
            "version": package["version"],
            "purl": url(identity),
            # Some older crates write "MIT/Apache-2.0", which SPDX no longer knows.
            "licenses": [{"expression": package["license"].replace("/", " OR ")}],
        }
        checksum = sums.get((package["name"], package["version"]))
        if checksum:
            described["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        return described

    others = sorted((identity for identity in parts if identity != start), key=url)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": component(start)},
        "components": [component(identity) for identity in others],
        "dependencies": [
            {"ref": url(identity), "dependsOn": sorted(map(url, parts[identity]))}
            for identity in sorted(parts, key=url)
        ],
    }


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=1)
    print()
