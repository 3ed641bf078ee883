"""Runs the fuzz targets, each for a while, and tells how far each came.

    scripts/fuzz.py --seconds 30              every target
    scripts/fuzz.py --seconds 600 urls        only those named
    scripts/fuzz.py --seconds 5 --keep        and keeps in fuzz/corpus what reached something new

The build needs cargo-fuzz. Whatever toolchain there is will do: a stable one
is asked for the sanitizer as a nightly one would be. Inputs that were made up
stay in target/fuzz/inputs, for the next run to go on from.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS, DICTIONARY = ROOT / "fuzz" / "corpus", ROOT / "fuzz" / "words.dict"
BUILT = ROOT / "target" / "fuzz"
INPUTS = BUILT / "inputs"
MAX_BYTES = 4096  # a longer input shows nothing that a shorter one does not
# So that the corpus stays small: bytes of an input, if it was not written by hand, and inputs of a target.
KEPT_BYTES, MOST_KEPT = 700, 40

# The release profile makes a small library slowly; fuzzing wants a fast one soon.
PROFILE = {"CARGO_PROFILE_RELEASE_LTO": "off", "CARGO_PROFILE_RELEASE_OPT_LEVEL": "3"}


def build() -> Path:
    """Builds every target with libFuzzer and AddressSanitizer; gives the folder they are in."""
    command = ["cargo", "fuzz", "build", "--fuzz-dir", "fuzz", "--features", "libfuzzer"]
    subprocess.run(
        [*command, "--target-dir", str(BUILT), "--codegen-units", "16"],
        cwd=ROOT,
        env={**os.environ, **PROFILE, "RUSTC_BOOTSTRAP": "1"},
        check=True,
    )
    # As the tests build it: for a single package cargo would build many of the dependencies again.
    seeds = ["cargo", "build", "--quiet", "--locked", "--workspace", "--example", "seeds"]
    subprocess.run(seeds, cwd=ROOT, check=True)
    subprocess.run([ROOT / "target" / "debug" / "examples" / "seeds", str(INPUTS)], check=True)
    return next(BUILT.glob("*/release"))


def number(output: str, name: str) -> int:
    found = re.search(rf"^stat::{name}:\s+(\d+)$", output, re.MULTILINE)
    return int(found[1]) if found else 0


def fuzz(program: Path, seconds: int) -> bool:
    """Runs one target; whether it found nothing."""
    name = program.name
    made_up, artifacts = INPUTS / name, BUILT / "artifacts" / name
    artifacts.mkdir(parents=True, exist_ok=True)
    for old in artifacts.iterdir():
        old.unlink()
    options = [f"-max_total_time={seconds}", f"-max_len={MAX_BYTES}", "-timeout=10", "-print_final_stats=1"]
    files = [f"-dict={DICTIONARY}", f"-artifact_prefix={artifacts}/", str(made_up), str(CORPUS / name)]
    command = [str(program), *options, *files]
    result = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
    )
    executions = number(result.stderr, "number_of_executed_units")
    each_second = number(result.stderr, "average_exec_per_sec")
    coverage = re.findall(r" cov: (\d+)", result.stderr)
    edges = coverage[-1] if coverage else 0
    told = [f"{name + ':':<12} {executions:>10} executions, {each_second:>6} a second, {edges} edges"]
    found_nothing = result.returncode == 0 and executions > 0
    if not found_nothing:
        panic = re.search(r"^.*panicked at(?:.*\n){4}", result.stderr, re.MULTILINE)
        told += [panic[0] if panic else result.stderr[-6000:], f"{name} failed; to see it again:"]
        told += [f"    {program} {file}" for file in artifacts.iterdir()]
    # As one text, for another target may print meanwhile.
    print("\n".join(told) + "\n", end="", flush=True)
    return found_nothing


def reached(program: Path, folder: Path) -> dict[Path, set[str]]:
    """What each short input reaches, mostly edges, in the numbers that libFuzzer notes when it merges."""
    notes, merged = folder / "notes", folder / "merged"
    merged.mkdir()
    options = [
        "-set_cover_merge=1",
        "-use_counters=0",
        f"-merge_control_file={notes}",
        f"-max_len={KEPT_BYTES}",
    ]
    inputs = [str(merged), str(CORPUS / program.name), str(INPUTS / program.name)]
    command = [str(program), *options, *inputs]
    subprocess.run(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    # Two numbers, as many names as the first says, then lines of kinds: FT has an input's features.
    count, _, *lines = notes.read_text(errors="replace").splitlines()
    names = [Path(line) for line in lines[: int(count)]]
    found = (line.split() for line in lines if line.startswith("FT "))
    features = {names[int(index)]: set(numbers) for _, index, *numbers in found}
    return {path: features.get(path, set()) for path in names}


def keep(program: Path) -> None:
    """Adds to the corpus the short inputs that reach the most of what none there does."""
    corpus = CORPUS / program.name
    with tempfile.TemporaryDirectory() as folder:
        inputs = reached(program, Path(folder))
    known = set().union(*(features for path, features in inputs.items() if path.parent == corpus))
    made_up = {path: features for path, features in inputs.items() if path.stat().st_size <= KEPT_BYTES}
    room = MOST_KEPT - len(list(corpus.iterdir()))
    before = len(known)
    for _ in range(room):
        best = max(made_up, key=lambda path: (len(made_up[path] - known), -path.stat().st_size))
        if not made_up[best] - known:
            break
        shutil.copy(best, corpus)
        known |= made_up[best]
    kept = len(list(corpus.iterdir()))
    print(f"{program.name + ':':<12} {kept} inputs kept, {len(known) - before} features more")


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the fuzz targets.")
    parser.add_argument("--seconds", type=int, default=30, help="for each target")
    parser.add_argument("--keep", action="store_true", help="what reached something new, in fuzz/corpus")
    parser.add_argument("targets", nargs="*", help="only these")
    wanted = parser.parse_args()
    targets = sorted(path.stem for path in (ROOT / "fuzz" / "fuzz_targets").glob("*.rs"))
    unknown = set(wanted.targets) - set(targets)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    folder = build()
    programs = [folder / name for name in wanted.targets or targets]
    # A target keeps one processor busy.
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        found_nothing = list(pool.map(lambda program: fuzz(program, wanted.seconds), programs))
    if wanted.keep and all(found_nothing):
        for program in programs:
            keep(program)
    print(f"{sum(found_nothing)} passed, {len(programs) - sum(found_nothing)} failed, 0 skipped")
    return 0 if all(found_nothing) else 1


if __name__ == "__main__":
    sys.exit(main())
