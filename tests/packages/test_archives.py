"""The archive of each platform: what runs from it, the glibc that it asks for, and who packages its library.

A platform that `make dist` was not asked for is skipped: make test-packages TARGETS="...".
"""

from __future__ import annotations

import os
import tarfile
from pathlib import Path

import pytest
import release
from emulation import emulated
from platform_table import GLIBC, MUSL_LIBS, TESTED, Platform
from support import PROGRAM, ROOT, URL, make, need, oldest_glibc, output
from versions import VERSION

PLATFORMS = [platform for platform in TESTED.values() if platform.target in release.PLATFORMS]


@pytest.fixture(params=PLATFORMS, ids=lambda platform: platform.target)
def platform(request: pytest.FixtureRequest) -> Platform:
    found: Platform = request.param
    return found


@pytest.fixture
def archive(dist: Path, platform: Platform) -> release.Archive:
    for each in release.read(dist).binaries:
        if each.platform == platform.target:
            return each
    pytest.skip("missing: the archive of this platform (make dist TARGETS=...)")


@pytest.fixture
def unpacked(archive: release.Archive, tmp_path: Path) -> Path:
    with tarfile.open(archive.file) as content:
        content.extractall(tmp_path, filter="data")
    return tmp_path / f"libworkos-{VERSION}-{archive.platform}"


def run(platform: Platform, *command: str | Path, library: Path | None = None) -> str:
    """What a program for the platform prints here."""
    words = [str(word) for word in command]
    if library and platform.loader:
        words = [platform.loader, *words]
    places = {"QEMU_LD_PREFIX": platform.root, "LD_LIBRARY_PATH": str(library) if library else ""}
    return output(*(emulated(platform.processor, words) if platform.processor else words), env=places)


def compiled(platform: Platform, folder: Path, *arguments: str | Path) -> Path:
    """The program that builds an authorization URL."""
    (folder / "program.c").write_text(PROGRAM)
    command = [platform.compiler or "python-zig"]
    if not platform.compiler:
        command += ["cc", "-target", platform.zig, *([] if platform.static else ["-dynamic"])]
    need(command[0])
    output(*command, folder / "program.c", "-o", folder / "program", *arguments)
    return folder / "program"


def test_a_program_runs_with_the_shared_library(platform: Platform, unpacked: Path, tmp_path: Path) -> None:
    if platform.static:
        pytest.skip("there is no loader of this platform here: its programs are static")
    library = unpacked / "lib"
    program = compiled(platform, tmp_path, f"-I{unpacked / 'include'}", f"-L{library}", "-lworkos")
    assert run(platform, program, library=library) == URL


@pytest.mark.parametrize("name", ["libworkos.a", "libworkos_single.a"])
def test_a_program_runs_with_a_static_library(
    platform: Platform, unpacked: Path, tmp_path: Path, name: str
) -> None:
    libs = MUSL_LIBS if platform.is_musl else platform.libs
    library = unpacked / "lib" / name
    program = compiled(platform, tmp_path, f"-I{unpacked / 'include'}", library, *libs.split())
    assert run(platform, program, library=unpacked / "lib" if platform.loader else None) == URL


@pytest.mark.parametrize("name", ["workos", "workos-sandbox"])
def test_the_programs_run(platform: Platform, unpacked: Path, name: str) -> None:
    assert VERSION in run(platform, unpacked / "bin" / name, "--version")


def test_the_oldest_glibc(platform: Platform, unpacked: Path) -> None:
    floor = tuple(map(int, GLIBC.split(".")))
    for file in ("lib/libworkos.so", "bin/workos", "bin/workos-sandbox"):
        asked = oldest_glibc(unpacked / file)
        assert asked == () if platform.is_musl else (2,) < asked <= floor, file


def test_npm_and_gem_have_its_library(
    platform: Platform, archive: release.Archive, unpacked: Path, tmp_path: Path
) -> None:
    need("npm", "gem")
    make("npm")
    make("gem")
    node, ruby = release.PLATFORMS[platform.target]
    library = (unpacked / "lib" / release.LIBRARY).read_bytes()
    (package,) = (ROOT / "build/packages/npm").glob("*.tgz")
    with tarfile.open(package) as content:
        inside = content.extractfile(f"package/native/{node}/{release.LIBRARY}")
        assert inside is not None
        assert inside.read() == library
    gem = ROOT / f"build/packages/gem/libworkos-{VERSION}-{ruby}.gem"
    output("gem", "unpack", gem, "--target", tmp_path / "gem", env={"HOME": os.fspath(tmp_path)})
    (found,) = (tmp_path / "gem").rglob(release.LIBRARY)
    assert found.read_bytes() == library
