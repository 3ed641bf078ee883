"""The platforms that `make platforms` builds for, and what each takes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from emulation import AARCH64, S390X, Processor

#: The oldest glibc that a released library runs with.
GLIBC = "2.17"

LINUX_LIBS = "-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"
WINDOWS_LIBS = "-lbcrypt -ladvapi32 -lkernel32 -lntdll -luserenv -lws2_32 -ldbghelp"
#: zig's unwinder, which goes into the program; musl has all else in its libc.
MUSL_LIBS = "-lunwind -lc"


@dataclass(frozen=True)
class Platform:
    """One platform."""

    #: How Rust calls it.
    target: str
    #: How zig does, which links it.
    zig: str = ""
    #: The C compiler of its tests; where there is none, zig compiles them.
    compiler: str = ""
    #: What the names of its binutils begin with.
    binutils: str = ""
    #: What brings the compiler, and a C library to run with.
    package: str = ""
    #: Where that C library lies, and its loader, where those are not where this machine's are.
    root: str = ""
    loader: str = ""
    #: What a program links beside libworkos.a.
    libs: str = LINUX_LIBS
    #: Programs are linked with libworkos.a alone, and with all that they need.
    static: bool = False
    #: The one that has to be emulated.
    processor: Processor | None = None
    #: The glibc that the library is linked for.
    floor: str = ""
    #: The tests that can be compiled for it; all of them where none is named.
    tests: tuple[str, ...] = ()

    @property
    def is_musl(self) -> bool:
        return self.target.endswith("-musl")

    @property
    def is_windows(self) -> bool:
        return "-windows-" in self.target


def gnu(machine: str, processor: Processor | None, package: str, *, floor: str = GLIBC) -> Platform:
    """Linux with glibc, on a processor for which Debian has a compiler."""
    names = f"{machine}-linux-gnu"
    return Platform(
        f"{machine}-unknown-linux-gnu",
        f"{'x86' if machine == 'i686' else machine}-linux-gnu.{floor}",
        f"{names}-gcc",
        f"{names}-",
        f"gcc-{names} libc6-dev-{package}-cross",
        f"/usr/{names}",
        processor=processor,
        floor=floor,
    )


#: The C tests that use nothing of POSIX but what bindings/c/tests/windows has: neither fork() nor signals.
WINDOWS_TESTS = (
    *("attempts", "configuration", "environment", "events", "handles", "json_arguments", "json_get"),
    *("json_write", "many_threads", "objects", "observer", "old_gem", "operations", "options"),
    *("queue_races", "seed_readme", "signatures", "statuses", "threads", "today"),
)

#: The C tests that continuous integration runs: of the order and size of numbers, of atomic operations, of
#: fork(), signals and the waiting for sockets, and of what a processor's registers hold.
QUICK_TESTS = (
    *("attempts", "cancel", "events", "fork", "handles", "json_get", "json_write", "objects"),
    *("queue", "queue_races", "secret_memory", "signals", "signatures", "statuses", "threads"),
)

#: Built, and tested by the C tests and the Rust tests.
TESTED = {
    "x86_64": Platform(
        "x86_64-unknown-linux-gnu", f"x86_64-linux-gnu.{GLIBC}", "cc", package="gcc", floor=GLIBC
    ),
    "aarch64": gnu("aarch64", AARCH64, "arm64"),
    "x86_64-musl": Platform(
        "x86_64-unknown-linux-musl",
        "x86_64-linux-musl",
        libs=MUSL_LIBS,
        package="musl",
        loader="/lib/ld-musl-x86_64.so.1",
    ),
    "aarch64-musl": Platform(
        "aarch64-unknown-linux-musl",
        "aarch64-linux-musl",
        libs=MUSL_LIBS,
        static=True,
        processor=AARCH64,
        binutils="aarch64-linux-gnu-",
        package="binutils-aarch64-linux-gnu",
    ),
    "i686": replace(
        gnu("i686", None, "i386"),
        package="gcc-i686-linux-gnu libc6-dev-i386-cross libc6-i386",
        loader="/lib/ld-linux.so.2",
        # Debian has no 32-bit libgcc_s beside the 64-bit one.
        libs=LINUX_LIBS.replace("-lgcc_s", "-lgcc_eh"),
    ),
    "s390x": gnu("s390x", S390X, "s390x"),
    "windows": Platform(
        "x86_64-pc-windows-gnu",
        compiler="x86_64-w64-mingw32-gcc-posix",
        binutils="x86_64-w64-mingw32-",
        package="gcc-mingw-w64-x86-64-posix",
        libs=WINDOWS_LIBS,
        tests=WINDOWS_TESTS,
    ),
}

#: Compiled only: there is nothing here to run their programs with. Where zig has no headers for one, it takes
#: those of the second.
CHECKED = {
    "macos-arm64": ("aarch64-apple-darwin", ""),
    "macos-x86_64": ("x86_64-apple-darwin", ""),
    "freebsd": ("x86_64-unknown-freebsd", ""),
    "windows-msvc": ("x86_64-pc-windows-msvc", "x86_64-windows-gnu"),
    "android": ("aarch64-linux-android", "aarch64-linux-musl"),
}
