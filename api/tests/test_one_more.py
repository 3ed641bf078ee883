"""What one more operation takes: its block in api/, and nothing else.

A copy of the source gets the block below, and the two generators run in it. The library and the sandbox are
then built from the copy, and the operation is called through them.
"""

from __future__ import annotations

import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "organizations.create_badge"
OPERATION = """
[create_badge]
send    = "POST /organizations/{organization_id}/shelves/{shelf}/badges"
about   = "Creates a badge of an organization."
params.organization_id = ["id", "The organization's id."]
params.shelf  = ["word", "The shelf, in your own words."]
params.notify = ["query boolean", "Whether its members get an e-mail."]
params.name   = ["string! ..20", "The badge's name."]
params.color  = ["red|green", "The badge's color."]
params.note   = ["string null", "A note; null removes it."]
params.secret = ["string secret", "The badge's secret."]
answer  = "Badge"
example = { organization_id = "org_1", shelf = "a b/c", notify = true, name = "First", color = "red", note = "n" }
"""
TYPE = """
[Badge]
object = "= badge"
id = "string"
organization_id = "string"
name = "string"
color = "red|green"
note = "string null"
created_at = "time"
"""
#: What api/generate writes, beside the typed face of Python.
MADE_FROM_API = {
    "src/operation/generated/words.txt",
    "src/operation/generated/tables.rs",
    "api/generated/vectors.json",
    "sandbox/generated/api.json",
    "bindings/ruby/lib/workos/generated/organizations.rb",
}
#: The binding of which scripts/generate_tables.py writes the operations.
BINDINGS = {"node"}


