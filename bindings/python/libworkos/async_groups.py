"""The groups of an AsyncClient. Written by scripts/generate_tables.py; do not edit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Callable

from ._async_group import AsyncGroup
from ._callback import Callback, in_text_or_members
from ._exports import Waiting
from ._group import Options, Order, Time, check_zones, data_of
from .errors import TimedOut
from .profile import Profile
from .session import CookiePassword, Format, LogoutUrl, SealedSession, Session
from .tokens import VerifiedToken

if TYPE_CHECKING:
    from .audit_event import AuditEvent
    from .login import Login


class AsyncSSO(AsyncGroup):
    """Sends a person to sign in, and learns who they are when they come back."""

    __slots__ = ()

    def start_login(
        self,
        *,
        redirect_uri: str,
        domain: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        provider: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        state: str | Mapping[str, Any] | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: bool = False,
        prompt: str | None = None,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
    ) -> Login:
        """Begins a login: the URL to send the person to, with a fresh state and PKCE challenge. Sends nothing.

        Keep the `state` and the `code_verifier` of the Login in the person's session: `finish_login`
        wants them when the person comes back to `redirect_uri`. Exactly one of `domain`, `connection`,
        `organization` and `provider` says where they sign in. `client_id` stands for the client's own;
        `project_id` is its older name.

        `state` is your data to carry along, which comes back as the profile's `login_data`;
        the browser can read it. `nonce` makes a fresh one for an OpenID Connect provider's id token.
        """
        begun = self._compute("sso.start_login", locals())
        # Imported late; __init__.py says why.
        from .login import Login  # noqa: PLC0415

        return Login(begun["url"], begun["state"], begun["code_verifier"], begun.get("nonce"))

    async def finish_login(
        self,
        callback: Callback,
        *,
        state: str | None,
        code_verifier: str | None,
        client_id: str | None = None,
        project_id: str | None = None,
        expected_organization_id: str | None = None,
        expected_connection_id: str | None = None,
        allow_idp_initiated: bool = False,
        options: Options | None = None,
    ) -> Profile:
        """Ends a login: checks the callback, and exchanges its code for the person's profile.

        `callback` is what came to `redirect_uri`: the query string, or its members, also in a
        framework's own mapping. `state` and `code_verifier` are those that `start_login` gave for
        this very browser; take them out of its session, for a login serves once.

        A callback that is malformed, or whose state is another, is an InvalidArgument, and nothing
        was sent. One that says that the login failed is Rejected, with the documented `api_code`,
        such as "access_denied". Rejected, too, is a person who is not of `expected_organization_id`
        or did not come through `expected_connection_id`: "organization_mismatch", "connection_mismatch".

        `allow_idp_initiated` also accepts a callback without a state, for which `state` and
        `code_verifier` may be None: the identity provider began that login, and nothing proves that
        this browser wanted it.
        """
        callback = in_text_or_members(callback)
        return Profile(await self._call("sso.finish_login", locals()))

    def authorization_url(
        self,
        *,
        redirect_uri: str,
        domain: str | None = None,
        connection: str | None = None,
        organization: str | None = None,
        provider: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        state: str | Mapping[str, Any] | None = None,
        domain_hint: str | None = None,
        login_hint: str | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        provider_scopes: Sequence[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str | None = None,
    ) -> str:
        """The URL to send a person's browser to. Sends nothing and never blocks.

        The person comes back to `redirect_uri` with a `code` for `profile` and with the same `state`
        (an object travels as compact JSON). Exactly one of `domain`, `connection`, `organization`
        and `provider` says where they sign in. `client_id` stands for the client's own;
        `project_id` is its older name.
        """
        url: str = self._compute("sso.authorization_url", locals())["url"]
        return url

    async def profile(
        self,
        *,
        code: str,
        client_id: str | None = None,
        project_id: str | None = None,
        code_verifier: str | None = None,
        options: Options | None = None,
    ) -> Profile:
        """Exchanges the `code` of the callback for the person's profile.

        A code serves once, so this is never sent again after any byte of it may have arrived.
        `code_verifier` belongs to the `code_challenge` of the authorization URL (RFC 7636).
        """
        return Profile(await self._call("sso.profile", locals()))

    async def get_profile(self, access_token: str, *, options: Options | None = None) -> Profile:
        """The profile of the person whom an access token was given for.

        The `access_token` is the one that came with the profile; it is sent in place of the API key.
        """
        return Profile(await self._call("sso.get_profile", locals()))

    async def logout_url(
        self,
        profile_id: str | None = None,
        *,
        token: str | None = None,
        return_to: str | None = None,
        options: Options | None = None,
    ) -> str:
        """The URL to send a person's browser to, so that their identity provider signs them out, too.

        Waits, unless `token`, the "logout_token" of `authorize_logout`, is given in place of `profile_id`. The
        person comes to `return_to`, an http or https URL, afterwards.
        """
        url: str = data_of(await self._call("sso.logout_url", locals()))["url"]
        return url

    async def authorize_logout(self, profile_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """The "logout_token" with which a person is signed out, and the "logout_url" made of it.

        `logout_url` does this and gives the URL.
        """
        answer: dict[str, Any] = await self._call("sso.authorize_logout", locals())
        return answer

    async def get_jwks(
        self, *, client_id: str | None = None, project_id: str | None = None, options: Options | None = None
    ) -> dict[str, Any]:
        """The public keys (RFC 7517) that access tokens are signed with. Needs no API key."""
        keys: dict[str, Any] = await self._call("sso.get_jwks", locals())
        return keys

    async def list_connections(
        self,
        *,
        connection_type: str | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """One page of the connections that fit every filter given.

        The page has the connections in `data`, at most `limit` (1 to 100; 10 unless given), and in
        `list_metadata` the cursors `before` and `after`; each leads to the page on that side, and is
        None where there is none. The newest come first, unless `order` is "asc".
        """
        page: dict[str, Any] = await self._call("sso.list_connections", locals())
        return page

    def iterate_connections(
        self,
        *,
        connection_type: str | None = None,
        domain: str | None = None,
        organization_id: str | None = None,
        search: str | None = None,
        limit: int = 100,
        order: Order | None = None,
        options: Options | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Every connection that fits every filter given, the newest first unless `order` is "asc".

        Waits whenever a next page is needed: pages are fetched on the way, with `limit` connections
        each, and no more of them than are looked at. Nothing is sent, or checked, before the first.
        """
        return self._iterate("sso.list_connections", locals())

    async def get_connection(self, connection_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """One connection."""
        connection: dict[str, Any] = await self._call("sso.get_connection", {"id": connection_id, "options": options})
        return connection

    async def delete_connection(self, connection_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """Deletes a connection, through which nobody can sign in any more; gives the answer, {}."""
        answer: dict[str, Any] = await self._call("sso.delete_connection", {"id": connection_id, "options": options})
        return answer

    async def promote_draft_connection(self, token: str, *, options: Options | None = None) -> dict[str, Any]:
        """Activates the draft connection with this token; gives the answer."""
        answer: dict[str, Any] = await self._call("sso.promote_draft_connection", locals())
        return answer

    async def create_connection(
        self,
        source: str | None = None,
        *,
        organization_id: str | None = None,
        name: str | None = None,
        external_id: str | None = None,
        connection_type: str | None = None,
        attribute_maps: Mapping[str, Any] | None = None,
        saml_options: Mapping[str, Any] | None = None,
        oidc_options: Mapping[str, Any] | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Creates a connection and gives it.

        Either of the token of a draft connection (`source`, as of 2020), or of today's members: `organization_id`,
        `name` and `connection_type`, such as "OktaSAML", with the settings of the provider.
        """
        connection: dict[str, Any] = await self._call("sso.create_connection", locals())
        return connection


class AsyncAuditTrail(AsyncGroup):
    """Records who did what to what."""

    __slots__ = ()

    async def create_event(
        self,
        event: Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Records an event; gives the answer, {"success": True}.

        The event needs `group`, `location`, `action`, `action_type` (C, R, U or D), `actor_name`,
        `actor_id`, `target_name`, `target_id` and `occurred_at` (a string as in RFC 3339, or a
        datetime with a time zone) and may have `metadata`. It is checked before it is sent.

        The service records an `idempotency_key` once: the same event again is answered as the first
        time, another event is a Conflict. Without one, a fresh key protects the retries of this call.
        """
        check_zones(event, "occurred_at", operation="audit_trail.create_event")
        answer: dict[str, Any] = await self._call("audit_trail.create_event", locals())
        return answer


class AsyncAuditLogs(AsyncGroup):
    """Records who did what to what, for one organization, and gives it back."""

    __slots__ = ()

    async def create_event(
        self,
        organization_id: str,
        event: AuditEvent | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Records an event of an organization; gives the answer, {"success": True}.

        The event is an AuditEvent, or a mapping: it needs `action`, `occurred_at` (a string as in
        RFC 3339, or a datetime with a time zone), `actor` and each of `targets` with `id` and
        `type`, and `context` with `location`. It may have `version`, `metadata` here, in the actor
        and in each target, `name` in these two, and `user_agent` in the context. It is checked
        before it is sent.

        `idempotency_key` makes the service record the event once, however often it is sent. Without
        one, a fresh key protects the retries of this call.
        """
        check_zones(event, "occurred_at", operation="audit_logs.create_event")
        answer: dict[str, Any] = await self._call("audit_logs.create_event", locals())
        return answer

    # -- exports ---------------------------------------------------------------------------------

    async def create_export(
        self,
        organization_id: str,
        *,
        range_start: Time,
        range_end: Time,
        actions: Sequence[str] | None = None,
        actors: Sequence[str] | None = None,
        actor_names: Sequence[str] | None = None,
        actor_ids: Sequence[str] | None = None,
        targets: Sequence[str] | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Begins an export of an organization's events as CSV; gives the export, mostly "pending".

        It holds the events from `range_start`, at most three months ago, to `range_end`, and of these
        only those that each of the lists lets pass. `actors` is the older name of `actor_names`.
        """
        check_zones(locals(), "range_start", "range_end", operation="audit_logs.create_export")
        export: dict[str, Any] = await self._call("audit_logs.create_export", locals())
        return export

    async def get_export(self, export_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """An export: its `state` and, once that is "ready", the `url` of the file.

        A `url` serves for ten minutes, and asking again gives a new one.
        """
        export: dict[str, Any] = await self._call("audit_logs.get_export", {"id": export_id, "options": options})
        return export

    async def wait_for_export(
        self,
        export_id: str,
        *,
        timeout_s: float = 600,
        on_progress: Callable[[dict[str, Any]], object] | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Waits at most `timeout_s` until an export is ready, and gives it as `get_export` does.

        It asks again and again, after pauses of 0.1 seconds at first and of 5 at last. Each answer is
        handed to `on_progress`, whose exception ends the wait; so does Ctrl-C. A single request takes
        no longer than the `timeout_ms` of `options`, or 30 seconds.

        An export that the service could not make, or that has expired, is Rejected. One that is not
        ready in time is TimedOut, and may be waited for again.
        """
        waiting = Waiting(timeout_s, on_progress, options)
        while True:
            try:
                answer = await self.get_export(export_id, options=waiting.options())
            except TimedOut as late:
                raise waiting.ended_by(late) from None
            pause = waiting.pause(answer)
            if pause is None:
                return answer
            await asyncio.sleep(pause)

    # -- schemas ---------------------------------------------------------------------------------

    async def create_schema(
        self,
        action: str,
        *,
        targets: Sequence[Mapping[str, Any]],
        actor: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Adds a version of the schema that the events of an action follow; gives the schema.

        Each of `targets` has a `type` and may have, as `actor` may, the JSON schema of its `metadata`.
        `metadata` is that of the event's own. A version never changes again.
        """
        schema: dict[str, Any] = await self._call("audit_logs.create_schema", locals())
        return schema

    async def list_schemas(
        self,
        action: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """One page of the versions of an action's schema. The page is that of `sso.list_connections`."""
        page: dict[str, Any] = await self._call("audit_logs.list_schemas", locals())
        return page

    def iterate_schemas(
        self, action: str, *, limit: int = 100, order: Order | None = None, options: Options | None = None
    ) -> AsyncIterator[dict[str, Any]]:
        """Every version of an action's schema. Waits as `sso.iterate_connections` does."""
        return self._iterate("audit_logs.list_schemas", locals())

    async def list_actions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """One page of the actions that have a schema. The page is that of `sso.list_connections`."""
        page: dict[str, Any] = await self._call("audit_logs.list_actions", locals())
        return page

    def iterate_actions(
        self, *, limit: int = 100, order: Order | None = None, options: Options | None = None
    ) -> AsyncIterator[dict[str, Any]]:
        """Every action that has a schema. Waits as `sso.iterate_connections` does."""
        return self._iterate("audit_logs.list_actions", locals())

    # -- how events are kept ---------------------------------------------------------------------

    async def get_retention(self, organization_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """How long an organization's events are kept."""
        retention: dict[str, Any] = await self._call("audit_logs.get_retention", locals())
        return retention

    async def update_retention(
        self,
        organization_id: str,
        *,
        retention_period: str | None = None,
        retention_period_in_days: int | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Sets how long an organization's events are kept; gives the new retention.

        Exactly one of `retention_period`, such as "6_MONTHS" or "1_YEAR", and its older form
        `retention_period_in_days`.
        """
        retention: dict[str, Any] = await self._call("audit_logs.update_retention", locals())
        return retention

    async def get_configuration(self, organization_id: str, *, options: Options | None = None) -> dict[str, Any]:
        """An organization's Audit Logs: their retention, their state and their log stream."""
        configuration: dict[str, Any] = await self._call("audit_logs.get_configuration", locals())
        return configuration


class AsyncSessions(AsyncGroup):
    """The sessions of people who signed in with AuthKit, kept in a cookie that only the server can open.

    The password is the client's `cookie_password`, or WORKOS_COOKIE_PASSWORD; a method may be given another.
    """

    __slots__ = ()

    def seal(
        self,
        session: Mapping[str, Any],
        *,
        cookie_password: CookiePassword = None,
        format: Format | None = None,  # noqa: A002
        options: Options | None = None,
    ) -> SealedSession:
        """Seals a session into the value of a cookie. Sends nothing, never blocks.

        `session` has "access_token", "refresh_token" and "user" as the sign-in gave them, and "organization_id" and
        "impersonator" if there are any.
        """
        sealed: SealedSession = self._compute("session.seal", locals())
        return sealed

    def open(
        self, sealed: str, *, cookie_password: CookiePassword = None, options: Options | None = None
    ) -> dict[str, Any]:
        """The session in a cookie, in whichever format it was sealed. Sends nothing, never blocks.

        Its access token is not verified; `authenticate` does that. What no password opens is Rejected, with the
        `api_code` "invalid_session".
        """
        session: dict[str, Any] = self._compute("session.open", locals())
        return session

    async def authenticate(
        self,
        sealed: str | None = None,
        *,
        cookie_password: CookiePassword = None,
        issuer: str | Sequence[str] | None = None,
        audience: str | Sequence[str] | None = None,
        leeway_s: int | None = None,
        options: Options | None = None,
    ) -> Session:
        """Who is signed in by a cookie; None or an empty one is that of nobody.

        Waits only where the service's keys must be fetched. Where `authenticated` is False the `reason` says why:
        "expired" asks for `refresh`, the others for a new sign-in. An error says nothing about the session.
        """
        session: Session = await self._call("session.authenticate", locals())
        return session

    async def refresh(
        self,
        sealed: str,
        *,
        organization_id: str | None = None,
        cookie_password: CookiePassword = None,
        issuer: str | Sequence[str] | None = None,
        audience: str | Sequence[str] | None = None,
        leeway_s: int | None = None,
        options: Options | None = None,
    ) -> Session:
        """Refreshes the session in a cookie, or switches it to another organization.

        Gives what `authenticate` gives and the new cookie, `sealed`: set it, also where the `reason` is "unverified",
        because the old one works no more. Calls with the same cookie share one refresh.

        What the service refuses is an error with its `api_code`; after a Timeout or a NetworkError whose `performed`
        is "maybe" the session may well be alive.
        """
        session: Session = await self._call("session.refresh", locals())
        return session

    def logout_url(
        self,
        sealed: str,
        *,
        return_to: str | None = None,
        cookie_password: CookiePassword = None,
        options: Options | None = None,
    ) -> LogoutUrl:
        """The URL to send the browser to, with the cookie deleted. Sends nothing, never blocks.

        The access token in the cookie may have expired. `return_to` must be registered in the dashboard.
        """
        url: LogoutUrl = self._compute("session.logout_url", locals())
        return url


class AsyncTokens(AsyncGroup):
    """Access tokens of people who signed in with AuthKit."""

    __slots__ = ()

    async def verify(
        self,
        token: str,
        *,
        issuer: str | Sequence[str] | None = None,
        audience: str | Sequence[str] | None = None,
        leeway_s: int | None = None,
        options: Options | None = None,
    ) -> VerifiedToken:
        """The claims of an access token, where the service signed it and it is valid now.

        The service's keys are fetched when they are first needed, once for all callers, and kept: usually nothing
        is sent. `issuer` and `audience` are what the token must name, or several that will do; unless they are
        given any will. A clock may be off by `leeway_s` seconds, 0 to 300; 0 unless given.

        A token that is not valid is Rejected, with the `api_code` "token_expired" or "invalid_token". Where the keys
        cannot be fetched the error says so, and nothing is known of the token.
        """
        verified: VerifiedToken = await self._call("tokens.verify", locals())
        return verified
