"""The groups that are written by hand, in whole or in part, and their methods for an AsyncClient.

A method that sends becomes one that is awaited; everything else stays as it is written. So a method is written once,
and both clients have it with the same parameters, types and words.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
    # One folder further in.
    r"^( +from )\.": r"\1...",
}
#: A definition that "async" makes wider than a line: its start, its parameters and its end.
TOO_WIDE = r"^(?=.{121})( +async def \w+\()(.*)(\) -> .*:)$"
#: What the class of a group extends: `Group` where all of it is written by hand, else a class of the module `described`.
BASES = {"Group", "described"}


@dataclass
class Written:
    """A group of which a part is written by hand."""

    module: str
    class_name: str
    about: str
    methods: set[str]
    #: Where each name that the class uses is imported from, relative to the package.
    imports: list[tuple[str, str]]
    #: The methods for an AsyncClient.
    awaited: str

    @property
    def sends(self) -> bool:
        return "await " in self.awaited


class ByHand:
    def __init__(self, package: Path) -> None:
        self.groups: dict[str, Written] = {}
        for file in sorted(package.glob("*.py")):
            source = file.read_text()
            tree = ast.parse(source)
            for node in tree.body:
                if isinstance(node, ast.ClassDef) and node.name != "AsyncGroup" and is_group(node):
                    self.groups[file.stem.lstrip("_")] = written(file.stem, tree, node, source)


def is_group(node: ast.ClassDef) -> bool:
    names = (base.value if isinstance(base, ast.Attribute) else base for base in node.bases)
    return any(isinstance(name, ast.Name) and name.id in BASES for name in names)


def written(module: str, tree: ast.Module, group: ast.ClassDef, source: str) -> Written:
    about = (ast.get_docstring(group) or "").partition("\n")[0]
    methods = {node.name for node in group.body if isinstance(node, ast.FunctionDef)}
    body = awaited(group, source.splitlines())
    return Written(module, group.name, about, methods, list(origins(tree, group, module)), body)


def awaited(group: ast.ClassDef, lines: list[str]) -> str:
    """The methods with what they await, and what stands between them."""
    text = []
    first = None
    for node in group.body:
        assert node.end_lineno is not None
        if isinstance(node, ast.FunctionDef):
            begin = min([node.lineno, *(each.lineno for each in node.decorator_list)])
            method = "\n".join(lines[(first or begin) - 1 : node.end_lineno])
            for pattern, other in AWAITED.items():
                method = re.sub(pattern, other, method)
            if "await " in method:
                method = re.sub(r"^    def ", "    async def ", method, flags=re.MULTILINE)
                method = re.sub(TOO_WIDE, r"\1\n        \2\n    \3", method, flags=re.MULTILINE)
            for pattern, other in WORDS.items():
                method = re.sub(pattern, other, method, flags=re.MULTILINE)
            text.append(method)
            first = node.end_lineno + 1
    return "\n".join(text)


def origins(tree: ast.Module, group: ast.ClassDef, module: str) -> Iterator[tuple[str, str]]:
    """Where each name that the group uses is imported from, as a module of the package imports it."""
    known: dict[str, str] = {}
    for node in tree.body:
        for each in node.body if isinstance(node, ast.If) else [node]:
            # What only type checkers import stays so.
            late = TYPES if each is not node else ""
            if isinstance(each, ast.ImportFrom):
                origin = f"{'.' * each.level}{each.module or ''}"
                known.update({alias.name: late + origin for alias in each.names})
            elif isinstance(each, ast.Assign):
                known.update({to.id: f".{module}" for to in each.targets if isinstance(to, ast.Name)})
            elif isinstance(each, ast.ClassDef):
                known[each.name] = f"{late}.{module}"
    used = {node.id for node in ast.walk(group) if isinstance(node, ast.Name)}
    for name in sorted(used & known.keys() - BASES):
        yield known[name], "AsyncIterator" if name == "Iterator" else name
    if "time.sleep(" in ast.unparse(group):
        yield "", "asyncio"
