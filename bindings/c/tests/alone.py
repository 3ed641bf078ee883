"""Runs the programs that stand alone: they load the library themselves, call it outside main, or are watched.

They print nothing and end with 0, or with the line that failed (modulo 250, plus 1).
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path

from needs import lack

from echo_server import echo_server
from harness import ALL_STATIC, BIN, EMULATED, FAILPOINTS_LIB, LIB, PLATFORM, Report, compile_object, find, link, run

ALONE = Path(__file__).resolve().parent / "alone"
# A locale whose numbers have a comma.
LOCALE = "de_DE.UTF-8"
SOURCE = "/usr/share/i18n/locales/de_DE"
NOBODY = 65534
# What secure.c ends with where it has no more rights than its caller.
NOT_MORE = 77


def ends_well(report: Report, name: str, command: Sequence[str | Path], variables: Mapping[str, str]) -> bool:
    code, out, err = run(command, {**os.environ, **variables})
    return report.check(name, code == 0 and not out and not err, f"exit code {code}\n{out}{err}")


@contextmanager
def comma_locale(folder: Path) -> Iterator[dict[str, str] | None]:
    """Makes the locale in `folder`; yields what a program needs to find it, or None where it cannot be made."""
    made = folder / LOCALE
    tool = find("localedef")
    done = tool and not lack(SOURCE) and run([tool, "-i", "de_DE", "-f", "UTF-8", made])[0] in (0, 1) and made.is_dir()
    yield {"LOCPATH": str(folder)} if done else None


def watch(report: Report, program: Path, variables: Mapping[str, str], folder: Path) -> None:
    """Runs the program under strace: nothing is written to where a person would see it, or to any file."""
    name = "alone: strace sees nothing written to standard output or error, and nothing opened for writing"
    log = folder / "strace"
    calls = "trace=open,openat,openat2,creat,write,writev,pwrite64,dup2,dup3,rename,unlink,mkdir,chdir,fchdir"
    code, out, err = run(["strace", "-f", "-qq", "-o", log, "-e", calls, program], {**os.environ, **variables})
    seen = log.read_text(errors="replace").splitlines() if log.exists() else []
    wrong = (
        r"write\w*\([012],|open\w*\(.*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)|(creat|dup\d|rename|unlink|mkdir|f?chdir)\("
    )
    faults = [line for line in seen if re.search(wrong, line)]
    opened = sum("open" in line for line in seen)
    held = code == 0 and not out and not err and opened > 0 and not faults
    report.check(name, held, f"exit code {code}, {opened} files opened\n" + "\n".join(faults) + out + err)


def run_with_more_rights(report: Report, program: Path, folder: Path) -> None:
    """Runs the program by itself and as a set-user-id program, in an environment that it must not believe there."""
    variables = {
        "WORKOS_API_KEY": "sk_environment",
        "WORKOS_BASE_URL": "https://environment.test",
        "HTTPS_PROXY": "socks5://proxy.test:1",
        "SSL_CERT_FILE": "/dev/null",
        "SSL_CERT_DIR": "/dev/null",
    }
    ends_well(report, "alone: an ordinary program reads its environment", [program, "ordinary"], variables)
    name = "alone: a set-user-id program does not read its environment"
    if EMULATED:
        report.skips(name, "an emulator's rights are its own")
        return
    if os.geteuid() != 0:
        report.skips(name, "only root can make one")
        return
    copy = folder / "secure"
    shutil.copyfile(program, copy)
    # Another user's rights are other rights, whichever they are.
    os.chown(copy, NOBODY, NOBODY)
    copy.chmod(0o4755)
    code, out, err = run([copy, "more"], {**os.environ, **variables})
    if code == NOT_MORE:
        report.skips(name, "this file system knows no set-user-id programs")
    else:
        report.check(name, code == 0 and not out and not err, f"exit code {code}\n{out}{err}")


def run_all(report: Report, programs: Mapping[str, Path]) -> None:
    with tempfile.TemporaryDirectory() as scratch, echo_server(Path(scratch)) as addresses:
        folder = Path(scratch)
        ends_well(report, "alone: before main, at exit and at a thread's end", [programs["lifetimes"]], addresses)

        copy = folder / "libworkos-copy.so"
        shutil.copyfile(LIB / "libworkos.so.1", copy)
        loading: list[str | Path] = [programs["loading"], LIB / "libworkos.so.1", copy]
        panicking = FAILPOINTS_LIB / "libworkos.so.1"
        name = "alone: opened and closed a thousand times, alone, beside other threads"
        if ALL_STATIC:
            report.skips(name, "a static program opens no library")
        elif panicking.exists():
            ends_well(report, f"{name}, and after panics", [*loading, panicking], addresses)
        else:
            ends_well(report, name, loading, addresses)

        run_with_more_rights(report, programs["secure"], folder)
        ends_well(report, "alone: quiet", [programs["quiet"]], addresses)
        notice = "an emulator opens and writes, too" if EMULATED else lack("strace")
        if notice:
            report.skips("alone: quiet under strace", notice)
        else:
            watch(report, programs["quiet"], addresses, folder)
        with comma_locale(folder) as found:
            if PLATFORM.endswith("-musl"):
                report.skips(f"alone: quiet in {LOCALE}", "musl writes every number with a point")
            elif found:
                ends_well(report, f"alone: quiet in {LOCALE}", [programs["quiet"], LOCALE], {**addresses, **found})
            else:
                report.skips(f"alone: quiet in {LOCALE}", lack(SOURCE) or "the locale cannot be made")


def start(report: Report, scratch: Path, compilers: Sequence[str], pool: Executor) -> list[Future[None]]:
    """Compiles each program by every compiler, links it by the first, and gives one job for all of them."""
    programs: dict[str, Path] = {}
    sources = sorted(ALONE.glob("*.c"))
    for source in sources:
        for compiler in compilers:
            output = scratch / f"alone-{Path(compiler).name}-{source.stem}.o"
            said = compile_object(compiler, "c11", source, output)
            report.check(f"compile: alone/{source.name} by {Path(compiler).name}", not said, said)
        name = f"c-alone-{source.stem}"
        first = scratch / f"alone-{Path(compilers[0]).name}-{source.stem}.o"
        # What loads the library itself must not have it already.
        opens = source.stem == "loading"
        # A program with more rights is not told where to look for libraries.
        static = source.stem == "secure"
        said = link(compilers[0], [first], BIN / name, static, ["-ldl"] if opens else [], linked=not opens)
        if report.check(f"link: {name}", not said, said):
            programs[source.stem] = BIN / name
    return [pool.submit(run_all, report, programs)] if len(programs) == len(sources) else []
