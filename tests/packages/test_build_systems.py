"""CMake's FetchContent, a wrap of Meson, and Conan: projects that take the library from a release."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import release
from support import URL, need, output
from versions import VERSION

FETCHED = """
cmake_minimum_required(VERSION 3.19)
project(user C)
include("{recipe}")
foreach(kind workos workos_static)
    add_executable(${{kind}} program.c)
    target_link_libraries(${{kind}} PRIVATE workos::${{kind}})
endforeach()
"""
WRAPPED = """
project('user', 'c')
executable('shared', 'program.c', dependencies: dependency('workos'))
executable('static', 'program.c', dependencies: dependency('workos', static: true))
"""
#: Programs of the environment that runs the tests.
TOOLS = Path(sys.executable).parent


def needed(program: Path) -> bool:
    """Whether a program wants the shared library."""
    return "libworkos.so.1" in output("readelf", "-d", program)


def test_fetch_content(recipes: Path, program: Path) -> None:
    need("cmake", "cc")
    (program / "CMakeLists.txt").write_text(FETCHED.format(recipe=recipes / "cmake/workos.cmake"))
    output("cmake", "-S", program, "-B", program / "build")
    output("cmake", "--build", program / "build")
    for kind in ("workos", "workos_static"):
        assert output(program / "build" / kind) == URL
        assert needed(program / "build" / kind) == (kind == "workos")


def test_fetch_content_refuses_other_bytes(recipes: Path, program: Path) -> None:
    need("cmake", "cc")
    recipe = (recipes / "cmake/workos.cmake").read_text()
    lines = [
        line.split()[0] + " " + "0" * 64 + ")" if "_sha256_" in line and "set(" in line else line
        for line in recipe.splitlines()
    ]
    (program / "workos.cmake").write_text("\n".join(lines))
    (program / "CMakeLists.txt").write_text(FETCHED.format(recipe="workos.cmake"))
    with pytest.raises(AssertionError, match="does not match expected value"):
        output("cmake", "-S", program, "-B", program / "build")


def test_a_wrap(recipes: Path, here: release.Archive, program: Path) -> None:
    need("cc")
    (program / "meson.build").write_text(WRAPPED)
    wraps = program / "subprojects"
    wraps.mkdir()
    shutil.copyfile(recipes / f"meson/workos-{here.platform}.wrap", wraps / "workos.wrap")
    path = {"PATH": f"{TOOLS}:/usr/bin:/bin", "PKG_CONFIG_LIBDIR": ""}
    output(TOOLS / "meson", "setup", "build", cwd=program, env=path)
    output(TOOLS / "meson", "compile", "-C", "build", cwd=program, env=path)
    for kind in ("shared", "static"):
        assert output(program / "build" / kind) == URL
        assert needed(program / "build" / kind) == (kind == "shared")


@pytest.mark.parametrize("shared", [True, False])
def test_conan(recipes: Path, tmp_path: Path, shared: bool) -> None:
    need("cmake", "cc")
    home = {"CONAN_HOME": str(tmp_path / "conan"), "PATH": f"{TOOLS}:/usr/bin:/bin"}
    recipe = tmp_path / "recipe"
    shutil.copytree(recipes / "conan", recipe)
    output(TOOLS / "conan", "profile", "detect", env=home)
    said = output(TOOLS / "conan", "create", ".", "-o", f"libworkos/*:shared={shared}", cwd=recipe, env=home)
    # What the program of the recipe's own test prints.
    assert URL in said
    found = output(TOOLS / "conan", "list", "libworkos/*:*", env=home)
    assert f"libworkos/{VERSION}" in found
    assert f"shared: {shared}" in found
