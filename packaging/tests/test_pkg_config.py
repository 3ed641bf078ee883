"""Programs that find the installed library by pkg-config."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support import PROGRAM, STRICT, URL, attempt, make, need, output, pkg_config
from versions import VERSION


def build(compiler: str, prefix: Path, program: Path, library: str) -> None:
    source = program.with_suffix(".c")
    source.write_text(PROGRAM)
    flags = pkg_config(prefix, "--cflags") + pkg_config(prefix, library)
    output(compiler, "-std=c11", *STRICT, source, *flags, "-o", program)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("library", ["--libs", "--variable=static", "--variable=single"])
def test_a_program(prefix: Path, tmp_path: Path, compiler: str, library: str) -> None:
    need("pkg-config", compiler)
    program = tmp_path / "program"
    build(compiler, prefix, program, library)
    shared = library == "--libs"
    assert ("libworkos.so.1" in output("readelf", "-d", program)) == shared
    path = {"LD_LIBRARY_PATH": str(prefix / "lib")} if shared else {}
    assert output(program, env=path) == URL


@pytest.mark.parametrize("flags", [[], ["-static"]], ids=["dynamic", "static"])
def test_a_program_without_libgcc_s(prefix: Path, tmp_path: Path, flags: list[str]) -> None:
    need("pkg-config", "cc")
    program = tmp_path / "program"
    (tmp_path / "program.c").write_text(PROGRAM)
    libraries = [*pkg_config(prefix, "--cflags"), *pkg_config(prefix, "--variable=static_libgcc")]
    output("cc", *STRICT, *flags, tmp_path / "program.c", *libraries, "-o", program)
    dynamic = output("readelf", "-d", program)
    assert "libgcc_s" not in dynamic
    assert ("NEEDED" in dynamic) == (not flags)
    assert output(program) == URL


def test_a_copy_may_be_moved(prefix: Path, tmp_path: Path) -> None:
    need("pkg-config", "cc")
    moved = tmp_path / "moved"
    shutil.copytree(prefix, moved, symlinks=True)
    build("cc", moved, tmp_path / "program", "--variable=static")
    assert output(tmp_path / "program") == URL
    for flag in pkg_config(moved, "--cflags", "--libs"):
        assert not flag.startswith(("-I", "-L")) or str(tmp_path) in flag


def test_libs_private_are_those_that_rustc_names(prefix: Path) -> None:
    need("pkg-config")
    private = pkg_config(prefix, "--variable=native_libs")
    assert private == pkg_config(prefix, "--variable=static")[1:]
    assert set(private) <= set(pkg_config(prefix, "--static", "--libs"))
    assert make("check-native-libs") == f"check-native-libs: {' '.join(private)}\n"


def test_a_version_can_be_asked_for(prefix: Path) -> None:
    need("pkg-config")
    path = {"PKG_CONFIG_PATH": str(prefix / "lib/pkgconfig")}
    assert pkg_config(prefix, "--modversion") == [VERSION]
    assert attempt("pkg-config", "workos >= 1.0", env=path).returncode == 0
    assert attempt("pkg-config", "workos >= 2.0", env=path).returncode != 0
