"""Builds the official Rust client and installs those for Python and Node, for `make bench`.

What cannot be had on this machine is skipped with a notice.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from peers import UnavailableError, node_with_client, python_with_client

from sandbox import BUILD, ROOT

CRATE = ROOT / "bench" / "rust"


def rust_with_client() -> None:
    """Builds the crate that stands outside the workspace, and leaves its lock file beside the program."""
    target = ROOT / "target" / "bench-peers"
    command = ["cargo", "build", "--quiet", "--locked", "--release", "--target-dir", str(target)]
    result = subprocess.run(command, cwd=CRATE, stderr=subprocess.PIPE, text=True, check=False)
    if result.returncode != 0:
        lines = result.stderr.strip().splitlines() or ["no reason given"]
        raise UnavailableError(f"it could not be built: {lines[-1]}")
    programs = BUILD / "bench"
    programs.mkdir(parents=True, exist_ok=True)
    shutil.copy(target / "release" / "workos-bench-official", programs / "official-rust")
    shutil.copyfile(CRATE / "Cargo.lock", programs / "official-rust.lock")


def main() -> None:
    clients: dict[str, Callable[[], object]] = {
        "Rust": rust_with_client,
        "Python": python_with_client,
        "Node": node_with_client,
    }
    for name, prepare in clients.items():
        try:
            prepare()
        except UnavailableError as notice:
            print(f"skip the official {name} client: {notice}")
        else:
            print(f"the official {name} client is ready")


main()
