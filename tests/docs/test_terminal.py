"""The pictures of docs/tasks/command-line.md are what a person at a terminal sees.

`WORKOS_DRAW=1 pytest test_terminal.py` draws them anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import libworkos
import needs
import pytest
from examples import sign_in
from sandbox import environment

from blocks import ROOT
from conftest import ready_program
from terminal import Terminal, drawing

PASSWORD = "a password of thirty-two bytes or more"
#: What the commands of each picture are; the last one may end with what is shown on its way.
SESSIONS: dict[str, tuple[str, list[str]]] = {
    "doctor": ("workos doctor finds out what is configured and whether the service can be reached", ["workos doctor"]),
    "operations": (
        "workos operations lists operations, and workos describe tells of one",
        ["workos operations 'feature_flags.*'", "workos describe feature_flags.add_target"],
    ),
    "call": (
        "workos call prints a table, JSON, one value, or an error",
        [
            "workos call sso.list_connections order=asc --page-all -o table",
            "workos call feature_flags.get slug=beta",
            "workos call sso.get_connection id=conn_01FOOCORP --get /name",
            "workos call sso.get_connection id=conn_no",
        ],
    ),
    "follow": (
        "workos events tail follows events, workos session open shows a session, workos audit export waits for a file",
        [
            "workos events tail authentication.sso_succeeded --since 2026-01-01T00:00:00Z --once",
            "workos session open @cookie.txt --get /user/email",
            "workos audit export organization_id=org_01FOOCORP \\",
            "  range_start=2026-01-01T00:00:00Z range_end=2026-02-01T00:00:00Z --wait >events.csv",
        ],
    ),
}
#: What is shown while the last command of a session runs.
ON_THE_WAY = {"follow": "is being created"}
#: What is another each time, and what stands for it.
VARIES = {
    r"127\.0\.0\.1:\d{4,5}": "127.0.0.1:4100",
    r"\(\d+ ms\)": "(1 ms)",
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}": "2026-01-10T15:30:00.000",
    r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d": "2026-01-10 15:30:00",
    r"\d{4}-\d\d-\d\dT(?!00:00:00Z)\d\d:\d\d:\d\dZ": "2026-01-10T15:30:00Z",
    r"(event|req|audit_log_export)_01[0-9A-Z]{24}": r"\1_01KEN3V8E4Q5R6S7T8W9X0Y1Z2",
    r"[\u2800-\u28ff]": "\u2839",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("terminal")


@pytest.fixture
def terminal(folder: Path, ready: Mapping[str, str]) -> Iterator[Terminal]:
    needs.need("tmux")
    with libworkos.Client(base_url=ready["url"], api_key=ready["api_key"], client_id=ready["client_id"]) as client:
        client.sso.profile(code=sign_in(dict(ready)))
        person = client.call("user_management.authenticate_with_password", email="ada@foo-corp.com", password="sandbox")
        (folder / "cookie.txt").write_text(client.session.seal(person, cookie_password=PASSWORD)["sealed"])
    variables = {
        name: value
        for name, value in environment(dict(ready)).items()
        if not name.upper().endswith("_PROXY") and name not in ("NO_COLOR", "WORKOS_API_HOSTNAME", "TMUX")
    }
    path = f"{os.environ['PATH']}:{Path(ready_program()).parent}"
    opened = Terminal(folder, {**variables, "PATH": path, "WORKOS_COOKIE_PASSWORD": PASSWORD})
    yield opened
    opened.close()


@pytest.mark.parametrize("name", SESSIONS)
def test_the_picture_is_what_a_person_sees(name: str, terminal: Terminal) -> None:
    title, commands = SESSIONS[name]
    shown = terminal.session(commands, until=ON_THE_WAY.get(name))
    for pattern, example in VARIES.items():
        shown = [re.sub(pattern, example, line) for line in shown]
    picture, drawn = ROOT / "docs" / f"terminal-{name}.svg", drawing(title, shown)
    if os.environ.get("WORKOS_DRAW"):
        picture.write_text(drawn)
    assert picture.read_text() == drawn, f"{picture.name}: WORKOS_DRAW=1 draws it anew"
    # In a terminal the command colours.
    assert len(set(re.findall(r'fill="(#\w+)"', drawn))) > 2
