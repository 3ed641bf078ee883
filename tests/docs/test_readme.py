"""README.md names what there is. That it also does what it should is a row of tests/behaviours, in every language."""

from __future__ import annotations

import re

import libworkos
import readme
from libworkos import errors
from libworkos._statuses import STATUSES

from blocks import ROOT

OPERATIONS = {operation["name"] for operation in libworkos.operations()}
GROUPS = {name.rpartition(".")[0] for name in OPERATIONS} - {""}


def test_every_group_is_named_once() -> None:
    in_table = {name.rpartition(".")[0] for name in readme.table()} - {""}
    assert readme.other_groups() == sorted(GROUPS - in_table)


def test_the_table_names_operations_and_their_functions() -> None:
    table = readme.table()
    assert len(table) > 20
    assert table.keys() <= OPERATIONS
    functions = set((ROOT / "bindings" / "c" / "tests" / "exports.txt").read_text().split())
    in_c = {name for name in OPERATIONS if f"workos_{name.replace('.', '_')}" in functions}
    assert {name for name, marked in table.items() if marked} == in_c


def test_python_has_the_methods_of_the_table() -> None:
    client = libworkos.Client(api_key="sk_x", client_id="client_x")
    for name in readme.table():
        group, _, method = name.rpartition(".")
        assert callable(getattr(getattr(client, group) if group else client, method, None)), name
        if group:
            assert callable(getattr(getattr(libworkos, group), method, None)), f"libworkos.{name}"
    client.close()


def test_the_rest_of_these_groups_is_named_in_words() -> None:
    in_table = {name.partition(".")[0] for name in readme.table()}
    rest = {name for name in OPERATIONS - readme.table().keys() if name.partition(".")[0] in in_table}
    in_words = {
        name
        for name in rest
        if name in ("sso.update_connection", "sso.exchange_id_token")
        or name.endswith(("certificate", "certificates"))
        or (name.startswith("webhooks.") and name.endswith(("endpoint", "endpoints")))
    }
    assert rest == in_words


def test_every_status_is_in_the_table_of_errors() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \| `(\w+)` \|", readme.README.read_text(), re.MULTILINE)
    known = {name: number for name, number in STATUSES.items() if name not in ("ok", "storage")}
    assert {name: int(number) for number, name, _ in rows} == known
    for number, name, named in rows:
        assert type(errors.found_here(name, "", "")).__name__ == named, number
