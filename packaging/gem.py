"""Makes a gem with the library inside for every platform that has an archive.

gem.py DIST FOLDER
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import release

BINDING = release.ROOT / "bindings/ruby"


def main() -> None:
    dist, folder = Path(sys.argv[1]), Path(sys.argv[2]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    found = release.read(dist)
    for archive in found.binaries:
        platform = release.PLATFORMS[archive.platform][1]
        file = folder / f"libworkos-{found.version}-{platform}.gem"
        with tempfile.TemporaryDirectory() as scratch:
            package = Path(scratch) / "gem"
            shutil.copytree(BINDING, package, ignore=shutil.ignore_patterns("test"))
            (package / "lib/workos" / release.LIBRARY).write_bytes(archive.library())
            subprocess.run(
                ["gem", "build", "--silent", "--output", str(file), "libworkos.gemspec"],
                cwd=package,
                env={**os.environ, "WORKOS_GEM_PLATFORM": platform},
                check=True,
            )
        print(file)


if __name__ == "__main__":
    main()
