"""The groups of operations of Python's AsyncClient, made of those of its Client.

A method that sends becomes one that is awaited; everything else stays as it is written for Client. So a
method is written once, and both clients have it with the same parameters, types and words.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: The modules with a group that has a method that sends, and the name of the group.
GROUPS = {
    "sso": "SSO",
    "audit_trail": "AuditTrail",
    "audit_logs": "AuditLogs",
    "session": "Sessions",
    "tokens": "Tokens",
}
#: Marks a module as one that only type checkers import.
TYPES = "TYPE_CHECKING "
#: What is awaited, and what it becomes.
AWAITED = {
    r"self\._call\(": "await self._call(",
    r"self\.get_export\(": "await self.get_export(",
    r"time\.sleep\(": "await asyncio.sleep(",
}
#: What is said and named otherwise where nothing blocks.
WORDS = {
    r"(?<=[.}`]) Blocks\.": "",
    r"\bBlocks\b": "Waits",
    r"\bIterator\[": "AsyncIterator[",
}


def async_groups(package: Path) -> str:
    """The text of async_groups.py."""
    imports: dict[str, set[str]] = {}
    bodies = []
    for module, name in GROUPS.items():
        source = (package / f"{module}.py").read_text()
        tree = ast.parse(source)
        group = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
        bodies.append(awaited(group, source.splitlines()))
        for origin, imported in origins(tree, group, module):
            imports.setdefault(origin, set()).add(imported)
    return "\n".join(
        [
            '"""The groups of an AsyncClient. Written by scripts/generate_tables.py; do not edit."""',
            "",
            "from __future__ import annotations",
            "",
            *import_lines(imports),
            *("\n\n" + body for body in bodies),
            "",
        ]
    )


def awaited(group: ast.ClassDef, lines: list[str]) -> str:
    """The class with what it awaits."""
    text = [f"class Async{group.name}(AsyncGroup):"]
    first = group.body[0].lineno
    for node in group.body:
        assert node.end_lineno is not None
        begin = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])
        # What stands between two methods, too.
        method = "\n".join(lines[first - 1 : node.end_lineno])
        assert begin >= first
        first = node.end_lineno + 1
        if isinstance(node, ast.FunctionDef):
            for pattern, other in AWAITED.items():
                method = re.sub(pattern, other, method)
            if "await " in method:
                method = re.sub(r"^    def ", "    async def ", method, flags=re.MULTILINE)
            for pattern, other in WORDS.items():
                method = re.sub(pattern, other, method)
        text.append(method)
    return "\n".join(text)


def origins(tree: ast.Module, group: ast.ClassDef, module: str) -> Iterator[tuple[str, str]]:
    """Where each name that the group uses is imported from."""
    known: dict[str, str] = {}
    for node in tree.body:
        for each in node.body if isinstance(node, ast.If) else [node]:
            # What only type checkers import stays so.
            late = TYPES if each is not node else ""
            if isinstance(each, ast.ImportFrom):
                known.update({alias.name: f"{late}{'.' * each.level}{each.module}" for alias in each.names})
            elif isinstance(each, ast.Assign):
                known.update({to.id: f".{module}" for to in each.targets if isinstance(to, ast.Name)})
            elif isinstance(each, ast.ClassDef):
                known[each.name] = f".{module}"
    used = {node.id for node in ast.walk(group) if isinstance(node, ast.Name)}
    for name in used & known.keys():
        if name == "Group":
            yield "._async_group", "AsyncGroup"
        else:
            yield known[name], "AsyncIterator" if name == "Iterator" else name


def import_lines(imports: dict[str, set[str]]) -> Iterator[str]:
    def line(origin: str) -> str:
        return f"from {origin} import {', '.join(sorted(imports[origin], key=ordered))}"

    late = sorted(origin for origin in imports if origin.startswith(TYPES))
    now = [origin for origin in imports if origin not in late]
    imports.setdefault("typing", set()).add("TYPE_CHECKING")
    yield "import asyncio"
    yield from (line(origin) for origin in sorted({*now, "typing"}) if not origin.startswith("."))
    yield ""
    yield from (line(origin) for origin in sorted(now) if origin.startswith("."))
    yield ""
    yield "if TYPE_CHECKING:"
    for origin in late:
        yield "    " + line(origin).replace(TYPES, "")


def ordered(name: str) -> tuple[bool, bool, str]:
    """Constants, classes, functions: as ruff sorts them."""
    return not name.isupper(), name[0].islower(), name
