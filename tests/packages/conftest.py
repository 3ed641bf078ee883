"""What the tests of packages share: the release that `make dist` has made, and the recipes for it."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest
import release
from support import PROGRAM, ROOT, make


@pytest.fixture(scope="session")
def dist() -> Path:
    """The folder of the archives."""
    folder = ROOT / "build/dist"
    if not (folder / "SHA256SUMS").is_file():
        pytest.fail("there are no archives: make test-packages makes them first")
    return folder


@pytest.fixture(scope="session")
def here(dist: Path) -> release.Archive:
    """The archive for this machine."""
    wanted = f"{platform.machine()}-unknown-linux-gnu"
    (found,) = (archive for archive in release.read(dist).binaries if archive.platform == wanted)
    return found


@pytest.fixture(scope="session")
def recipes(dist: Path) -> Path:
    """The recipes, filled in for archives in a folder of this machine."""
    make("recipes")
    return ROOT / "build/packages"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """An empty folder but for a program that builds an authorization URL."""
    folder = tmp_path / "empty folder"
    folder.mkdir()
    (folder / "program.c").write_text(PROGRAM)
    return folder
