"""Gives a library a build ID that depends on its content alone: build_id.py LIBRARY

zig computes it over debug information, too, which names the folder of zig itself. So the library is linked
with an ID of zeros, stripped of that information, and the SHA-1 of what is left is put in place of them.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

#: An ELF note of the kind NT_GNU_BUILD_ID, but for the ID.
NOTE = b"\4\0\0\0\x14\0\0\0\3\0\0\0GNU\0"


def main() -> None:
    library = Path(sys.argv[1])
    content = library.read_bytes()
    linked = NOTE + bytes(20)
    assert content.count(linked) == 1, f"{library} has no build ID of zeros"
    library.write_bytes(content.replace(linked, NOTE + hashlib.sha1(content).digest()))


if __name__ == "__main__":
    main()
