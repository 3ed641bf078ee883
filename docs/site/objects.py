"""Writes the pages of what answers and bodies are made of: a page for each file of api/types, and one of the events."""

from __future__ import annotations

from model import Api, Named

import prose
import words


class Linker:
    """Makes links to the entries of types, from a page whose way to them is `before`."""

    def __init__(self, api: Api, before: str = "") -> None:
        self.types, self.before = api.types, before

    def __call__(self, name: str) -> str:
        found = self.types.get(name)
        if found is None:
            return f"`{name}`"
        if name == "Event":
            return f"[Event]({self.before}event-types.md)"
        return f"[{name}]({self.before}{found.file}.md#{prose.slug(name)})"


def object_pages(api: Api) -> dict[str, str]:
    files: dict[str, list[Named]] = {}
    for named in api.types.values():
        # An enum has no entry: its words stand where it is used.
        if not named.words and named.name != "Event":
            files.setdefault(named.file, []).append(named)
    link = Linker(api)
    made = {f"reference/objects/{file}.md": page(file, members, link) for file, members in files.items()}
    made["reference/objects/event-types.md"] = event_types(api, link)
    made["reference/objects/index.md"] = index(files)
    return made


def index(files: dict[str, list[Named]]) -> str:
    lead = (
        "What the service's answers, and the bodies of some requests, are made of. An answer is passed on as it came, "
        "so it may have members that are not here."
    )
    rows = [
        f"| [{file}]({file}.md) | {', '.join(it.name for it in named[:4])}{', ...' * (len(named) > 4)} |"
        for file, named in files.items()
    ]
    table = "\n".join(["| | |", "|---|---|", "| [event-types](event-types.md) | what `data` of each event is |", *rows])
    names = "\n".join(["event-types", *files])
    return f"# Objects\n\n{lead}\n\n{table}\n\n```{{toctree}}\n:maxdepth: 1\n:hidden:\n\n{names}\n```"


def page(file: str, named: list[Named], link: Linker) -> str:
    parts = [f"# Objects of {file}", "[All objects](index.md)"]
    for it in named:
        parts.append(f"## {it.name}")
        if it.one_of:
            tag = f", told apart by `{it.tag}`" if it.tag else ""
            parts.append(f"One of these{tag}:")
            parts.append("\n".join(f"- {words.kind(one, link)}" for one in it.one_of))
        else:
            parts.append(words.table(it.members, link) if it.members else "An object whose members are free.")
    return "\n\n".join(parts)


def event_types(api: Api, link: Linker) -> str:
    lead = (
        "An event of `events.list`, and a webhook, is an object with `id`, `event` (its type), `created_at`, `data` "
        "and, if it is known who or what did it, `context`. What these two are follows from the type:"
    )
    rows = ["| event | `data` | `context` |", "|---|---|---|"]
    for part in api.events.values():
        for name, data in part.items():
            rows.append(f"| `{name}` | {link(data)} | {link(api.contexts.get(name, 'EventContext'))} |")
    return "\n\n".join(["# Event types", "[All objects](index.md)", lead, "\n".join(rows)])
