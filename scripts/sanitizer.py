"""Builds the library, its Rust tests and C programs with a sanitizer in them.

AddressSanitizer and LeakSanitizer need any Rust toolchain. ThreadSanitizer
takes every lock of Rust's own library for a race unless that is built with it
too, so it needs a toolchain that has the source of it, and clang's runtime.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from harness import INCLUDE, STATIC_LIBS, find
from harness import run as run_program

ROOT = Path(__file__).resolve().parent.parent
C = ROOT / "bindings" / "c"
TARGET = "x86_64-unknown-linux-gnu"
# Optimised a little, or the frames outgrow small stacks; with no more than what names a line in a report.
PROFILE = {"CARGO_PROFILE_DEV_OPT_LEVEL": "1", "CARGO_PROFILE_DEV_DEBUG": "line-tables-only"}
# Where a toolchain has the source of Rust's own library, if it has.
STD_SOURCE = Path("lib/rustlib/src/rust/library/Cargo.lock")
CLANG = find("clang-19", "clang")


@dataclass(frozen=True)
class Sanitizer:
    """What `kind` of sanitizer is built in by which cargo."""

    kind: str
    flags: str
    cargo: str = "cargo"
    variables: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        return ROOT / "target" / "sanitizers" / self.kind

    def build(self, *arguments: str) -> str:
        """Runs cargo with these arguments; gives its messages, a line of JSON each."""
        flags = f"-Zsanitizer={self.kind} {self.flags}".strip()
        environment = {**os.environ, **PROFILE, "RUSTC_BOOTSTRAP": "1", "RUSTFLAGS": flags, **self.variables}
        options = ["--quiet", "--locked", "--target", TARGET, "--target-dir", str(self.folder)]
        told = subprocess.run(
            [self.cargo, *arguments, *options, *self.options, "--message-format", "json-render-diagnostics"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return told.stdout

    def archive(self, *features: str) -> Path:
        """The static library, with these features."""
        self.build("rustc", "--lib", "--crate-type", "staticlib", "--features", ",".join(features))
        copy = self.folder / "-".join(["libworkos", *features, ".a"]).replace("-.", ".")
        shutil.copyfile(self.folder / TARGET / "debug" / "libworkos.a", copy)
        return copy

    def rust_tests(self, names: tuple[str, ...]) -> dict[str, Path]:
        """The programs of the unit tests and of these files of tests/, by their names."""
        wanted = [part for name in names for part in ("--test", name)]
        told = self.build("test", "--no-run", "-p", "libworkos", "--lib", *wanted)
        messages = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
        return {
            message["target"]["name"]: Path(message["executable"])
            for message in messages
            if message["reason"] == "compiler-artifact" and message.get("executable")
        }

    def compile_c(self, output: Path, *inputs: Path) -> str:
        """Compiles and links a C program; gives what the compiler had to say, if that was an error."""
        flags = [f"-fsanitize={self.kind}", "-std=c11", "-g", "-O1"]
        flags += [f"-I{folder}" for folder in (INCLUDE, C, C / "tests" / "support")]
        command: list[str | Path] = [CLANG or "clang", *flags, *inputs, *STATIC_LIBS, "-o", output]
        code, out, err = run_program(command)
        return "" if code == 0 else out + err


ADDRESS = Sanitizer("address", "")


THREAD_FLAGS = "-Zexternal-clangrt -Cunsafe-allow-abi-mismatch=sanitizer"


def sysroot(rustc: Path) -> Path | None:
    """The folder of a toolchain that has the source of Rust's own library and knows the flags."""
    command = [str(rustc), "-Zsanitizer=thread", *THREAD_FLAGS.split(), "--print", "sysroot"]
    environment = {**os.environ, "RUSTC_BOOTSTRAP": "1"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    folder = Path(told.stdout.strip())
    return folder if told.returncode == 0 and (folder / STD_SOURCE).exists() else None


def toolchains() -> Iterator[Path]:
    """The compilers of this machine: the default one, Debian's, and those of rustup."""
    default = shutil.which("rustc")
    if default:
        yield Path(default)
    yield Path("/usr/bin/rustc")
    home = Path(os.environ.get("RUSTUP_HOME") or Path.home() / ".rustup")
    yield from sorted(home.glob("toolchains/*/bin/rustc"))


def thread_sanitizer() -> Sanitizer | None:
    """It, with the first toolchain that can build Rust's own library anew; says which one."""
    for rustc in toolchains():
        folder = sysroot(rustc) if rustc.exists() else None
        # What rustup puts before its toolchains chooses one by the folder it is called in.
        tools = folder / "bin" if folder else rustc.parent
        if folder is None or not (tools / "cargo").exists():
            continue
        print(f"thread: with the toolchain in {folder}", flush=True)
        linking = f"-Clinker={CLANG} -Clink-arg=-fsanitize=thread"
        variables = {"RUSTC": str(tools / "rustc"), "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
        return Sanitizer(
            "thread", f"{THREAD_FLAGS} {linking}", str(tools / "cargo"), variables, ("-Zbuild-std",)
        )
    return None
