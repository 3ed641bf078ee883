"""`cargo cinstall`, the way of those who package Rust libraries, gives what a C program needs too."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import PROGRAM, ROOT, STRICT, URL, files_below, need, output, pkg_config
from versions import VERSION

pytestmark = pytest.mark.slow

# Those of `make install`, but for the single object, the CMake package and the licence.
FILES = {
    "include/workos.h",
    "include/workos.hpp",
    "include/workos_queue.hpp",
    "lib/libworkos.a",
    "lib/libworkos.so",
    "lib/libworkos.so.1",
    f"lib/libworkos.so.{VERSION}",
    "lib/pkgconfig/workos.pc",
}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    need("cargo-cinstall", "cc", "pkg-config")
    prefix = tmp_path_factory.mktemp("cinstall") / "prefix"
    where = [f"--prefix={prefix}", "--libdir=lib", f"--target-dir={ROOT / 'target/cinstall'}"]
    output("cargo", "cinstall", "--locked", "--release", "--package", "libworkos", *where, cwd=ROOT)
    return prefix


def test_the_files(installed: Path) -> None:
    assert files_below(installed) == FILES
    assert pkg_config(installed, "--modversion") == [VERSION]
    dynamic = output("readelf", "-d", installed / "lib/libworkos.so")
    assert "soname: [libworkos.so.1]" in dynamic
    assert "NODELETE" in dynamic


def test_a_program_runs_with_the_shared_library(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "program.c").write_text(PROGRAM)
    linked = pkg_config(installed, "--cflags", "--libs")
    output("cc", *STRICT, tmp_path / "program.c", *linked, "-o", tmp_path / "program")
    assert output(tmp_path / "program", env={"LD_LIBRARY_PATH": str(installed / "lib")}) == URL


def test_a_program_runs_with_the_static_library(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "program.c").write_text(PROGRAM)
    linked = [flag for flag in pkg_config(installed, "--cflags", "--libs", "--static") if flag != "-lworkos"]
    archive = installed / "lib/libworkos.a"
    output("cc", *STRICT, tmp_path / "program.c", archive, *linked, "-o", tmp_path / "program")
    assert output(tmp_path / "program") == URL
