"""Where the shared library is looked for, and what is said when it is not there."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import sys
from pathlib import Path

import pytest

import libworkos
from libworkos import _native

from .programs import run
from .sandbox import REPOSITORY

#: That of the installed copy, where one is tested.
HEADER = Path(os.environ.get("WORKOS_PREFIX", REPOSITORY)) / "include" / "workos.h"
LOADED = "libworkos._native.library._name"
PRINT_VERSION = "import libworkos; print(libworkos.version())"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A copy of the package far from the build tree, as an installation has it."""
    ignored = shutil.ignore_patterns("__pycache__", "*.so*")
    shutil.copytree(Path(_native.__file__).parent, tmp_path / "libworkos", ignore=ignored)
    return tmp_path


def built_library() -> Path:
    return Path(_native.library._name).resolve()


def test_the_versions_agree() -> None:
    assert libworkos.version() == libworkos.__version__
    header = HEADER.read_text()
    assert f'#define WORKOS_VERSION "{libworkos.version()}"' in header


def run_installed(installed: Path, program: str) -> tuple[int, str, str]:
    return run(f"import sys; sys.path.insert(0, {str(installed)!r})\n{program}", LIBWORKOS_PATH="")


def test_every_place_is_named(installed: Path) -> None:
    program = "try:\n    import libworkos\nexcept OSError as error:\n    print(error)"
    code, output, errors = run_installed(installed, program)
    assert (code, errors) == (0, "")
    assert f"{installed}/libworkos/libworkos.so.1" in output
    assert "\n  - libworkos.so.1: " in output
    assert "LIBWORKOS_PATH" in output


def test_beside_the_module(installed: Path) -> None:
    file = installed / "libworkos" / "libworkos.so.1"
    shutil.copy(built_library(), file)
    result = run_installed(installed, f"{PRINT_VERSION}; print({LOADED})")
    assert result == (0, f"{libworkos.version()}\n{file}\n", "")


def test_a_file_or_a_folder_by_name(tmp_path: Path) -> None:
    file = tmp_path / "libworkos.so.1"
    shutil.copy(built_library(), file)
    program = f"{PRINT_VERSION}; print({LOADED})"
    for named in (file, tmp_path):
        assert run(program, LIBWORKOS_PATH=str(named)) == (0, f"{libworkos.version()}\n{file}\n", "")


def test_no_other_place_stands_in_for_the_named_one(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.so"
    code, output, errors = run(PRINT_VERSION, LIBWORKOS_PATH=str(missing))
    assert (code, output) == (1, "")
    assert "libworkos._native.LibraryNotFound" in errors
    assert str(missing) in errors
    assert "build/lib" not in errors


def test_another_library_is_refused() -> None:
    other = ctypes.util.find_library("c")
    assert other
    with pytest.raises(AttributeError, match="workos_"):
        _native._declare(ctypes.CDLL(other))


def test_another_major_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_native, "_MAJOR_VERSION", "2")
    with pytest.raises(OSError, match=r"version 1\.\d+\.\d+, where version 2 is needed"):
        _native._declare(ctypes.CDLL(str(built_library())))


def test_what_is_imported_late() -> None:
    """A program that builds URLs does not wait for dataclasses; one that wants the classes has them by their names."""
    program = """
    import sys
    sys.modules.pop("dataclasses", None)
    import libworkos
    client = libworkos.Client(api_key="k", client_id="c")
    client.sso.authorization_url(domain="foo-corp.com", redirect_uri="https://example.com/callback")
    print("dataclasses" in sys.modules)
    assert set(libworkos.__all__) <= set(dir(libworkos))
    print([name for name in libworkos.__all__ if not hasattr(libworkos, name)])
    from libworkos import Actor, Login
    print(Actor("user_1", "user"), Actor is libworkos.Actor, Login.__module__, "dataclasses" in sys.modules)
    try:
        libworkos.AuditTrial
    except AttributeError as error:
        print(error)
    """
    actor = "Actor(id='user_1', type='user', name=None, metadata=None)"
    missing = "module 'libworkos' has no attribute 'AuditTrial'"
    output = f"False\n[]\n{actor} True libworkos.login True\n{missing}\n"
    assert run(program) == (0, output, "")


@pytest.mark.skipif(sys.version_info < (3, 10), reason="Python 3.9 cannot evaluate `str | None`")
def test_the_type_hints_of_a_client_can_be_evaluated() -> None:
    """As containers of dependencies do, in a program that has imported nothing late."""
    program = """
    import typing, libworkos
    hints = typing.get_type_hints(libworkos.Client.__init__)
    print(hints["api_key"] == typing.Optional[str], "on_request" in hints)
    """
    assert run(program) == (0, "True True\n", "")
