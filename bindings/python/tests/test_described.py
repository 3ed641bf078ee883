"""The methods that are made from the description: each operation has one, which says what it needs and calls it."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import json
import typing
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import pytest

import libworkos
from libworkos import ABSENT, AsyncClient, Client, InvalidArgument
from libworkos import types as answers

from .raw_server import RawServer, http
from .sandbox import REPOSITORY

OPERATIONS: dict[str, dict[str, Any]] = {it["name"]: it for it in libworkos.operations() if it["name"] != "request"}
VECTORS = REPOSITORY / "api" / "generated" / "vectors.json"


def method(client: Any, name: str) -> Any:
    group, _, own = name.rpartition(".")
    return getattr(getattr(client, group), own)


@pytest.fixture(scope="module")
def made() -> Iterator[tuple[Client, AsyncClient]]:
    with Client(api_key="k", client_id="c", base_url="https://api.example.com") as client:
        yield client, AsyncClient(api_key="k", client_id="c", base_url="https://api.example.com")


def test_every_operation_is_a_method_of_both_clients(made: tuple[Client, AsyncClient]) -> None:
    assert len(OPERATIONS) > 280
    for name, operation in OPERATIONS.items():
        one, other = (method(client, name) for client in made)
        assert inspect.signature(one).parameters.keys() == inspect.signature(other).parameters.keys(), name
        # session.authenticate and the like send only where they must, and are awaited as well.
        assert inspect.iscoroutinefunction(other) or not operation["sends"], name
        assert not inspect.iscoroutinefunction(one), name


def described(client: Client) -> Iterator[tuple[str, Any]]:
    for name in OPERATIONS:
        found = method(client, name)
        if "generated" in found.__func__.__module__:
            yield name, found


def test_a_method_has_the_parameters_of_its_operation(made: tuple[Client, AsyncClient]) -> None:
    checked = 0
    for name, found in described(made[0]):
        parameters = inspect.signature(found).parameters
        rows = {it["name"]: it for it in OPERATIONS[name]["params"]}
        assert parameters.keys() - {"options"} <= rows.keys(), name
        # What is always sent with the same value is no parameter.
        assert all(len(rows[it].get("enum", [])) == 1 for it in rows.keys() - parameters.keys()), name
        assert ("options" in parameters) == OPERATIONS[name]["sends"], name
        for parameter in parameters.values():
            assert parameter.kind is parameter.KEYWORD_ONLY, name
            if parameter.name == "options":
                continue
            row = rows[parameter.name]
            assert (parameter.default is parameter.empty) == row["required"], (name, parameter)
            assert parameter.default in (parameter.empty, ABSENT), name
            nullable = row.get("nullable", False)
            assert parameter.annotation.endswith("| None") == (nullable and row["type"] != "any"), (name, parameter)
            if "enum" in row and "types." not in parameter.annotation:
                words = typing.get_args(eval(parameter.annotation.removesuffix(" | None"), vars(typing)))  # noqa: S307
                assert list(words) == row["enum"], (name, parameter)
        checked += 1
    assert checked > 260


def test_a_docstring_tells_what_there_is_to_know(made: tuple[Client, AsyncClient]) -> None:
    for client in made:
        for name, found in described(made[0]):
            operation = OPERATIONS[name]
            if operation["sends"] or client is made[0]:
                found = method(client, name)  # noqa: PLW2901
            text = " ".join(inspect.getdoc(found).split())  # type: ignore[union-attr]
            assert text.startswith(operation["summary"].rstrip(".")), name
            if operation["sends"]:
                assert f"Sends {operation['method']} {operation['path']}." in text, name
                assert (" Blocks." in text) == (client is made[0]), name
            assert "Gives " in text, name
            for parameter in inspect.signature(found).parameters:
                assert f" {parameter}: " in text, (name, parameter)
            for row in operation["params"]:
                for bound in ("minimum", "maximum", "max_length", "max_items", "max_members"):
                    if bound in row and row["name"] in inspect.signature(found).parameters:
                        assert str(row[bound]) in text, (name, row)


def test_each_list_has_its_iterator(made: tuple[Client, AsyncClient]) -> None:
    lists = [name for name, it in OPERATIONS.items() if it["returns"]["list"]]
    assert len(lists) > 50
    for name in lists:
        group, _, own = name.rpartition(".")
        other = "iterate" + own.removeprefix("list") if own.startswith("list") else f"iterate_{own}"
        for client in made:
            found = getattr(getattr(client, group), other)
            # Nothing is sent, or checked, before the first item is asked for.
            needed = {it.name: "x" for it in inspect.signature(found).parameters.values() if it.default is it.empty}
            items = found(**needed)
            assert isinstance(items, AsyncIterator if client is made[1] else Iterator), name


class Recorder:
    """Takes the place of a client's calls."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def call(self, operation: str, members: Mapping[str, Any]) -> Any:
        self.calls.append((operation, dict(members)))
        return {}

    def compute(self, operation: str, members: Mapping[str, Any]) -> Any:
        return self.call(operation, members)

    def verify(self, operation: str, members: Mapping[str, Any], _payload: object) -> Any:
        return self.call(operation, members)


