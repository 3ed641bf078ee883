"""What passed, failed and was skipped, read from what a test suite prints."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def count_cargo(output: str) -> Counts:
    found = re.findall(r"^test result: .*? (\d+) passed; (\d+) failed; (\d+) ignored", output, re.MULTILINE)
    return sum((Counts(*map(int, numbers)) for numbers in found), Counts())


def count_pytest(output: str) -> Counts:
    summary = output.rstrip().rsplit("\n", 1)[-1]
    found = {
        word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|errors?|skipped)", summary)
    }
    failed = found.get("failed", 0) + found.get("error", 0) + found.get("errors", 0)
    return Counts(found.get("passed", 0), failed, found.get("skipped", 0))


def count_plain(output: str) -> Counts:
    found = re.findall(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", output, re.MULTILINE)
    return Counts(*map(int, found[-1])) if found else Counts()


def count_minitest(output: str) -> Counts:
    found = re.findall(
        r"^(\d+) runs, \d+ assertions, (\d+) failures, (\d+) errors, (\d+) skips", output, re.MULTILINE
    )
    counts = Counts()
    for runs, failures, errors, skips in (map(int, numbers) for numbers in found):
        counts += Counts(runs - failures - errors - skips, failures + errors, skips)
    return counts


def count_node(output: str) -> Counts:
    found = dict(re.findall(r"^\W* ?(pass|fail|cancelled|skipped) (\d+)$", output, re.MULTILINE))
    number = {name: int(found.get(name, 0)) for name in ("pass", "fail", "cancelled", "skipped")}
    return Counts(number["pass"], number["fail"] + number["cancelled"], number["skipped"])


COUNTERS = {
    "cargo": count_cargo,
    "pytest": count_pytest,
    "plain": count_plain,
    "minitest": count_minitest,
    "node": count_node,
}


def count(counter: str, output: str, exit_code: int) -> Counts:
    """A suite that ran nothing, or failed without counting a failure, has failed."""
    counts = COUNTERS[counter](output)
    if counts.failed == 0 and (exit_code != 0 or counts.passed + counts.skipped == 0):
        counts += Counts(failed=1)
    return counts


def reasons(output: str) -> Counter[str]:
    """Why tests were skipped, and how many for each reason; a plain line stands for one test."""
    found: Counter[str] = Counter()
    for number, reason in re.findall(r"^SKIPPED \[(\d+)\] \S+?:(?:\d+:)? (.*)$", output, re.MULTILINE):
        found[reason] += int(number)
    for reason in re.findall(r"^skip .*?\(((?:missing: |[^()]).*)\)$", output, re.MULTILINE):
        found[reason] += 1
    return found


def remarks(output: str) -> list[str]:
    """The lines that tell what was skipped and why, and how long a table was."""
    return re.findall(r"^(?:skip|SKIPPED|sum |[0-9]+ rows).*", output, re.MULTILINE)
