"""Builds the tests and examples of workos.hpp with CMake against an installed copy, and runs them.

The copy is found through CMAKE_PREFIX_PATH; scripts/test_bindings.py says what else is in the environment.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
import time
from pathlib import Path

# Where sandbox.py and harness.py are.
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "c" / "tests"))

from harness import Report, find, run

from examples import sign_in

TESTS = Path(__file__).resolve().parent
SANITIZE = "-fsanitize=address,undefined -fno-sanitize-recover=all"
PAYLOAD = '{"id":"event_1"}'


def fresh_code() -> str:
    ready = {
        "url": os.environ["WORKOS_BASE_URL"],
        "client_id": os.environ["WORKOS_CLIENT_ID"],
        "domain": "foo-corp.com",
    }
    return sign_in(ready)


def prepared(name: str) -> dict[str, str]:
    """A code, a key and a signature that only this run of the tests has."""
    now = str(time.time_ns() // 1_000_000)
    signature = hmac.new(b"whsec_1", f"{now}.{PAYLOAD}".encode(), hashlib.sha256).hexdigest()
    return {
        **os.environ,
        "TEST_RUN": name.replace(" ", "-"),
        "TEST_CODE": fresh_code(),
        "TEST_PAYLOAD": PAYLOAD,
        "TEST_SIGNATURE": f"t={now}, v1={signature}",
    }


def build_and_run(report: Report, compiler: str, standard: int, flags: str = "") -> None:
    name = f"{compiler} C++{standard}{' sanitized' if flags else ''}"
    folder = Path(os.environ["WORKOS_SCRATCH"]) / name.replace(" ", "-")
    settings = [
        f"-DCMAKE_CXX_COMPILER={compiler}",
        f"-DCMAKE_CXX_STANDARD={standard}",
        f"-DCMAKE_CXX_FLAGS={flags}",
    ]
    for command in (
        ["cmake", "-S", TESTS / "installed", "-B", folder, *settings],
        ["cmake", "--build", folder],
    ):
        code, out, err = run(command, timeout=400)
        if code != 0:
            report.fails(f"{name}: builds", out[-4000:] + err)
            return
    report.passes(f"{name}: builds")
    for program in ("client", "client_static", "queue"):
        code, out, err = run([folder / program], prepared(f"{name} {program}"))
        report.check(f"{name}: {program}", code == 0 and "SUCCESS" in out, out + err)
    code, out, err = run([folder / "profile", fresh_code()])
    report.check(f"{name}: profile", code == 0 and "ada@foo-corp.com" in out, out + err)
    code, out, err = run([folder / "audit_event"])
    report.check(f"{name}: audit_event", code == 0 and out == '{"success":true}\n', out + err)


def main() -> int:
    report = Report()
    if not Path("/usr/include/doctest/doctest.h").exists():
        report.skips("C++", "doctest is not installed (Debian: apt-get install doctest-dev)")
        return report.end()
    for compiler in ("g++", "clang++"):
        for standard in (17, 20):
            if find(compiler):
                build_and_run(report, compiler, standard)
            else:
                report.skips(f"{compiler} C++{standard}", "it is not installed")
    if find("g++"):
        build_and_run(report, "g++", 17, SANITIZE)
    return report.end()


sys.exit(main())
