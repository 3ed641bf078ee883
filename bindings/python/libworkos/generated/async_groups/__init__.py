"""The groups of an AsyncClient, each imported when it is first used. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._group import WithGroups

if TYPE_CHECKING:
    from ...actions import Actions
    from .admin_portal import AsyncAdminPortal
    from .agents import AsyncAgents
    from .api_keys import AsyncApiKeys
    from .audit_logs import AsyncAuditLogs
    from .audit_trail import AsyncAuditTrail
    from .authorization import AsyncAuthorization
    from .client_api import AsyncClientApi
    from .connect import AsyncConnect
    from .directory_sync import AsyncDirectorySync
    from .events import AsyncEvents
    from .feature_flags import AsyncFeatureFlags
    from .groups import AsyncGroups
    from .multi_factor_auth import AsyncMultiFactorAuth
    from .organization_domains import AsyncOrganizationDomains
    from .organization_memberships import AsyncOrganizationMemberships
    from .organizations import AsyncOrganizations
    from .passwordless import AsyncPasswordless
    from .pipes import AsyncPipes
    from .platform_teams import AsyncPlatformTeams
    from .radar import AsyncRadar
    from .session import AsyncSessions
    from .sso import AsyncSSO
    from .tokens import AsyncTokens
    from .user_management import AsyncUserManagement
    from .vault import AsyncVault
    from .webhooks import AsyncWebhooks
    from .widgets import AsyncWidgets


class AsyncClientGroups(WithGroups):
    """The groups of operations that an AsyncClient has."""

    __slots__ = ()

    @property
    def actions(self) -> Actions:
        """Answers the service, which asks whether a person may sign in or register."""
        return self._group("libworkos.actions", "Actions")

    @property
    def admin_portal(self) -> AsyncAdminPortal:
        """The operations of admin portal."""
        return self._group("libworkos.generated.async_groups.admin_portal", "AsyncAdminPortal")

    @property
    def agents(self) -> AsyncAgents:
        """The operations of agents."""
        return self._group("libworkos.generated.async_groups.agents", "AsyncAgents")

    @property
    def api_keys(self) -> AsyncApiKeys:
        """The operations of api keys."""
        return self._group("libworkos.generated.async_groups.api_keys", "AsyncApiKeys")

    @property
    def audit_logs(self) -> AsyncAuditLogs:
        """Records who did what to what, for one organization, and gives it back."""
        return self._group("libworkos.generated.async_groups.audit_logs", "AsyncAuditLogs")

    @property
    def audit_trail(self) -> AsyncAuditTrail:
        """Records who did what to what."""
        return self._group("libworkos.generated.async_groups.audit_trail", "AsyncAuditTrail")

    @property
    def authorization(self) -> AsyncAuthorization:
        """The operations of authorization."""
        return self._group("libworkos.generated.async_groups.authorization", "AsyncAuthorization")

    @property
    def client_api(self) -> AsyncClientApi:
        """The operations of client api."""
        return self._group("libworkos.generated.async_groups.client_api", "AsyncClientApi")

    @property
    def connect(self) -> AsyncConnect:
        """The operations of connect."""
        return self._group("libworkos.generated.async_groups.connect", "AsyncConnect")

    @property
    def directory_sync(self) -> AsyncDirectorySync:
        """The operations of directory sync."""
        return self._group("libworkos.generated.async_groups.directory_sync", "AsyncDirectorySync")

    @property
    def events(self) -> AsyncEvents:
        """The operations of events."""
        return self._group("libworkos.generated.async_groups.events", "AsyncEvents")

    @property
    def feature_flags(self) -> AsyncFeatureFlags:
        """Feature flags: whom they are on for, and what they say."""
        return self._group("libworkos.generated.async_groups.feature_flags", "AsyncFeatureFlags")

    @property
    def groups(self) -> AsyncGroups:
        """The operations of groups."""
        return self._group("libworkos.generated.async_groups.groups", "AsyncGroups")

    @property
    def multi_factor_auth(self) -> AsyncMultiFactorAuth:
        """The operations of multi factor auth."""
        return self._group("libworkos.generated.async_groups.multi_factor_auth", "AsyncMultiFactorAuth")

    @property
    def organization_domains(self) -> AsyncOrganizationDomains:
        """The operations of organization domains."""
        return self._group("libworkos.generated.async_groups.organization_domains", "AsyncOrganizationDomains")

    @property
    def organization_memberships(self) -> AsyncOrganizationMemberships:
        """The operations of organization memberships."""
        return self._group("libworkos.generated.async_groups.organization_memberships", "AsyncOrganizationMemberships")

    @property
    def organizations(self) -> AsyncOrganizations:
        """The operations of organizations."""
        return self._group("libworkos.generated.async_groups.organizations", "AsyncOrganizations")

    @property
    def passwordless(self) -> AsyncPasswordless:
        """The operations of passwordless."""
        return self._group("libworkos.generated.async_groups.passwordless", "AsyncPasswordless")

    @property
    def pipes(self) -> AsyncPipes:
        """The operations of pipes."""
        return self._group("libworkos.generated.async_groups.pipes", "AsyncPipes")

    @property
    def platform_teams(self) -> AsyncPlatformTeams:
        """The operations of platform teams."""
        return self._group("libworkos.generated.async_groups.platform_teams", "AsyncPlatformTeams")

    @property
    def radar(self) -> AsyncRadar:
        """The operations of radar."""
        return self._group("libworkos.generated.async_groups.radar", "AsyncRadar")

    @property
    def session(self) -> AsyncSessions:
        """The sessions of people who signed in with AuthKit, kept in a cookie that only the server can open."""
        return self._group("libworkos.generated.async_groups.session", "AsyncSessions")

    @property
    def sso(self) -> AsyncSSO:
        """Sends a person to sign in, and learns who they are when they come back."""
        return self._group("libworkos.generated.async_groups.sso", "AsyncSSO")

    @property
    def tokens(self) -> AsyncTokens:
        """Access tokens of people who signed in with AuthKit."""
        return self._group("libworkos.generated.async_groups.tokens", "AsyncTokens")

    @property
    def user_management(self) -> AsyncUserManagement:
        """AuthKit: people, how they sign in, and their sessions."""
        return self._group("libworkos.generated.async_groups.user_management", "AsyncUserManagement")

    @property
    def vault(self) -> AsyncVault:
        """Keeps secrets encrypted, and encrypts and decrypts data here with its keys."""
        return self._group("libworkos.generated.async_groups.vault", "AsyncVault")

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Receives the events that the service sends to you."""
        return self._group("libworkos.generated.async_groups.webhooks", "AsyncWebhooks")

    @property
    def widgets(self) -> AsyncWidgets:
        """The operations of widgets."""
        return self._group("libworkos.generated.async_groups.widgets", "AsyncWidgets")
