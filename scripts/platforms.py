"""Builds the library for other platforms, and runs its tests there.

scripts/platforms.py [--only c|rust] [--quick] [NAME...]

Without a name it takes every platform of platform_table.py. --quick builds a library that is not optimised
as a whole, and runs only the C tests that depend most on the platform, and none of the Rust tests.

What a machine lacks for a platform is said in a line that begins with "skip", and counts as skipped. The
library of each platform is left in build/platforms/NAME/lib, and what the tests print beside it.

It takes from the environment: RUSTC and RUSTUP_TOOLCHAIN as cargo does; WORKOS_SANDBOX, a sandbox for this
machine (default: that of the build).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from counts import Counts, count, reasons
from emulation import emulated, lacks_emulation
from platform_table import CHECKED, QUICK_TESTS, TESTED, Platform
from wine import Wine, lacks_wine

from sandbox import BUILD, ROOT

TARGETS = ROOT / "target" / "platforms"
KINDS = ["--lib", "--release", "--crate-type", "cdylib,staticlib"]
LOCKED = ["--locked", "--target-dir", str(TARGETS)]


def lacks_std(target: str) -> str:
    """What is missing of Rust's own library, which is fetched where there is a rustup."""
    rustc = os.environ.get("RUSTC", "rustc")
    asked = [rustc, "--print", "target-libdir", "--target", target]

    def there() -> bool:
        found = subprocess.run(asked, capture_output=True, text=True, check=False)
        return found.returncode == 0 and any(Path(found.stdout.strip()).glob("libstd-*"))

    if not there() and "RUSTC" not in os.environ and shutil.which("rustup"):
        subprocess.run(["rustup", "--quiet", "target", "add", target], check=False)
    return "" if there() else f"missing: Rust's std for {target} (rustup target add {target})"


def lacks(platform: Platform) -> str:
    """The first thing that this machine lacks for it, or nothing."""
    for tool in () if platform.is_windows else ("cargo-zigbuild", "python-zig"):
        if not shutil.which(tool):
            return f"missing: {tool} (make zig)"
    needed = [tool for tool in (platform.compiler, platform.binutils and f"{platform.binutils}nm") if tool]
    missing = [tool for tool in needed if not shutil.which(tool)]
    files = [platform.root and f"{platform.root}/include/stdio.h", platform.loader]
    missing += [file for file in files if file and not Path(file).exists()]
    if missing:
        return f"missing: {missing[0]} (Debian: apt-get install {platform.package})"
    if platform.is_windows and lacks_wine():
        return lacks_wine()
    return (platform.processor and lacks_emulation(platform.processor)) or lacks_std(platform.target)


class Work:
    """What is done for one platform, and its counts."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = BUILD / "platforms" / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.counts = Counts()
        self.why: Counter[str] = Counter()

    def skip(self, what: str, reason: str) -> None:
        print(f"skip {self.name}: {what} ({reason})", flush=True)
        self.counts += Counts(skipped=1)
        self.why[reason] += 1

    def run(self, what: str, counter: str, command: Sequence[str], variables: Mapping[str, str]) -> bool:
        """Runs one suite, or a build, which passes or fails as a whole."""
        began = time.monotonic()
        log = self.folder / f"{what.replace(' ', '-')}.log"
        environment = {**os.environ, "CARGO_TERM_COLOR": "never", "PYTHONDONTWRITEBYTECODE": "1", **variables}
        with log.open("w") as output:
            nothing = subprocess.DEVNULL
            ended = subprocess.run(
                command, cwd=ROOT, env=environment, stdin=nothing, stdout=output, stderr=output, check=False
            )
        said = log.read_text(errors="replace")
        counts = count(counter, said, ended.returncode) if counter else Counts(*whole(ended.returncode))
        if counts.failed:
            print(said)
        print(f"{self.name + ' ' + what + ':':<22} {counts} ({time.monotonic() - began:.0f} s)", flush=True)
        self.counts += counts
        self.why += reasons(said)
        return not counts.failed


def whole(code: int) -> tuple[int, int]:
    """One that passed, or one that failed."""
    return int(code == 0), int(code != 0)


def cargo(platform: Platform, command: str, *arguments: str) -> list[str]:
    """cargo, or zig's, which links for another C library than this machine's; mingw's needs no help."""
    if platform.is_windows:
        return ["cargo", command, *LOCKED, "--target", platform.target, *arguments]
    target = f"{platform.target}.{platform.floor}" if platform.floor else platform.target
    return ["cargo-zigbuild", command, *LOCKED, "--target", target, *arguments]


#: The compiler then uses every processor of the machine.
QUICK_PROFILE = {"CARGO_PROFILE_RELEASE_LTO": "off", "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16"}


def build(work: Work, platform: Platform, *, quick: bool) -> bool:
    """Both libraries, as `make lib` makes them, into the platform's lib folder."""
    profile = QUICK_PROFILE if quick else {}
    if platform.is_windows:
        lib = work.folder / "lib"
        lib.mkdir(exist_ok=True)
        made = TARGETS / platform.target / "release"
        command = cargo(platform, "rustc", *KINDS, "--", "-C", "strip=symbols")
        if not work.run("library", "", command, profile):
            return False
        for name in ("workos.dll", "libworkos.dll.a", "libworkos.a"):
            shutil.copyfile(made / name, lib / name)
        return True
    where = [f"TARGET={platform.target}", f"GLIBC={platform.floor}", f"OUT={work.folder}"]
    return work.run("library", "", ["make", "-s", "lib", *where], profile)


