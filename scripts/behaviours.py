"""Runs the rows of tests/behaviours/rows.json, and AuthKit's vectors, in each language against one server.

The outcomes are compared.

Each language has a program that takes the file of the rows and the server's address. It prints a line for
each row, `row NAME JSON`, where JSON is what the call gave, in the language's values written as JSON again:

    {"data": ...}      the answer
    {"error": {...}}   the error, member by member
    {"levels": 600}    how deep the answer is
    {"attempts": [1]}  the attempts that the errors of several calls name

The row "operations" has "calls" to make, and its data is the code of each that fails. A call is made by the
language's method where README.md promises one ("named"; "in_c" are those with a function in C), else by name.

A row with "call" is the same in every language; one with "do" is written in each of them, in its habits.
Where a row has no form in a language, "none" has the reason. A row of "ends" is a program that leaves a call
waiting: it is started with `end URL NAME`, goes on once a line comes on its standard input, and has to end.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import readme
from counts import Counts
from needs import lack

from sandbox import ROOT

sys.path.insert(0, str(ROOT / "tests" / "behaviours"))

from operations import with_operations
from server import Request, Server, serving
from vectors import with_vectors

ROWS = ROOT / "tests" / "behaviours" / "rows.json"
SECRET = "whsec_of_the_table"
#: A program ends sooner than this though a call of it waits for TIMEOUT_MS of the client.
SOON_S = 6.0
PATIENCE_S = 240
EVENT = {
    "group": "g",
    "location": "",
    "action": "a",
    "action_type": "C",
    "actor_name": "n",
    "actor_id": "i",
    "target_name": "n",
    "target_id": "i",
    "occurred_at": "2020-01-10T15:30:00Z",
}


@dataclass(frozen=True)
class Language:
    name: str
    needs: tuple[str, ...]
    #: What builds the program; run in the language's folder, without a shell's further settings.
    build: str
    command: tuple[str, ...]
    #: What more is in its environment.
    more: Mapping[str, str]
    #: The language of bindings/ that it is, where it is another client of one that is here already.
    of: str = ""

    @property
    def binding(self) -> str:
        return self.of or self.name


FLAGS = "$(pkg-config --cflags --libs workos)"
PYTHON = {"PYTHONPATH": str(ROOT / "bindings" / "python"), "LIBWORKOS_PATH": "$PREFIX/lib"}
LANGUAGES = [
    Language(
        "c",
        ("cc", "pkg-config"),
        f"cc -Wall -Wextra -Werror -pthread behaviours.c -o $OUT/c {FLAGS}",
        ("$OUT/c",),
        {},
    ),
    Language(
        "go",
        ("go", "cc", "pkg-config"),
        "GOCACHE=$OUT/cache GOFLAGS=-mod=mod GOPROXY=off go build -o $OUT/go ./behaviours",
        ("$OUT/go",),
        {},
    ),
    Language("php", ("php",), "true", ("php", "behaviours.php"), {}),
    Language("ruby", ("ruby",), "true", ("ruby", "-Ilib", "test/behaviours.rb"), {}),
    Language(
        "node",
        ("node", "npm"),
        "cp -r lib behaviours.js package.json package-lock.json $OUT && cd $OUT && "
        "npm ci --ignore-scripts --omit=dev --no-audit --no-fund --loglevel error",
        ("node", "$OUT/behaviours.js"),
        {},
    ),
    Language(
        "cpp",
        ("c++", "pkg-config"),
        f"c++ -std=c++17 -Wall -pthread behaviours.cpp -o $OUT/cpp {FLAGS}",
        ("$OUT/cpp",),
        {},
    ),
    Language("lua", ("luajit",), "true", ("luajit", "behaviours.lua"), {}),
    Language(
        "python",
        (),
        "true",
        (sys.executable, "tests/behaviours.py"),
        PYTHON,
    ),
    Language("asyncio", (), "true", (sys.executable, "tests/behaviours.py", "asyncio"), PYTHON, "python"),
]


def rendered(row: dict[str, Any]) -> dict[str, Any]:
    """A row with all that the programs and the server need, such as signatures and deep answers."""
    row = {"answer": {}, "event": EVENT, "secret": SECRET, **row}
    if row.get("do") == "operations":
        row = with_operations(row, readme.table())
    if "levels" in row:
        row["answer"] = {"body": "[" * row["levels"] + "]" * row["levels"]}
    payload = None
    if "payload" in row:
        payload = row["payload"].encode()
    elif "payload_hex" in row:
        payload = bytes.fromhex(row["payload_hex"])
    elif "payload_levels" in row:
        payload = b"[" * row["payload_levels"] + b"]" * row["payload_levels"]
    if payload is not None:
        now = str(time.time_ns() // 1_000_000)
        signature = hmac.new(SECRET.encode(), f"{now}.".encode() + payload, hashlib.sha256).hexdigest()
        row["payload_hex"] = payload.hex()
        row["header"] = f"t={now}, v1={'0' * 64 if row.get('forged') else signature}"
    return row


def fault_of(row: dict[str, Any], given: dict[str, Any], requests: list[Request]) -> str:
    """What is not as the row wants it; empty where all is."""
    gives = row["gives"]
    if "error" not in gives:
        if given != gives:
            return f"gave {str(given)[:300]}"
    elif "error" not in given:
        return f"gave {str(given)[:300]}"
    else:
        for name, wanted in gives["error"].items():
            got = given["error"].get(name)
            if wanted == "*":
                right = got not in (None, "")
            elif isinstance(wanted, str) and wanted.startswith("~"):
                right = wanted[1:] in got
            elif name == "code" and isinstance(wanted, list):
                right = got in wanted
            else:
                # A list without items may be absent, and what is absent may be null.
                right = (got or None) == (wanted or None) if wanted in ([], None) else got == wanted
            if not right:
                return f"{name} is {got!r:.200}, not {wanted!r:.200}"
    if "requests" in row:
        arrived = [
            [request.method, request.path, json.loads(request.body) if request.body else None]
            for request in requests
        ]
        for wanted, got in itertools.zip_longest(row["requests"], arrived):
            if wanted != got:
                return f"sent {got!r:.200}, not {wanted!r:.200}"
    if "sent" in row:
        sent = [json.loads(request.body) if request.body else {} for request in requests]
        if sent != ([] if row["sent"] is None else [row["sent"]]):
            return f"sent {str(sent)[:300]}"
    return ""


def ended(
    language: Language, command: list[str], folder: Path, env: dict[str, str], server: Server, name: str
) -> str:
    """What is wrong with the end of a program while a call of it waits."""
    url = f"{server.url}/{language.name}"
    with subprocess.Popen(
        [*command, "end", url, name],
        cwd=folder,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            if not server.wait_for(language.name, name, 1, 60):
                return "its call did not come"
            began = time.monotonic()
            said, _ = process.communicate("go on\n", timeout=40)
            took = time.monotonic() - began
        except subprocess.TimeoutExpired:
            return "it did not end"
        finally:
            process.kill()
    if process.returncode != 0:
        return f"it ended with {process.returncode}: {said[-500:]}"
    return f"it took {took:.1f} s" if took > SOON_S else ""


def run(
    language: Language, server: Server, rows: Path, table: dict[str, Any], env: dict[str, str]
) -> dict[str, str]:
    """The outcome of each row: "ok", "-", or what is wrong."""
    folder = ROOT / "bindings" / language.binding
    build = subprocess.run(
        ["sh", "-ec", language.build], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    if build.returncode != 0:
        return {"build": (build.stdout + build.stderr)[-3000:]}
    command = [word.replace("$OUT", env["OUT"]) for word in language.command]
    url = f"{server.url}/{language.name}"
    try:
        result = subprocess.run(
            [*command, str(rows), url],
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
        )
        said, code = result.stdout, result.returncode
    except subprocess.TimeoutExpired as hung:
        said, code = (hung.stdout or b"").decode("utf-8", "replace"), -1
    lines = {}
    for line in said.splitlines():
        if line.startswith("row "):
            _, name, given = line.split(" ", 2)
            lines[name] = given
    outcomes = {}
    for row in table["rows"]:
        if language.binding in row.get("none", {}):
            outcomes[row["name"]] = "-"
        elif row["name"] not in lines:
            outcomes[row["name"]] = f"nothing came; the program ended with {code}: {said[-1500:]}"
        else:
            try:
                given = json.loads(lines[row["name"]])
            except ValueError:
                outcomes[row["name"]] = f"printed {lines[row['name']][:300]!r}"
                continue
            outcomes[row["name"]] = fault_of(row, given, server.requests(language.name, row["name"])) or "ok"
    for row in table["ends"]:
        binding = language.binding
        if binding in row.get("none", {}) or binding not in row.get("only", [binding]):
            outcomes[row["name"]] = "-"
        else:
            outcomes[row["name"]] = ended(language, command, folder, env, server, row["name"]) or "ok"
    return outcomes


def behaviours(
    wanted: set[str],
    variables: dict[str, str],
    prefix: Path,
    scratch: Path,
) -> Counts:
    """Runs the table in the languages that are wanted, or in all; prints languages by rows."""
    table = json.loads(ROWS.read_text())
    table["rows"] = [rendered(row) for row in with_vectors(table["rows"])]
    every = [*table["rows"], *table["ends"]]
    scratch.mkdir()
    rows = scratch / "rows.json"
    rows.write_text(json.dumps({"rows": table["rows"]}))
    counts, columns = Counts(), {}
    with serving({row["name"]: row for row in every}) as server:
        for language in LANGUAGES:
            if wanted and language.name not in wanted and "behaviours" not in wanted:
                continue
            notice = lack(*language.needs)
            if notice:
                print(f"skip behaviours: {language.name} ({notice})")
                counts += Counts(skipped=1)
                continue
            out = scratch / language.name
            out.mkdir()
            more = {name: value.replace("$PREFIX", str(prefix)) for name, value in language.more.items()}
            env = {**variables, "OUT": str(out), "LD_LIBRARY_PATH": str(prefix / "lib"), **more}
            for name in ("WORKOS_BASE_URL", "WORKOS_API_KEY", "WORKOS_CLIENT_ID"):
                env.pop(name, None)
            columns[language.name] = run(language, server, rows, table, env)
    width = max(len(row["name"]) for row in every)
    print(" ".join([" " * width, *(f"{name:<6}" for name in columns)]))
    for row in every:
        cells = [column.get(row["name"], "FAIL") for column in columns.values()]
        marks = [cell if cell in ("ok", "-") else "FAIL" for cell in cells]
        print(" ".join([f"{row['name']:<{width}}", *(f"{mark:<6}" for mark in marks)]).rstrip())
        counts += Counts(passed=marks.count("ok"), failed=marks.count("FAIL"))
    for where, column in columns.items():
        for name, outcome in column.items():
            if outcome not in ("ok", "-"):
                print(f"FAIL {where}: {name}: {outcome}")
    print(f"{'behaviours:':<14} {counts}", flush=True)
    return counts
