"""The README's code under a strict type checker, as a user has it."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1]

#: What the README's code takes from the program around it.
AROUND = """
import datetime
from typing import Any


def program(
    session: dict[str, Any], query_string: str, start: datetime.datetime, end: datetime.datetime, body: bytes,
    headers: dict[str, str], secret: str, code: str,
) -> None:
"""
#: What else people write about the values that they get.
FURTHER = """
name: str = profile.login_data["next_page"].upper()
email: str = profile.email
last: str = profile.last_name or ""
organization: Any = profile.raw_attributes and profile.raw_attributes["organization"]
for connection in client.sso.iterate_connections(order="normal"):
    print(connection["id"])
try:
    client.sso.list_connections(options={"timeout_ms": 1000, "error_body": True})
except libworkos.WorkOSError as error:
    print(error.details, error.retry_after_ms, error.errors)
"""


def check(program: str, folder: Path) -> str:
    """What the type checker says of a program; empty where it has nothing to say."""
    file = folder / "program.py"
    file.write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--python-version", "3.9"]
    result = subprocess.run(
        [*command, "--cache-dir", str(folder / "cache"), str(file)],
        cwd=FOLDER, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return result.stdout + result.stderr


def test_the_code_of_the_readme(tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (FOLDER / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) > 5
    program = AROUND + textwrap.indent("\n".join([*blocks, FURTHER]), "    ")
    assert check(program, tmp_path) == ""
    assert "Incompatible types in assignment" in check(program + "    wrong: int = profile.email\n", tmp_path)
