"""The archives of a release, as `make dist` made them: platforms, checksums, and the library inside."""

from __future__ import annotations

import json
import re
import tarfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: What the bindings open.
LIBRARY: str = json.loads((ROOT / "packaging/library_names.json").read_text())["linux"]
#: What a platform is called by Rust, which names the archives, by Node and by RubyGems.
PLATFORMS = {
    "x86_64-unknown-linux-gnu": ("linux-x64", "x86_64-linux"),
    "aarch64-unknown-linux-gnu": ("linux-arm64", "aarch64-linux"),
    "x86_64-unknown-linux-musl": ("linux-x64-musl", "x86_64-linux-musl"),
    "aarch64-unknown-linux-musl": ("linux-arm64-musl", "aarch64-linux-musl"),
}


@dataclass(frozen=True)
class Archive:
    file: Path
    sha256: str
    platform: str  # empty for the source

    def library(self) -> bytes:
        """The shared library."""
        with tarfile.open(self.file) as archive:
            (member,) = (
                m for m in archive if m.isfile() and re.search(r"/lib/libworkos\.so\.[\d.]+$", m.name)
            )
            content = archive.extractfile(member)
            assert content is not None
            return content.read()


@dataclass(frozen=True)
class Release:
    version: str
    source: Archive
    binaries: list[Archive]


def read(folder: Path) -> Release:
    """What lies in the folder; SHA256SUMS says what that is."""
    sums = dict(line.split()[::-1] for line in (folder / "SHA256SUMS").read_text().splitlines())
    found: dict[str, Archive] = {}
    version = ""
    for name, sha256 in sums.items():
        if parts := re.fullmatch(r"libworkos-(\d[\w.]*?)(?:-(.+))?\.tar\.gz", name):
            version = parts[1]
            found[parts[2] or ""] = Archive(folder / name, sha256, parts[2] or "")
    source = found.pop("")
    return Release(version, source, list(found.values()))
