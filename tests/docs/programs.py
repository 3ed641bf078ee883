"""Makes programs of a page's blocks, and runs them."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from blocks import ROOT, Block

HERE = Path(__file__).resolve().parent
SCAFFOLDS = HERE / "scaffolds"
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
EXTENSIONS = {
    "c": ".c", "cmake": ".cmake", "cpp": ".cpp", "go": ".go", "java": ".java", "js": ".js", "lua": ".lua",
    "php": ".php", "python": ".py", "ruby": ".rb", "rust": ".rs", "sh": ".sh",
}  # fmt: skip
#: Where the blocks go in a scaffold: one, or all that are left.
PLACE = re.compile(r"^([ \t]*)(?://|#|--) (BLOCK|BLOCKS)\n", re.MULTILINE)
AUTHORIZE = re.compile(r"https?://\S*/sso/authorize\?[^\s\"]+")
PATIENCE = 60  # seconds after which a program counts as hung


class SnippetError(AssertionError):
    """A program did not compile, did not end well, or did not print what the page says."""


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def visit(url: str) -> str:
    """What a browser brings to the callback: the query of the address that the sandbox redirects to."""
    opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))
    try:
        opener.open(url, timeout=30)
    except urllib.error.HTTPError as answer:
        with answer:
            return (answer.headers["Location"] or "").partition("?")[2]
    raise SnippetError("the sandbox did not redirect")


def scaffold(page: str, language: str) -> Path:
    """The page's own, which may be a shell script that knows how to run the language, or that of every page."""
    name = page.removesuffix(".md").replace("/", "-") + EXTENSIONS[language]
    places = [SCAFFOLDS / name, SCAFFOLDS / f"{name}.sh", SCAFFOLDS / f"default{EXTENSIONS[language]}"]
    return next(file for file in places if file.is_file())


def assembled(frame: str, blocks: Sequence[Block]) -> str:
    """The scaffold with the blocks in their places."""
    left = list(blocks)

    def placed(place: re.Match[str]) -> str:
        if not left:
            raise SnippetError("the scaffold has more places than the page has blocks")
        taken = left[: 1 if place[2] == "BLOCK" else None]
        del left[: len(taken)]
        lines = [line for block in taken for line in block.text.splitlines()]
        return "".join(f"{place[1]}{line}\n" if line else "\n" for line in lines)

    text = PLACE.sub(placed, frame)
    if left:
        raise SnippetError(f"{left[0]} has no place in its scaffold")
    return text


def talk(command: Sequence[str | Path], folder: Path, variables: Mapping[str, str]) -> str:
    """Runs a program, and is the person at its terminal: visits a login's URL, and types what comes of it."""
    # Line by line also where nobody sits at a terminal.
    process = subprocess.Popen(
        ["stdbuf", "-oL", *map(str, command)],
        cwd=folder,
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    assert process.stdin is not None and process.stdout is not None

    def kill() -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, 9)

    watch = threading.Timer(PATIENCE, kill)
    watch.start()
    said = []
    try:
        with process:
            for line in process.stdout:
                said.append(line)
                url = AUTHORIZE.search(line)
                if url is not None:
                    with contextlib.suppress(OSError):
                        process.stdin.write(visit(url[0]) + "\n")
                        process.stdin.flush()
            with contextlib.suppress(OSError):
                process.stdin.close()
    finally:
        watch.cancel()
        # What a shell left running in the background.
        kill()
    text = "".join(said)
    if process.returncode != 0:
        raise SnippetError(f"{command[0]} ended with {process.returncode}\n{text}")
    return text


def check_output(said: str, expected: Sequence[Block]) -> None:
    """Looks for what the page says that a program prints, in its order; "..." stands for anything."""
    at = 0
    for block in expected:
        lines = block.text.strip().splitlines()
        pattern = r"\n".join(re.escape(line).replace(r"\.\.\.", ".*?") for line in lines)
        found = re.compile(pattern.replace(r"\n.*?\n", r"\n(?s:.*?)\n")).search(said, at)
        if found is None:
            raise SnippetError(f"{block} says\n{block.text}\nbut printed was\n{said}")
        at = found.end()


#: What a program includes of other libraries, and their packages.
LIBRARIES = {"<curl/curl.h>": "libcurl", "<uv.h>": "libuv"}


def compile_c(source: Path, compiler: str, program: Path, variables: Mapping[str, str]) -> None:
    standard = "c++17" if source.suffix == ".cpp" else "c11"
    text = source.read_text()
    packages = ["workos", *(package for header, package in LIBRARIES.items() if header in text)]
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", *packages],
        env=variables,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    command = [
        compiler,
        f"-std={standard}",
        *STRICT,
        f"-I{ROOT / 'bindings/c/examples'}",
        str(source),
        *flags,
    ]
    done = subprocess.run(
        [*command, "-pthread", "-o", str(program)], env=variables, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SnippetError(f"{compiler}: {done.stderr}")


def go_module(source: Path) -> Path:
    """A folder with the module that this program is."""
    module = source.with_suffix("")
    module.mkdir()
    shutil.copy(source, module / "main.go")
    # The package's place is a path of this machine, so the module is written here.
    (module / "go.mod").write_text(
        f"module example\n\nrequire workos v0.0.0\n\nreplace workos => {ROOT / 'bindings/go'}\n"
    )
    return module


def commands(source: Path, variables: dict[str, str]) -> Iterator[list[str | Path]]:
    """How to run a program, once for each compiler."""
    language = source.suffix
    if language in (".c", ".cpp"):
        # The tests of the C++ binding try every compiler; here one is enough, for it takes seconds.
        for compiler in ("gcc", "clang") if language == ".c" else ("g++",):
            if shutil.which(compiler):
                program = source.with_suffix(f".{compiler}")
                compile_c(source, compiler, program, variables)
                yield [program]
    elif language == ".py":
        yield [variables["PYTHON"], "-W", "error", source]
    elif language == ".rb":
        yield ["ruby", "-w", source]
    elif language == ".js":
        yield ["node", source]
    elif language == ".php":
        yield ["php", "-d", "ffi.enable=1", "-d", f"include_path={ROOT / 'bindings/php'}", source]
    elif language == ".lua":
        yield ["luajit", source]
    elif language == ".java":
        yield ["java", "-cp", "/usr/share/java/jna.jar", source]
    elif language == ".rs":
        program = source.with_suffix(".rust")
        library = Path(variables["LIBWORKOS_PATH"]).parent
        flags = ["--edition", "2024", "-D", "warnings", "-L", str(library), "-o", str(program)]
        done = subprocess.run(
            ["rustc", *flags, str(source)], env=variables, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise SnippetError(f"rustc: {done.stderr}")
        yield [program]
    elif language == ".sh":
        yield ["sh", "-eu", source]
    elif language == ".cmake":
        project = source.with_suffix("")
        project.mkdir()
        shutil.copy(source, project / "CMakeLists.txt")
        built = project / "build"
        yield [
            "sh",
            "-c",
            f"cmake -S '{project}' -B '{built}' && cmake --build '{built}' && '{built}/program'",
        ]
    elif language == ".go":
        yield ["sh", "-c", f"cd '{go_module(source)}' && exec go run ."]
