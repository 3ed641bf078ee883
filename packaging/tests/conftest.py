"""One installed copy for all tests, at a path with a space in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import make


@pytest.fixture(scope="session")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed copy") / "prefix of libworkos"
    make("install", f"PREFIX={folder}")
    return folder
