"""Makes the npm package, with the library inside for every platform that has an archive.

npm.py DIST FOLDER
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import release

BINDING = release.ROOT / "bindings/node"


def main() -> None:
    dist, folder = Path(sys.argv[1]), Path(sys.argv[2]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch)
        description = json.loads((BINDING / "package.json").read_text())
        # Nobody publishes the package of the source by mistake; this one is for that.
        del description["private"]
        description["files"].append("native")
        (package / "package.json").write_text(json.dumps(description, indent=2) + "\n")
        shutil.copytree(BINDING / "lib", package / "lib")
        for name in ("README.md", "LICENSE"):
            shutil.copyfile(BINDING / name, package / name)
        for archive in release.read(dist).binaries:
            inside = package / "native" / release.PLATFORMS[archive.platform][0]
            inside.mkdir(parents=True)
            (inside / release.LIBRARY).write_bytes(archive.library())
        pack = ["npm", "pack", "--silent", "--pack-destination", str(folder)]
        name = subprocess.run(pack, cwd=package, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    print(folder / name)


if __name__ == "__main__":
    main()
