"""Writes what is made from api/: the core's catalogue, the wire vectors, what the sandbox reads, the methods of Python and Ruby.

python3 api/generate           writes the files
python3 api/generate --check   changes nothing; fails if a file is not what would be written
"""

from __future__ import annotations

import sys
from pathlib import Path

import ruby
from model import Api
from pack import Packer
from python import FOLDER, python
from vectors import vectors

from sandbox import description

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    check = sys.argv[1:] == ["--check"]
    api = Api()
    packed = Packer(api)
    files: dict[str, str | bytes] = {
        "src/operation/generated/sentences.bin": packed.packed(),
        "src/operation/generated/words.txt": packed.text(),
        "src/operation/generated/tables.rs": packed.tables(),
        "api/generated/vectors.json": vectors(api),
        "sandbox/generated/api.json": description(api),
        **python(api, ROOT),
        **ruby.ruby(api),
    }
    differ = []
    for name, content in files.items():
        file = ROOT / name
        wanted = content.encode() if isinstance(content, str) else content
        if check:
            if not file.is_file() or file.read_bytes() != wanted:
                differ.append(name)
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.is_file() or file.read_bytes() != wanted:
            file.write_bytes(wanted)
    # Of a group that is gone.
    for file in sorted([*(ROOT / FOLDER).rglob("*.py"), *(ROOT / ruby.FOLDER).rglob("*.rb")]):
        name = str(file.relative_to(ROOT))
        if name not in files:
            if check:
                differ.append(name)
            else:
                file.unlink()
    for name in differ:
        print(f"{name} is not what api/ says; `make tables` writes it")
    if check:
        print(f"{max(0, len(files) - len(differ))} passed, {len(differ)} failed, 0 skipped")
    return 1 if differ else 0


sys.exit(main())
