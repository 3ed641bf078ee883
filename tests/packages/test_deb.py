"""The Debian packages, in a Debian that has next to nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from bare_root import bare_root, fails, inside
from support import PROGRAM, ROOT, URL, files_below, make, need, output
from versions import VERSION

NAMES = ["libworkos1", "libworkos-dev", "libworkos1-dbg", "workos"]


@pytest.fixture(scope="module")
def debs() -> list[Path]:
    need("dpkg-buildpackage", "dh", "cargo")
    # The library is the one that the archives have.
    make("deb", "AUDITABLE=1")
    return sorted((ROOT / "build/packages/deb").glob("*.deb"))


@pytest.fixture(scope="module")
def root(debs: list[Path]) -> Iterator[Path]:
    """The root with the packages in it."""
    folder = bare_root()
    scratch = folder / "tmp/packages"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    for deb in debs:
        shutil.copy(deb, scratch)
    (scratch / "program.c").write_text(PROGRAM)
    inside(folder, "sh", "-c", "dpkg -i /tmp/packages/*.deb")
    yield folder
    inside(folder, "dpkg", "--purge", *NAMES)
    shutil.rmtree(scratch)


def test_there_is_one_of_each(debs: list[Path]) -> None:
    machine = output("dpkg", "--print-architecture").strip()
    assert {deb.name for deb in debs} == {f"{name}_{VERSION}_{machine}.deb" for name in NAMES}


def test_lintian_finds_nothing(debs: list[Path]) -> None:
    need("lintian")
    (changes,) = debs[0].parent.glob("*.changes")
    said = output("lintian", "--allow-root", "--fail-on", "error,warning", changes)
    assert [
        line for line in said.splitlines() if not line.startswith(("N:", "warning: running as root"))
    ] == []


def test_a_program_is_compiled_and_runs(root: Path) -> None:
    inside(
        root, "sh", "-c", "cd /tmp/packages && cc program.c $(pkg-config --cflags --libs workos) -o program"
    )
    assert inside(root, "/tmp/packages/program") == URL


def test_a_static_program_runs_without_the_library(root: Path) -> None:
    build = "cc program.c $(pkg-config --cflags workos) $(pkg-config --variable=static workos) -o alone"
    inside(root, "sh", "-c", f"cd /tmp/packages && {build}")
    assert "libworkos" not in inside(root, "ldd", "/tmp/packages/alone")
    assert inside(root, "/tmp/packages/alone") == URL


def test_the_command_runs(root: Path) -> None:
    assert inside(root, "workos", "--version") == f"workos {VERSION}\n"
    assert inside(root, "workos-sandbox", "--version") == f"workos-sandbox {VERSION}\n"


def test_the_packages_are_whole(root: Path) -> None:
    assert inside(root, "dpkg", "--verify", *NAMES) == ""
    listed = inside(root, "dpkg", "--listfiles", *NAMES)
    assert "/usr/share/man/man3/workos_call.3.gz" in listed
    assert "/usr/share/man/man1/workos-call.1.gz" in listed
    assert "/usr/share/zsh/vendor-completions/_workos" in listed


def test_the_names_for_debuggers_are_where_the_build_id_says(root: Path) -> None:
    (library,) = root.glob("usr/lib/*/libworkos.so.1")
    notes = output("readelf", "--notes", library)
    build_id = notes.split("Build ID: ")[1].split()[0]
    names = root / f"usr/lib/debug/.build-id/{build_id[:2]}/{build_id[2:]}.debug"
    assert " workos::ffi::" in output("nm", "--demangle", names)


def test_the_development_files_want_their_library(root: Path) -> None:
    assert fails(root, "dpkg", "--remove", "libworkos1")


def test_nothing_is_left_when_they_are_taken_away(root: Path) -> None:
    inside(root, "dpkg", "--purge", *NAMES)
    left = {name for name in files_below(root / "usr") if "workos" in name}
    assert left == set()
    inside(root, "sh", "-c", "dpkg -i /tmp/packages/*.deb")
