"""What PyInstaller is told of this package."""

from __future__ import annotations

import runpy
from importlib import import_module
from pathlib import Path

import pytest

import libworkos
from libworkos import _pyinstaller


def test_the_hook_names_the_library_and_every_module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (folder,) = _pyinstaller.hook_dirs()
    hook = Path(folder) / "hook-libworkos.py"
    named = runpy.run_path(str(hook))["hiddenimports"]
    for module in named:
        import_module(module)
    wanted = {"attempt", "generated.organizations", "generated.async_groups.sso"}
    assert {f"libworkos.{name}" for name in wanted} <= set(named)

    for name in ("__init__.py", "libworkos.so.1"):
        (tmp_path / name).touch()
    monkeypatch.setattr(libworkos, "__file__", str(tmp_path / "__init__.py"))
    assert runpy.run_path(str(hook))["binaries"] == [(str(tmp_path / "libworkos.so.1"), "libworkos")]
