"""A login that has begun."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class Login:
    """Where to send the person, and what to keep until they come back.

    All of it is secret but for this one person: keep it where no other browser gets at it, such as
    in a session on the server or in a cookie that is encrypted. repr() shows none of it.
    """

    #: The URL to send the person's browser to.
    url: str
    #: What the callback must come back with, and with it the data that the login carries along.
    state: str
    #: What proves to the service that the code is exchanged by whoever began the login (RFC 7636).
    code_verifier: str
    #: What the provider's id token must hold; None unless it was asked for.
    nonce: str | None = None

    def to_dict(self) -> dict[str, str]:
        """What a session has to keep: `state`, `code_verifier` and, if there is one, `nonce`."""
        kept = {"state": self.state, "code_verifier": self.code_verifier}
        return kept if self.nonce is None else {**kept, "nonce": self.nonce}

    def __repr__(self) -> str:
        return f"<Login at {self.url.partition('?')[0]}>"
