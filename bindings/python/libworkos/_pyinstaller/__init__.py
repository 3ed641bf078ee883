"""Where PyInstaller finds what it has to know of this package."""

from __future__ import annotations

import os


def hook_dirs() -> list[str]:
    """The folder of the hook."""
    return [os.path.dirname(__file__)]
