"""Compares the ABI of include/workos.h with the committed one: abi.py check [HEADER] | write.

The header is written from the library's source and a test compares the two, as another compares the header's
functions with those that the library exports. So the ABI is read here from the header: every function becomes
an empty one of the same type, every number a variable whose size tells its value, and gcc describes both to
abidw. The baseline so speaks of C types. Functions and numbers may be added, never changed or removed.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = ROOT / "include" / "workos.h"
EXPORTS = ROOT / "bindings" / "c" / "tests" / "exports.txt"
BASELINE = ROOT / "abi" / "libworkos.so.1.abi"
SONAME = "libworkos.so.1"


def functions(header: str) -> dict[str, str]:
    """The declaration of each function by its name."""
    code = re.sub(r"/\*.*?\*/", "", header, flags=re.S)
    found = re.findall(r"^((?:const )?\w+ \**(workos_\w+)\([^;{}]*\));", code, re.M)
    return {name: declaration for declaration, name in found}


def numbers(header: str) -> dict[str, int]:
    """The macros that are numbers, but for the version's."""
    found = re.findall(r"^#define (WORKOS_\w+) (\d+)$", header, re.M)
    return {name: int(value) for name, value in found if not name.startswith("WORKOS_VERSION")}


def stub(header: str) -> str:
    """A library of the same ABI, in C."""
    bodies = [
        f"{declaration} {{ {'' if declaration.startswith('void ') else 'return 0;'} }}"
        for declaration in functions(header).values()
    ]
    values = [f"const char {name}_is[{value} + 1];" for name, value in numbers(header).items()]
    return "\n".join(["#include <workos.h>", *values, *bodies, ""])


def describe(header: Path, output: Path) -> None:
    """Writes the ABI of a header as abidw does."""
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(folder) / "stub.c", Path(folder) / SONAME
        (Path(folder) / "workos.h").write_text(header.read_text())
        source.write_text(stub(header.read_text()))
        flags = ["-std=c11", "-g", "-shared", "-fPIC", "-w", f"-I{folder}", f"-Wl,-soname,{SONAME}"]
        subprocess.run(["cc", *flags, "stub.c", "-o", library], check=True, cwd=folder)
        anonymous = ["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"]
        subprocess.run(["abidw", *anonymous, "--out-file", output, library], check=True)


def check(header: Path) -> int:
    text = header.read_text()
    listed = set(EXPORTS.read_text().split())
    if header == HEADER and set(functions(text)) != listed:
        print(f"check-abi: the header and {EXPORTS.name} differ: {sorted(set(functions(text)) ^ listed)}")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        current = Path(folder) / BASELINE.name
        describe(header, current)
        result = subprocess.run(
            ["abidiff", "--no-added-syms", BASELINE, current], stdout=subprocess.PIPE, text=True, check=False
        )
    if result.returncode != 0:
        print(f"check-abi: the ABI is no longer that of {BASELINE.relative_to(ROOT)}\n{result.stdout}")
        return 1
    counted = f"{len(functions(text))} functions and {len(numbers(text))} numbers"
    print(f"check-abi: {counted}, nothing removed or changed")
    return 0


def main() -> int:
    if sys.argv[1:] == ["write"]:
        BASELINE.parent.mkdir(exist_ok=True)
        describe(HEADER, BASELINE)
        return 0
    if sys.argv[1:2] != ["check"]:
        print(__doc__, file=sys.stderr)
        return 2
    return check(Path(sys.argv[2]) if len(sys.argv) > 2 else HEADER)


if __name__ == "__main__":
    sys.exit(main())
