"""What this machine lacks for a test: the one rule by which the suites skip, which is scripts/need."""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path

NEED = Path(__file__).resolve().parent / "need"


@functools.cache
def lack(*things: str) -> str:
    """The notice of scripts/need, empty when nothing is missing."""
    result = subprocess.run(["sh", str(NEED), *things], capture_output=True, text=True, check=False)
    return result.stderr.strip()


def need(*things: str) -> None:
    """Skips a test of pytest where one of these is missing."""
    import pytest

    notice = lack(*things)
    if notice:
        pytest.skip(notice)
