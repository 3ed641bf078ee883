"""The bill of materials names what is linked, and nothing else."""

from __future__ import annotations

import json
import sys
from typing import Any

from support import ROOT, output
from versions import VERSION


def document() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(output(sys.executable, ROOT / "packaging/sbom.py", cwd=ROOT))
    return made


def test_it_is_the_same_each_time() -> None:
    assert document() == document()


def test_what_it_names() -> None:
    found = document()
    assert found["metadata"]["component"]["purl"] == f"pkg:cargo/libworkos@{VERSION}"
    names = {component["name"] for component in found["components"]}
    # Linked.
    assert {"ureq-proto", "rustls", "ring", "webpki-roots"} <= names
    # Only for tests, only part of the sandbox, only part of the compiler's work.
    assert names.isdisjoint({"cbindgen", "rcgen", "axum", "workos-sandbox", "thiserror-impl", "cc"})
    for component in found["components"]:
        assert component["licenses"][0]["expression"]
        assert len(component["hashes"][0]["content"]) == 64
    known = {found["metadata"]["component"]["bom-ref"], *(part["bom-ref"] for part in found["components"])}
    assert {dependency["ref"] for dependency in found["dependencies"]} == known
    needed = {reference for dependency in found["dependencies"] for reference in dependency["dependsOn"]}
    # All but the library itself are needed by something.
    assert needed == known - {found["metadata"]["component"]["bom-ref"]}
