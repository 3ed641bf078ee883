"""Builds the demo against an installed copy as pkg-config says, and runs it: installed.py shared|static.

The copy is found through PKG_CONFIG_PATH; scripts/test_bindings.py says what else is in the environment.
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

# Where sandbox.py is, for what harness.py imports.
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from harness import STRICT, Report, find, run

C = Path(__file__).resolve().parents[1]
SOURCES = [C / "demo.c", C / "demo_browser.c", C / "loopback_http.c"]


def flags(static: bool) -> list[str]:
    """What the linker then lacks, if pkg-config finds nothing, is said by the check that follows."""
    library = "--variable=static" if static else "--libs"
    answers = [run(["pkg-config", question, "workos"])[1] for question in ("--cflags", library)]
    return shlex.split(" ".join(answers))


def build_and_run(report: Report, compiler: str, static: bool) -> None:
    program = Path(os.environ["WORKOS_SCRATCH"]) / f"demo-{Path(compiler).name}"
    code, out, err = run([compiler, "-std=c11", *STRICT, *SOURCES, *flags(static), "-o", program])
    if not report.check(f"{compiler} builds the demo", code == 0, out + err):
        return
    _, dynamic, _ = run(["readelf", "-d", program])
    report.check(
        "it loads the library" if not static else "it does without the shared library",
        ("libworkos.so.1" in dynamic) != static,
        dynamic,
    )
    code, out, err = run([program])
    report.check("it tells the whole story", code == 0 and "8. A call that fails" in out, out + err)


def main() -> int:
    report = Report()
    for compiler in ("gcc", "clang"):
        if find(compiler):
            build_and_run(report, compiler, static=sys.argv[1] == "static")
        else:
            report.skips(compiler, "it is not installed")
    return report.end()


sys.exit(main())
