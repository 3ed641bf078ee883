"""Builds the C demo and runs each demo against its own sandbox."""

from __future__ import annotations

import subprocess
import sys

from sandbox import BUILD, ROOT, environment, sandbox


def build_c_demo() -> str:
    program = BUILD / "bin" / "demo"
    source = ROOT / "bindings" / "c"
    library = BUILD / "lib"
    subprocess.run(
        [
            *("cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O1"),
            f"-I{ROOT / 'include'}",
            *map(str, [source / "demo.c", source / "demo_browser.c", source / "loopback_http.c"]),
            *(f"-L{library}", "-lworkos", f"-Wl,-rpath,{library}", "-o", str(program)),
        ],
        check=True,
    )
    return str(program)


def main() -> int:
    demos = {
        "C": [build_c_demo()],
        "Python": [sys.executable, str(ROOT / "bindings" / "python" / "demo.py")],
    }
    for language, command in demos.items():
        # Each demo has its own sandbox, so that neither sees the other's events.
        with sandbox() as ready:
            print(f"\n=== {language}, against the sandbox at {ready['url']} ===", flush=True)
            result = subprocess.run(command, env=environment(ready), check=False)
            if result.returncode != 0:
                print(f"the {language} demo failed with exit code {result.returncode}", file=sys.stderr)
                return 1
    return 0


sys.exit(main())
