"""Runs the tests of this folder with the wheel that `make wheel` made, in an environment of its own.

They are copied away from the source first, so that nothing but the wheel can give them the module and the library.
The environment's variables are those of scripts/test_bindings.py.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

BINDING = Path(__file__).resolve().parents[1]
ROOT = BINDING.parents[1]
SCRATCH = Path(os.environ["WORKOS_SCRATCH"])
#: No program may want a later glibc than the wheel's name says.
FLOOR = (2, 17)

#: What must be in it, of what is imported late or by type checkers alone.
MODULES = ["types.py", "generated/types.py", "generated/organizations.py", "generated/async_groups/sso.py"]
LOADED = "import libworkos._native as n; print(n.__file__); print(n.library._name)"
CALLS = """
import sys
import libworkos
from urllib.request import build_opener, ProxyHandler, HTTPRedirectHandler
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit

class Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None

url = libworkos.sso.authorization_url(domain="foo-corp.com", redirect_uri="http://localhost:4567/callback")
try:
    build_opener(ProxyHandler({}), Stay).open(url)
except HTTPError as answer:
    code = parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
print(libworkos.sso.profile(code=code).email)
event = {"action": "user.signed_in", "occurred_at": "2026-01-10T15:30:00Z", "actor": {"id": "u", "type": "user"},
         "targets": [{"id": "t", "type": "team"}], "context": {"location": "203.0.113.7"}}
print(libworkos.audit_logs.create_event("org_01FOOCORP", event))
"""


def output(*command: str | Path) -> str:
    result = subprocess.run(command, cwd=SCRATCH, stdout=subprocess.PIPE, text=True, check=False)
    if result.returncode != 0:
        print(result.stdout)
        raise SystemExit(f"{command} ended with {result.returncode}")
    return result.stdout


def check_contents(wheel: Path) -> None:
    """What the wheel's name says of it is true, and all is in it that has to be."""
    assert re.fullmatch(r"libworkos-\d+\.\d+\.\d+-py3-none-[a-z0-9_.]*manylinux_2_17_\w+\.whl", wheel.name), wheel.name
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extract("libworkos/libworkos.so.1", SCRATCH)
    assert {"libworkos/py.typed", *(f"libworkos/{name}" for name in MODULES)} <= set(names), names
    assert any(name.endswith("LICENSE") for name in names), names
    symbols = output("objdump", "-T", SCRATCH / "libworkos" / "libworkos.so.1")
    wanted = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([0-9.]+)", symbols)}
    assert max(wanted) <= FLOOR, sorted(wanted)
    exported = {line.split()[-1] for line in symbols.splitlines() if " g " in line and ".text" in line}
    assert exported == set((ROOT / "bindings/c/tests/exports.txt").read_text().split()), exported
    made_of = output(sys.executable, ROOT / "packaging/made_of.py", SCRATCH / "libworkos" / "libworkos.so.1")
    assert {"libworkos", "ring", "rustls"} <= {line.split()[0] for line in made_of.splitlines()}, made_of
    dynamic = output("readelf", "-d", SCRATCH / "libworkos" / "libworkos.so.1")
    assert "[libworkos.so.1]" in dynamic
    assert "NODELETE" in dynamic
    shutil.rmtree(SCRATCH / "libworkos")


def main() -> int:
    output("make", "-s", "-C", ROOT, "wheel")
    (wheel,) = (ROOT / "build" / "wheel").glob("*.whl")
    check_contents(wheel)

    environment = SCRATCH / "venv"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    output(*pip, "-r", str(BINDING / "requirements-dev.txt"))
    output(*pip, "--no-deps", "--no-index", str(wheel))

    # As in the repository, so that the tests find the vectors.
    copy = SCRATCH / "copy" / "bindings" / "python"
    copy.mkdir(parents=True)
    for vectors in ("tests/vectors", "api/generated"):
        shutil.copytree(ROOT / vectors, SCRATCH / "copy" / vectors)
    for name in ("demo.py", "README.md", "pyproject.toml"):
        shutil.copy(BINDING / name, copy)
    shutil.copytree(BINDING / "tests", copy / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for place in output(python, "-c", LOADED).split():
        assert place.startswith(str(environment)), place
    assert output(python, "-c", CALLS) == "ada@foo-corp.com\n{'success': True}\n"
    command = [python, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=copy, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
