"""The README's code, and uses of the described methods, under a strict type checker, as a user has it."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1]

#: What the README's code takes from the program around it.
AROUND = """
import datetime
from typing import Any


def program(
    session: dict[str, Any], query_string: str, start: datetime.datetime, end: datetime.datetime, body: bytes,
    headers: dict[str, str], secret: str, code: str,
) -> None:
"""
#: What else people write about the values that they get.
FURTHER = """
name: str = profile.login_data["next_page"].upper()
email: str = profile.email
last: str = profile.last_name or ""
organization: Any = profile.raw_attributes and profile.raw_attributes["organization"]
for connection in client.sso.iterate_connections(order="normal"):
    print(connection["id"])
try:
    client.sso.list_connections(options={"timeout_ms": 1000, "error_body": True})
except libworkos.WorkOSError as error:
    print(error.details, error.retry_after_ms, error.errors)
"""


def check(program: str, folder: Path) -> str:
    """What the type checker says of a program; empty where it has nothing to say."""
    file = folder / "program.py"
    file.write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--python-version", "3.9"]
    result = subprocess.run(
        [*command, "--cache-dir", str(folder / "cache"), str(file)],
        cwd=FOLDER, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return result.stdout + result.stderr


def test_the_code_of_the_readme(tmp_path: Path) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (FOLDER / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) > 5
    program = AROUND + textwrap.indent("\n".join([*blocks, FURTHER]), "    ")
    assert check(program, tmp_path) == ""
    assert "Incompatible types in assignment" in check(program + "    wrong: int = profile.email\n", tmp_path)


#: What must be refused, with the code of the error and a part of its message.
WRONG = {
    'client.organizations.list(order="newest")': ("arg-type", "Literal"),
    'client.organizations.create(name="Foo", domain_data=[{"domain": "a.com", "state": "new"}])': (
        "typeddict-item",
        "state",
    ),
    'client.organizations.create(name="Foo", domain_data=[{"domain": "a.com"}])': ("typeddict-item", "state"),
    "client.organizations.create()": ("call-arg", '"name"'),
    'client.organizations.get("org_1")': ("misc", "positional"),
    'client.organizations.get(id="org_1", expand=True)': ("call-arg", "expand"),
    'client.organizations.update(id="org_1", name=None)': ("arg-type", "None"),
    'client.organizations.create(name="Foo", metadata={"a": None})': ("dict-item", "None"),
    "client.organizations.list(limit=1.5)": ("arg-type", "float"),
    'client.organizations.get(id="org_1")["nmae"]': ("typeddict-item", "nmae"),
    'client.organizations.get(id="org_1")["name"] + 1': ("operator", "+"),
    'client.organizations.get(id="org_1")["external_id"].upper()': ("union-attr", "None"),
    'client.organizations.delete(id="org_1")["id"]': ("typeddict-item", "id"),
    "client.organizations.iterate(before='c')": ("call-arg", "before"),
    "client.organizations.lists()": ("attr-defined", "lists"),
    "client.organisations": ("attr-defined", "organisations"),
    'client.multi_factor_auth.enroll_factor(type="sms", totp_issuer="Foo")': ("call-overload", "enroll_factor"),
    'client.multi_factor_auth.enroll_factor(type="phone")': ("call-overload", "enroll_factor"),
    'client.user_management.authenticate(grant_type="password", email="a@b.c")': ("call-overload", "authenticate"),
    'client.webhooks.create_endpoint(endpoint_url="u", events=["user.creatd"])': ("list-item", "user.creatd"),
    'client.organizations.list(options={"timeout": 1})': ("typeddict-unknown-key", "timeout"),
    'client.vault.encrypt(data=b"words", context={})': ("arg-type", "bytes"),
    'asynchronous.organizations.get(id="org_1")["name"]': ("index", "Coroutine"),
    "next(asynchronous.organizations.iterate())": ("call-overload", "AsyncIterator"),
}


def test_uses_of_the_described_methods(tmp_path: Path) -> None:
    """The right ones pass, and each of the wrong ones is refused for what is wrong with it."""
    right = (FOLDER / "tests" / "typed_uses.py").read_text()
    wrong = [
        "",
        "",
        "def refused(client: Client, asynchronous: AsyncClient) -> None:",
        *(f"    {use}" for use in WRONG),
    ]
    first = len(right.splitlines()) + len(wrong) - len(WRONG) + 1
    said: dict[int, str] = {}
    for line in check(right + "\n".join([*wrong, ""]), tmp_path).splitlines():
        found = re.match(r"[^:]*program\.py:(\d+): error: (.*)", line)
        if found:
            number = int(found[1]) - first
            said[number] = said.get(number, "") + found[2]
        else:
            assert ": note: " in line, line
    # Nothing is said of the right ones, which stand before these.
    assert {number: text for number, text in said.items() if number < 0} == {}
    unlike = {}
    for number, (use, (code, part)) in enumerate(WRONG.items()):
        if f"[{code}]" not in said.get(number, "") or part not in said[number]:
            unlike[use] = said.get(number)
    assert unlike == {}
