"""The packages of Node, Ruby and Python that have the library inside, each in an empty folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from support import ROOT, URL, make, need, output

WANTED = json.loads(URL)["url"]
PARAMETERS = '{"redirect_uri": "http://localhost:4567/callback", "domain": "foo.com"}'
NODE = f"""
const {{ Client }} = require("libworkos");
const client = new Client({{ client_id: "client_1" }});
client.call("sso.authorization_url", {PARAMETERS}).then((answer) => console.log(answer.url));
"""
RUBY = """
require "workos"
client = WorkOS::Client.new(client_id: "client_1")
parameters = { redirect_uri: "http://localhost:4567/callback", domain: "foo.com" }
puts client.call("sso.authorization_url", **parameters)[:url]
"""
PYTHON = f"""
import libworkos
client = libworkos.Client(client_id="client_1")
print(client.call("sso.authorization_url", {PARAMETERS})["url"])
"""


@pytest.fixture(autouse=True)
def no_library_is_installed() -> None:
    """Else the packages would show nothing."""
    assert "libworkos.so.1" not in output("/sbin/ldconfig", "-p")


def test_npm(dist: Path, tmp_path: Path) -> None:
    need("node", "npm")
    make("npm")
    (package,) = (ROOT / "build/packages/npm").glob("*.tgz")
    (tmp_path / "package.json").write_text('{"private": true}')
    output("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", package, cwd=tmp_path)
    (tmp_path / "program.js").write_text(NODE)
    assert output("node", "program.js", cwd=tmp_path) == f"{WANTED}\n"


def test_gem(dist: Path, tmp_path: Path) -> None:
    need("ruby", "gem", "ruby-ffi")
    make("gem")
    gems = list((ROOT / "build/packages/gem").glob("*.gem"))
    (gem,) = (each for each in gems if output("uname", "-m").strip() in each.name and "musl" not in each.name)
    home = {"GEM_HOME": str(tmp_path / "gems"), "HOME": str(tmp_path)}
    output("gem", "install", "--local", "--no-document", gem, env=home)
    (tmp_path / "program.rb").write_text(RUBY)
    assert output("ruby", "program.rb", cwd=tmp_path, env=home) == f"{WANTED}\n"


def test_wheel(tmp_path: Path) -> None:
    need("cargo", "cc")
    make("wheel")
    (wheel,) = (ROOT / "build/wheel").glob("*.whl")
    output(sys.executable, "-m", "venv", tmp_path / "venv")
    python = tmp_path / "venv/bin/python"
    output(python, "-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check", wheel)
    (tmp_path / "program.py").write_text(PYTHON)
    assert output(python, "program.py", cwd=tmp_path) == f"{WANTED}\n"
