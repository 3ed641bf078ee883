"""Builds the native library and puts it beside the module. All that can be said without code is in pyproject.toml.

- LIBWORKOS_PATH names a library that is built already, as a file or a folder; it is copied.
- Otherwise cargo builds one: of the repository's sources, or of those that the source archive carries in core/.
- With WORKOS_GLIBC=2.17 zig links it, so that it runs with that version of glibc and all later ones. Without it
  the library wants the glibc of the machine that it was built on.
- With WORKOS_AUDITABLE=1 `cargo auditable` writes into it what it is made of.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist
from setuptools.errors import ExecError

HERE = Path(__file__).resolve().parent
#: The sources of the library.
CORE = HERE / "core" if (HERE / "core").is_dir() else HERE.parents[1]

#: The file that cargo makes, the file that the module looks for, and what the linker has to be told.
BUILT, INSTALLED, LINK_ARGUMENTS = {
    "win32": ("workos.dll", "workos.dll", []),
    "darwin": ("libworkos.dylib", "libworkos.1.dylib", ["-Wl,-install_name,@rpath/libworkos.1.dylib"]),
}.get(sys.platform, ("libworkos.so", "libworkos.so.1", ["-Wl,-soname,libworkos.so.1", "-Wl,-z,nodelete"]))


def run(*command: str, **environment: str) -> str:
    """What a program prints; its messages and those of its failure go where the build's go."""
    if shutil.which(command[0]) is None:
        raise ExecError(f"missing: {command[0]}; libworkos is built with a Rust toolchain (https://rustup.rs)")
    result = subprocess.run(
        command, cwd=CORE, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, check=False
    )
    if result.returncode != 0:
        raise ExecError(f"`{' '.join(command[:2])}` ended with {result.returncode}")
    return result.stdout


def compiled() -> Path:
    """Compiles the library; gives its file."""
    target = Path(os.environ.get("CARGO_TARGET_DIR") or CORE / "target" / "wheel").absolute()
    cargo, output = ["cargo"], target / "release"
    glibc = os.environ.get("WORKOS_GLIBC")
    platform = []
    if glibc:
        host = next(line[6:] for line in run("rustc", "-vV").splitlines() if line.startswith("host: "))
        cargo, output, platform = ["cargo-zigbuild"], target / host / "release", ["--target", f"{host}.{glibc}"]
    # No path of this machine ends up in the library; the Makefile says more of the second one.
    home = os.environ.get("CARGO_HOME") or Path.home() / ".cargo"
    remap = [f"--remap-path-prefix={home}=cargo"]
    source = Path(run("rustc", "--print", "sysroot").strip(), "lib/rustlib/src/rust")
    if source.is_dir():
        commit = next(line[13:] for line in run("rustc", "-vV").splitlines() if line.startswith("commit-hash: "))
        remap.append(f"--remap-path-prefix={source}=/rustc/{commit}")
    settings = {"RUSTFLAGS": " ".join([*remap, os.environ.get("RUSTFLAGS", "")]).strip()}
    if os.environ.get("WORKOS_AUDITABLE"):
        # It runs what CARGO names, in place of cargo.
        (settings["CARGO"],), cargo = cargo, ["cargo-auditable", "auditable"]
    command = [*cargo, "rustc", "--locked", "--release", "--lib", "--crate-type", "cdylib"]
    command += [*platform, "--target-dir", str(target), "--", "-C", "strip=symbols"]
    run(*command, *(f"-Clink-arg={argument}" for argument in LINK_ARGUMENTS), **settings)
    return output / BUILT


def library() -> Path:
    named = os.environ.get("LIBWORKOS_PATH")
    if not named:
        return compiled()
    path = Path(named).absolute()
    return path / INSTALLED if path.is_dir() else path


class BuildPy(build_py):
    """The module, and the library beside it. An editable installation finds that of the build tree instead."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            shutil.copyfile(library().resolve(), Path(self.build_lib) / "libworkos" / INSTALLED)


class ForOnePlatform(Distribution):
    def has_ext_modules(self) -> bool:
        return True


class Wheel(bdist_wheel):
    """A wheel for one platform and, because the library is called through ctypes, for every Python."""

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]


class SourceArchive(sdist):
    """The module's sources, and those of the library as `cargo package` gathers them."""

    def make_release_tree(self, base_dir: str, files: list[str]) -> None:
        super().make_release_tree(base_dir, files)
        with tempfile.TemporaryDirectory() as folder:
            options = ["--no-verify", "--allow-dirty", "--quiet", "--target-dir", folder]
            run("cargo", "package", "--package", "libworkos", *options)
            (package,) = Path(folder).glob("package/*.crate")
            with tarfile.open(package) as archive:
                archive.extractall(folder)
            shutil.copytree(Path(folder) / package.stem, Path(base_dir) / "core")


commands = {"build_py": BuildPy, "bdist_wheel": Wheel, "sdist": SourceArchive}
setup(distclass=ForOnePlatform, cmdclass=commands)
