"""Debuggers find the names of the library's functions in a file of their own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from support import PROGRAM, attempt, need, output, pkg_config
from versions import VERSION

#: Forgets a string, so that valgrind shows where it came from.
FORGETS = PROGRAM.replace("workos_string_free(out);", "out = NULL;")


def build_id(file: Path) -> str:
    found = re.search("Build ID: ([0-9a-f]{40})", output("readelf", "--notes", file))
    assert found is not None, f"{file} has no build ID"
    return found[1]


def test_the_library_names_its_debug_file(prefix: Path) -> None:
    library, names = prefix / "lib/libworkos.so", prefix / f"lib/.debug/libworkos.so.{VERSION}.debug"
    assert build_id(library) == build_id(names)
    assert names.name in output("readelf", "--string-dump=.gnu_debuglink", library)
    # The names themselves are in the debug file alone.
    assert ".symtab" not in output("readelf", "--sections", library)
    assert " workos::ffi::" in output("nm", "--demangle", names)


def test_valgrind_shows_names(prefix: Path, tmp_path: Path) -> None:
    need("valgrind", "cc", "pkg-config")
    copy = tmp_path / "moved"
    shutil.copytree(prefix, copy, symlinks=True)
    (tmp_path / "program.c").write_text(FORGETS)
    flags = pkg_config(copy, "--cflags", "--libs")
    output("cc", tmp_path / "program.c", *flags, "-o", tmp_path / "program")
    run: list[str | Path] = ["valgrind", "--leak-check=full", tmp_path / "program"]
    path = {"LD_LIBRARY_PATH": str(copy / "lib")}
    assert "workos::ffi::" in output(*run, env=path)
    shutil.rmtree(copy / "lib/.debug")
    assert "workos::ffi::" not in attempt(*run, env=path).stdout
