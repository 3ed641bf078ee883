"""The groups of the default client, for type checkers alone. Written by api/generate; do not edit."""

from __future__ import annotations

from .._default import groups as _groups

admin_portal = _groups.admin_portal
agents = _groups.agents
api_keys = _groups.api_keys
authorization = _groups.authorization
client_api = _groups.client_api
connect = _groups.connect
directory_sync = _groups.directory_sync
events = _groups.events
feature_flags = _groups.feature_flags
groups = _groups.groups
multi_factor_auth = _groups.multi_factor_auth
organization_domains = _groups.organization_domains
organization_memberships = _groups.organization_memberships
organizations = _groups.organizations
passwordless = _groups.passwordless
pipes = _groups.pipes
platform_teams = _groups.platform_teams
radar = _groups.radar
user_management = _groups.user_management
vault = _groups.vault
widgets = _groups.widgets

__all__ = [
    "admin_portal",
    "agents",
    "api_keys",
    "authorization",
    "client_api",
    "connect",
    "directory_sync",
    "events",
    "feature_flags",
    "groups",
    "multi_factor_auth",
    "organization_domains",
    "organization_memberships",
    "organizations",
    "passwordless",
    "pipes",
    "platform_teams",
    "radar",
    "user_management",
    "vault",
    "widgets",
]
