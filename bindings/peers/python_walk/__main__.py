"""Goes through every method of the official Python client, against the sandbox, in the order of a story.

One line for each method: `ok NAME` when its answer was parsed, or `FAIL NAME: why`. Which methods there are
is asked of the client itself: one that the story leaves out has failed. What was sent, and what would be with
every plain argument and with nulls, is written as JSON to the file that WORKOS_RECORD names.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))

from calls import fail, failures, methods, walked
from recorder import recorded

CHAPTERS = (
    "organizations",
    "users",
    "codes",
    "sign_ins",
    "settings",
    "keys",
    "roles",
    "directories",
    "flags",
    "vault",
    "single_sign_on",
    "audit_logs",
    "connect",
    "agents",
    "pipes",
    "radar",
    "webhooks",
    "goodbye",
)


def main() -> int:
    known: dict[str, str] = {}
    for chapter in CHAPTERS:
        try:
            getattr(importlib.import_module(f"chapters.{chapter}"), chapter)(known)
        except Exception as error:
            fail(f"the chapter {chapter}", error)
    names = {
        name.replace("mfa.", "multi_factor_auth.", 1) if name.startswith("mfa.") else name
        for name in methods()
    }
    for name in sorted(names - walked):
        failures.append(name)
        print(f"FAIL {name}: it is in no chapter")
    if record := os.environ.get("WORKOS_RECORD"):
        Path(record).write_text(json.dumps(recorded))
    print(f"FAIL {len(failures)} of {len(names)}" if failures else f"ok all {len(names)} methods were found")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
