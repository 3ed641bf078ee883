"""WorkOS for Python: single sign-on, audit events and webhooks.

    import libworkos

    with libworkos.Client(api_key="...", client_id="...") as client:
        login = client.sso.start_login(organization="org_...", redirect_uri="http://localhost:4567/callback")
        # Send the person to login.url. When they come back to redirect_uri:
        profile = client.sso.finish_login(query_string, state=login.state, code_verifier=login.code_verifier)

A program that needs one client only may use the module itself: `libworkos.key = "..."`, then
`libworkos.sso.authorization_url(...)`, `libworkos.organizations.list(...)`. `key`,
`client_id` and `base_url` may be set at any time; while one is None the environment decides
(WORKOS_API_KEY, WORKOS_CLIENT_ID, WORKOS_BASE_URL).
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ._default import default_client
from ._default import groups as _groups
from ._functions import json_get, operations, version
from ._group import ABSENT, Options
from ._native import LibraryNotFound
from .client import Client
from .errors import (
    Canceled,
    ClosedError,
    Conflict,
    DecodeError,
    InternalError,
    InvalidArgument,
    NetworkError,
    NotConfigured,
    NotFound,
    QueueFull,
    RateLimited,
    Rejected,
    ServerError,
    TimedOut,
    TLSError,
    Unauthorized,
    UnsupportedError,
    WorkOSError,
    WrongProcess,
)
from .generated import ClientGroups
from .profile import Profile

if TYPE_CHECKING:
    from . import actions, audit_logs, audit_trail, session, sso, tokens, types, webhooks
    from .async_client import AsyncClient
    from .attempt import Attempt, log_requests
    from .audit_event import Actor, AuditEvent, Context, Target
    from .generated.of_default import *  # noqa: F403 - it is written by api/generate.
    from .login import Login

__all__ = [
    "ABSENT",
    "Actor",
    "AsyncClient",
    "Attempt",
    "AuditEvent",
    "Canceled",
    "Client",
    "ClosedError",
    "Conflict",
    "Context",
    "DecodeError",
    "InternalError",
    "InvalidArgument",
    "LibraryNotFound",
    "Login",
    "NetworkError",
    "NotConfigured",
    "NotFound",
    "Options",
    "Profile",
    "QueueFull",
    "RateLimited",
    "Rejected",
    "ServerError",
    "TLSError",
    "Target",
    "TimedOut",
    "Unauthorized",
    "UnsupportedError",
    "WorkOSError",
    "WrongProcess",
    "actions",
    "audit_logs",
    "audit_trail",
    "json_get",
    "log_requests",
    "operations",
    "session",
    "sso",
    "tokens",
    "types",
    "version",
    "webhooks",
]

__version__ = "1.0.0"

#: What is imported from these modules when it is first used: dataclasses and asyncio, which they are made with, would
#: take longer to import than all of the rest, and many a program needs none of them.
_LATE = {
    "Actor": "audit_event",
    "AsyncClient": "async_client",
    "Attempt": "attempt",
    "AuditEvent": "audit_event",
    "Context": "audit_event",
    "Login": "login",
    "Target": "audit_event",
    "log_requests": "attempt",
}


#: The same for modules: a program uses few of them.
_LATE_MODULES = ("actions", "audit_logs", "audit_trail", "session", "sso", "tokens", "types", "webhooks")
#: The groups of the default client, of which those above are modules of functions.
_GROUPS = {name for name in vars(ClientGroups) if not name.startswith("_")}


def __getattr__(name: str) -> Any:
    if name in _LATE_MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _GROUPS:
        value = globals()[name] = getattr(_groups, name)
        return value
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f"{__name__}.{_LATE[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_GROUPS})


#: The settings of the default client. They are declared here for type checkers; `_Module` holds them.
key: str | None
client_id: str | None
base_url: str | None


def _setting(name: str) -> property:
    def get(_module: ModuleType) -> str | None:
        return default_client.setting(name)

    def change(_module: ModuleType, value: str | None) -> None:
        default_client.set(name, value)

    return property(get, change)


class _Module(ModuleType):
    """Makes an assignment such as `libworkos.key = "..."` reach the default client."""

    key = _setting("api_key")
    client_id = _setting("client_id")
    base_url = _setting("base_url")


sys.modules[__name__].__class__ = _Module
