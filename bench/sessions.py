"""Cookies of sessions: tokens of the benchmark's server, sealed by libworkos as each contestant reads."""

from __future__ import annotations

import json
import os
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from contestants import Contestant, Sample, Workload
from rounds import play
from server import COOKIE_PASSWORD, Server

from sandbox import BUILD, ROOT

#: A round of tokens that a client has not seen yet.
COOKIES = 1_000
VERIFICATIONS = 200
MANY_THREADS = 64
FORMATS: tuple[Literal["iron", "fernet"], ...] = ("iron", "fernet")

USER = {
    "object": "user",
    "id": "user_01DMC79VCBZ0NY2099737PSVF1",
    "email": "ada@foo-corp.com",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "email_verified": True,
    "profile_picture_url": None,
    "external_id": None,
    "metadata": {},
    "created_at": "2026-01-10T15:30:00.000Z",
    "updated_at": "2026-01-10T15:30:00.000Z",
}


@dataclass(frozen=True)
class Scaling:
    """`session.authenticate` on one thread and on many, which share a client and all processors."""

    processors: int
    one: Sample
    many: Sample


def ask(running: Server, path: str) -> object:
    with urllib.request.urlopen(f"{running.http}{path}", timeout=60) as answer:
        return json.load(answer)


def seal(running: Server, directory: Path) -> None:
    """Writes a file of cookies for each format, one a line, and tells the server of it."""
    os.environ["LIBWORKOS_PATH"] = str(BUILD / "lib")
    sys.path.insert(0, str(ROOT / "bindings" / "python"))
    import libworkos

    tokens = ask(running, f"/tokens/{COOKIES}")
    assert isinstance(tokens, list)
    client = libworkos.Client(api_key="sk_test", client_id="client_1", cookie_password=COOKIE_PASSWORD)
    for way in FORMATS:
        sessions = ({"access_token": token, "refresh_token": "x" * 26, "user": USER} for token in tokens)
        file = directory / f"cookies.{way}"
        file.write_text(
            "".join(f"{client.session.seal(session, format=way)['sealed']}\n" for session in sessions)
        )
        running.cookies[way] = file


def verification_us(running: Server) -> float:
    """One verification of a signature by ring alone, which a token that is new cannot do without."""
    answer = ask(running, f"/verification/{VERIFICATIONS}")
    assert isinstance(answer, dict)
    return int(answer["ns"]) / 1000


def measure_scaling(running: Server, own: Contestant, rounds: int, seconds: float) -> Scaling:
    """To be called before anything is put on one processor."""
    one, many = Workload("session"), Workload("session", MANY_THREADS)
    samples = play(running, [own], [one, many], rounds, seconds)
    processors = len(os.sched_getaffinity(0))
    return Scaling(processors, samples[one][own.name], samples[many][own.name])
