"""What the library is called on each platform is one table, which every binding that opens it has."""

from __future__ import annotations

import json
import re

import pytest
from support import ROOT, output

NAMES: dict[str, str] = json.loads((ROOT / "packaging/library_names.json").read_text())
#: What opens the library by its name; Go and C++ are linked with it.
OPENERS = [
    "bindings/lua/workos.lua",
    "bindings/node/lib/native.js",
    "bindings/php/workos.php",
    "bindings/python/libworkos/_native.py",
    "bindings/python/setup.py",
    "bindings/ruby/lib/workos/native.rb",
]


@pytest.mark.parametrize("opener", OPENERS)
def test_a_binding_opens_the_library_by_these_names(opener: str) -> None:
    found = set(
        re.findall(r'["\'](libworkos[.\d]*\.(?:so|dylib)[.\d]*|\w+\.dll)["\']', (ROOT / opener).read_text())
    )
    # What a linker looks for, and what cargo makes, has no number.
    without_number = {"libworkos.so", "libworkos.dylib"}
    assert found - without_number == set(NAMES.values())


def test_no_other_file_of_a_binding_names_the_library() -> None:
    listed = output("git", "-C", ROOT, "grep", "-lE", r"\.so\.1\b|\.1\.dylib", "--", "bindings").split()
    code = [
        name for name in listed if not re.search(r"(^|/)(tests?|_pyinstaller)(/|\.)|\.md$|/test[_.]", name)
    ]
    assert code == OPENERS


def test_it_is_what_the_library_calls_itself_here() -> None:
    assert f"-soname,{NAMES['linux'][:-2]}" in (ROOT / "Makefile").read_text()
