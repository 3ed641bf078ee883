"""The groups of a Client, each imported when it is first used. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import WithGroups

if TYPE_CHECKING:
    from .._feature_flags import FeatureFlags
    from .._user_management import UserManagement
    from .._vault import Vault
    from ..actions import Actions
    from ..audit_logs import AuditLogs
    from ..audit_trail import AuditTrail
    from ..session import Sessions
    from ..sso import SSO
    from ..tokens import Tokens
    from ..webhooks import Webhooks
    from .admin_portal import AdminPortal
    from .agents import Agents
    from .api_keys import ApiKeys
    from .authorization import Authorization
    from .client_api import ClientApi
    from .connect import Connect
    from .directory_sync import DirectorySync
    from .events import Events
    from .groups import Groups
    from .multi_factor_auth import MultiFactorAuth
    from .organization_domains import OrganizationDomains
    from .organization_memberships import OrganizationMemberships
    from .organizations import Organizations
    from .passwordless import Passwordless
    from .pipes import Pipes
    from .platform_teams import PlatformTeams
    from .radar import Radar
    from .widgets import Widgets


class ClientGroups(WithGroups):
    """The groups of operations that a Client has."""

    __slots__ = ()

    @property
    def actions(self) -> Actions:
        """Answers the service, which asks whether a person may sign in or register."""
        return self._group("libworkos.actions", "Actions")

    @property
    def admin_portal(self) -> AdminPortal:
        """The operations of admin portal."""
        return self._group("libworkos.generated.admin_portal", "AdminPortal")

    @property
    def agents(self) -> Agents:
        """The operations of agents."""
        return self._group("libworkos.generated.agents", "Agents")

    @property
    def api_keys(self) -> ApiKeys:
        """The operations of api keys."""
        return self._group("libworkos.generated.api_keys", "ApiKeys")

    @property
    def audit_logs(self) -> AuditLogs:
        """Records who did what to what, for one organization, and gives it back."""
        return self._group("libworkos.audit_logs", "AuditLogs")

    @property
    def audit_trail(self) -> AuditTrail:
        """Records who did what to what."""
        return self._group("libworkos.audit_trail", "AuditTrail")

    @property
    def authorization(self) -> Authorization:
        """The operations of authorization."""
        return self._group("libworkos.generated.authorization", "Authorization")

    @property
    def client_api(self) -> ClientApi:
        """The operations of client api."""
        return self._group("libworkos.generated.client_api", "ClientApi")

    @property
    def connect(self) -> Connect:
        """The operations of connect."""
        return self._group("libworkos.generated.connect", "Connect")

    @property
    def directory_sync(self) -> DirectorySync:
        """The operations of directory sync."""
        return self._group("libworkos.generated.directory_sync", "DirectorySync")

    @property
    def events(self) -> Events:
        """The operations of events."""
        return self._group("libworkos.generated.events", "Events")

    @property
    def feature_flags(self) -> FeatureFlags:
        """Feature flags: whom they are on for, and what they say."""
        return self._group("libworkos._feature_flags", "FeatureFlags")

    @property
    def groups(self) -> Groups:
        """The operations of groups."""
        return self._group("libworkos.generated.groups", "Groups")

    @property
    def multi_factor_auth(self) -> MultiFactorAuth:
        """The operations of multi factor auth."""
        return self._group("libworkos.generated.multi_factor_auth", "MultiFactorAuth")

    @property
    def organization_domains(self) -> OrganizationDomains:
        """The operations of organization domains."""
        return self._group("libworkos.generated.organization_domains", "OrganizationDomains")

    @property
    def organization_memberships(self) -> OrganizationMemberships:
        """The operations of organization memberships."""
        return self._group("libworkos.generated.organization_memberships", "OrganizationMemberships")

    @property
    def organizations(self) -> Organizations:
        """The operations of organizations."""
        return self._group("libworkos.generated.organizations", "Organizations")

    @property
    def passwordless(self) -> Passwordless:
        """The operations of passwordless."""
        return self._group("libworkos.generated.passwordless", "Passwordless")

    @property
    def pipes(self) -> Pipes:
        """The operations of pipes."""
        return self._group("libworkos.generated.pipes", "Pipes")

    @property
    def platform_teams(self) -> PlatformTeams:
        """The operations of platform teams."""
        return self._group("libworkos.generated.platform_teams", "PlatformTeams")

    @property
    def radar(self) -> Radar:
        """The operations of radar."""
        return self._group("libworkos.generated.radar", "Radar")

    @property
    def session(self) -> Sessions:
        """The sessions of people who signed in with AuthKit, kept in a cookie that only the server can open."""
        return self._group("libworkos.session", "Sessions")

    @property
    def sso(self) -> SSO:
        """Sends a person to sign in, and learns who they are when they come back."""
        return self._group("libworkos.sso", "SSO")

    @property
    def tokens(self) -> Tokens:
        """Access tokens of people who signed in with AuthKit."""
        return self._group("libworkos.tokens", "Tokens")

    @property
    def user_management(self) -> UserManagement:
        """AuthKit: people, how they sign in, and their sessions."""
        return self._group("libworkos._user_management", "UserManagement")

    @property
    def vault(self) -> Vault:
        """Keeps secrets encrypted, and encrypts and decrypts data here with its keys."""
        return self._group("libworkos._vault", "Vault")

    @property
    def webhooks(self) -> Webhooks:
        """Receives the events that the service sends to you."""
        return self._group("libworkos.webhooks", "Webhooks")

    @property
    def widgets(self) -> Widgets:
        """The operations of widgets."""
        return self._group("libworkos.generated.widgets", "Widgets")
