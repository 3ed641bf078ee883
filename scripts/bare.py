"""Runs `make demo` and `make test` of what is committed on a machine that has next to nothing.

The machine is a folder, build/bare/root: Debian's essential packages, those of
scripts/bare-packages.txt, and the Rust toolchain that runs this. It is made anew when the list, the
release or this file changes. The commands run as an ordinary user of that machine, in a fresh clone. Of
this machine they see the network, with what it takes to reach the package registries (certificates,
proxies, pip's and cargo's configuration), and crates that were downloaded before.

Making the root and entering it need root's rights and mmdebstrap.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BARE = ROOT / "build" / "bare"
MACHINE = BARE / "root"
MADE_OF = BARE / "made-of"
PACKAGES = ROOT / "scripts" / "bare-packages.txt"
USER = "builder"
HOME = f"/home/{USER}"
COMMANDS = ("make demo", "make test")

#: What leads to the package registries, and how .ci/run has cargo build. All else of this environment stays
#: outside.
LEADS = re.compile(
    r"(?i:https?|all|no)_proxy|PIP_(CERT|DEFAULT_TIMEOUT|(EXTRA_)?INDEX_URL|TRUSTED_HOST|PROXY)"
    r"|SSL_CERT_(FILE|DIR)|CARGO_(HTTP|NET|REGISTR|SOURCE|INCREMENTAL|PROFILE)\w*"
)
#: Files of this machine that lead there, by where they go; what is absent here is left out.
LEADING_FILES = {
    "/etc/resolv.conf": ["/etc/resolv.conf"],
    "/etc/hosts": ["/etc/hosts"],
    "/etc/ssl/certs/ca-certificates.crt": ["/etc/ssl/certs/ca-certificates.crt"],
    "/etc/pip.conf": ["~/.pip/pip.conf", "~/.config/pip/pip.conf", "/etc/pip.conf"],
    f"{HOME}/.cargo/config.toml": ["$CARGO_HOME/config.toml"],
}

#: Makes the root the whole of what the commands see, and gives up root's rights.
ENTER = """
set -e
cd "$1"
mount --bind . .
cd "$1"
mount --rbind /dev dev
mount -t proc proc proc
mount --bind -o ro "$2" opt/rust
pivot_root . mnt
umount -l /mnt
cd {home}/libworkos
exec setpriv --reuid {user} --regid {user} --init-groups env -i "${{@:3}}"
"""


def cargo_home() -> Path:
    return Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.strip()


def codename() -> str:
    found = re.search(r"^VERSION_CODENAME=(\w+)$", Path("/etc/os-release").read_text(), re.MULTILINE)
    if found is None:
        sys.exit("test-bare: only a Debian can make another one")
    return found[1]


def sources() -> list[Path]:
    """Where this machine's apt finds Debian."""
    folder = Path("/etc/apt/sources.list.d")
    return [
        file
        for file in [
            Path("/etc/apt/sources.list"),
            *sorted(folder.glob("*.sources")),
            *sorted(folder.glob("*.list")),
        ]
        if file.is_file()
    ]


def debootstrap(folder: Path, packages: Sequence[str]) -> None:
    """Makes a root of Debian's essential packages and these, anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    proxies = [
        f"--aptopt={line.rstrip(';')}"
        for line in run("apt-config", "dump").splitlines()
        if re.match(r'Acquire::(https?::|Retries).*"."?', line)
    ]
    include = f"--include={','.join(packages)}"
    run("mmdebstrap", "--quiet", "--variant=minbase", include, *proxies, codename(), folder, *sources())


def make_machine() -> None:
    """Makes the root, unless the one that is there is of the same list."""
    packages = [line for line in PACKAGES.read_text().split("\n") if line and not line.startswith("#")]
    wanted = "\n".join([codename(), *packages, hashlib.sha256(Path(__file__).read_bytes()).hexdigest(), ""])
    if MADE_OF.is_file() and MADE_OF.read_text() == wanted:
        return
    debootstrap(MACHINE, packages)
    run("chroot", MACHINE, "useradd", "--create-home", "--shell", "/bin/sh", USER)
    (MACHINE / "opt/rust").mkdir()
    MADE_OF.write_text(wanted)


def furnish() -> None:
    """Lays in what leads to the registries, and a fresh clone; keeps what cargo built the time before."""
    home = MACHINE / HOME.lstrip("/")
    registry = home / ".cargo/registry"
    registry.mkdir(parents=True, exist_ok=True)
    for there, here in LEADING_FILES.items():
        places = [Path(place.replace("$CARGO_HOME", str(cargo_home()))).expanduser() for place in here]
        found = next((place for place in places if place.is_file()), None)
        if found is not None:
            shutil.copyfile(found, MACHINE / there.lstrip("/"))
    for part in ("index", "cache"):
        if (cargo_home() / "registry" / part).is_dir():
            run("cp", "-ru", cargo_home() / "registry" / part, registry)
    checkout, built = home / "libworkos", BARE / "target"
    if (checkout / "target").is_dir():
        shutil.rmtree(built, ignore_errors=True)
        (checkout / "target").rename(built)
    shutil.rmtree(checkout, ignore_errors=True)
    run("git", "clone", "--quiet", "--no-hardlinks", ROOT, checkout)
    if built.is_dir():
        built.rename(checkout / "target")
    run("chroot", MACHINE, "chown", "-R", f"{USER}:{USER}", HOME)


def inside(command: str) -> Sequence[str | Path]:
    """The command that runs another one on the bare machine."""
    variables = {
        "HOME": HOME,
        "USER": USER,
        "PATH": "/opt/rust/bin:/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        **{name: value for name, value in os.environ.items() if LEADS.fullmatch(name)},
    }
    return [
        *("unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child"),
        *(
            "bash",
            "-c",
            ENTER.format(user=USER, home=HOME),
            "bare",
            MACHINE,
            run("rustc", "--print", "sysroot"),
        ),
        *(f"{name}={value}" for name, value in variables.items()),
        *shlex.split(command),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", nargs="*", default=COMMANDS, help="in place of make demo and make test")
    commands = parser.parse_args().command
    if os.geteuid() != 0:
        print("test-bare: only root can make a root file system and enter it", file=sys.stderr)
        return 1
    began = time.monotonic()
    make_machine()
    furnish()
    print(f"bare machine: ready ({time.monotonic() - began:.0f} s)", flush=True)
    for command in commands:
        began = time.monotonic()
        code = subprocess.run(inside(command), stdin=subprocess.DEVNULL, check=False).returncode
        print(f"bare machine: {command} ended with {code} ({time.monotonic() - began:.0f} s)", flush=True)
        if code != 0:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
