"""Projects that find the installed library by CMake's find_package."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support import PROGRAM, URL, attempt, need, output

PROJECT = """
cmake_minimum_required(VERSION 3.19)
project(user C)
find_package(workos {wanted} CONFIG REQUIRED)
find_package(workos {wanted} CONFIG REQUIRED) # a second time, as when two parts of a project ask
message(STATUS "found workos ${{workos_VERSION}}")
foreach(kind workos workos_static workos_single)
    add_executable(${{kind}} program.c)
    target_link_libraries(${{kind}} PRIVATE workos::${{kind}})
endforeach()
"""


def configure(prefix: Path, folder: Path, wanted: str) -> tuple[int, str]:
    (folder / "CMakeLists.txt").write_text(PROJECT.format(wanted=wanted))
    (folder / "program.c").write_text(PROGRAM)
    result = attempt("cmake", "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    return result.returncode, result.stdout


@pytest.mark.parametrize("kind", ["where it was installed", "moved"])
def test_every_target_links_and_runs(prefix: Path, tmp_path: Path, kind: str) -> None:
    need("cmake", "cc")
    if kind == "moved":
        shutil.copytree(prefix, tmp_path / "moved copy", symlinks=True)
        prefix = tmp_path / "moved copy"
    code, said = configure(prefix, tmp_path, "1.0")
    assert code == 0, said
    output("cmake", "--build", tmp_path / "build")
    for target in ("workos", "workos_static", "workos_single"):
        program = tmp_path / "build" / target
        assert output(program) == URL
        assert ("libworkos.so.1" in output("readelf", "-d", program)) == (target == "workos")


@pytest.mark.parametrize("wanted", ["", "1", "1.0", "1.0.0 EXACT", "1.0...<2", "0.9...1.5", "1.0...1.0.0"])
def test_a_version_that_serves(prefix: Path, tmp_path: Path, wanted: str) -> None:
    need("cmake")
    served = not wanted.startswith("0")
    code, said = configure(prefix, tmp_path, wanted)
    assert (code == 0) == served, said
    assert ("-- found workos 1.0.0" in said) == served


@pytest.mark.parametrize(
    "wanted", ["2.0", "2", "0.9", "1.99", "1.0.1", "0.1 EXACT", "1.5...<2", "0.1...<1.0.0", "2.0...3.0"]
)
def test_a_version_that_does_not(prefix: Path, tmp_path: Path, wanted: str) -> None:
    need("cmake")
    code, said = configure(prefix, tmp_path, wanted)
    assert code != 0
    assert "version: 1.0.0" in said, said
