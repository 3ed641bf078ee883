"""Runs a login app against a sandbox of its own: `app.py c` or `app.py python`, until Ctrl-C."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator

from needs import lack

from sandbox import BUILD, ROOT, environment, sandbox

BINDINGS = ROOT / "bindings"
APPS = ("c", "python")


class MissingError(Exception):
    """What a machine lacks for an app, in one line."""


def build_c_app() -> str:
    notice = lack("libmicrohttpd")
    if notice:
        raise MissingError(notice)
    ask = ["pkg-config", "--cflags", "--libs", "libmicrohttpd"]
    said = subprocess.run(ask, capture_output=True, text=True, check=True)
    program = BUILD / "bin" / "login_app"
    library = BUILD / "lib"
    subprocess.run(
        [
            *("cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1", "-pthread"),
            f"-I{ROOT / 'include'}",
            str(BINDINGS / "c" / "examples" / "login_app.c"),
            *(f"-L{library}", "-lworkos", f"-Wl,-rpath,{library}", *said.stdout.split(), "-o", str(program)),
        ],
        check=True,
    )
    return str(program)


def command(name: str) -> list[str]:
    """Builds an app where that is needed; gives the command that runs it."""
    if name == "c":
        return [build_c_app()]
    return [sys.executable, str(BINDINGS / "python" / "examples" / "login_app.py")]


@contextlib.contextmanager
def running(program: list[str], ready: dict[str, str]) -> Iterator[str]:
    """Runs an app with the sandbox that is `ready`, as long as a `with` block lasts; yields its address."""
    variables = {**environment(ready), "PYTHONPATH": str(BINDINGS / "python")}
    arguments = [*program, ready["organization"], "0"]
    # It ends when its standard input does, so it cannot outlive this process, which alone gets the Ctrl-C.
    with subprocess.Popen(
        arguments,
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line.startswith("Open "):
                raise RuntimeError(f"the app did not start: {line or 'it said nothing'}")
            yield line.split()[1]
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def main() -> int:
    if sys.argv[1:2] not in [[name] for name in APPS]:
        print(f"usage: app.py {'|'.join(APPS)}", file=sys.stderr)
        return 2
    try:
        program = command(sys.argv[1])
        # A person chooses on the sandbox's page who to be.
        with sandbox(auto=False) as ready, running(program, ready) as address:
            print(f"The login app:  {address}")
            print(f"The sandbox:    {ready['url']}/")
            print(
                "Open the app in a browser; the sandbox shows what it receives. Ctrl-C ends both.", flush=True
            )
            signal.pause()
    except MissingError as lack:
        print(lack, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
