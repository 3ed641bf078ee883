"""PyInstaller's hook: the shared library, and the modules that are imported by name when they are first used."""

from __future__ import annotations

import glob
import os

import libworkos

_FOLDER = os.path.dirname(os.path.realpath(libworkos.__file__))
_PATTERNS = ("libworkos.so*", "libworkos*.dylib", "workos.dll")

binaries = [(file, "libworkos") for pattern in _PATTERNS for file in sorted(glob.glob(os.path.join(_FOLDER, pattern)))]
# A package that was installed without a library inside uses the one that LIBWORKOS_PATH names.
if not binaries and os.path.isfile(os.environ.get("LIBWORKOS_PATH", "")):
    binaries = [(os.environ["LIBWORKOS_PATH"], "libworkos")]
hiddenimports = [
    os.path.relpath(os.path.join(folder, name)[: -len(".py")], os.path.dirname(_FOLDER)).replace(os.sep, ".")
    for folder, _, names in os.walk(_FOLDER)
    for name in sorted(names)
    if name.endswith(".py") and name != "__init__.py" and not folder.endswith("_pyinstaller")
]