class AsyncRecorder(Recorder):
    async def call(self, operation: str, members: Mapping[str, Any]) -> Any:
        return super().call(operation, members)


async def ended(given: Any) -> Any:
    return await given if inspect.isawaitable(given) else given


def test_a_method_calls_its_operation_with_what_it_was_given(made: tuple[Client, AsyncClient]) -> None:
    vectors = json.loads(VECTORS.read_text())["vectors"]
    assert len(vectors) > 270
    names = {name for name, _ in described(made[0])}
    checked = 0
    for client, recording in zip(made, (Recorder, AsyncRecorder)):
        for vector in vectors:
            name, params = vector["operation"], vector["params"] or {}
            if name in names:
                recorder = recording()
                group = type(method(client, name).__self__)(recorder)
                answer = getattr(group, name.rpartition(".")[2])(**params)
                assert inspect.isawaitable(answer) == (client is made[1] and OPERATIONS[name]["sends"])
                assert asyncio.run(ended(answer)) == {}
                assert recorder.calls == [(name, params)]
                checked += 1
    assert checked > 500


def test_null_is_sent_and_what_is_absent_is_not(made: tuple[Client, AsyncClient]) -> None:
    recorder = Recorder()
    organizations = type(made[0].organizations)(recorder)
    organizations.update(id="org_1", external_id=None, name=ABSENT, metadata={"a": None})
    assert recorder.calls == [("organizations.update", {"id": "org_1", "external_id": None, "metadata": {"a": None}})]
    request = made[0].request_build("organizations.update", recorder.calls[0][1])
    assert json.loads(request["body"]) == {"external_id": None, "metadata": {"a": None}}
    assert repr(ABSENT) == "ABSENT"


def test_an_iterator_of_events_goes_on_by_the_cursor_alone(serve: Any) -> None:
    pages = iter(
        [{"data": [{"id": "a"}], "list_metadata": {"after": "c"}}, {"data": [], "list_metadata": {"after": None}}]
    )
    server: RawServer = serve(lambda _: http(json.dumps(next(pages))))
    with Client(base_url=server.url, api_key="k") as client:
        found = list(client.events.iterate(events=["user.created"], range_start="2026-01-01T00:00:00Z", limit=1))
    assert [event["id"] for event in found] == ["a"]
    targets = [request.split(b" ")[1] for request in server.requests]
    assert targets == [
        b"/events?events=user.created&range_start=2026-01-01T00%3A00%3A00Z&limit=1",
        b"/events?events=user.created&after=c&limit=1",
    ]


def test_a_list_in_one_answer_is_fetched_once(serve: Any) -> None:
    server: RawServer = serve(lambda _: http(json.dumps({"data": [{"id": "a"}, {"id": "b"}]})))
    with Client(base_url=server.url, api_key="k") as client:
        assert [it["id"] for it in client.organizations.iterate_it_contacts(organization_id="org_1")] == ["a", "b"]
    assert len(server.requests) == 1


def test_a_time_without_a_zone_is_refused(made: tuple[Client, AsyncClient]) -> None:
    with pytest.raises(InvalidArgument, match="range_start"):
        made[0].events.list(events=["user.created"], range_start=datetime.datetime(2026, 1, 1))


def test_the_types_are_there_at_run_time() -> None:
    assert answers.Organization.__name__ == "Organization"
    assert answers.UserCreatedEvent.__annotations__.keys() >= {"event", "data"}
    assert {"Page", "Event", "ConnectionConnectionType"} <= set(dir(answers))
