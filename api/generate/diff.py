"""Compares api/ with an OpenAPI document of the service.

python3 api/generate/diff.py openapi.yaml

Says what the document has and api/ has not, what only api/ has, and in what the operations of both differ: their
parameters, which are required, what they may be, and which are deprecated. Ends with 0: it is a report.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from model import Api, Member, Operation

METHODS = ("get", "post", "put", "patch", "delete")
#: The parameters of every page, which stand in shared.toml.
PAGE = {"before", "after", "limit", "order"}


def read(path: Path) -> dict[str, Any]:
    text = path.read_text()
    if path.suffix == ".json":
        return json.loads(text)  # type: ignore[no-any-return]
    try:
        import yaml  # type: ignore[import-untyped]
    except ImportError:
        sys.exit("PyYAML is missing; `make api-diff` brings it along")
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # type: ignore[no-any-return]


def blank(path: str) -> str:
    """A path whose parameters have no names."""
    return re.sub(r"{[^}]*}", "{}", path)


class Document:
    """An OpenAPI document, as far as api/ has the same."""

    def __init__(self, whole: dict[str, Any]) -> None:
        self.whole = whole
        self.operations: dict[tuple[str, str], dict[str, Any]] = {}
        for path, item in whole.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    shared = item.get("parameters", [])
                    operation = item[method]
                    both = {**operation, "parameters": [*shared, *operation.get("parameters", [])]}
                    self.operations[method.upper(), blank(path)] = both

    def resolve(self, node: Any) -> dict[str, Any]:
        while isinstance(node, dict) and "$ref" in node:
            found: Any = self.whole
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node if isinstance(node, dict) else {}

    def members(self, operation: dict[str, Any]) -> dict[str, tuple[dict[str, Any], bool]]:
        """Each parameter outside the path by its name: its schema, and whether it is required."""
        found: dict[str, tuple[dict[str, Any], bool]] = {}
        for it in map(self.resolve, operation["parameters"]):
            if it.get("in") == "query":
                schema = {**self.resolve(it.get("schema", {}))}
                if it.get("deprecated"):
                    schema["deprecated"] = True
                found[it["name"].removesuffix("[]")] = schema, bool(it.get("required"))
        content = self.resolve(operation.get("requestBody", {})).get("content", {})
        for body in list(content.values())[:1]:
            found |= self.properties(body.get("schema", {}))
        return found

    def properties(self, schema: Any) -> dict[str, tuple[dict[str, Any], bool]]:
        """The members of an object; of a union those of all, required where all require them."""
        schema = self.resolve(schema)
        required = set(schema.get("required", []))
        found = {n: (self.resolve(it), n in required) for n, it in schema.get("properties", {}).items()}
        for part in schema.get("allOf", []):
            found |= self.properties(part)
        choices = [self.properties(it) for word in ("oneOf", "anyOf") for it in schema.get(word, [])]
        for name in {name for choice in choices for name in choice}:
            kinds = [choice[name] for choice in choices if name in choice]
            needed = len(kinds) == len(choices) and all(it[1] for it in kinds)
            words = [word for it, _ in kinds for word in self.words(it)]
            known = found.get(name)
            shown = {"enum": words} if len(words) and all(self.words(it) for it, _ in kinds) else kinds[0][0]
            found[name] = shown, needed or bool(known and known[1])
        return found

    def words(self, schema: dict[str, Any]) -> list[str]:
        """The words that a value, or an item of a list, may be."""
        schema = self.resolve(schema)
        if "const" in schema:
            return [str(schema["const"])]
        if "items" in schema:
            return self.words(schema["items"])
        choices = [it for word in ("oneOf", "anyOf", "allOf") for it in schema.get(word, [])]
        own = [str(word) for word in schema.get("enum", []) if word is not None]
        return own or [word for it in choices for word in self.words(it)]

    def null(self, schema: dict[str, Any]) -> bool:
        schema = self.resolve(schema)
        kinds = schema.get("type", [])
        choices = [it for word in ("oneOf", "anyOf") for it in schema.get(word, [])]
        return bool(schema.get("nullable")) or "null" in kinds or any(self.null(it) for it in choices)


def words(member: Member) -> list[str]:
    kind = member.type.item or member.type
    return [str(kind.const)] if kind.word == "const" else list(kind.words)


def changes(document: Document, operation: Operation, theirs: dict[str, Any]) -> list[str]:
    """What is said otherwise of an operation that both have."""
    ours = {
        it.name: it for it in operation.params if it.place in ("query", "body") and it.source != "api_key"
    }
    told, said = document.members(theirs), []
    for name in sorted(set(told) - set(ours)):
        said.append(f"+ {name}" + (" (required)" if told[name][1] else ""))
    for name in sorted(set(ours) - set(told) - (PAGE if operation.page else set())):
        said.append(f"- {name}")
    for name in sorted(set(ours) & set(told)):
        member, (schema, required) = ours[name], told[name]
        if operation.by is None and member.required != required and member.source is None:
            said.append(f"~ {name}: {'required' if required else 'optional'} in the document")
        if document.null(schema) != member.nullable:
            said.append(f"~ {name}: {'may' if document.null(schema) else 'may not'} be null in the document")
        if bool(schema.get("deprecated")) != member.deprecated:
            said.append(f"~ {name}: {'' if schema.get('deprecated') else 'not '}deprecated in the document")
        more, fewer = (
            set(document.words(schema)) - set(words(member)),
            set(words(member)) - set(document.words(schema)),
        )
        if words(member) and (more or fewer):
            listed = [f"+{word}" for word in sorted(more)] + [f"-{word}" for word in sorted(fewer)]
            said.append(f"~ {name}: values {' '.join(listed)}")
    return said


def report(api: Api, whole: dict[str, Any]) -> tuple[list[str], dict[str, int]]:
    """The lines of the report, and how many operations are missing, new, changed and the same."""
    document = Document(whole)
    ours: dict[tuple[str, str], Operation] = {}
    for operation in api.operations:
        if operation.how in ("send", "browser") and operation.name != "request":
            key = operation.method, blank(operation.path)
            # A union speaks for its variants, and of two the one with more parameters.
            known = ours.get(key)
            if known is None or (len(operation.params), bool(operation.by)) > (
                len(known.params),
                bool(known.by),
            ):
                ours[key] = operation
    lines, counts = [], dict.fromkeys(("missing", "new", "changed", "same"), 0)
    for key in sorted(set(document.operations) - set(ours)):
        counts["missing"] += 1
        lines.append(
            f"missing in api/: {key[0]} {key[1]} ({document.operations[key].get('operationId', 'no name')})"
        )
    for key in sorted(set(ours) - set(document.operations)):
        counts["new"] += 1
        lines.append(f"only in api/: {ours[key].name} ({key[0]} {ours[key].path})")
    for key in sorted(set(ours) & set(document.operations)):
        said = changes(document, ours[key], document.operations[key])
        counts["changed" if said else "same"] += 1
        if said:
            lines += [f"changed: {ours[key].name} ({key[0]} {ours[key].path})", *(f"    {it}" for it in said)]
    return lines, counts


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    lines, counts = report(Api(), read(Path(sys.argv[1])))
    print("\n".join([*lines, ", ".join(f"{number} {what}" for what, number in counts.items())]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
