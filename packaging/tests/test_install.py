"""What `make install` puts where, and what `make uninstall` leaves."""

from __future__ import annotations

import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from support import ROOT, attempt, files_below, make, need, output
from versions import VERSION

LIBRARIES = {"libworkos.so", "libworkos.so.1", f"libworkos.so.{VERSION}", "libworkos.a", "libworkos_single.a"}
PACKAGES = {
    "pkgconfig/workos.pc",
    "cmake/workos/workos-config.cmake",
    "cmake/workos/workos-config-version.cmake",
}
EXPORTED = (ROOT / "bindings/c/tests/exports.txt").read_text().split()
REST = {
    f"lib/.debug/libworkos.so.{VERSION}.debug",
    "bin/workos",
    "bin/workos-sandbox",
    "include/workos.h",
    "include/workos.hpp",
    "include/workos_queue.hpp",
    "share/licenses/libworkos/LICENSE",
    "share/bash-completion/completions/workos",
    "share/zsh/site-functions/_workos",
    "share/fish/vendor_completions.d/workos.fish",
    *(f"share/man/man3/{name}.3" for name in ["libworkos", *EXPORTED]),
}


def test_the_files(prefix: Path) -> None:
    commands = {name for name in files_below(prefix) if name.startswith("share/man/man1/workos")}
    assert {"share/man/man1/workos.1", "share/man/man1/workos-call.1"} <= commands
    assert files_below(prefix) == {f"lib/{name}" for name in LIBRARIES | PACKAGES} | REST | commands
    assert os.readlink(prefix / "lib/libworkos.so") == "libworkos.so.1"
    assert os.readlink(prefix / "lib/libworkos.so.1") == f"libworkos.so.{VERSION}"


def test_several_at_once_do_not_disturb_each_other(prefix: Path, tmp_path: Path) -> None:
    copies = [tmp_path / str(number) for number in range(4)]
    with ThreadPoolExecutor(len(copies)) as pool:
        list(pool.map(lambda copy: make("install", f"PREFIX={copy}"), copies))
    for copy in copies:
        assert files_below(copy) == files_below(prefix)
        for name in files_below(prefix):
            assert (copy / name).read_bytes() == (prefix / name).read_bytes(), name


def test_root_needs_no_rust_for_what_was_built_before(prefix: Path, tmp_path: Path) -> None:
    make("install", f"PREFIX={tmp_path / 'here'}", "CARGO=not-here")
    assert files_below(tmp_path / "here") == files_below(prefix)
    refused = attempt("make", "-C", ROOT, "install", f"BUILD={tmp_path / 'nothing'}", "CARGO=not-here")
    assert refused.returncode != 0
    assert "or first, as a user who has it: make built" in refused.stdout


def test_it_says_how_programs_find_the_library(tmp_path: Path) -> None:
    said = make("install", f"PREFIX={tmp_path / 'here'}")
    assert f"export LD_LIBRARY_PATH='{tmp_path / 'here/lib'}'" in said
    assert "Programs find" not in make("install", "PREFIX=/usr", f"DESTDIR={tmp_path / 'stage'}")


def test_the_command_and_the_sandbox_run(prefix: Path) -> None:
    for name in ("workos", "workos-sandbox"):
        assert output(prefix / "bin" / name, "--version") == f"{name} {VERSION}\n"
    # The sandbox is found beside the command.
    assert "--exit-with-stdin" in output(prefix / "bin/workos", "sandbox", "--help")


def test_the_shared_library_says_its_name_and_stays_loaded(prefix: Path) -> None:
    dynamic = output("readelf", "-d", prefix / "lib/libworkos.so")
    assert "soname: [libworkos.so.1]" in dynamic
    # Threads of the library may outlive dlclose.
    assert "NODELETE" in dynamic
    needed = set(re.findall(r"NEEDED.*\[(.*)\]", dynamic))
    assert needed <= {"libc.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}


def test_no_path_of_the_machine_that_built_it(prefix: Path) -> None:
    for name in files_below(prefix):
        content = (prefix / name).read_bytes()
        for path in (ROOT, Path.home(), prefix):
            assert f"{path}/".encode() not in content, f"{name} holds {path}"


def test_the_header_has_no_name_of_others(prefix: Path) -> None:
    header = (prefix / "include/workos.h").read_text()
    macros = set(re.findall(r"^#define (\w+)", header, re.M))
    assert {name for name in macros if not name.startswith("WORKOS_")} == set()
    declared = set(re.findall(r"\b(\w+)\(", re.sub(r"/\*.*?\*/", "", header, flags=re.S)))
    assert {name for name in declared if not name.startswith("workos_")} == set()


@pytest.mark.parametrize("libdir", ["lib64", "lib/x86_64-linux-gnu"])
def test_packagers_set_folders_and_a_destdir(tmp_path: Path, libdir: str) -> None:
    need("pkg-config")
    variables = ["PREFIX=/opt/work os", f"LIBDIR=/opt/work os/{libdir}", f"DESTDIR={tmp_path / 'stage 1'}"]
    make("install", *variables, "INCLUDEDIR=/opt/work os/include/workos-1")
    staged = tmp_path / "stage 1/opt/work os"
    assert (staged / "include/workos-1/workos.h").is_file()
    pc_files = {"PKG_CONFIG_PATH": str(staged / libdir / "pkgconfig")}
    answer = output("pkg-config", "--variable=includedir", "workos", env=pc_files)
    assert Path(answer.strip().replace("\\", "")).resolve() == staged / "include/workos-1"
    assert all(name.startswith("stage 1/opt/work os/") for name in files_below(tmp_path))
    make("uninstall", *variables, "INCLUDEDIR=/opt/work os/include/workos-1")
    assert list((tmp_path / "stage 1/opt").iterdir()) == []


def test_uninstall_takes_away_its_own_and_nothing_else(prefix: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(prefix, copy, symlinks=True)
    others = {"lib/libother.so", "include/other.h", "share/man/man1/other.1", "share/man/man3/other.3"}
    for name in others:
        (copy / name).write_text("")
    make("uninstall", f"PREFIX={copy}")
    assert files_below(copy) == others
    # Folders that hold nothing any more are gone, too.
    holding = {str(folder) for name in others for folder in Path(name).parents}
    assert {str(folder.relative_to(copy)) for folder in copy.rglob("*") if folder.is_dir()} == holding - {"."}
    make("uninstall", f"PREFIX={copy}")


def test_uninstall_takes_away_a_prefix_that_it_leaves_empty(prefix: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(prefix, copy, symlinks=True)
    make("uninstall", f"PREFIX={copy}")
    assert list(tmp_path.iterdir()) == []


def test_uninstall_leaves_the_folders_of_the_system(prefix: Path, tmp_path: Path) -> None:
    shutil.copytree(prefix, tmp_path / "usr/local", symlinks=True)
    make("uninstall", "PREFIX=/usr/local", f"DESTDIR={tmp_path}")
    left = {str(path.relative_to(tmp_path / "usr/local")) for path in (tmp_path / "usr/local").rglob("*")}
    assert left == {"bin", "include", "lib", "share", "share/man"}


def test_uninstall_leaves_the_home_folder(prefix: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(prefix, home, symlinks=True)
    output("make", "-s", "-C", ROOT, "uninstall", f"PREFIX={home}", env={"HOME": str(home)})
    assert home.is_dir()


def test_help_ends_well_where_a_pipe_takes_only_its_first_line() -> None:
    said = output("bash", "-o", "pipefail", "-c", f"make -C '{ROOT}' --no-print-directory help | head -n 1")
    assert said.startswith("Begin with: make demo")
    assert said.count("\n") == 1
