"""Makes Markdown of the header's plain text: what is code in it is shown as code, and nothing else is special."""

from __future__ import annotations

import re

#: What may mean something to Markdown where none was meant.
SPECIAL = re.compile(r"([\\`*\[\]<>|#])")
MARKED = re.compile(r"`([^`\n]+)`")
QUOTED = re.compile(r'"[^"\s]*"(?::(?:true|false|\d+))?')
NAME = re.compile(
    r"""[A-Za-z]\w*\(\)              # a function: workos_version()
    | \b(?:[a-z]+\.)?[a-z]+(?:_[a-z]+)+\b  # snake_case, also behind a group: payload_len, sso.create_event
    | \b[A-Z]+(?:_[A-Z]+)+\b        # WORKOS_OK
    | \*out\b | (?<![\w"]) /[a-z]+(?:/\w+)+  # a pointer
    """,
    re.VERBOSE,
)


def braces(text: str, start: int) -> int:
    """The end of the JSON object that begins at start; start itself where it does not end."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return start


def code(text: str) -> str:
    return "`" + " ".join(text.split()) + "`"


def inline(text: str) -> str:
    """A piece of text without paragraphs in it."""
    done, at = [], 0
    while at < len(text):
        end = braces(text, at) if text[at] == "{" else at
        if end > at:
            done.append(code(text[at:end]))
        elif marked := MARKED.match(text, at):
            end = marked.end()
            done.append(code(marked[1]))
        elif found := QUOTED.match(text, at) or (
            NAME.match(text, at) if at == 0 or not text[at - 1].isalnum() else None
        ):
            end = found.end()
            done.append(code(found[0]))
        else:
            end = at + 1
            done.append(SPECIAL.sub(r"\\\1", text[at]))
        at = end
    return "".join(done)


def slug(title: str) -> str:
    """The anchor of a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def literal(lines: list[str]) -> str:
    width = min(len(line) - len(line.lstrip()) for line in lines if line)
    return "\n".join(["```text", *(line[width:] for line in lines), "```"])


def paragraph(text: str) -> str:
    """A paragraph, whose lines that are indented by four or more stand as they are."""
    parts: list[str] = []
    for block in re.split(r"(?m)((?:^    .*(?:\n|$))+)", text):
        if block.startswith("    "):
            parts.append(literal(block.rstrip("\n").splitlines()))
        elif block.strip():
            parts.append(inline(block.strip()))
    return "\n\n".join(parts)


def described(text: str) -> str:
    """The meaning of a parameter: text, and a list of members if it has one."""
    words, *items = re.split(r"(?m)^- ", text)
    parts = [inline(" ".join(words.split()))]
    for item in items:
        name, _, meaning = item.partition(" ")
        parts.append(f"- {inline(name)}: {inline(' '.join(meaning.split()))}")
    return parts[0] + ("\n\n" + "\n".join(parts[1:]) if items else "")
