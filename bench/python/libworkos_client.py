"""libworkos from Python, under the benchmark's workloads; bench/c/workload.h says how it is called."""

from __future__ import annotations

import libworkos
from measure import (
    API_KEY,
    CLIENT_ID,
    CODE,
    COOKIE_PASSWORD,
    DOMAIN,
    REDIRECT_URI,
    STATE,
    URL,
    cookies,
    measure,
)


def open_client() -> libworkos.Client:
    return libworkos.Client(
        api_key=API_KEY, client_id=CLIENT_ID, base_url=URL, cookie_password=COOKIE_PASSWORD or None
    )


client = open_client()


def authorization_url() -> str:
    return client.sso.authorization_url(domain=DOMAIN, redirect_uri=REDIRECT_URI, state=STATE)


def profile() -> libworkos.Profile:
    return client.sso.profile(code=CODE)


def event() -> object:
    return client.audit_trail.create_event(
        {
            "group": "Foo Corp",
            "location": "203.0.113.7",
            "action": "user.created",
            "action_type": "C",
            "actor_name": "Ada Lovelace",
            "actor_id": "user_12345",
            "target_name": "Grace Hopper",
            "target_id": "user_67890",
            "occurred_at": "2026-01-10T15:30:00-05:00",
            "metadata": {"source": "Email"},
        }
    )


def session(client: libworkos.Client, sealed: str) -> object:
    found = client.session.authenticate(sealed)
    assert found["authenticated"]
    return found


class NewSessions:
    """Another cookie each time. A client remembers the tokens that it has verified, so for another round
    there is another client."""

    def __init__(self, sealed: list[str]) -> None:
        self.sealed = sealed
        self.begin()

    def begin(self) -> None:
        self.client = open_client()
        self.left = iter(self.sealed)

    def __call__(self) -> object:
        sealed = next(self.left, None)
        if sealed is None:
            self.begin()
            sealed = next(self.left)
        return session(self.client, sealed)


workloads = {"url": authorization_url, "profile": profile, "event": event}
if COOKIE_PASSWORD:
    sealed = cookies()
    workloads["session"] = lambda: session(client, sealed[0])
    workloads["new-session"] = NewSessions(sealed)
measure(workloads)
