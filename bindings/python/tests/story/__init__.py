"""A sensible order of calls through all methods that are described, in chapters."""

from __future__ import annotations

from collections.abc import Callable

from . import access, people, services
from .teller import Story

__all__ = ["CHAPTERS", "Story"]

CHAPTERS: tuple[Callable[[Story], None], ...] = (
    people.organizations,
    people.users_and_memberships,
    people.codes,
    people.sign_ins,
    people.factors,
    people.settings,
    people.keys_and_tokens,
    access.roles,
    access.directories,
    access.feature_flags,
    access.the_vault,
    services.connections,
    services.connect,
    services.agents,
    services.pipes,
    services.radar_and_webhooks,
    services.events,
    services.single_sign_on_and_audit_logs,
    services.goodbye,
)
