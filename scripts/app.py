"""Runs a login app against its own sandbox until Ctrl-C: `app.py c` or `app.py python`, its AuthKit form
with `authkit` behind that."""

from __future__ import annotations

import contextlib
import secrets
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


def build_c_app(name: str) -> str:
    notice = lack("libmicrohttpd")
    if notice:
        raise MissingError(notice)
    ask = ["pkg-config", "--cflags", "--libs", "libmicrohttpd"]
    said = subprocess.run(ask, capture_output=True, text=True, check=True)
    program = BUILD / "bin" / name
    library = BUILD / "lib"
    subprocess.run(
        [
            *("cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1", "-pthread"),
            f"-I{ROOT / 'include'}",
            str(BINDINGS / "c" / "examples" / f"{name}.c"),
            *(f"-L{library}", "-lworkos", f"-Wl,-rpath,{library}", *said.stdout.split(), "-o", str(program)),
        ],
        check=True,
    )
    return str(program)


def command(name: str) -> list[str]:
    """Builds an app where that is needed; gives the command that runs it."""
    return _command(name, "login_app")


def authkit_command(name: str) -> list[str]:
    """The same for the app's AuthKit form."""
    return _command(name, "authkit_app")


def _command(language: str, program: str) -> list[str]:
    if language == "c":
        return [build_c_app(program)]
    return [sys.executable, str(BINDINGS / "python" / "examples" / f"{program}.py")]


@contextlib.contextmanager
def running(
    program: list[str], ready: dict[str, str], passwords: dict[str, str] | None = None
) -> Iterator[str]:
    """Runs an app with the sandbox that is `ready`, as long as a `with` block lasts; yields its address.

    passwords: the variables of the AuthKit form, which signs in the people of any organization.
    """
    variables = {**environment(ready), "PYTHONPATH": str(BINDINGS / "python"), **(passwords or {})}
    arguments = [*program, *([] if passwords else [ready["organization"]]), "0"]
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
    if sys.argv[1:2] not in [[name] for name in APPS] or sys.argv[2:] not in ([], ["authkit"]):
        print(f"usage: app.py {'|'.join(APPS)} [authkit]", file=sys.stderr)
        return 2
    hosted = sys.argv[2:] == ["authkit"]
    try:
        program = authkit_command(sys.argv[1]) if hosted else command(sys.argv[1])
        passwords = {"WORKOS_COOKIE_PASSWORD": secrets.token_hex(32)} if hosted else None
        # A person chooses on the sandbox's page who to be.
        with sandbox(auto=False) as ready, running(program, ready, passwords) as address:
            print(f"The login app:  {address}")
            print(f"The sandbox:    {ready['url']}/")
            if hosted:
                print("Sign in as:     ada@foo-corp.com, with the password sandbox")
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
