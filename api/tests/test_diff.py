"""The comparison of api/ with an OpenAPI document, on a small one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

GENERATE = Path(__file__).resolve().parent.parent / "generate"
sys.path.insert(0, str(GENERATE))

from diff import report  # noqa: E402
from model import Api  # noqa: E402

GROUP = """
[list]
send    = "GET /things"
about   = "Lists the things."
page    = true
params.kind = ["a|b", "Their kind."]
params.old  = ["string", "What nobody asks any more."]
answer  = "list Thing"
example = {}

[create]
send    = "POST /things"
about   = "Creates a thing."
params.name = ["string!", "The name."]
params.note = ["string", "A note."]
answer  = "Thing"
example = { name = "x" }

[delete]
send    = "DELETE /things/{id}"
about   = "Deletes a thing."
params.id = ["id", "The id."]
example = { id = "x" }
"""


def small(folder: Path) -> Api:
    (folder / "types").mkdir()
    (folder / "types" / "things.toml").write_text('[Thing]\nobject = "= thing"\nid = "string"\n')
    (folder / "things.toml").write_text(GROUP)
    (folder / "event_types.toml").write_text("")
    (folder / "event_contexts.toml").write_text("")
    page = "\n".join(
        f'params.{it} = ["query text", "Of the page."]' for it in ("before", "after", "limit", "order")
    )
    (folder / "shared.toml").write_text(f"[page]\n{page}\n")
    return Api(folder)


def document() -> dict[str, Any]:
    thing = {
        "type": "object",
        "required": ["name", "note"],
        "properties": {
            "name": {"type": "string"},
            "note": {"type": ["string", "null"]},
            "color": {"type": "string"},
        },
    }
    kind = {
        "name": "kind",
        "in": "query",
        "schema": {"$ref": "#/components/schemas/Kind"},
        "deprecated": True,
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    return {
        "paths": {
            "/things": {"get": {"parameters": [kind]}, "post": {"requestBody": body}},
            "/things/{thing_id}": {"get": {"operationId": "getThing"}},
        },
        "components": {"schemas": {"Kind": {"enum": ["a", "c"]}, "Thing": thing}},
    }


def test_what_is_missing_new_and_changed(tmp_path: Path) -> None:
    lines, counts = report(small(tmp_path), document())
    assert lines == [
        "missing in api/: GET /things/{} (getThing)",
        "only in api/: things.delete (DELETE /things/{id})",
        "changed: things.list (GET /things)",
        "    - old",
        "    ~ kind: deprecated in the document",
        "    ~ kind: values +c -b",
        "changed: things.create (POST /things)",
        "    + color",
        "    ~ note: required in the document",
        "    ~ note: may be null in the document",
    ]
    assert counts == {"missing": 1, "new": 1, "changed": 2, "same": 0}


def test_the_same_is_the_same(tmp_path: Path) -> None:
    whole: dict[str, Any] = {"paths": {"/things/{any}": {"delete": {}}}}
    lines, counts = report(small(tmp_path), whole)
    assert counts == {"missing": 0, "new": 2, "changed": 0, "same": 1}
    assert "only in api/: things.create (POST /things)" in lines


def test_the_program_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps({"paths": {"/nothing": {"get": {}}}}))
    command = [sys.executable, str(GENERATE / "diff.py"), str(file)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "missing in api/: GET /nothing (no name)" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("1 missing, ")
