"""A release is the same bytes wherever it is built, and its parts work alone."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from support import PROGRAM, ROOT, URL, need, oldest_glibc, output
from versions import VERSION

pytestmark = pytest.mark.slow


def build(commit: str, folder: Path, path: str) -> Path:
    """A release of this commit, built in its own clone with the programs of this PATH; gives its folder."""
    need("git", "cargo", "cc")
    output("git", "clone", "--quiet", "--no-hardlinks", ROOT, folder)
    output("git", "-C", folder, "-c", "advice.detachedHead=false", "checkout", "--quiet", commit)
    output("make", "-s", "-C", folder, "dist", env={"PATH": path})
    return folder / "build/dist"


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("dist")
    # Once, for somebody may commit meanwhile.
    commit = output("git", "-C", ROOT, "rev-parse", "HEAD").strip()
    here = os.environ["PATH"]
    first = build(commit, base / "one", here)
    # Another path of another length, another umask, and another copy of what writes the dependencies down.
    before = os.umask(0o077)
    tools = base / "tools of another machine"
    tools.mkdir()
    shutil.copy(shutil.which("cargo-auditable") or base / "one/build/cargo/bin/cargo-auditable", tools)
    try:
        second = build(commit, base / "another" / "and-longer", f"{tools}:{here}")
    finally:
        os.umask(before)
    return first, second


@pytest.fixture(scope="module")
def unpacked(releases: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the archive for this machine holds."""
    folder = tmp_path_factory.mktemp("unpacked")
    (archive,) = releases[0].glob("libworkos-*-*.tar.gz")
    subprocess.run(["tar", "-xzf", archive, "-C", folder], check=True)
    (prefix,) = folder.iterdir()
    return prefix


def test_two_builds_are_the_same_bytes(releases: tuple[Path, Path]) -> None:
    first, second = releases
    sums = (first / "SHA256SUMS").read_text()
    assert len(sums.splitlines()) == 3
    assert sums == (second / "SHA256SUMS").read_text()
    for folder in releases:
        output("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=folder)


def test_the_binary_archive_works_where_it_is_unpacked(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "program.c").write_text(PROGRAM)
    need("pkg-config")
    path = {"PKG_CONFIG_PATH": str(unpacked / "lib/pkgconfig")}
    flags = output("pkg-config", "--cflags", "--libs", "workos", env=path).split()
    output("cc", tmp_path / "program.c", *flags, "-o", tmp_path / "program")
    assert output(tmp_path / "program", env={"LD_LIBRARY_PATH": str(unpacked / "lib")}) == URL


def test_debuggers_find_the_names_of_functions(unpacked: Path) -> None:
    need("nm")
    (debug,) = unpacked.glob("lib/.debug/*.debug")
    assert "workos_call" in output("nm", debug)


def test_the_oldest_glibc(unpacked: Path) -> None:
    for file in ("lib/libworkos.so", "bin/workos", "bin/workos-sandbox"):
        assert (2,) < oldest_glibc(unpacked / file) <= (2, 17), file


def test_the_library_says_what_it_is_made_of(releases: tuple[Path, Path], unpacked: Path) -> None:
    found = set(
        output(sys.executable, ROOT / "packaging/made_of.py", unpacked / "lib/libworkos.so").splitlines()
    )
    (bill,) = unpacked.glob("share/licenses/libworkos/*.cdx.json")
    components = json.loads(bill.read_text())["components"]
    listed = {f"{part['name']} {part['version']}" for part in components}
    lock = (releases[0].parents[1] / "Cargo.lock").read_text()
    versions = dict(re.findall(r'^name = "(rustls|ring)"\nversion = "(.+)"$', lock, re.M))
    assert {f"{name} {version}" for name, version in versions.items()} <= listed & found
    assert len(versions) == 2
    assert f"libworkos {VERSION}" in found
    # cargo-auditable also counts what only the tests ask of the same crates.
    assert listed <= found


def test_the_source_archive_is_what_is_committed(releases: tuple[Path, Path]) -> None:
    with tarfile.open(releases[0] / f"libworkos-{VERSION}.tar.gz") as archive:
        names = {member.name for member in archive.getmembers() if not member.isdir()}
    committed = output(
        "git", "-C", releases[0], "ls-tree", "-r", "--full-tree", "--name-only", "HEAD"
    ).splitlines()
    assert names == {f"libworkos-{VERSION}/{name}" for name in committed}
