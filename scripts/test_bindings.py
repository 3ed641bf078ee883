"""Signs a person in and creates an event from every language, each with an installed copy of the library.

    scripts/test_bindings.py            every suite
    scripts/test_bindings.py cpp node   only these
    scripts/test_bindings.py behaviours only the table of behaviours, in every language

The library is installed once, by `make install`, into a temporary folder. Each suite of SUITES is then run
in its own folder, with a sandbox of its own, and finds in its environment:

    WORKOS_PREFIX      where the library is installed; PKG_CONFIG_PATH and CMAKE_PREFIX_PATH lead there,
                       and LD_LIBRARY_PATH, unless the suite is to do without
    WORKOS_BASE_URL, WORKOS_API_KEY, WORKOS_CLIENT_ID    the sandbox, which signs people in by itself (--auto)
    WORKOS_SCRATCH     an empty folder for what it builds, removed afterwards
    WORKOS_SANDBOX     the sandbox program, for a suite that wants further ones

It prints what scripts/counts.py can count. Whether it did sign a person in and create an event is not left to
its word: the sandbox is asked. A suite whose tools this machine lacks is skipped with a notice.

At the end every language runs the rows of tests/behaviours against one server; behaviours.py says how.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from behaviours import LANGUAGES, behaviours
from counts import Counts, count, remarks
from needs import lack

from sandbox import BUILD, ROOT, environment, sandbox

PATIENCE = 600  # seconds after which a suite counts as hung


@dataclass(frozen=True)
class Suite:
    name: str
    command: Sequence[str]
    folder: str
    needs: Sequence[str] = ()  # programs; scripts/need knows how to get them
    counter: str = "plain"
    library_path: bool = True  # whether LD_LIBRARY_PATH leads to the library


SUITES = [
    Suite("c-shared", [sys.executable, "tests/installed.py", "shared"], "bindings/c", ["pkg-config"]),
    Suite(
        "c-static",
        [sys.executable, "tests/installed.py", "static"],
        "bindings/c",
        ["pkg-config"],
        library_path=False,
    ),
    Suite(
        "cpp", [sys.executable, "tests/installed.py"], "bindings/cpp", ["cmake", "c++"], library_path=False
    ),
    Suite(
        "lua-module",
        [sys.executable, "test.py"],
        "examples/lua-module",
        ["lua5.4", "pkg-config"],
        library_path=False,
    ),
    Suite(
        "php-extension",
        [sys.executable, "test.py"],
        "examples/php-extension",
        ["php", "pkg-config"],
        library_path=False,
    ),
    Suite(
        "python-wheel",
        [sys.executable, "tests/installed.py"],
        "bindings/python",
        ["cargo"],
        "pytest",
        library_path=False,
    ),
    Suite("node", ["sh", "test/installed.sh"], "bindings/node", ["node", "npm"], counter="node"),
    Suite("ruby", ["ruby", "-Ilib", "test/test_workos.rb"], "bindings/ruby", ["ruby"], counter="minitest"),
    Suite("go", ["sh", "test.sh"], "bindings/go", ["go", "cc", "pkg-config"]),
    Suite("php", ["php", "test.php"], "bindings/php", ["php"]),
    Suite("lua", ["luajit", "test.lua"], "bindings/lua", ["luajit", "curl"]),
]


def variables(suite: Suite, ready: dict[str, str], prefix: Path, scratch: Path) -> dict[str, str]:
    """The environment of a suite: nothing of the build tree, no proxy, and the sandbox's settings."""
    inherited = {
        name: value
        for name, value in environment(ready).items()
        if not name.upper().endswith("_PROXY")
        and name not in ("LD_LIBRARY_PATH", "LIBWORKOS_PATH", "PYTHONPATH", "WORKOS_API_HOSTNAME")
    }
    return {
        **inherited,
        "WORKOS_PREFIX": str(prefix),
        "WORKOS_SCRATCH": str(scratch),
        "WORKOS_SANDBOX": os.environ.get("WORKOS_SANDBOX", str(BUILD / "bin" / "workos-sandbox")),
        "PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig"),
        "CMAKE_PREFIX_PATH": str(prefix),
        "PYTHONDONTWRITEBYTECODE": "1",
        **({"LD_LIBRARY_PATH": str(prefix / "lib")} if suite.library_path else {}),
    }


def not_done(ready: dict[str, str]) -> list[str]:
    """What the sandbox has not seen of the two things that every suite is to do."""
    with urllib.request.urlopen(f"{ready['url']}/_sandbox/requests", timeout=30) as answer:
        requests = json.load(answer)["requests"]
    done = {
        (request["method"], request["path"]) for request in requests if request["status"] in range(200, 300)
    }
    return [
        *([] if ("POST", "/sso/token") in done else ["it signed nobody in"]),
        *([] if done & {("POST", "/events"), ("POST", "/audit_logs/events")} else ["it created no event"]),
    ]


def run(suite: Suite, prefix: Path, scratch: Path) -> Counts:
    began = time.monotonic()
    with sandbox() as ready:
        try:
            result = subprocess.run(
                suite.command,
                cwd=ROOT / suite.folder,
                env=variables(suite, ready, prefix, scratch),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as hung:
            said, code = f"{hung.stdout!r}\nno end after {PATIENCE} s", 1
        else:
            said, code = result.stdout, result.returncode
        counts = count(suite.counter, said, code)
        # A suite that skipped everything has had no chance to do it.
        faults = not_done(ready) if counts.passed else []
    counts += Counts(failed=len(faults))
    if counts.failed:
        print("\n".join([said, *faults]))
    print(f"{suite.name + ':':<14} {counts} ({time.monotonic() - began:.0f} s)", flush=True)
    for line in remarks(said):
        print(line)
    return counts


def main() -> int:
    # A shell's background job ignores Ctrl-C, and so would every program that the tests press it for.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    wanted = set(sys.argv[1:])
    in_table = {language.name for language in LANGUAGES} | {"behaviours"}
    unknown = wanted - {suite.name for suite in SUITES} - in_table
    if unknown:
        print(f"no such suite: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    total = Counts()
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "prefix"
        subprocess.run(["make", "-s", "-C", str(ROOT), "install", f"PREFIX={prefix}"], check=True)
        for suite in SUITES:
            if wanted and suite.name not in wanted:
                continue
            notice = lack(*suite.needs)
            if notice:
                print(f"skip {suite.name} ({notice})")
                total += Counts(skipped=1)
                continue
            scratch = Path(folder) / suite.name
            scratch.mkdir()
            total += run(suite, prefix, scratch)
        # The table has a server of its own: what a suite gets of the sandbox is taken out again.
        ready = {"url": "", "api_key": "", "client_id": ""}
        surroundings = variables(SUITES[0], ready, prefix, Path(folder) / "behaviours")
        if not wanted or wanted & in_table:
            total += behaviours(wanted, surroundings, prefix, Path(folder) / "behaviours")
    print(total)
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main())
