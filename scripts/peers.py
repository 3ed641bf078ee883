"""Installs the official clients for Python, Node and Rust, at the versions that bindings/peers/ pins.

They are fetched from their registries; what cannot be had on this machine raises UnavailableError.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

from sandbox import BUILD, ROOT

PEERS = ROOT / "bindings" / "peers"
OLDEST_PYTHON = (3, 10)
OLDEST_NODE = 20


class UnavailableError(Exception):
    """This machine lacks what the client needs; the text is the notice."""


def install(command: list[str], pins: Path, installed: Path) -> None:
    """Installs unless it was done for these very pins: `installed` is the copy that is left behind then."""
    if installed.is_file() and installed.read_bytes() == pins.read_bytes():
        return
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    except subprocess.TimeoutExpired as error:
        raise UnavailableError("the registry does not answer") from error
    if result.returncode != 0:
        lines = (result.stderr or result.stdout).strip().splitlines() or ["no reason given"]
        raise UnavailableError(f"it could not be installed: {lines[-1]}")
    shutil.copyfile(pins, installed)


def python_with_client() -> Path:
    """The Python that can import the official client."""
    if sys.version_info < OLDEST_PYTHON:
        raise UnavailableError("it needs Python 3.10 or later")
    directory = BUILD / "venv-peers"
    python = directory / "bin" / "python"
    if not python.exists():
        try:
            venv.create(directory, with_pip=True)
        except subprocess.CalledProcessError as error:
            raise UnavailableError(
                "Python's venv is missing (Debian: apt-get install python3-venv)"
            ) from error
    pins = PEERS / "requirements.txt"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(pins)]
    install(pip, pins, directory / "installed.txt")
    return python


def rust_with_client() -> Path:
    """The program of bindings/peers/rust, which has the official client in it."""
    target = ROOT / "target" / "peers"
    command = ["cargo", "build", "--quiet", "--locked", "--target-dir", str(target)]
    result = subprocess.run(command, cwd=PEERS / "rust", capture_output=True, text=True, check=False)
    if result.returncode != 0:
        lines = result.stderr.strip().splitlines() or ["no reason given"]
        raise UnavailableError(f"it could not be built: {lines[-1]}")
    return target / "debug" / "workos-peer"


def node_with_client() -> tuple[str, dict[str, str]]:
    """Node, and what it needs in the environment to find the official client."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise UnavailableError("node or npm is missing (Debian: apt-get install nodejs npm)")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").split(".")[0]) < OLDEST_NODE:
        raise UnavailableError(f"it needs Node {OLDEST_NODE} or later")
    directory = BUILD / "peers"
    directory.mkdir(parents=True, exist_ok=True)
    pins = PEERS / "package.json"
    shutil.copyfile(pins, directory / "package.json")
    quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel", "error"]
    install([npm, "install", *quiet, "--prefix", str(directory)], pins, directory / "installed.json")
    return node, {"NODE_PATH": str(directory / "node_modules")}