def compiler(work: Work, platform: Platform) -> str:
    """The compiler of the C tests; zig's is a program only by what it is told."""
    if platform.compiler:
        return platform.compiler
    program = work.folder / "zig-cc"
    kind = "" if platform.static else "-dynamic "
    # Its own sanitizers are for programs that are linked by it alone.
    program.write_text(f'#!/bin/sh\nexec python-zig cc -target {platform.zig} {kind}-fno-sanitize=all "$@"\n')
    program.chmod(0o755)
    # zig compiles the C library when it first links with it, which takes longer than a test may.
    empty = work.folder / "empty.c"
    empty.write_text("int main(void) { return 0; }\n")
    work.run("C library", "", [str(program), str(empty), "-o", str(work.folder / "empty")], {})
    return str(program)


def here(platform: Platform, command: Sequence[str]) -> list[str]:
    return emulated(platform.processor, command) if platform.processor else list(command)


def test_c(work: Work, platform: Platform, *, quick: bool) -> None:
    tests = platform.tests
    if quick:
        tests = tuple(name for name in QUICK_TESTS if name in tests or not tests)
    variables = {
        "WORKOS_PLATFORM": work.name,
        "WORKOS_BUILD": str(work.folder),
        "WORKOS_SANDBOX": os.environ.get("WORKOS_SANDBOX", str(BUILD / "bin" / "workos-sandbox")),
        "WORKOS_CC": compiler(work, platform),
        "WORKOS_BINUTILS": platform.binutils,
        "WORKOS_LIBS": platform.libs,
        "WORKOS_STATIC": "1" if platform.static else "",
        "QEMU_LD_PREFIX": platform.root,
    }
    if platform.processor:
        variables |= {"CHECK_SLOWED": "1", "WORKOS_EMULATED": "1"}
    command = [sys.executable, "bindings/c/tests/run.py", *tests]
    if not platform.is_windows:
        work.run("C tests", "plain", here(platform, command), variables)
        return
    with Wine(work.folder, platform) as wine:
        work.run("C tests", "plain", command, {**variables, **wine.variables()})


def test_rust(work: Work, platform: Platform) -> None:
    if not platform.is_windows:
        command = here(platform, cargo(platform, "test", "--no-fail-fast"))
        work.run("Rust tests", "cargo", command, {"QEMU_LD_PREFIX": platform.root})
        return
    with Wine(work.folder, platform) as wine:
        work.run("Rust tests", "cargo", cargo(platform, "test", "--no-fail-fast", "--lib"), wine.variables())


def test(work: Work, platform: Platform, only: str, *, quick: bool) -> None:
    notice = lacks(platform)
    if notice:
        work.skip("all of it", notice)
        return
    if only != "rust" and build(work, platform, quick=quick):
        test_c(work, platform, quick=quick)
    if only != "c" and not quick:
        test_rust(work, platform)


# cc-rs gives its own name of the target, which zig does not know. What comes out is not linked.
FOR_CHECK = """#!/bin/sh
for argument; do
    shift
    case "$argument" in --target=*) ;; *) set -- "$@" "$argument" ;; esac
done
exec python-zig cc -target {like} "$@"
"""


def check(work: Work, target: str, like: str) -> None:
    """Whether it compiles. Where zig has no headers, what ring has of C is compiled as for `like`."""
    notice = lacks_std(target)
    if notice:
        work.skip("check", notice)
        return
    variables = {}
    command = ["cargo-zigbuild", "check", *LOCKED, "--target", target, "--lib"]
    if like:
        command[0] = "cargo"
        # Microsoft's archiver has options of its own.
        archiver = "lib" if target.endswith("-msvc") else "ar"
        scripts = {
            "CC": FOR_CHECK.format(like=like),
            "AR": f'#!/bin/sh\nexec python-zig {archiver} "$@"\n',
        }
        for tool, script in scripts.items():
            program = work.folder / f"zig-{tool}"
            program.write_text(script)
            program.chmod(0o755)
            variables[f"{tool}_{target.replace('-', '_')}"] = str(program)
    work.run("check", "", command, variables)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", choices=["c", "rust"], help="only these tests")
    parser.add_argument("--quick", action="store_true", help="a few of the C tests, and no Rust tests")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join([*TESTED, *CHECKED]))
    wanted = parser.parse_args()
    if wanted.quick and wanted.only == "rust":
        parser.error("--quick runs no Rust tests: leave out one of --quick and --only rust")
    names = wanted.names or [*TESTED, *CHECKED]
    unknown = sorted({*names} - {*TESTED, *CHECKED})
    if unknown:
        parser.error(f"no such platform: {', '.join(unknown)}")
    total, why = Counts(), Counter[str]()
    for name in names:
        work = Work(name)
        if name in TESTED:
            test(work, TESTED[name], wanted.only or "", quick=wanted.quick)
        else:
            check(work, *CHECKED[name])
        total += work.counts
        why += work.why
    for reason, number in why.most_common():
        print(f"{number:5} skipped: {reason}")
    print(total)
    return 1 if total.failed else 0


sys.exit(main())
