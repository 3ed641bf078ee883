"""Runs programs of Windows under Wine, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

from platform_table import Platform

from sandbox import ROOT

# Debian's wine64 brings no `wine` by itself.
WINE = shutil.which("wine64") or shutil.which("wine") or "/usr/lib/wine/wine64"
SERVER = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
TESTS = ROOT / "bindings" / "c" / "tests"
FLAGS = "-D_WIN32_WINNT=0x0A00 -D__USE_MINGW_ANSI_STDIO=1"
# Rust's own library asks this for random bytes; Wine before 9 does not have it.
RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG size);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T size)
{
    return SystemFunction036(bytes, (ULONG)size);
}
"""
# A program is compiled as mingw does, and can be called as if it were this machine's.
COMPILER = """#!/bin/sh
{compiler} {flags} -include "{tests}/windows/shim.h" -I"{tests}/windows" "$@" \\
    -lws2_32 || exit
while [ $# -gt 0 ]; do [ "$1" = -o ] && output=$2; shift; done
[ -e "$output.exe" ] || exit 0
printf '#!/bin/sh\\nexec "{wine}" "%s.exe" "$@"\\n' "$output" >"$output"
chmod +x "$output"
"""


def lacks_wine() -> str:
    """What is missing, or nothing."""
    return "" if os.access(WINE, os.X_OK) else "missing: wine64 (Debian: apt-get install wine64)"


class Wine:
    """A Wine that has the library beside the programs, for as long as a `with` block lasts."""

    def __init__(self, folder: Path, platform: Platform) -> None:
        self.folder, self.platform = folder, platform
        self.environment = {
            "WINEPREFIX": str(folder / "wine"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }

    def __enter__(self) -> Wine:
        programs = self.folder / "bin"
        programs.mkdir(exist_ok=True)
        # The server is started first, and wants its folder.
        (self.folder / "wine").mkdir(exist_ok=True)
        library = self.folder / "lib" / "workos.dll"
        if library.exists():
            shutil.copyfile(library, programs / "workos.dll")
        # mingw's threads.
        asked = [self.platform.compiler, "-print-file-name=libwinpthread-1.dll"]
        threads = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
        shutil.copyfile(threads, programs / Path(threads).name)
        source = self.folder / "random.c"
        source.write_text(RANDOM)
        made = programs / "bcryptprimitives.dll"
        command = [self.platform.compiler, "-shared", str(source), "-o", str(made), "-ladvapi32"]
        subprocess.run(command, check=True)
        compiler = self.compiler()
        compiler.write_text(
            COMPILER.format(compiler=self.platform.compiler, flags=FLAGS, tests=TESTS, wine=WINE)
        )
        compiler.chmod(0o755)
        self.serve("-p")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.serve("-k")

    def serve(self, argument: str) -> None:
        """Starts the server, which then stays, or ends it."""
        subprocess.run([SERVER, argument], env={**os.environ, **self.environment}, check=False)

    def compiler(self) -> Path:
        return self.folder / "mingw-cc"

    def variables(self) -> dict[str, str]:
        # Programs of cargo's lie elsewhere, and look for libraries in this folder, too.
        runner = f"CARGO_TARGET_{self.platform.target.upper().replace('-', '_')}_RUNNER"
        return {
            **self.environment,
            runner: WINE,
            "WINEPATH": f"Z:{self.folder.resolve() / 'bin'}".replace("/", "\\"),
            "WORKOS_CC": str(self.compiler()),
            "WORKOS_LIBRARY": "workos.dll",
            "CHECK_SLOWED": "1",
        }
