"""What the tests of the installed library share: running commands, and a small program that uses it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from needs import need

__all__ = ["need"]

ROOT = Path(__file__).resolve().parents[2]
NOTHING: Mapping[str, str] = {}
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]

PROGRAM = r"""
#include <stdio.h>
#include <string.h>
#include <workos.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    if (strcmp(workos_version(), WORKOS_VERSION) != 0)
        return 1;
    if (workos_client_new("{\"client_id\":\"client_1\"}", &client, NULL) != WORKOS_OK)
        return 2;
    const char *params = "{\"redirect_uri\":\"http://localhost:4567/callback\",\"domain\":\"foo.com\"}";
    if (workos_sso_authorization_url(client, params, &out) != WORKOS_OK)
        return 3;
    puts(out);
    workos_string_free(out);
    workos_client_free(client);
    return 0;
}
"""
# What PROGRAM prints.
URL = (
    '{"url":"https://api.workos.com/sso/authorize?response_type=code&client_id=client_1'
    '&redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&domain=foo.com"}\n'
)


def clean_environment(env: Mapping[str, str]) -> dict[str, str]:
    """This process's, without what would lead to another copy or make `make` a part of another `make`."""
    foreign = ("WORKOS_", "PKG_CONFIG", "CMAKE_", "LD_LIBRARY_PATH", "MAKE", "MFLAGS", "RUSTFLAGS")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return {**inherited, "WORKOS_BASE_URL": "https://api.workos.com", **env}


def attempt(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] = NOTHING
) -> subprocess.CompletedProcess[str]:
    """Runs a command; standard error is part of its output."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean_environment(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def output(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] = NOTHING) -> str:
    """What a command prints; it has to succeed."""
    result = attempt(*command, cwd=cwd, env=env)
    assert result.returncode == 0, f"{command} exited with {result.returncode}:\n{result.stdout}"
    return result.stdout


def oldest_glibc(file: Path) -> tuple[int, ...]:
    """The version of glibc that a program or a library asks for; empty where it asks for none."""
    need("readelf")
    found = re.findall(r"\bGLIBC_([0-9.]+)", output("readelf", "--version-info", file))
    return max((tuple(map(int, version.split("."))) for version in found), default=())


def make(target: str, *variables: str) -> str:
    return output("make", "-s", "-C", ROOT, target, *variables)


def pkg_config(prefix: Path, *question: str) -> list[str]:
    need("pkg-config")
    path = {"PKG_CONFIG_PATH": str(prefix / "lib/pkgconfig")}
    return shlex.split(output("pkg-config", *question, "workos", env=path))


def files_below(folder: Path) -> set[str]:
    """All but folders, as paths from there."""
    return {
        str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_symlink() or path.is_file()
    }
