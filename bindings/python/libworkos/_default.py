"""The default client: one for the whole process, made when it is first used."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .generated import ClientGroups

if TYPE_CHECKING:
    from ._group import Payload
    from .client import Client


class DefaultClient:
    """Makes a client of what was set and of the environment, and keeps it until something else is set.

    Safe for threads; after a fork() the child goes on with the same client, which the library allows.
    """

    def __init__(self) -> None:
        self._settings: dict[str, str] = {}
        self._client: Client | None = None
        self._make_lock()
        if hasattr(os, "register_at_fork"):
            # Another thread of the parent may have held the lock, and no thread of the child would release it.
            os.register_at_fork(after_in_child=self._make_lock)

    def _make_lock(self) -> None:
        self._lock = threading.Lock()

    def setting(self, name: str) -> str | None:
        """What was set; None stands for what the environment says."""
        return self._settings.get(name)

    def set(self, name: str, value: str | None) -> None:
        """Holds for every call that begins from now on. Calls that run keep the client that they have."""
        with self._lock:
            if name == "api_key" and value is not None and self._client is not None:
                # A new key needs no new connections.
                self._client.set_api_key(value)
            else:
                self._client = None
            if value is None:
                self._settings.pop(name, None)
            else:
                self._settings[name] = value

    def call(self, operation: str, members: Mapping[str, Any]) -> Any:
        return self._get()._calls.call(operation, members)

    def compute(self, operation: str, members: Mapping[str, Any]) -> Any:
        return self._get()._calls.compute(operation, members)

    def verify(self, operation: str, members: Mapping[str, Any], payload: Payload) -> Any:
        return self._get()._calls.verify(operation, members, payload)

    def _get(self) -> Client:
        # Imported late, because a client has groups of operations and these know the default client.
        from .client import Client  # noqa: PLC0415

        with self._lock:
            if self._client is None:
                settings: dict[str, Any] = dict(self._settings)
                self._client = Client(**settings)
            return self._client


default_client = DefaultClient()


class DefaultGroups(ClientGroups):
    """The groups of operations that the default client has."""

    __slots__ = ("_calls", "_made")

    def __init__(self) -> None:
        self._calls = default_client
        self._made = {}


groups = DefaultGroups()
