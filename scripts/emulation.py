"""Runs programs of other processors, with qemu's user mode.

The kernel starts them as it starts this machine's own, so programs that fork or execute others need no
change. What it is told for that stands in a user namespace (Linux 6.7 or later): nothing outside sees it, and
it ends with the command.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

BINFMT = Path("/proc/sys/fs/binfmt_misc")
REGISTERED = 'mount -t binfmt_misc binfmt_misc "$1" && printf %s "$2" >"$1/register" && shift 2 && exec "$@"'


@dataclass(frozen=True)
class Processor:
    """How its programs are known: by what an ELF file begins with."""

    name: str
    number: int
    bits: int = 64
    big_endian: bool = False

    @property
    def emulator(self) -> str:
        return f"qemu-{self.name}-static"

    def rule(self, emulator: str) -> str:
        """What the kernel is told: files that begin so are this emulator's.

        F: it is opened now, so that it need not be where they run.
        """
        order: Literal["big", "little"] = "big" if self.big_endian else "little"
        begins = b"\x7fELF" + bytes([self.bits // 32, 2 if self.big_endian else 1, 1]) + bytes(9)
        # Two kinds of files are programs: executables (2) and those that may lie anywhere (3).
        begins += (2).to_bytes(2, order) + self.number.to_bytes(2, order)
        counts = b"\xff" * 7 + b"\x00" + b"\xff" * 8 + (0xFFFE).to_bytes(2, order) + b"\xff\xff"
        magic, mask = ("".join(f"\\x{byte:02x}" for byte in text) for text in (begins, counts))
        return f":{self.name}:M::{magic}:{mask}:{emulator}:PF"


AARCH64 = Processor("aarch64", 183)
S390X = Processor("s390x", 22, big_endian=True)


def emulated(processor: Processor, command: Sequence[str]) -> list[str]:
    """The command as it is to be run so that programs of the processor run in it."""
    if (BINFMT / f"qemu-{processor.name}").exists():
        return list(command)
    emulator = shutil.which(processor.emulator) or processor.emulator
    inside = ["sh", "-c", REGISTERED, "sh", str(BINFMT), processor.rule(emulator)]
    return ["unshare", "--user", "--map-root-user", "--mount", *inside, *command]


def lacks_emulation(processor: Processor) -> str:
    """What is missing for that, or nothing."""
    if not shutil.which(processor.emulator):
        return f"missing: {processor.emulator} (Debian: apt-get install qemu-user-static)"
    tried = subprocess.run(emulated(processor, ["true"]), capture_output=True, text=True, check=False)
    return tried.stderr.strip() and f"no emulation in a user namespace: {tried.stderr.strip()}"
