"""Gives a library a build ID that depends on its content alone: build_id.py LIBRARY

zig computes it over debug information, too, which names the folder of zig itself. So the library is linked
with an ID of zeros, stripped of that information, and the SHA-1 of what is left is put in place of them.
"""

from __future__ import annotations

import hashlib
import struct
import sys
from pathlib import Path

#: An ELF note of the kind NT_GNU_BUILD_ID, but for the ID, in both orders of bytes.
NOTES = [struct.pack(f"{order}III4s", 4, 20, 3, b"GNU") for order in "<>"]


def main() -> None:
    library = Path(sys.argv[1])
    content = library.read_bytes()
    found = [note for note in NOTES if content.count(note + bytes(20)) == 1]
    assert len(found) == 1, f"{library} has no build ID of zeros"
    library.write_bytes(content.replace(found[0] + bytes(20), found[0] + hashlib.sha1(content).digest()))


if __name__ == "__main__":
    main()
