"""The rpm packages, in an empty root that rpm itself has made."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from support import ROOT, STRICT, URL, files_below, make, need, output
from versions import VERSION

NAMES = ["libworkos", "libworkos-devel", "libworkos-debug", "workos"]


@pytest.fixture(scope="module")
def rpms() -> list[Path]:
    need("rpmbuild", "cargo")
    # The library is the one that the archives have.
    make("rpm", "AUDITABLE=1")
    return sorted((ROOT / "build/packages/rpm").glob("*.rpm"))


@pytest.fixture(scope="module")
def root(rpms: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rpm") / "root"
    folder.mkdir()
    output("rpm", "--root", folder, "--initdb")
    # Here the system's own libraries are not rpm's.
    output("rpm", "--root", folder, "--install", "--nodeps", *rpms)
    return folder


def contents(rpms: list[Path], name: str) -> set[str]:
    (package,) = (rpm for rpm in rpms if rpm.name.startswith(f"{name}-{VERSION}-"))
    listed = subprocess.run(["rpm", "-qlp", package], check=True, stdout=subprocess.PIPE, text=True)
    return set(listed.stdout.split())


def test_there_is_one_of_each(rpms: list[Path]) -> None:
    assert {rpm.name.split(f"-{VERSION}-1.")[0] for rpm in rpms} == set(NAMES)


def test_what_is_in_them(rpms: list[Path]) -> None:
    library = output("rpm", "--eval", "%{_libdir}").strip()
    assert {f"{library}/libworkos.so.1", f"{library}/libworkos.so.{VERSION}"} < contents(rpms, "libworkos")
    development = contents(rpms, "libworkos-devel")
    assert "/usr/include/workos.h" in development
    # Some distributions compress them.
    assert {"/usr/share/man/man3/workos_call.3", "/usr/share/man/man3/workos_call.3.gz"} & development
    assert contents(rpms, "libworkos-debug") == {
        f"{library}/.debug",
        f"{library}/.debug/libworkos.so.{VERSION}.debug",
    }
    assert {"/usr/bin/workos", "/usr/bin/workos-sandbox"} < contents(rpms, "workos")


def test_the_spec_takes_the_source_archive(rpms: list[Path], dist: Path, tmp_path: Path) -> None:
    (tmp_path / "SOURCES").mkdir()
    shutil.copy(dist / f"libworkos-{VERSION}.tar.gz", tmp_path / "SOURCES")
    output(
        "rpmbuild", "-bp", "--nodeps", "--define", f"_topdir {tmp_path}", rpms[0].parent / "libworkos.spec"
    )
    assert (tmp_path / f"BUILD/libworkos-{VERSION}/Makefile").is_file()


def test_what_they_want_and_give(rpms: list[Path]) -> None:
    (package,) = (rpm for rpm in rpms if rpm.name.startswith(f"libworkos-{VERSION}-"))
    assert "libworkos.so.1()(64bit)" in output("rpm", "-qp", "--provides", package)
    assert "libc.so.6" in output("rpm", "-qp", "--requires", package)
    (package,) = (rpm for rpm in rpms if rpm.name.startswith("libworkos-devel-"))
    assert f"= {VERSION}-1" in output("rpm", "-qp", "--requires", package)


def test_a_program_is_compiled_and_runs(root: Path, program: Path) -> None:
    need("cc", "pkg-config")
    (folder,) = root.glob("usr/lib*/pkgconfig")
    flags = output("pkg-config", "--cflags", "--libs", "workos", env={"PKG_CONFIG_PATH": str(folder)}).split()
    output("cc", *STRICT, "program.c", *flags, "-o", "program", cwd=program)
    assert output(program / "program", env={"LD_LIBRARY_PATH": str(folder.parent)}) == URL


def test_the_command_runs(root: Path) -> None:
    assert output(root / "usr/bin/workos", "--version") == f"workos {VERSION}\n"


def test_nothing_is_left_when_they_are_taken_away(root: Path) -> None:
    assert output("rpm", "--root", root, "--verify", "--nodeps", *NAMES) == ""
    output("rpm", "--root", root, "--erase", "--nodeps", *NAMES)
    assert {name for name in files_below(root) if "workos" in name} == set()
