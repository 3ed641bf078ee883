"""Who tells the story: it calls a method and looks at the answer."""

from __future__ import annotations

from typing import Any

from libworkos import Client
from tests.answer_types import answer_type, faults

PASSWORD = "correct horse battery"


def method_of(client: Client, operation: str) -> Any:
    group, _, name = operation.rpartition(".")
    return getattr(getattr(client, group), name)


class Story:
    """Calls methods by the names of their operations, and keeps what is wrong with the answers."""

    def __init__(self, client: Client, ready: dict[str, Any]) -> None:
        self.client = client
        self.ready = ready
        self.called: set[str] = set()
        self.wrong: list[str] = []
        self.organization: str = self("organizations.create", name="Acme", external_id="acme 1", metadata={"a": "b"})[
            "id"
        ]
        self.user: str = self(
            "user_management.create_user",
            email="kim@example.com",
            external_id="kim 1",
            first_name="Kim",
            password=PASSWORD,
        )["id"]
        self.membership: str = self(
            "organization_memberships.create",
            user_id=self.user,
            organization_id=self.organization,
            role_slug="member",
        )["id"]

    def __call__(self, operation: str, **params: Any) -> Any:
        method = method_of(self.client, operation)
        answer = method(**params)
        self.called.add(operation)
        self.wrong += [f"{operation}: {fault}" for fault in faults(answer, answer_type(method))]
        return answer

    def codes(self, kind: str) -> list[dict[str, Any]]:
        """The codes that people would have got by mail."""
        page = self.client.request("GET", "/_sandbox/codes")
        return [it for it in page["codes"] if it["kind"] == kind]
