"""Starts the sandbox on a free loopback port, for as long as a `with` block lasts."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("WORKOS_BUILD", ROOT / "build"))


@contextlib.contextmanager
def sandbox(*, auto: bool = True) -> Iterator[dict[str, str]]:
    """Yields the ready line: url, api_key, client_id and what is in the seed.

    auto: signs people in without showing them the login page.
    """
    command = os.environ.get("WORKOS_SANDBOX", str(BUILD / "bin" / "workos-sandbox"))
    arguments = [command, "--port", "0", "--json", "--exit-with-stdin", *(["--auto"] if auto else [])]
    # It ends when its standard input does, so it cannot outlive this process.
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def environment(ready: dict[str, str]) -> dict[str, str]:
    """This process's environment, and in it what a client needs to reach the sandbox."""
    return {
        **os.environ,
        "WORKOS_BASE_URL": ready["url"],
        "WORKOS_API_KEY": ready["api_key"],
        "WORKOS_CLIENT_ID": ready["client_id"],
    }
