"""The callback in the forms in which Python's web frameworks give it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Union

#: A query string, as text or as bytes, or its members.
Callback = Union[str, bytes, Mapping[str, str]]


def in_text_or_members(callback: Callback) -> str | Mapping[str, str]:
    """The callback as the library takes it, with every fault that it came with."""
    if isinstance(callback, bytes):
        # What is not UTF-8 becomes U+FFFD, which the library refuses.
        return callback.decode("utf-8", "replace")
    # A framework's mapping may hold several members of one name and show only one of them, which
    # would hide a repeated code. So it is made a query string again, in which all of them stand.
    values: Callable[[str], list[Any]] | None = getattr(callback, "getlist", getattr(callback, "getall", None))
    if values is None or isinstance(callback, str):
        return callback
    # Imported late, because only this needs it, and a program that has no use for it starts sooner.
    from urllib.parse import urlencode  # noqa: PLC0415

    pairs = [(name, value) for name in dict.fromkeys(callback) for value in values(name)]
    return urlencode(pairs, errors="surrogatepass")
