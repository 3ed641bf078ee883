"""What the sandbox answers to the methods is of the types that they promise, in the order of a story."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import libworkos
from libworkos import Client

from .sandbox import Sandbox

if sys.version_info < (3, 11):
    pytest.skip("generic TypedDicts need Python 3.11", allow_module_level=True)

from libworkos import types

from .answer_types import faults
from .story import CHAPTERS, Story
from .story.teller import method_of

OPERATIONS = [it["name"] for it in libworkos.operations() if it["name"] != "request"]

#: They need a person at a page, an authenticator app, or an error that is not made here. Their answer is that of the
#: other sign-ins.
NOT_TOLD = {
    "authenticate_with_code",
    "authenticate_with_email_completion",
    "authenticate_with_organization_selection",
    "authenticate_with_totp",
}


def test_each_answer_is_of_the_type_that_its_method_promises() -> None:
    with Sandbox() as own, Client(base_url=own.url, api_key=own.api_key, client_id=own.client_id) as client:
        story = Story(client, own.ready)
        for chapter in CHAPTERS:
            chapter(story)
        described = {name for name in OPERATIONS if "generated" in method_of(client, name).__func__.__module__}
    assert story.wrong == []
    assert {name.rpartition(".")[2] for name in described - story.called} == NOT_TOLD


GROUP = {
    "object": "group",
    "id": "group_1",
    "organization_id": "org_1",
    "name": "Team",
    "description": None,
    "created_at": "2026-01-10T15:30:00Z",
    "updated_at": "2026-01-10T15:30:00Z",
}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, None),
        ({"new": 1}, None),
        ({"description": "Words"}, None),
        ({"name": ...}, ".data[0].name is missing"),
        ({"name": None}, ".data[0].name is None, not str"),
        ({"object": "team"}, ".data[0].object is 'team', not one of 1 words such as 'group'"),
        ({"description": 1}, ".data[0].description is 1, not str"),
    ],
)
def test_what_is_not_of_a_type_is_found(change: dict[str, Any], fault: str | None) -> None:
    item = {name: value for name, value in {**GROUP, **change}.items() if value is not ...}
    page = {"object": "list", "data": [item], "list_metadata": {"before": None, "after": None}}
    assert list(faults(page, types.Page[types.Group])) == ([fault] if fault else [])