def files(root: Path) -> dict[str, bytes]:
    """Every file of the source, by its path."""
    unwanted = {".git", "target", "build", "node_modules", "__pycache__"}
    found = {}
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in unwanted and not name.startswith(".")]
        for name in names:
            path = Path(folder, name)
            found[str(path.relative_to(root))] = path.read_bytes()
    return found


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    told = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment}
    done = subprocess.run(command, cwd=cwd, env=told, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Copy:
    """The source with one more operation, the files that this changed, and what was built of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        ignored = shutil.ignore_patterns(".*", "target", "build", "node_modules", "__pycache__")
        shutil.copytree(ROOT, root, ignore=ignored, symlinks=True)
        with (root / "api" / "organizations.toml").open("a") as group:
            group.write(OPERATION)
        with (root / "api" / "types" / "organizations.toml").open("a") as types:
            types.write(TYPE)
        before = files(root)
        run(sys.executable, "api/generate", cwd=root)
        self.from_api = changed(before, files(root))

        # The crates that it stands on are built once and kept.
        target = ROOT / "target" / "one-more"
        cargo = ("cargo", "rustc", "--quiet", "--locked", "--target-dir", target)
        run(*cargo, "--lib", "--crate-type", "cdylib", cwd=root)
        run("cargo", "build", "--quiet", "--locked", "--target-dir", target, "-p", "workos-sandbox", cwd=root)
        self.library = root / "built" / "libworkos.so"
        self.sandbox = root / "built" / "workos-sandbox"
        self.library.parent.mkdir()
        shutil.copy(target / "debug" / "libworkos.so", self.library)
        shutil.copy(target / "debug" / "workos-sandbox", self.sandbox)
        before = files(root)
        run(sys.executable, "scripts/generate_tables.py", cwd=root, LIBWORKOS_PATH=str(self.library))
        self.from_library = changed(before, files(root))

    def python(self, program: str, base_url: str, *arguments: str) -> Any:
        """What a program of Python's binding says, as JSON."""
        environment = {
            "PYTHONPATH": str(self.root / "bindings" / "python"),
            "LIBWORKOS_PATH": str(self.library),
            "WORKOS_BASE_URL": base_url,
            "WORKOS_API_KEY": "sk_test_1",
            "WORKOS_CLIENT_ID": "client_1",
        }
        return json.loads(run(sys.executable, "-c", program, *arguments, cwd=self.root, **environment))


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    folder = tmp_path_factory.mktemp("one-more")
    yield Copy(folder / "source")
    shutil.rmtree(folder)


def vector(copy: Copy) -> dict[str, Any]:
    made = json.loads((copy.root / "api" / "generated" / "vectors.json").read_text())
    found: dict[str, Any] = next(it for it in made["vectors"] if it["operation"] == NAME)
    return found


def test_the_block_alone_changes_what_is_generated(copy: Copy) -> None:
    assert copy.from_api >= MADE_FROM_API
    assert all("/generated/" in name for name in copy.from_api), copy.from_api
    assert {name.split("/")[1] for name in copy.from_library} >= BINDINGS
    for name in copy.from_library:
        assert "Written by " in (copy.root / name).read_text()[:400], f"{name} is written by hand"


def test_its_wire_vector_is_what_the_description_says(copy: Copy) -> None:
    assert vector(copy) == {
        "operation": NAME,
        "params": {"organization_id": "org_1", "shelf": "a b/c", "notify": True, "name": "First", "color": "red",
                   "note": "n"},
        "method": "POST",
        "url": "https://api.example.com/organizations/org_1/shelves/a%20b%2Fc/badges?notify=true",
        "headers": {"Accept": "application/json", "Authorization": "Bearer sk_test_1",
                    "Content-Type": "application/json"},
        "body": '{"name":"First","color":"red","note":"n"}',
    }  # fmt: skip


def test_the_library_describes_it(copy: Copy) -> None:
    program = "import json, libworkos; print(json.dumps(libworkos.operations()))"
    described = next(it for it in copy.python(program, "http://localhost:1") if it["name"] == NAME)
    params = {it.pop("name"): it for it in described.pop("params")}
    assert described["path"] == "/organizations/{organization_id}/shelves/{shelf}/badges"
    assert described["returns"] == {"kind": "object", "type": "Badge", "list": False}
    assert {name: it["in"] for name, it in params.items()} == {
        "organization_id": "path", "shelf": "path", "notify": "query", "name": "body", "color": "body",
        "note": "body", "secret": "body",
    }  # fmt: skip
    assert (params["name"]["required"], params["name"]["max_length"]) == (True, 20)
    assert params["color"]["enum"] == ["red", "green"]
    assert (params["note"]["nullable"], params["secret"]["secret"]) == (True, True)


CALLS = """
import json, sys, libworkos
with libworkos.Client() as client:
    said = []
    for params in json.loads(sys.argv[1]):
        try:
            said.append(client.call("organizations.create_badge", params))
        except libworkos.WorkOSError as error:
            said.append(error.message)
    print(json.dumps(said))
"""


def test_it_goes_out_as_its_vector_says_and_nothing_else_does(copy: Copy) -> None:
    seen: list[tuple[str, str, dict[str, str], str]] = []

    class Service(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            seen.append((self.command, self.path, dict(self.headers), body))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"id":"badge_1"}')

        def log_message(self, *_: Any) -> None:
            pass

    expected = vector(copy)
    needed = {"organization_id": "org_1", "shelf": "s", "name": "n"}
    given = [
        expected["params"], {**needed, "note": None}, {**needed, "color": "blue"}, {**needed, "name": "x" * 21},
        {**needed, "shelf": ".."}, {**needed, "note": 1}, {**needed, "colour": "red"}, {"organization_id": "org_1"},
    ]  # fmt: skip
    service = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    try:
        said = copy.python(CALLS, f"http://127.0.0.1:{service.server_port}", json.dumps(given))
    finally:
        service.shutdown()
        service.server_close()
    assert said == [
        {"id": "badge_1"}, {"id": "badge_1"}, "color must be red or green", "name must have at most 20 characters",
        "shelf must be 1 to 512 bytes without control characters, and neither . nor ..", "note must be a string",
        f"colour is not a parameter of {NAME}", "shelf is required; name is required",
    ]  # fmt: skip
    method, path, headers, body = seen[0]
    assert (method, f"https://api.example.com{path}", body) == (
        expected["method"], expected["url"], expected["body"]
    )  # fmt: skip
    sent = {name.lower(): value for name, value in headers.items()}
    assert {name: sent[name.lower()] for name in expected["headers"]} == expected["headers"]
    assert [it[3] for it in seen[1:]] == ['{"name":"n","note":null}']


def test_the_sandbox_answers_it(copy: Copy) -> None:
    command = [str(copy.sandbox), "--port", "0", "--json", "--exit-with-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdin is not None and sandbox.stdout is not None
        ready = json.loads(sandbox.stdout.readline())
        given = {"organization_id": ready["organization"], "shelf": "s", "name": "First", "color": "green"}
        made, refused = copy.python(
            CALLS.replace("Client()", f"Client(api_key={ready['api_key']!r})"),
            ready["url"],
            json.dumps([given, {**given, "organization_id": "org_none"}]),
        )
        sandbox.stdin.close()
        sandbox.wait(timeout=10)
    assert made["object"] == "badge" and made["id"].startswith("badge_")
    assert (made["organization_id"], made["name"], made["color"]) == (ready["organization"], "First", "green")
    assert made["note"] is None and made["created_at"].endswith("Z")
    assert "org_none" in refused
