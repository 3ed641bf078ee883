"""Runs the demo and the examples as a newcomer would, and reads what they print."""

from __future__ import annotations

import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import TYPE_CHECKING

from needs import lack
from sandbox import sandbox

from harness import PLATFORM, Report, Valgrind, client_environment, compile_object

if TYPE_CHECKING:
    from run import Programs

C = Path(__file__).resolve().parents[1]
CPP = C.parent / "cpp"
SECTIONS = [
    "1. Authorization URL",
    "2. Sign in at the sandbox (as a browser would)",
    "3. Profile",
    "4. Audit Trail event",
    "5. The same event, same idempotency key",
    "6. Another event, same idempotency key",
    "7. Audit Logs event",
    "8. A call that fails",
]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def sign_in(ready: dict[str, str]) -> str:
    """Gives the code that a person's browser would bring to the callback page."""
    query = urllib.parse.urlencode(
        {
            "response_type": "code",
            "domain": ready["domain"],
            "client_id": ready["client_id"],
            "redirect_uri": "http://localhost:4567/callback",
        }
    )
    opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))
    try:
        opener.open(f"{ready['url']}/sso/authorize?{query}", timeout=30)
    except urllib.error.HTTPError as answer:
        with answer:
            location = answer.headers["Location"]
        return urllib.parse.parse_qs(urllib.parse.urlsplit(location).query)["code"][0]
    raise AssertionError("the sandbox did not redirect")


class Runner:
    """One program in one sandbox: what it prints has to match, and not leak."""

    def __init__(self, report: Report, valgrind: Valgrind, program: Path) -> None:
        self.report, self.valgrind, self.program = report, valgrind, program

    def expect(
        self,
        ready: dict[str, str],
        what: str,
        arguments: Sequence[str] = (),
        *,
        code: int = 0,
        prints: Sequence[str] = (),
        complains: Sequence[str] = (),
    ) -> None:
        name = f"{self.program.name}: {what}"
        ended, out, err, memcheck = self.valgrind.run(self.program, arguments, client_environment(ready))
        missing = [pattern for pattern in prints if not re.search(pattern, out, re.M)]
        missing += [pattern for pattern in complains if not re.search(pattern, err, re.M)]
        said = f"exit code {ended}, lacks {missing}\n{out}{err}"
        self.report.check(name, ended == code and not missing and bool(err) == bool(complains), said)
        secrets = [ready["api_key"], *arguments[:1]]
        if any(secret in out + err for secret in secrets if not secret.startswith("org_")):
            self.report.fails(f"{name}: prints no secret", out + err)
        if memcheck is not None:
            self.report.check(f"{name}: valgrind finds nothing", not memcheck.strip(), memcheck)


def run_demo(runner: Runner) -> None:
    with sandbox() as ready:
        sections = ["^" + re.escape(section) + "$" for section in SECTIONS]
        answers = [
            r"-> \{\"url\":\"http://127\.0\.0\.1:\d+/sso/authorize\?response_type=code&",
            r"-> the callback page got a code of \d+ characters, state \{\"next_page\":\"/docs\"\}",
            r"email: +ada@foo-corp\.com$",
            r"-> \{\"success\":true\}$",
            r"-> conflict: Another idempotency key \(key123456\)",
            r"-> invalid_argument: .*action_type",
        ]
        runner.expect(ready, "teaches every step", prints=sections + answers)
        runner.expect(ready, "can be run again", prints=answers)


def run_authorization_url(runner: Runner) -> None:
    with sandbox() as ready:
        runner.expect(
            ready,
            "prints the URL",
            prints=[
                r"^http://127\.0\.0\.1:\d+/sso/authorize\?response_type=code&client_id=client_sandbox&"
                r"redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&"
            ],
        )


def run_profile(runner: Runner) -> None:
    with sandbox() as ready:
        code = sign_in(ready)
        runner.expect(
            ready,
            "prints the profile",
            [code],
            prints=[r"^email: +ada@foo-corp\.com$", r"^first name: +Ada$", r"^connection: +OktaSAML$"],
        )
        runner.expect(
            ready,
            "says that a code serves once",
            [code],
            code=1,
            complains=[r"^The code has expired or has already been used\.$"],
        )


