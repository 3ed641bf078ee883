"""One version everywhere: Cargo.toml's."""

from __future__ import annotations

import ctypes
import json
import re
from pathlib import Path

import pytest
from support import ROOT, output, pkg_config
from versions import VERSION

# Where a package's own version stands, by the name of the file.
PATTERNS = {
    "package.json": r'^  "version": "(.+)"',
    "package-lock.json": r'^  "version": "(.+)"',
    "libworkos.gemspec": r'gem\.version = "(.+)"',
    "__init__.py": r'^__version__ = "(.+)"',
}
# Not packages of ours: what pins the official clients.
FOREIGN = {ROOT / "bindings/peers/package.json"}


def packages() -> list[Path]:
    """Every committed file of these names that holds a version."""
    listed = output("git", "-C", ROOT, "ls-files", "bindings").splitlines()
    named = (ROOT / name for name in listed if Path(name).name in PATTERNS)
    return [path for path in named if path not in FOREIGN and found(path) is not None]


def found(path: Path) -> str | None:
    match = re.search(PATTERNS[path.name], path.read_text(), re.M)
    return match[1] if match else None


def test_the_header() -> None:
    header = (ROOT / "include/workos.h").read_text()
    major, minor, patch = VERSION.split(".")
    macros = {"": f'"{VERSION}"', "_MAJOR": major, "_MINOR": minor, "_PATCH": patch}
    for end, value in macros.items():
        assert f"#define WORKOS_VERSION{end} {value}\n" in header


def test_the_library(prefix: Path) -> None:
    version = ctypes.CDLL(str(prefix / "lib/libworkos.so.1")).workos_version
    version.restype = ctypes.c_char_p
    assert version() == VERSION.encode()


def test_the_soname_is_the_major_version() -> None:
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(r"^SOVERSION := (\d+)$", makefile, re.M)[1] == VERSION.split(".")[0]  # type: ignore[index]


def test_pkg_config_and_cmake(prefix: Path) -> None:
    assert pkg_config(prefix, "--modversion") == [VERSION]
    cmake = (prefix / "lib/cmake/workos/workos-config-version.cmake").read_text()
    assert f'set(PACKAGE_VERSION "{VERSION}")' in cmake


def test_every_crate_of_the_workspace() -> None:
    answer = output("cargo", "metadata", "--no-deps", "--format-version=1", "--locked", "--offline", cwd=ROOT)
    start = answer.index("{")
    crates = {crate["name"]: crate["version"] for crate in json.loads(answer[start:])["packages"]}
    assert crates["libworkos"] == VERSION
    assert crates["workos-sandbox"] == VERSION


def test_these_are_among_the_packages() -> None:
    names = {
        "python/libworkos/__init__.py",
        "node/package.json",
        "node/package-lock.json",
        "ruby/libworkos.gemspec",
    }
    assert {ROOT / "bindings" / name for name in names} <= set(packages())


@pytest.mark.parametrize("path", packages(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package(path: Path) -> None:
    assert found(path) == VERSION


def test_the_changelog() -> None:
    released = re.findall(r"^## \[(\d.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert released[0] == VERSION


def test_every_licence_is_the_same() -> None:
    """npm and gem pack no link, so the packages have copies."""
    copies = [ROOT / "bindings" / name / "LICENSE" for name in ("node", "ruby", "python")]
    assert {copy.read_text() for copy in copies} == {(ROOT / "LICENSE").read_text()}
