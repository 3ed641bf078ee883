"""The version, as Cargo.toml has it."""

from __future__ import annotations

import re

from support import ROOT


def cargo_version() -> str:
    table = (ROOT / "Cargo.toml").read_text().split("[workspace.package]\n")[1]
    found = re.search(r'^version = "(.+)"$', table, re.M)
    assert found is not None, "Cargo.toml names no version"
    return found[1]


VERSION = cargo_version()
