"""Builds the Lua module against an installed copy and runs test.lua in a real Lua 5.4."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Where sandbox.py and harness.py are.
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings" / "c" / "tests"))

from harness import Report, find, run

from examples import sign_in

HERE = Path(__file__).resolve().parent


def main() -> int:
    report = Report()
    if run(["pkg-config", "--exists", "lua5.4"])[0] != 0:
        report.skips("lua-module", "Lua's headers are not installed (Debian: apt-get install liblua5.4-dev)")
        return report.end()
    folder = Path(os.environ["WORKOS_SCRATCH"]) / "a module"
    for compiler in ("clang", "gcc"):
        if not find(compiler):
            report.skips(f"{compiler} builds the module", "it is not installed")
            continue
        code, out, err = run(["sh", HERE / "build.sh", folder], {**os.environ, "CC": compiler})
        report.check(f"{compiler} builds the module", code == 0, out + err)
    _, symbols, _ = run(["nm", "-D", "--defined-only", folder / "workos" / "core.so"])
    shown = [line.split()[-1] for line in symbols.splitlines()]
    report.check("the module shows one function", shown == ["luaopen_workos_core"], symbols)

    ready = {"url": os.environ["WORKOS_BASE_URL"], "client_id": os.environ["WORKOS_CLIENT_ID"]}
    variables = {
        **os.environ,
        "LUA_PATH": f"{folder}/?.lua",
        "LUA_CPATH": f"{folder}/?.so",
        "TEST_CODE": sign_in({**ready, "domain": "foo-corp.com"}),
    }
    code, out, err = run(["lua5.4", HERE / "test.lua"], variables)
    print(out + err)
    report.check("test.lua", code == 0 and "0 failed" in out, "see above")
    return report.end()


sys.exit(main())