def run_audit_event(runner: Runner) -> None:
    with sandbox() as ready:
        runner.expect(
            ready,
            "creates both events",
            [ready["organization"]],
            prints=[r"^Audit Trail event: \{\"success\":true\}$", r"^Audit Logs event: \{\"success\":true\}$"],
        )
        runner.expect(
            ready,
            "says which organization is not there",
            ["org_nobody"],
            code=1,
            prints=[r"^Audit Logs event: not_found: "],
        )


def run_error_handling(runner: Runner) -> None:
    with sandbox() as ready:
        runner.expect(
            ready,
            "shows four kinds of failure",
            prints=[
                r"error: +invalid_argument: ",
                r"fault: +\{.*action_type",
                r"error: +rejected: Validation",
                r"error: +not_found: ",
                r"error: +unsupported: ",
            ],
        )


def run_own_http(runner: Runner) -> None:
    with sandbox() as ready:
        runner.expect(ready, "sends with libcurl", prints=[r"^HTTP 201$", r"^data: \{\"success\":true\}$"])
        with urllib.request.urlopen(f"{ready['url']}/_sandbox/requests", timeout=30) as answer:
            log = answer.read().decode()
        runner.report.check(
            f"{runner.program.name}: sends the key and the library's User-Agent",
            '"own-http-1"' in log and "libworkos/" in log,
            log,
        )


def run_cpp_profile(runner: Runner) -> None:
    with sandbox() as ready:
        code = sign_in(ready)
        runner.expect(
            ready, "prints the profile", [code], prints=[r"^email: ada@foo-corp\.com$", r"^name: +Ada Lovelace$"]
        )
        runner.expect(ready, "says that a code serves once", [code], code=1, complains=[r"^rejected: "])


def run_readme(runner: Runner) -> None:
    with sandbox() as ready:
        runner.expect(ready, "prints the URL", prints=[r'^\{"url":"http://127\.0\.0\.1:\d+/sso/authorize\?'])


def readme_program(programs: Programs) -> Path | None:
    """Compiles the first program of the README, for a newcomer will copy it."""
    text = (C / "README.md").read_text()
    source = programs.scratch / "readme.c"
    program = re.search(r"^```c\b[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert program is not None
    source.write_text(program[1])
    output = source.with_suffix(".o")
    said = compile_object(programs.cc, "c11", source, output)
    if programs.report.check("compile: the README's program", not said, said):
        return programs.link([output], "example-readme")
    return None


EXAMPLES = {
    "authorization_url": run_authorization_url,
    "profile": run_profile,
    "audit_event": run_audit_event,
    "error_handling": run_error_handling,
    "own_http": run_own_http,
}


NEEDS = {"own_http": ("curl/curl.h",)}


def sources(report: Report) -> list[Path]:
    """The examples that a test here runs; the login apps are built and run by tests/browser."""
    found = []
    for source in sorted((C / "examples").glob("*.c")):
        needs = NEEDS.get(source.stem, ())
        notice = f"libcurl is this machine's, not {PLATFORM}'s" if PLATFORM and needs else lack(*needs)
        if notice:
            report.skips(f"example-{source.stem}", notice)
        elif source.stem not in ("login_app", "authkit_app"):
            found.append(source)
    return found


def start(
    report: Report, valgrind: Valgrind, programs: Programs, objects: Mapping[Path, Path], pool: Executor
) -> list[Future[None]]:
    """Links the programs and gives a job for each."""
    browser = [objects[C / "demo_browser.c"], objects[C / "loopback_http.c"]]
    jobs: list[Future[None]] = []

    def add(program: Path | None, check: Callable[[Runner], None]) -> None:
        if program:
            jobs.append(pool.submit(check, Runner(report, valgrind, program)))

    add(programs.link([objects[C / "demo.c"], *browser], "demo"), run_demo)
    for source in objects:
        if source.stem not in EXAMPLES or source.parent != C / "examples":
            continue
        libs = ["-lcurl"] if source.stem == "own_http" else []
        add(programs.link([objects[source]], f"example-{source.stem}", libs=libs), EXAMPLES[source.stem])
    add(readme_program(programs), run_readme)
    source = CPP / "examples" / "profile.cpp"
    if source in objects:
        add(programs.link([objects[source]], "cpp-example-profile"), run_cpp_profile)
    return jobs
