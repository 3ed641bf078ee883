"""The shared library: where it is found, how its functions are called, and who frees what they give."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from typing import Any, Callable

#: The ABI grows by addition only within one major version, so this is all that has to agree.
_MAJOR_VERSION = "1"


class LibraryNotFound(OSError):
    """No shared library that serves was found; the message names every place tried, and why it failed."""


def _file_names() -> list[str]:
    """As packaging/library_names.json has them, and what a linker looks for."""
    if sys.platform == "win32":
        return ["workos.dll"]
    if sys.platform == "darwin":
        return ["libworkos.1.dylib", "libworkos.dylib"]
    return ["libworkos.so.1", "libworkos.so"]


def _places() -> list[str]:
    """The files to try, in order; a bare name leaves the search to the system's loader."""
    named = os.environ.get("LIBWORKOS_PATH")
    if named:
        # Whoever names a library wants that one: falling back to another would hide the mistake.
        path = os.path.join(os.getcwd(), named)
        return [os.path.join(path, name) for name in _file_names()] if os.path.isdir(path) else [path]
    package = os.path.dirname(os.path.realpath(__file__))
    folders = [package]
    binding = os.path.dirname(package)
    if binding.endswith(os.path.join(os.sep, "bindings", "python")):
        repository = os.path.dirname(os.path.dirname(binding))
        folders.append(os.path.join(repository, "build", "lib"))
    return [os.path.join(folder, name) for folder in folders for name in _file_names()] + _file_names()


#: Called with a record of JSON and with the number that was given for it.
OBSERVER = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_void_p)
#: Called with that number when the observer will not be called any more.
FINALIZER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

#: Asked whether a waiting call is to end. It is given a number, too, of which it takes no notice.
INTERRUPT = ctypes.CFUNCTYPE(ctypes.c_int)


def declare(library: ctypes.CDLL, signatures: Iterable[tuple[str, Any, list[Any]]]) -> None:
    """Gives functions of the library the types of their results and parameters."""
    for name, result, parameters in signatures:
        function = getattr(library, name)
        function.restype = result
        function.argtypes = parameters


def _declare(library: ctypes.CDLL) -> ctypes.CDLL:
    """Gives every function its types. CDLL, unlike PyDLL, releases the GIL while a function runs."""
    text, client, size, number = ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int32
    out = ctypes.POINTER(ctypes.c_char_p)
    signatures: list[tuple[str, Any, list[Any]]] = [
        ("workos_client_new", number, [text, ctypes.POINTER(client), out]),
        ("workos_client_free", None, [client]),
        ("workos_client_set_api_key", number, [client, text, out]),
        ("workos_client_set_observer", number, [client, OBSERVER, ctypes.c_void_p, FINALIZER]),
        ("workos_client_set_interrupt", number, [client, INTERRUPT, ctypes.c_void_p, out]),
        ("workos_call", number, [client, text, text, out]),
        ("workos_operations", number, [out]),
        ("workos_request_build", number, [client, text, text, out]),
        ("workos_response_parse", number, [client, text, text, number, text, text, size, out]),
        ("workos_webhooks_verify", number, [client, text, text, size, out]),
        ("workos_actions_verify", number, [client, text, text, size, out]),
        ("workos_json_get", number, [text, text, out]),
        ("workos_version", text, []),
        ("workos_string_free", None, [text]),
    ]
    declare(library, signatures)
    version = library.workos_version().decode()
    if version.split(".")[0] != _MAJOR_VERSION:
        raise OSError(f"{library._name}: version {version}, where version {_MAJOR_VERSION} is needed")
    return library


def _load() -> ctypes.CDLL:
    failures = []
    for place in _places():
        try:
            return _declare(ctypes.CDLL(place))
        except (OSError, AttributeError) as failure:
            failures.append(f"\n  - {failure}")
    raise LibraryNotFound(
        "no shared library of libworkos was found; tried, in this order:"
        + "".join(failures)
        + "\nBuild it with `make`, or name the file in the environment variable LIBWORKOS_PATH."
    )


library = _load()


def keeping_the_gil(name: str) -> Any:
    """A function of the library that keeps the GIL while it runs: for what takes microseconds and waits for nothing.

    A thread that lets go of the GIL while another one computes gets it back 5 ms later.
    """
    declared = getattr(library, name)
    function = getattr(ctypes.PyDLL(library._name, handle=library._handle), name)
    function.restype, function.argtypes = declared.restype, declared.argtypes
    return function


_compute = keeping_the_gil("workos_call")
_free_string = keeping_the_gil("workos_string_free")


class OwnedString(ctypes.c_char_p):
    """The place where the library writes a string that is ours to free; `value` is a copy of it.

    Freeing belongs to the object and not to a `finally`: a KeyboardInterrupt may strike between
    any two steps of Python, but never between the library's writing and this object's owning.
    """

    def __del__(self, free: Callable[[OwnedString], None] = _free_string) -> None:
        free(self)


if sys.implementation.name == "cpython":
    # A KeyboardInterrupt may strike as a function of Python begins, and then skip all of it. This is C to the end.
    _method_of = ctypes.pythonapi.PyInstanceMethod_New
    _method_of.restype, _method_of.argtypes = ctypes.py_object, [ctypes.py_object]
    OwnedString.__del__ = _method_of(_free_string)  # type: ignore[method-assign]


class ClientHandle(ctypes.c_void_p):
    """A client of the library, freed with this object.

    The library checks handles: one that was freed is recognised, so freeing twice does nothing,
    and a call that runs or begins after the free ends with the status `closed`.
    """

    #: Who is told of each attempt; see attempt.py.
    on_request: Callable[[Any], object] | None = None

    def free(self, free: Callable[[ClientHandle], None] = library.workos_client_free) -> None:
        free(self)

    __del__ = free


def invoke(function: Callable[..., int], *arguments: object) -> tuple[int, bytes | None]:
    """Calls a function whose last parameter is an owned string; gives its status and that string."""
    out = OwnedString()
    # ctypes hands over the address of what it finds where a pointer to it is declared.
    return function(*arguments, out), out.value


def compute(client: ClientHandle, operation: bytes, params: bytes) -> tuple[int, bytes | None]:
    """Calls an operation that sends nothing, as `invoke` calls a function, and keeps the GIL meanwhile."""
    out = OwnedString()
    return _compute(client, operation, params, out), out.value
