"""What every test gets: an installed copy of the library, a sandbox, and the built site."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sandbox import environment, sandbox

import html_pages
from blocks import ROOT
from html_pages import Page

Variables = dict[str, str]
HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="session")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installed copy, as a reader has one."""
    folder = tmp_path_factory.mktemp("installed") / "prefix"
    subprocess.run(["make", "-s", "-C", str(ROOT), "install", f"PREFIX={folder}"], check=True, capture_output=True)
    return folder


def install(folder: Path) -> None:
    """What the lock file of a folder names."""
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error", "--prefer-offline"]
    subprocess.run(["npm", "ci", *quiet], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="session")
def frameworks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frameworks for Node whose code a page shows."""
    folder = tmp_path_factory.mktemp("frameworks")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / "frameworks" / name, folder / name)
    install(folder)
    return folder / "node_modules"


@pytest.fixture(scope="session")
def node_modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Node package with what it needs."""
    folder = tmp_path_factory.mktemp("node")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / "bindings" / "node" / name, folder / name)
    install(folder)
    package = folder / "node_modules" / "libworkos"
    package.mkdir()
    shutil.copy(ROOT / "bindings" / "node" / "package.json", package)
    shutil.copytree(ROOT / "bindings" / "node" / "lib", package / "lib")
    return folder / "node_modules"


@pytest.fixture
def ready() -> Iterator[Mapping[str, str]]:
    """A sandbox of this test's own."""
    with sandbox() as settings:
        yield settings


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("caches")


@pytest.fixture
def variables(ready: dict[str, str], prefix: Path, caches: Path) -> Variables:
    """The environment of a program: the installed copy, the bindings, the sandbox, and no proxy."""
    inherited = {
        name: value
        for name, value in environment(ready).items()
        if not name.upper().endswith("_PROXY") and name not in ("LIBWORKOS_PATH", "PYTHONPATH", "WORKOS_API_HOSTNAME")
    }
    return {
        **inherited,
        "ROOT": str(ROOT),
        "LD_LIBRARY_PATH": str(prefix / "lib"),
        "PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig"),
        "CMAKE_PREFIX_PATH": str(prefix),
        "LIBWORKOS_PATH": str(prefix / "lib" / "libworkos.so.1"),
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT / "bindings" / "python"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
        "RUBYLIB": str(ROOT / "bindings" / "ruby" / "lib"),
        "LUA_PATH": f"{ROOT / 'bindings' / 'lua'}/?.lua;;",
        "GOCACHE": str(caches / "go"),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "PATH": f"{os.environ['PATH']}:{Path(ready_program()).parent}",
    }


def ready_program() -> str:
    """The sandbox program, for pages that tell how to start it."""
    return os.environ.get("WORKOS_SANDBOX", str(ROOT / "build" / "bin" / "workos-sandbox"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site as `make docs` builds it, built by the first of pytest's processes that wants it."""
    pytest.importorskip("sphinx", reason="missing: Python 3.11 or later, for Sphinx")
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "site" / "docs"
    folder.parent.mkdir(exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            command = [sys.executable, str(ROOT / "docs" / "site" / "build.py"), str(folder)]
            built = subprocess.run(command, capture_output=True, text=True, check=False)
            assert built.returncode == 0, built.stdout + built.stderr
    return folder


@pytest.fixture(scope="session")
def read(site: Path) -> dict[str, Page]:
    found = html_pages.read(site)
    assert len(found) > 400
    return found
