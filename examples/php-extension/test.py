"""Builds the PHP extension against an installed copy and runs test.php in a real PHP."""

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
    if not find("php-config"):
        report.skips("php-extension", "PHP's headers are not installed (Debian: apt-get install php-dev)")
        return report.end()
    folder = Path(os.environ["WORKOS_SCRATCH"]) / "an extension"
    for compiler in ("clang", "gcc"):
        if not find(compiler):
            report.skips(f"{compiler} builds the extension", "it is not installed")
            continue
        code, out, err = run(["sh", HERE / "build.sh", folder], {**os.environ, "CC": compiler})
        report.check(f"{compiler} builds the extension", code == 0, out + err)
    _, symbols, _ = run(["nm", "-D", "--defined-only", folder / "workos.so"])
    shown = [line.split()[-1] for line in symbols.splitlines()]
    report.check("the extension shows one function", shown == ["get_module"], symbols)

    ready = {"url": os.environ["WORKOS_BASE_URL"], "client_id": os.environ["WORKOS_CLIENT_ID"]}
    variables = {
        **os.environ,
        "TEST_CODE": sign_in({**ready, "domain": "foo-corp.com"}),
    }
    code, out, err = run(["php", "-n", "-d", f"extension={folder}/workos.so", HERE / "test.php"], variables)
    print(out + err)
    report.check("test.php", code == 0 and "0 failed" in out, "see above")
    return report.end()


sys.exit(main())
