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
    # Linked; only for tests; only a part of the sandbox.
    assert {"ureq", "rustls", "ring", "serde_json", "webpki-roots"} <= names
    assert names.isdisjoint({"cbindgen", "rcgen", "libworkos", "workos-sandbox"})
    for component in found["components"]:
        assert component["licenses"][0]["expression"]
        assert len(component["hashes"][0]["content"]) == 64
    known = names | {"libworkos"}
    for dependency in found["dependencies"]:
        for reference in [dependency["ref"], *dependency["dependsOn"]]:
            assert reference.split("/")[1].split("@")[0] in known
