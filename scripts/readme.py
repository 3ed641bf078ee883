"""The operations that README.md names."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def section() -> str:
    return README.read_text().partition("\n## Operations\n")[2].partition("\n## ")[0]


def table() -> dict[str, bool]:
    """The operations of the table: whether each is marked as having a function in C."""
    found = {}
    for group, cell in re.findall(r"^\| (?:`(\w+)`)? *\| (.*) \|$", section(), re.MULTILINE):
        for name, mark in re.findall(r"`(\w+)`( \(C\b)?", cell):
            found[f"{group}.{name}" if group else name] = bool(mark)
    return found


def other_groups() -> list[str]:
    """The groups that the sentence below the table names."""
    sentence = re.search(r"^By name .*? the other groups: (.*?)\. ", section(), re.MULTILINE)
    return re.findall(r"`(\w+)`", sentence[1]) if sentence else []
