"""The group session of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..._async_group import AsyncGroup
from ..._group import Options
from ...session import CookiePassword, Format, LogoutUrl, SealedSession, Session


class AsyncSessions(AsyncGroup):
    """The sessions of people who signed in with AuthKit, kept in a cookie that only the server can open."""

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
