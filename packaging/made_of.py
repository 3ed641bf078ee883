"""Prints what a shared library says that it is made of, a crate and its version a line: made_of.py LIBRARY

It reads the section that `cargo auditable` writes (zlib over JSON), as scanners for known weaknesses do.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

SECTION = ".dep-v0"


def section(library: str) -> bytes:
    """Its bytes, none where there is no such section."""
    with tempfile.TemporaryDirectory() as folder:
        dump, copy = Path(folder) / "section", Path(folder) / "copy"
        # So named, it reads the files of every processor that the library is released for.
        command = [
            "objcopy",
            "--input-target=elf64-little",
            f"--dump-section={SECTION}={dump}",
            library,
            str(copy),
        ]
        subprocess.run(command, check=False)
        return dump.read_bytes() if dump.exists() else b""


def main() -> None:
    (library,) = sys.argv[1:]
    content = section(library)
    if not content:
        sys.exit(f"{library} does not say what it is made of: it has no section {SECTION}")
    for package in json.loads(zlib.decompress(content))["packages"]:
        # Without a kind it is a part of the library; the others only took part in building it.
        if "kind" not in package:
            print(package["name"], package["version"])


if __name__ == "__main__":
    main()
