"""Writes which operation does what a method of an official client does, from the lists in methods/.

A list has a line for each method: its name in that client, and the operation. They were read out of the source of
the version that VERSIONS names.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "methods"
#: The clients: their name, and the version whose methods stand in the list.
VERSIONS = {
    "node": ("Node", "10.9.0"),
    "python": ("Python", "10.2.0"),
    "ruby": ("Ruby", "10.2.1"),
    "go": ("Go", "10.1.1"),
    "php": ("PHP", "9.0.0"),
    "java": ("Java and Kotlin", "7.2.0"),
    "dotnet": (".NET", "6.2.0"),
    "rust": ("Rust", "3.5.0"),
}


def methods(client: str) -> dict[str, str]:
    """The operation of each method of a client."""
    lines = (FOLDER / f"{client}.txt").read_text().splitlines()
    return dict(line.rsplit(" ", 1) for line in lines)


def method_pages() -> dict[str, str]:
    made = {f"reference/methods/{client}.md": page(client) for client in VERSIONS}
    names = "\n".join(VERSIONS)
    rows = [f"| [{name}]({client}.md) | {version} |" for client, (name, version) in VERSIONS.items()]
    table = "\n".join(["| client | version |", "|---|---|", *rows])
    lead = (
        "Which operation does what a method of an official client does. "
        "[Moving to libworkos](../../migrate/index.md) says what else changes."
    )
    tree = f"```{{toctree}}\n:maxdepth: 1\n:hidden:\n\n{names}\n```"
    made["reference/methods/index.md"] = f"# Methods of the official clients\n\n{lead}\n\n{table}\n\n{tree}"
    return made


def page(client: str) -> str:
    name, version = VERSIONS[client]
    rows = [
        f"| `{method}` | [{operation}](../operations/{operation}.md) |" for method, operation in methods(client).items()
    ]
    lead = f"The official client for {name}, {version}, on the left; the operation that does the same on the right."
    table = "\n".join(["| method | operation |", "|---|---|", *rows])
    return f"# Methods of the client for {name}\n\n{lead} [All clients](index.md)\n\n{table}"
