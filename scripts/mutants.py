"""Changes the source in small ways and looks whether a test sees it.

    scripts/mutants.py                        every file in FILES
    scripts/mutants.py src/http src/retry     those below these paths
    scripts/mutants.py --list src/retry       only tells what would be changed
    scripts/mutants.py --equivalent           those of mutants_equivalent.json, which no test may catch
    scripts/mutants.py --after FILE           not those that an earlier run caught, whose output is in FILE

All changes are compiled into one copy of the library, and a variable of the
environment turns one of them on: so there is one build, and a mutant costs what
its tests cost. The changes are those that cargo-mutants makes: the body of a
function becomes a simple value of its type, an operator becomes another one, a
match loses an arm or its condition. What does not compile is left out.

A mutant is caught when a test that reaches the change fails, and fails again by
itself, or hangs. Programs of TESTS run one after the other until that happens,
and nothing is run that never reaches the change. Ends with what was caught and
what was missed; what mutants_equivalent.json lists is not tried.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import tree_sitter_rust
from mutant_changes import Changes, File, Mutant
from mutant_tests import Program
from tree_sitter import Language, Parser

ROOT = Path(__file__).resolve().parent.parent
TREE = ROOT / "target" / "mutants"
# Mutants that change nothing that can be seen, each with its reason.
EQUIVALENTS = ROOT / "scripts" / "mutants_equivalent.json"
FILES = ("src/http", "src/retry", "src/answer.rs", "src/config", "src/operation")
# Not compiled along with TLS; tables that are made; and the tests.
WITHOUT = ("src/http/no_tls.rs", "src/operation/generated", "src/operation/testing.rs")
# From the quickest to the slowest. The library's own tests come first.
TESTS = (
    "wire",
    "one_client",
    "proxy",
    "exchanges",
    "queue",
    "trust",
    "sending",
    "surroundings",
    "early_answers",
    "faults",
)
# Tests of the library that take long and reach none of it.
SKIPPED = ("sys::", "session::", "json::", "vault::")
# Tests that a busy machine fails: they would catch what they do not see.
TIMED = (
    "a_kept_connection_that_was_closed_is_replaced_at_once",
    "a_request_that_nobody_reads_ends_with_the_deadline",
    "the_deadline_is_kept",
)
MOST_MEMORY = 6 << 30

SWITCH = """
#[doc(hidden)]
pub mod mutants {
    use std::io::Write;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::LazyLock;
    static ON: LazyLock<usize> = LazyLock::new(|| {
        std::env::var("MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0)
    });
    static REACHED: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];
    static TOLD: LazyLock<Option<std::fs::File>> = LazyLock::new(|| {
        let path = std::env::var_os("MUTANTS_REACHED")?;
        std::fs::OpenOptions::new().append(true).create(true).open(path).ok()
    });
    pub fn on(number: usize) -> bool {
        if let Some(told) = &*TOLD && !REACHED[number].swap(true, Ordering::Relaxed) {
            let _ = (&*told).write_all(format!("{number}\\n").as_bytes());
        }
        *ON == number
    }
}
"""


def wanted_files(paths: list[str]) -> list[str]:
    listed = subprocess.run(["git", "ls-files", *paths], cwd=ROOT, capture_output=True, text=True, check=True)
    files = [
        line for line in listed.stdout.split() if line.endswith(".rs") and not line.endswith("/tests.rs")
    ]
    return [file for file in files if not file.startswith(WITHOUT)]


def save(path: Path, text: str) -> None:
    """Writes only what is new, or cargo would build it again."""
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def changed(file: str, changes: Changes) -> str:
    """The text of a file with its changes in it, which are added to `changes`."""
    source = (ROOT / file).read_bytes()
    root = Parser(Language(tree_sitter_rust.language())).parse(source).root_node
    return File(file, source, changes).text(root, "")


def write(files: list[str], left_out: set[int]) -> Changes:
    """Writes the changed files into the copy."""
    changes = Changes(left_out)
    for file in files:
        save(TREE / file, changed(file, changes))
    switch = SWITCH.replace("COUNT", str(len(changes.mutants) + 1))
    library = (ROOT / "src" / "lib.rs").read_text()
    # An inner attribute stands after the inner documentation and before all else.
    at = re.search(r"^(?!//!).*$", library, re.MULTILINE)
    before = at.start() if at else 0
    whole = f"{library[:before]}#![allow(warnings)]\n{library[before:]}{switch}"
    save(TREE / "src" / "lib.rs", whole)
    return changes


def copy(besides: set[str]) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        source, to = ROOT / name, TREE / name
        if not source.is_file():
            continue
        to.parent.mkdir(parents=True, exist_ok=True)
        # Those that will be changed have been changed already by an earlier run.
        if not to.exists() or (name not in besides and to.read_bytes() != source.read_bytes()):
            shutil.copyfile(source, to)


def rename() -> None:
    """Gives the copy another version: cargo would take what it builds of one for the other's."""
    manifest = TREE / "Cargo.toml"
    text = (ROOT / "Cargo.toml").read_text()
    save(
        manifest,
        re.sub(r'^version = "([\d.]+)"', r'version = "\1-mutants"', text, count=1, flags=re.MULTILINE),
    )


