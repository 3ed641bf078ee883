"""Runs the examples of all operations, in each language in one program, and looks at what they send."""

from __future__ import annotations

import json
import subprocess
import textwrap
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import needs
import pytest

from blocks import ROOT, Block, blocks_of, pages
from programs import EXTENSIONS, commands

EXAMPLES = [
    (page.removeprefix("reference/operations/").removesuffix(".md"), block)
    for page, text in pages().items()
    if page.startswith("reference/operations/")
    for block in blocks_of(page, text)
    if "example" in block.words
]
WIRE = json.loads((ROOT / "api" / "generated" / "vectors.json").read_text())
VECTORS = {vector["operation"]: vector for vector in WIRE["vectors"]}
#: What waits for other answers than the ones that are given here.
WAITS = {"user_management.await_device"}
#: One answer for all: a page, and whatever else an operation wants to find in it.
ANSWER = b'{"object":"list","data":[],"list_metadata":{"before":null,"after":null},"logout_token":"t"}'


Request = tuple[str, str, Any]


class Recorder(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # One packet an answer: a second one would wait for the first one's acknowledgement.
    #: Method, path and body of each request, in their order.
    seen: list[Request]

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.seen.append((self.command, self.path, json.loads(body) if body else None))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def recorder() -> Iterator[tuple[str, list[Request]]]:
    class Handler(Recorder):
        seen: list[Request] = []  # noqa: RUF012 - of this test alone

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", Handler.seen
    server.shutdown()
    thread.join()
    server.server_close()


# Each example stands in a block of its own, and says how it ended: "organizations.list ok".
EXAMPLE = {
    "c": """
    {
        char *out = NULL;
%s        ended("%s", status, out);
    }
""",
    "cpp": """
    try {
%s        std::printf("%s ok %%zu\\n", answer.text().size());
    } catch (const workos::Error &error) {
        failed(error);
    }
""",
    "go": """
	func() {
%s		ended("%s", err)
	}()
""",
    "php": """
try {
%s    echo "%s ok\\n";
} catch (WorkOSError $error) { failed($error); }
""",
    "lua": """
told(pcall(function()
%s  return "%s"
end))
""",
    "python": """
try:
%s    print("%s", "ok")
except libworkos.WorkOSError as error:
    print(error.operation, error.code)
""",
    "js": """
  try {
%s    console.log("%s", "ok", typeof answer);
  } catch (error) { failed(error); }
""",
    "ruby": """
begin
%s  puts "%s ok #{answer.class}"
rescue WorkOS::WorkOSError => error
  puts "#{error.operation} #{error.code}"
end
""",
}
# Tabs in Go, whose own formatter wants them; a long string of C++ and of Lua stays JSON, however it is indented.
INDENT = {"c": 8, "cpp": 8, "python": 4, "js": 4, "ruby": 2, "go": 8, "php": 4, "lua": 2}
FRAME = {
    "c": """
#include <stdio.h>
#include <workos.h>

static void ended(const char *name, workos_status status, char *out)
{
    printf("%%s %%s\\n", name, workos_status_name(status));
    workos_string_free(out);
}

int main(void)
{
    workos_client *client = NULL;
    workos_status status = workos_client_new("{}", &client, NULL);
%s
    workos_client_free(client);
    return 0;
}
""",
    "cpp": """
#include <cstdio>
#include <workos.hpp>

static void failed(const workos::Error &error)
{
    std::printf("%%s %%s\\n", error.get("/operation").value_or("").c_str(), std::string(error.code()).c_str());
}

int main()
{
    workos::Client client;
%s
}
""",
    "go": """
package main

import (
	"context"
	"errors"
	"fmt"

	"workos"
)

func ended(name string, err error) {
	var failure *workos.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Operation, failure.Code)
	} else if err == nil {
		fmt.Println(name, "ok")
	}
}

func main() {
	ctx := context.Background()
	client, err := workos.New(nil)
	if err != nil {
		panic(err)
	}
%s
}
""",
    "php": """<?php
require 'workos.php';
$client = new WorkOS();
function failed(WorkOSError $error): void
{
    echo $error->members['operation'], ' ', $error->name(), "\\n";
}
%s
""",
    "lua": """
local workos = require("workos")
local client = assert(workos.client())
local function told(ok, said)
  if ok then print(said .. " ok") else print(said.operation .. " " .. said.code) end
end
%s
""",
    "python": "import libworkos\n\nclient = libworkos.Client()\n%s",
    "js": """
const { Client, WorkOSError } = require("libworkos");
const client = new Client();
const failed = (error) => {
  if (!(error instanceof WorkOSError)) throw error;
  console.log(error.operation, error.code);
};
(async () => {
%s})().catch((error) => { console.error(error); process.exit(1); });
""",
    "ruby": 'require "workos"\nclient = WorkOS::Client.new\n%s',
}


def program(language: str, examples: list[tuple[str, Block]]) -> str:
    """One program of all examples of a language."""
    parts = [
        EXAMPLE[language] % (textwrap.indent(block.text, " " * INDENT[language]), name) for name, block in examples
    ]
    return FRAME[language] % "".join(parts)


NEEDS = {
    "c": ["gcc", "pkg-config"], "cpp": ["g++", "pkg-config"], "python": [], "js": ["node", "npm"], "ruby": ["ruby"],
    "go": ["go", "pkg-config"], "php": ["php"], "lua": ["luajit"],
}  # fmt: skip


@pytest.mark.parametrize("language", NEEDS)
def test_the_examples_send_what_the_description_says(
    language: str,
    tmp_path: Path,
    variables: dict[str, str],
    recorder: tuple[str, list[Request]],
    request: pytest.FixtureRequest,
) -> None:
    needs.need(*NEEDS[language])
    if language == "js":
        variables["NODE_PATH"] = str(request.getfixturevalue("node_modules"))
    variables |= {
        "WORKOS_BASE_URL": recorder[0],
        "WORKOS_API_KEY": WIRE["client"]["api_key"],
        "WORKOS_CLIENT_ID": WIRE["client"]["client_id"],
        "WORKOS_COOKIE_PASSWORD": "a password of thirty-two bytes or more",
    }
    chosen = [it for it in EXAMPLES if it[1].language == language and it[0] not in WAITS]
    # What the vectors know comes first, so that each request is that of its operation.
    known = [it for it in chosen if it[0] in VECTORS]
    others = [it for it in chosen if it[0] not in VECTORS]
    assert len(known) == len(VECTORS)
    source = tmp_path / f"examples{EXTENSIONS[language]}"
    source.write_text(program(language, known + others))
    command = next(commands(source, variables))
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-4000:]
    said = dict(line.split(" ")[:2] for line in ended.stdout.splitlines())
    assert said.keys() == {name for name, _ in chosen}
    assert {name: code for name, code in said.items() if code == "invalid_argument"} == {}
    assert len(recorder[1]) >= len(known)
    for (name, _), (method, path, body) in zip(known, recorder[1]):
        vector = VECTORS[name]
        wire_body = json.loads(vector["body"]) if vector["body"] else None
        assert (method, path, body) == (
            vector["method"],
            vector["url"].removeprefix(WIRE["client"]["base_url"]),
            wire_body,
        )
