"""Fails unless rustc's native-static-libs, on standard input, are the given ones."""

from __future__ import annotations

import re
import sys


def main() -> int:
    said = re.search(r"native-static-libs: (.*)", sys.stdin.read())
    if said is None:
        print("check-native-libs: rustc did not name any libraries")
        return 1
    # rustc may name a library more than once; the linker needs it once.
    actual = list(dict.fromkeys(said.group(1).split()))
    if set(actual) != set(sys.argv[1:]):
        print(f"check-native-libs: rustc says {' '.join(actual)}, the Makefile {' '.join(sys.argv[1:])}")
        return 1
    print(f"check-native-libs: {' '.join(actual)}")
    return 0


sys.exit(main())
