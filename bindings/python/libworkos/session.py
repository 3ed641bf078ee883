"""Sessions in sealed cookies. The functions of this module are the methods of Sessions on the default client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Union

from ._default import default_client
from ._group import Group, Options
from .tokens import Claims

#: How a session is sealed: as Node does, Python, Go and Rust, Ruby 7, or Ruby 6.
Format = Literal["iron", "fernet", "gcm", "ruby7", "ruby6"]
#: A cookie password, or up to eight: the first that fits the format seals, any of them opens.
CookiePassword = Union[str, Sequence[str], None]


class _Sealed(TypedDict):
    #: The value of the cookie.
    sealed: str


class SealedSession(_Sealed, total=False):
    """A session as the value of a cookie."""

    #: True where it is longer than the 4,096 bytes that browsers keep.
    oversize: bool


class Impersonator(TypedDict):
    """Who acts as the person."""

    email: str
    reason: str | None


class Session(TypedDict, total=False):
    """Who is signed in, or why nobody is."""

    #: Whether somebody is signed in. If not, there are only `reason` and, after a refresh, `sealed`.
    authenticated: bool
    #: no_session, invalid_session, invalid_token, expired; unverified after a refresh.
    reason: str
    user: dict[str, Any] | None
    session_id: str
    organization_id: str | None
    role: str | None
    roles: list[str]
    permissions: list[str]
    entitlements: list[str]
    feature_flags: list[str]
    #: Only where somebody acts as the person.
    impersonator: Impersonator
    access_token: str
    claims: Claims
    #: After a refresh, the cookie to set: empty if there was no session to refresh.
    sealed: str


class LogoutUrl(TypedDict):
    """Where to send the browser."""

    url: str


class Sessions(Group):
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

    def authenticate(
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

        Blocks only where the service's keys must be fetched. Where `authenticated` is False the `reason` says why:
        "expired" asks for `refresh`, the others for a new sign-in. An error says nothing about the session.
        """
        session: Session = self._call("session.authenticate", locals())
        return session

    def refresh(
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
        """Refreshes the session in a cookie, or switches it to another organization. Blocks.

        Gives what `authenticate` gives and the new cookie, `sealed`: set it, also where the `reason` is "unverified",
        because the old one works no more. Calls with the same cookie share one refresh.

        What the service refuses is an error with its `api_code`; after a Timeout or a NetworkError whose `performed`
        is "maybe" the session may well be alive.
        """
        session: Session = self._call("session.refresh", locals())
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


_sessions = Sessions(default_client)
seal, open, authenticate = _sessions.seal, _sessions.open, _sessions.authenticate  # noqa: A001
refresh, logout_url = _sessions.refresh, _sessions.logout_url