def cargo(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
    command = ["cargo", *arguments, "-p", "libworkos", "--message-format", "json"]
    environment = {**os.environ, "CARGO_TARGET_DIR": str(ROOT / "target")}
    told = subprocess.run(command, cwd=TREE, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    return told.returncode, [json.loads(line) for line in told.stdout.splitlines() if line.startswith("{")]


def at_fault(message: dict[str, Any]) -> set[int]:
    """The mutants in which an error of the compiler stands: the innermost, or all of its line."""
    found: set[int] = set()
    for span in message["message"]["spans"]:
        path = TREE / span["file_name"]
        if not path.exists():
            continue
        text = path.read_bytes()
        around = {
            int(number): (opened.start(), text.index(b"/*</" + number + b">*/"))
            for opened in re.finditer(rb"/\*<(\d+)>\*/", text)
            for number in [opened[1]]
        }
        inner = [
            (end - begin, number)
            for number, (begin, end) in around.items()
            if begin <= span["byte_start"] and span["byte_end"] <= end
        ]
        if inner and span["is_primary"]:
            found.add(min(inner)[1])
    return found


def build(files: list[str]) -> tuple[Changes, dict[str, Path]]:
    """Builds what compiles of the changes; gives it and the test programs."""
    left_out: set[int] = set()
    while True:
        changes = write(files, left_out)
        code, messages = cargo("check", "--lib")
        if code == 0:
            break
        errors = [
            m for m in messages if m["reason"] == "compiler-message" and m["message"]["level"] == "error"
        ]
        more = set().union(*map(at_fault, errors)) - left_out
        if not more:
            print("\n".join(m["message"]["rendered"] for m in errors[:5]))
            sys.exit("the copy does not compile, and no mutant is to blame")
        left_out |= more
    arguments = [part for name in TESTS for part in ("--test", name)]
    code, messages = cargo("test", "--no-run", "--lib", *arguments)
    if code != 0:
        sys.exit("the tests do not compile")
    programs = {
        m["target"]["name"]: Path(m["executable"])
        for m in messages
        if m["reason"] == "compiler-artifact" and m.get("executable")
    }
    return changes, {name: programs[name] for name in ("workos", *TESTS)}


def equivalents(mutants: list[Mutant], files: list[str]) -> dict[int, str]:
    """The mutants of EQUIVALENTS by their numbers, and why they change nothing that can be seen.

    An entry that fits no mutant, or more than one, is an error: the list must not rot.
    """
    found: dict[int, str] = {}
    for entry in json.loads(EQUIVALENTS.read_text()):
        if entry["file"] not in files:
            continue
        fit = [
            mutant
            for mutant in mutants
            if (mutant.file, mutant.function, mutant.change)
            == (entry["file"], entry["function"], entry["change"])
            and entry.get("code", mutant.code) == mutant.code
        ]
        if len(fit) != 1:
            sys.exit(f"{EQUIVALENTS.name}: {len(fit)} mutants fit {entry}" + "".join(f"\n{m}" for m in fit))
        found[fit[0].number] = entry["reason"]
    return found


def caught_before(output: Path, mutants: list[Mutant]) -> list[Mutant]:
    """Those that an earlier run caught, whatever their lines were then."""
    lines = re.findall(r"^caught  (.+?):\d+: (.+) \(by .*\)$", output.read_text(), re.MULTILINE)
    caught, same = Counter(lines), Counter((mutant.file, mutant.what()) for mutant in mutants)
    # Where some of those that are told in the same words were missed, all are tried again.
    return [m for m in mutants if caught[m.file, m.what()] >= same[m.file, m.what()]]


def main() -> int:
    parser = argparse.ArgumentParser(description="Changes the source and looks whether a test sees it.")
    parser.add_argument("--list", action="store_true", help="only tell what would be changed")
    parser.add_argument("--equivalent", action="store_true", help="try those that are held to be equivalent")
    parser.add_argument("--after", type=Path, help="the output of a run: what it caught is not tried again")
    parser.add_argument("--jobs", type=int, default=2, help="as many mutants at once")
    parser.add_argument("paths", nargs="*", help="files and folders")
    wanted = parser.parse_args()
    files = wanted_files(wanted.paths or list(FILES))
    # None is left out yet, so that all are there to be named.
    changes = Changes(set())
    for file in files:
        changed(file, changes)
    known = equivalents(changes.mutants, files)
    if wanted.list:
        for mutant in changes.mutants:
            print(f"equivalent  {mutant}: {known[mutant.number]}" if mutant.number in known else mutant)
        return 0

    copy({*files, "src/lib.rs", "Cargo.toml"})
    rename()
    changes, paths = build(files)
    compile_at_all = [mutant for mutant in changes.mutants if mutant.number not in changes.left_out]
    tried = [mutant for mutant in compile_at_all if (mutant.number in known) == wanted.equivalent]
    before = caught_before(wanted.after, tried) if wanted.after else []
    tried = [mutant for mutant in tried if mutant not in before]
    # In an order by chance, so that a run that is broken off tells about all of them.
    random.Random(1).shuffle(tried)
    print(
        f"{len(changes.mutants)} mutants, of which {len(compile_at_all)} compile; "
        f"{len(known.keys() - changes.left_out)} are held to be equivalent",
        flush=True,
    )
    # A mutant that takes ever more memory ends by it.
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    programs = [Program(name, path, TREE, SKIPPED + TIMED) for name, path in paths.items()]
    for program in programs:
        began = time.monotonic()
        failed = program.look_what_they_reach(wanted.jobs)
        took = time.monotonic() - began
        print(f"{program.name}: {len(program.tests)} tests, looked at in {took:.0f} s", flush=True)
        for name in failed:
            print(f"left out, because it fails as it is: {name}", flush=True)

    def caught_by(mutant: Mutant) -> str:
        for program in programs:
            failed = program.catches(mutant.number)
            if failed:
                return f"{program.name}: {failed}"
        return ""

    missed = []
    with ThreadPoolExecutor(wanted.jobs) as pool:
        for mutant, by in zip(tried, pool.map(caught_by, tried)):
            if not by:
                missed.append(mutant)
                reached = sum(len(program.reaching(mutant.number)) for program in programs)
                print(f"missed  {mutant}, which {reached} tests reach", flush=True)
            else:
                print(f"caught  {mutant} (by {by})", flush=True)
    tried += before
    for file in files:
        of_file = [mutant for mutant in tried if mutant.file == file]
        left = sum(mutant.file == file for mutant in missed)
        if of_file:
            print(f"{file}: {len(of_file) - left} of {len(of_file)}")
    caught = len(tried) - len(missed)
    share = 100 * caught / max(len(tried), 1)
    print(f"{caught} caught, {len(missed)} missed of {len(tried)}: {share:.1f} %")
    return int(wanted.equivalent and caught > 0)


if __name__ == "__main__":
    sys.exit(main())
