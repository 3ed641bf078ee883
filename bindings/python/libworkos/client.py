"""The client: one configuration and its connections."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Callable, NoReturn, Protocol

from . import _json, _native
from ._calls import Calls, texts
from ._group import Options, WithGroups, given
from ._native import library
from .errors import invalid_argument
from .generated import ClientGroups

if TYPE_CHECKING:
    from .attempt import OnRequest as OnRequest  # noqa: PLC0414 - async_client.py imports it from here.
else:
    # That is imported late; but who makes clients by their type hints, as containers of dependencies do, wants it now.
    OnRequest = Callable[[Any], object]


class Unset(Enum):
    """Tells `proxy` not given from `proxy=None`, which means: no proxy."""

    FROM_ENVIRONMENT = "as the environment says"


class Headers(Protocol):
    """A dict, or the headers of any HTTP library: names with a value, or a name given several times."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


class BaseClient(WithGroups):
    """A client of the library, and what can be done with it without sending anything."""

    _calls: Calls

    def _make(self, arguments: Mapping[str, Any]) -> _native.ClientHandle:
        """Makes the library's client of the arguments that the constructor was given."""
        self._made = {}
        config = given(arguments)
        on_request, proxy = config.pop("on_request", None), arguments["proxy"]
        if proxy is Unset.FROM_ENVIRONMENT:
            del config["proxy"]
        else:
            config["proxy"] = proxy
        self._handle = _native.ClientHandle()
        text = _json.dumps(config, "config", "client_new")
        _json.unwrap(_native.invoke(library.workos_client_new, text, ctypes.byref(self._handle)))
        if on_request is not None:
            # Imported late; __init__.py says why.
            from .attempt import observe  # noqa: PLC0415

            observe(self._handle, on_request)
        return self._handle

    def request_build(self, operation: str, params: Mapping[str, Any] | None = None, /, **more: Any) -> dict[str, Any]:
        """The request of an operation, for you to send: {"method", "url", "headers", "body"}. Sends nothing.

        It holds the API key, so never log it. An operation that sends nothing is an UnsupportedError.
        """
        name, members = texts(operation, {**(params or {}), **more})
        request: dict[str, Any] = _json.loads(self._calls.invoke(library.workos_request_build, name, members))
        return request

    def response_parse(
        self,
        operation: str,
        params: Mapping[str, Any] | None = None,
        /,
        *,
        http_status: int,
        headers: Headers | None = None,
        body: bytes | bytearray | memoryview | str = b"",
        raw: bool = False,
    ) -> Any:
        """The data of an answer that you received, or the error that `call` would raise. Sends nothing.

        `params` are those that the request was built of. `raw` is that of `call`.
        """
        name, members = texts(operation, params or {})
        if not 0 <= http_status < 2**31:
            raise invalid_argument("http_status is out of range", operation)
        content = body.encode("utf-8") if isinstance(body, str) else bytes(body)
        lists: dict[str, list[Any]] = {}
        for header, value in headers.items() if headers is not None else ():
            lists.setdefault(header.lower(), []).extend([value] if isinstance(value, str) else value)
        header_text = _json.dumps(lists, "headers", operation)
        text = self._calls.invoke(
            library.workos_response_parse, name, members, http_status, header_text, content, len(content)
        )
        return text if raw else _json.loads(text)

    def set_api_key(self, api_key: str) -> None:
        """Rotates the API key: calls that begin from now on use this one."""
        key = _json.encode(api_key, "api_key", "client_set_api_key")
        _json.unwrap(_native.invoke(library.workos_client_set_api_key, self._handle, key))

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(f"{name} holds a key and connections and cannot be copied or pickled; make another one")


class Client(BaseClient, ClientGroups):
    """A client of WorkOS: may be shared by any number of threads, and used on both sides of a fork().

    What is not given is taken from the environment (WORKOS_API_KEY, WORKOS_CLIENT_ID,
    WORKOS_BASE_URL, WORKOS_API_HOSTNAME, the proxy variables), which is read here and not again, or
    else has its default. Every failure of every method is a WorkOSError.

    A client closes its connections when it is closed, when its `with` block ends, or when nothing
    refers to it any more.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout_ms: int | None = None,
        connect_timeout_ms: int | None = None,
        max_retries: int | None = None,
        trust: str | Mapping[str, Any] | None = None,
        proxy: str | Unset | None = Unset.FROM_ENVIRONMENT,
        max_response_bytes: int | None = None,
        allow_http: bool | None = None,
        app_info: Mapping[str, str] | None = None,
        cookie_password: str | Sequence[str] | None = None,
        on_request: OnRequest | None = None,
    ) -> None:
        """Makes a client; sends nothing.

        api_key: the secret key of the WorkOS dashboard.
        client_id: the id that belongs to it; `project_id` is its older name.
        base_url: where the API is; https://api.workos.com by default.
        timeout_ms: the deadline of a whole call, retries and waits included; 1 to 600000, 30000 by default.
        connect_timeout_ms: for TCP and TLS of one connection; 5000 by default.
        max_retries: how many more attempts may follow the first; 0 to 10, 2 by default.
        trust: "bundled" (the default) or "system" certificates, {"pem": text} or {"pem_file": path}.
        proxy: an http:// URL, or None for none; as the environment says when not given.
        max_response_bytes: a longer answer is a DecodeError; 8 MiB by default.
        allow_http: allows plain http to hosts other than this one; for tests.
        app_info: {"name": ..., "version": ...} of your program, for the User-Agent.
        cookie_password: what sessions are sealed with, or a list of at most eight: the first that fits the format
            seals, each opens; as WORKOS_COOKIE_PASSWORD says when not given.
        on_request: is called with an `Attempt` after each request, on the thread that makes the call, which may be
            one of the library's own; for logs, metrics and traces. It may use the client. What it raises goes to
            sys.unraisablehook and does not disturb the call. `libworkos.log_requests` writes them to `logging`.
        """
        self._calls = Calls(self._make(locals()))

    def call(
        self, operation: str, params: Mapping[str, Any] | None = None, /, *, raw: bool = False, **more: Any
    ) -> Any:
        """Calls any operation by its name, such as `call("sso.profile", code="...")`. Blocks if it sends.

        The parameters are those that `libworkos.operations()` lists, as a mapping or as keywords,
        and `options`. Gives the data as Python values; with `raw` as JSON text, not a character changed.
        """
        return self._calls.call(operation, {**(params or {}), **more}, raw=raw)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> Any:
        """Sends a request to any endpoint, also to one that is newer than the library. Blocks.

        It travels with the checks, the limits, the retries and the credentials of every operation.
        """
        return self._calls.call("request", given(locals()))

    def close(self) -> None:
        """Closes the client at once; closing again does nothing. A call that still runs ends as a ClosedError."""
        self._handle.free()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
