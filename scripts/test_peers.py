"""Runs the official Python and Node clients, unchanged, against sandboxes of their own.

They show that the sandbox answers as the service does. They are fetched from their registries, at the
versions that bindings/peers/ pins; a client that cannot be had on this machine is skipped with a notice.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

from sandbox import BUILD, ROOT, environment, sandbox

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


def python_client() -> tuple[list[str], dict[str, str]]:
    """The command that runs its checks, and what it needs in the environment."""
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
    return [str(python), str(PEERS / "python_client.py")], {}


def node_client() -> tuple[list[str], dict[str, str]]:
    """The same for Node."""
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
    return [node, str(PEERS / "node_client.cjs")], {"NODE_PATH": str(directory / "node_modules")}


def checks(command: list[str], variables: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each check of a client as it comes out: `ok` or `FAIL`, and the rest of its line."""
    with sandbox() as ready:
        result = subprocess.run(
            command,
            env={**environment(ready), **variables, "PYTHONDONTWRITEBYTECODE": "1", "NO_PROXY": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    found = re.findall(r"^(ok|FAIL) (.*)$", result.stdout, re.MULTILINE)
    yield from found
    failed = [outcome for outcome, _ in found if outcome == "FAIL"]
    # A client that ended without saying why has failed as well.
    if not found or bool(failed) != (result.returncode != 0):
        yield "FAIL", f"it ended with {result.returncode}"
        failed.append("FAIL")
    if failed:
        print(result.stderr, file=sys.stderr)


def main() -> int:
    passed = failed = skipped = 0
    clients: dict[str, Callable[[], tuple[list[str], dict[str, str]]]] = {
        "Python": python_client,
        "Node": node_client,
    }
    for name, prepare in clients.items():
        try:
            command, variables = prepare()
        except UnavailableError as notice:
            print(f"skip the official {name} client: {notice}")
            skipped += 1
            continue
        for outcome, what in checks(command, variables):
            print(f"{outcome:<4} {name}: {what}", flush=True)
            passed += outcome == "ok"
            failed += outcome == "FAIL"
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


sys.exit(main())
