"""Runs the official Python and Node clients, unchanged, against their own sandboxes.

They show that the sandbox answers as the service does, and that they and the library open each other's
sessions, as the official Rust client and the library do. A client that cannot be had on this machine is
skipped with a notice.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from peer_sessions import PEERS_OF_SESSIONS, sessions
from peer_wire import wire
from peers import PEERS, UnavailableError, node_with_client, python_with_client, rust_with_client

from sandbox import BUILD, environment, sandbox


def python_client() -> tuple[list[str], dict[str, str]]:
    """The command that runs its checks, and what it needs in the environment."""
    return [str(python_with_client()), str(PEERS / "python_client.py")], {}


def node_client() -> tuple[list[str], dict[str, str]]:
    """The same for Node."""
    node, variables = node_with_client()
    return [node, str(PEERS / "node_client.cjs")], variables


def python_walk() -> tuple[list[str], dict[str, str]]:
    """Every method of the client for Python, one after the other; what it sent is compared afterwards."""
    command = [str(python_with_client()), str(PEERS / "python_walk")]
    return command, {"WORKOS_RECORD": str(BUILD / "peers-record-python.json")}


def node_walk() -> tuple[list[str], dict[str, str]]:
    """The same for Node."""
    node, variables = node_with_client()
    record = {"WORKOS_RECORD": str(BUILD / "peers-record-node.json")}
    return [node, str(PEERS / "node_walk" / "walk.cjs")], variables | record


def of_sessions(name: str) -> tuple[list[str], dict[str, str]]:
    """The command that opens a session and seals one."""
    if name == "Rust":
        return [str(rust_with_client())], {}
    command, variables = python_client() if name == "Python" else node_client()
    return [command[0], str(PEERS / PEERS_OF_SESSIONS[name].program)], variables


def checks(language: str, command: list[str], variables: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each check of a client as it comes out: `ok` or `FAIL`, and the rest of its line."""
    with sandbox() as ready:
        known = {
            "PYTHONDONTWRITEBYTECODE": "1",
            "NO_PROXY": "127.0.0.1",
            "WORKOS_SANDBOX_READY": json.dumps(ready),
        }
        result = subprocess.run(
            command,
            env={**environment(ready), **variables, **known},
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
    found = re.findall(r"^(ok|FAIL) (.*)$", result.stdout, re.MULTILINE)
    yield from found
    record = variables.get("WORKOS_RECORD")
    if record and result.returncode == 0:
        yield from wire(language, json.loads(Path(record).read_text()), ready)
    failed = [outcome for outcome, _ in found if outcome == "FAIL"]
    # A client that ended without saying why has failed as well.
    if not found or bool(failed) != (result.returncode != 0):
        yield "FAIL", f"it ended with {result.returncode}"
        failed.append("FAIL")
    if failed:
        print(result.stderr, file=sys.stderr)


Prepare = Callable[[], tuple[list[str], dict[str, str]]]
Run = Callable[[list[str], dict[str, str]], Iterator[tuple[str, str]]]


def main() -> int:
    passed = failed = skipped = 0
    peers: list[tuple[str, Prepare, Run]] = [
        ("Python", python_client, partial(checks, "Python")),
        ("Node", node_client, partial(checks, "Node")),
        ("every method of Python", python_walk, partial(checks, "Python")),
        ("every method of Node", node_walk, partial(checks, "Node")),
        *((name, partial(of_sessions, name), partial(sessions, name)) for name in PEERS_OF_SESSIONS),
    ]
    for name, prepare, run in peers:
        try:
            command, variables = prepare()
        except UnavailableError as notice:
            print(f"skip the official {name} client ({notice})")
            skipped += 1
            continue
        for outcome, what in run(command, variables):
            print(f"{outcome:<4} {name}: {what}", flush=True)
            passed += outcome == "ok"
            failed += outcome == "FAIL"
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


sys.exit(main())
