"""Installs into an empty folder and builds a C program against that copy alone."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = r"""
#include <stdio.h>
#include <string.h>
#include <workos.h>

int main(void) {
    workos_client *client = NULL;
    char *out = NULL;
    if (strcmp(workos_version(), WORKOS_VERSION) != 0) return 1;
    if (workos_client_new("{\"client_id\":\"client_1\"}", &client, NULL) != WORKOS_OK) return 2;
    const char *params = "{\"redirect_uri\":\"http://localhost:4567/callback\",\"domain\":\"foo.com\"}";
    if (workos_sso_authorization_url(client, params, &out) != WORKOS_OK) return 3;
    puts(out);
    workos_string_free(out);
    workos_client_free(client);
    return 0;
}
"""
URL = (
    '{"url":"https://api.workos.com/sso/authorize?response_type=code&client_id=client_1'
    '&redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&domain=foo.com"}'
)


def output(*command: str, **environment: str) -> str:
    result = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        raise AssertionError(
            f"{' '.join(command)} exited with {result.returncode}:\n{result.stdout}{result.stderr}"
        )
    return result.stdout.strip()


def check_files(prefix: Path) -> None:
    library = prefix / "lib"
    for name in ["lib/libworkos.so.1", "lib/libworkos.a", "include/workos.h", "lib/pkgconfig/workos.pc"]:
        assert (prefix / name).is_file(), f"{name} is not installed"
    assert os.readlink(library / "libworkos.so") == "libworkos.so.1"
    dynamic = output("readelf", "-d", str(library / "libworkos.so.1"))
    assert "soname: [libworkos.so.1]" in dynamic, dynamic
    assert "NODELETE" in dynamic, dynamic


def check_no_build_paths(prefix: Path) -> None:
    for name in ["lib/libworkos.so.1", "lib/libworkos.a"]:
        content = (prefix / name).read_bytes()
        for path in [ROOT, Path.home()]:
            assert f"{path}/".encode() not in content, f"{name} holds the path {path}"


def build_and_run(prefix: Path, static: bool) -> None:
    work = prefix.parent
    source, program = work / "program.c", work / "program"
    source.write_text(PROGRAM)
    pkg_config = {"PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig")}
    flags = output(
        "pkg-config", "--cflags", "--libs", *(["--static"] if static else []), "workos", **pkg_config
    ).split()
    if static:
        flags = [str(prefix / "lib" / "libworkos.a") if flag == "-lworkos" else flag for flag in flags]
    output(
        "cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", str(source), *flags, "-o", str(program)
    )
    library_path = {} if static else {"LD_LIBRARY_PATH": str(prefix / "lib")}
    assert output(str(program), **library_path) == URL


def check_uninstall(prefix: Path) -> None:
    output("make", "-s", "-C", str(ROOT), "uninstall", f"PREFIX={prefix}")
    left = [str(path) for path in prefix.rglob("*") if not path.is_dir()]
    assert not left, f"uninstall left {left}"


def main() -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as work:
        prefix = Path(work) / "prefix"
        checks: dict[str, Callable[[], object]] = {
            "make install": lambda: output("make", "-s", "-C", str(ROOT), "install", f"PREFIX={prefix}"),
            "installed files": lambda: check_files(prefix),
            "no path of the build machine": lambda: check_no_build_paths(prefix),
            "a C program, shared": lambda: build_and_run(prefix, static=False),
            "a C program, static": lambda: build_and_run(prefix, static=True),
            "make check-native-libs": lambda: output("make", "-s", "-C", str(ROOT), "check-native-libs"),
            "make uninstall": lambda: check_uninstall(prefix),
        }
        for name, check in checks.items():
            try:
                check()
            except (AssertionError, OSError) as fault:
                failed += 1
                print(f"not ok {name}: {fault}")
            else:
                passed += 1
                print(f"ok {name}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


sys.exit(main())
