"""A Debian that has next to nothing, in a folder: made once for a list of packages, and entered as root."""

from __future__ import annotations

import os
from pathlib import Path

import bare
import pytest
from support import ROOT, attempt, need, output

#: What somebody has who compiles C with pkg-config.
PACKAGES = ["gcc", "libc6-dev", "pkgconf"]


def bare_root() -> Path:
    """Its folder; a test leaves it as it was."""
    need("mmdebstrap")
    if os.geteuid() != 0:
        pytest.skip("it takes root's rights to make a root and to enter it")
    root, made_of = ROOT / "build/packages/root", ROOT / "build/packages/root-made-of"
    wanted = "\n".join([bare.codename(), *PACKAGES, ""])
    if not made_of.is_file() or made_of.read_text() != wanted:
        bare.debootstrap(root, PACKAGES)
        made_of.write_text(wanted)
    return root


def inside(root: Path, *command: str) -> str:
    """What a command prints that runs in the root, without a network."""
    return output("unshare", "--net", "chroot", root, *command, env=LANGUAGE)


def fails(root: Path, *command: str) -> bool:
    return attempt("unshare", "--net", "chroot", root, *command, env=LANGUAGE).returncode != 0


LANGUAGE = {"LC_ALL": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
