"""Fills in the recipes: recipes.py DIST FOLDER [RELEASES]

A recipe is a file below packaging/ whose name ends in .in. Its version, addresses and checksums are those
of the archives in DIST, which `make dist` made. RELEASES is the address that the archives can be had from;
without it they are taken from DIST itself.

In a recipe @VERSION@, @RELEASES@, @SOURCE_SHA256@ and @SOURCE_SHA512@ stand for what they say. A line with
@PLATFORM@ is there once for each platform, and so is a file with @PLATFORM@ in its name; @SHA256@ and
@SHA512@ are of that platform's archive.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

import release

#: By where it lies; the files that go with a recipe as they are lie beside it.
KINDS = ("cmake", "conan", "homebrew", "meson", "nix", "vcpkg")
#: What a recipe is given of the source.
FROM_SOURCE = {"nix": ["Cargo.lock"]}


def of_archive(archive: release.Archive, prefix: str = "") -> dict[str, str]:
    sha512 = hashlib.sha512(archive.file.read_bytes()).hexdigest()
    return {f"@{prefix}SHA256@": archive.sha256, f"@{prefix}SHA512@": sha512}


def replaced(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text


class Filler:
    def __init__(self, found: release.Release, releases: str) -> None:
        self.common = {
            "@VERSION@": found.version,
            "@RELEASES@": releases,
            **of_archive(found.source, "SOURCE_"),
        }
        self.platforms = [{"@PLATFORM@": each.platform, **of_archive(each)} for each in found.binaries]

    def lines(self, text: str) -> str:
        """Text in which a line with @PLATFORM@ is there for each platform."""
        done = []
        for line in text.splitlines(keepends=True):
            each = self.platforms if "@PLATFORM@" in line else [{}]
            done += [replaced(line, {**self.common, **values}) for values in each]
        return "".join(done)

    def write(self, recipe: Path, target: Path) -> None:
        text = recipe.read_text()
        if "@PLATFORM@" not in target.name:
            target.write_text(self.lines(text))
            return
        for values in self.platforms:
            named = target.with_name(replaced(target.name, values))
            named.write_text(replaced(text, {**self.common, **values}))


def main() -> None:
    dist, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    releases = sys.argv[3] if len(sys.argv) > 3 and sys.argv[3] else dist.as_uri()
    filler = Filler(release.read(dist), releases.rstrip("/"))
    for kind in KINDS:
        shutil.rmtree(folder / kind, ignore_errors=True)
        for file in sorted((release.ROOT / "packaging" / kind).rglob("*")):
            if file.is_dir():
                continue
            target = folder / kind / file.relative_to(release.ROOT / "packaging" / kind)
            target.parent.mkdir(parents=True, exist_ok=True)
            if file.suffix == ".in":
                filler.write(file, target.with_suffix(""))
            else:
                shutil.copyfile(file, target)
        for name in FROM_SOURCE.get(kind, []):
            shutil.copyfile(release.ROOT / name, folder / kind / name)
        print(folder / kind)


if __name__ == "__main__":
    main()
