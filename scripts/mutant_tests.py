"""The tests that `mutants.py` runs: which of them reach a mutant, and whether one of them fails."""

from __future__ import annotations

import os
import selectors
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

# Tests that say nothing for so long, and so many times longer than usual, hang.
PATIENCE, TIMES = 8.0, 4.0


@dataclass
class Test:
    name: str
    # How long nothing is said while it runs; until that was measured, a guess.
    silence: float = 30.0
    reaches: set[int] = field(default_factory=set)


@dataclass
class Outcome:
    # The test that failed, HANGS or DIED, or "" where all passed.
    failed: str
    silence: float


HANGS, DIED = "a test that hangs", "the program's end"


class Program:
    """A test program, built by libtest or as it would be."""

    def __init__(self, name: str, path: Path, folder: Path, skipped: tuple[str, ...]) -> None:
        self.name, self.path, self.folder = name, path, folder
        listed = subprocess.run([path, "--list"], cwd=folder, capture_output=True, text=True, check=True)
        lines = [line for line in listed.stdout.splitlines() if line.endswith(": test")]
        self.names = [line.removesuffix(": test") for line in lines]
        self.tests = [Test(name) for name in self.names if not name.startswith(skipped)]

    def look_what_they_reach(self, jobs: int) -> list[str]:
        """Runs each test alone and notes it, rows of a table by their first word together.

        Gives those that fail as they are, which are left out.
        """
        groups: dict[str, list[Test]] = {}
        for test in self.tests:
            groups.setdefault(test.name.split(" ")[0], []).append(test)
        with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as pool:

            def look(name: str) -> list[str]:
                told, left, failed = Path(folder) / name, groups[name], []
                while left:
                    outcome = self.try_tests(left, 0, {"MUTANTS_REACHED": str(told)})
                    if not outcome.failed:
                        break
                    failed.append(outcome.failed)
                    named = [test for test in left if test.name != outcome.failed]
                    left = named if len(named) < len(left) else []
                for test in left:
                    test.silence = outcome.silence
                    test.reaches = set(map(int, told.read_text().split())) if told.exists() else set()
                return failed

            return [name for failed in pool.map(look, groups) for name in failed]

    def reaching(self, mutant: int) -> list[Test]:
        return [test for test in self.tests if mutant in test.reaches]

    def catches(self, mutant: int) -> str:
        """What fails of the tests that reach a mutant: "" where none does."""
        return self.try_tests(self.reaching(mutant), mutant).failed

    def try_tests(self, tests: list[Test], mutant: int, variables: dict[str, str] | None = None) -> Outcome:
        """Runs tests until one fails, and again by itself, but not without the mutant.

        A busy machine may fail a test that looks at the time.
        """
        while tests:
            outcome = self.run(tests, mutant, variables)
            again = [test for test in tests if test.name == outcome.failed]
            if not again or (self.run(again, mutant).failed and not (mutant and self.run(again, 0).failed)):
                return outcome
            tests = [test for test in tests if test.name != outcome.failed]
        return Outcome("", 0.0)

    def run(self, tests: list[Test], mutant: int, variables: dict[str, str] | None = None) -> Outcome:
        """Runs tests until one fails or hangs."""
        patience = PATIENCE + TIMES * max(test.silence for test in tests)
        silence, heard = 0.0, time.monotonic()
        # Not all kinds of programs take the names of more than one test that is to run.
        wanted = {test.name for test in tests}
        skipped = [word for name in self.names if name not in wanted for word in ("--skip", name)]
        process = subprocess.Popen(
            [str(self.path), "--exact", *skipped],
            cwd=self.folder,
            env={**os.environ, **(variables or {}), "MUTANT": str(mutant)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert process.stdout is not None
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(process.stdout, selectors.EVENT_READ)
                said = b""
                while selector.select(patience):
                    piece = os.read(process.stdout.fileno(), 65536)
                    silence, heard = max(silence, time.monotonic() - heard), time.monotonic()
                    said += piece
                    for line in said.split(b"\n")[:-1]:
                        words = line.decode(errors="replace").strip()
                        if words.startswith("test ") and words.endswith("FAILED"):
                            name = words.removeprefix("test ").removesuffix("FAILED").rstrip(" .")
                            return Outcome(name, silence)
                    said = said.rpartition(b"\n")[2]
                    if not piece:
                        # It may close its output and hang at its end.
                        code = process.wait(patience)
                        return Outcome("" if code == 0 else DIED, silence)
        except subprocess.TimeoutExpired:
            pass
        finally:
            if process.poll() is None:
                os.killpg(process.pid, 9)
            process.wait()
            process.stdout.close()
        return Outcome(HANGS, silence)
