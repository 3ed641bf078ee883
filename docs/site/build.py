"""Builds the site: build.py FOLDER. Any warning is an error, and nothing is fetched.

The library under build/lib (LIBWORKOS_PATH names another) tells its operations and statuses.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

from stage import ROOT, Stage

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "bindings" / "python"))
# At the end, for it has names that others have, too.
sys.path.append(str(ROOT / "api" / "generate"))

import libworkos  # noqa: E402
from libworkos import _native  # noqa: E402

import header as headers  # noqa: E402
import reference  # noqa: E402


def status_names(header: headers.Header) -> dict[int, str]:
    name_of = _native.library.workos_status_name
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.c_int32]
    numbers = [int(entry.values[0]) for entry in header.of("constant") if len(entry.names) == 1]
    return {number: name_of(number).decode() for number in numbers}


def stage(folder: Path) -> None:
    """Writes the sources of the site."""
    header = headers.read(ROOT / "include" / "workos.h")
    operations = libworkos.operations()
    shutil.rmtree(folder, ignore_errors=True)
    site = Stage(folder, reference.targets(header, operations))
    site.stage(reference.pages(header, operations, status_names(header)))
    for name in ("conf.py", "menu.py", "search_texts.py"):
        shutil.copy(HERE / name, folder / name)
    for name in ("static", "templates"):
        shutil.copytree(HERE / name, folder / name)


def main() -> int:
    output = Path(sys.argv[1]).resolve()
    # Beside the site and not in it, for nobody is to publish it.
    pages = output.with_name(output.name + "-pages")
    stage(pages)
    shutil.rmtree(output, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-E", "-b", "html"]
    command += ["-D", f"version={libworkos.version()}", "-D", f"html_title=libworkos {libworkos.version()}"]
    code = subprocess.run([*command, "-d", pages / ".doctrees", pages, output], check=False).returncode
    if code == 0:
        # For other builds by Sphinx and for a search that is not ours; nothing for readers.
        for left in (".buildinfo", "objects.inv", "searchindex.js"):
            (output / left).unlink(missing_ok=True)
        shutil.rmtree(output / "_sources", ignore_errors=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
