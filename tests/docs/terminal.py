"""A person at a terminal: types commands into a shell that runs in tmux, and draws what the screen shows then."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

COLUMNS, ROWS = 100, 60
PATIENCE = 30  # seconds after which a command counts as hung
PROMPT = "$"

#: How the colours of a terminal are drawn, on a dark ground in every theme.
GROUND, TEXT, FAINT = "#1e2127", "#d7dae0", "#8b919c"
COLOURS = {
    30: "#5c6370", 31: "#ff7b85", 32: "#98d67f", 33: "#e5c07b", 34: "#6cb6ff", 35: "#d7a1f9", 36: "#5fd0d8", 37: TEXT,
    90: FAINT,
}  # fmt: skip
STYLE = re.compile(r"\x1b\[([0-9;]*)m")
#: The size of a character, in pixels.
WIDTH, HEIGHT = 8.4, 19


class Terminal:
    def __init__(self, folder: Path, variables: Mapping[str, str]) -> None:
        self._tmux = ["tmux", "-S", str(folder / "tmux"), "-f", "/dev/null"]
        # The shell reads this file before it asks for the first command.
        (folder / "shrc").write_text(f"PS1='{PROMPT} '\n")
        more = {"ENV": str(folder / "shrc"), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": str(folder)}
        # A shell that set these had another size.
        kept = {name: value for name, value in variables.items() if name not in ("COLUMNS", "LINES")}
        self._variables = {**kept, **more}
        size = ["-x", str(COLUMNS), "-y", str(ROWS)]
        self._run("new-session", "-d", *size, "-c", str(folder), "sh")
        self._settle([])

    def _run(self, *words: str) -> str:
        command = [*self._tmux, *words]
        done = subprocess.run(command, env=self._variables, capture_output=True, text=True, check=True, timeout=30)
        return done.stdout

    def screen(self) -> list[str]:
        """The lines of the screen with their colours, without the empty ones at its end."""
        lines = self._run("capture-pane", "-p", "-e").rstrip("\n").split("\n")
        while lines and not STYLE.sub("", lines[-1]).strip():
            lines.pop()
        return lines

    def _asks(self) -> bool:
        """Whether the shell asks for a command, or for the rest of one."""
        return [STYLE.sub("", line).rstrip() for line in self.screen()[-1:]] in ([PROMPT], [">"])

    def _type(self, command: str) -> None:
        self._run("send-keys", "-l", command)
        self._run("send-keys", "Enter")

    def _settle(self, before: list[str]) -> None:
        """Until something is shown that was not, and the shell asks again, or for the rest of a command."""
        until = time.monotonic() + PATIENCE
        while self.screen() == before or not self._asks():
            assert time.monotonic() < until, "\n".join(self.screen())
            time.sleep(0.05)

    def session(self, commands: list[str], until: str | None = None) -> list[str]:
        """What the screen shows after these commands, or, with until, as soon as the last one has shown that text."""
        for command in commands[:-1]:
            before = self.screen()
            self._type(command)
            self._settle(before)
        before = self.screen()
        self._type(commands[-1])
        if until is None:
            self._settle(before)
            return self.screen()[:-1]
        end = time.monotonic() + PATIENCE
        while until not in "\n".join(seen := self.screen()):
            assert time.monotonic() < end, "\n".join(seen)
            time.sleep(0.02)
        self._settle(before)
        return seen

    def close(self) -> None:
        self._run("kill-server")


Piece = tuple[str, str, bool]


def rows(lines: list[str]) -> Iterator[list[Piece]]:
    """Each line in pieces of one colour: text, colour, and whether it is bold."""
    colour, bold = TEXT, False
    for line in lines:
        found, at = [], 0
        for style in STYLE.finditer(line):
            found.append((line[at : style.start()], colour, bold))
            colour, bold, at = styled(style[1], colour), emboldened(style[1], bold), style.end()
        yield [*found, (line[at:].rstrip(), colour, bold)]


def styled(codes: str, colour: str) -> str:
    """The colour after an escape sequence, which holds for the lines below, too."""
    for code in [int(number or 0) for number in codes.split(";")]:
        if code in (0, 39):
            colour = TEXT
        elif code == 2:
            colour = FAINT
        else:
            colour = COLOURS.get(code, colour)
    return colour


def emboldened(codes: str, bold: bool) -> bool:
    for code in [int(number or 0) for number in codes.split(";")]:
        bold = code == 1 if code in (0, 1, 22) else bold
    return bold


def drawing(title: str, lines: list[str]) -> str:
    """The screen as a picture (SVG) whose text can be read, searched and copied."""
    width, height = round(COLUMNS * WIDTH + 32), len(lines) * HEIGHT + 32
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label="{escape(title)}">',
        f'<rect width="{width}" height="{height}" rx="8" fill="{GROUND}"/>',
        '<g font-family="ui-monospace, \'DejaVu Sans Mono\', monospace" font-size="14">',
    ]
    for number, row in enumerate(rows(lines)):
        spans, column = [], 0
        for text, colour, bold in row:
            weight = ' font-weight="bold"' if bold else ""
            # Where words stand and how wide they are does not depend on the font; browsers make one space of several.
            for words in re.finditer(r"\S+(?: \S+)*", text):
                x, wide = 16 + (column + words.start()) * WIDTH, len(words[0]) * WIDTH
                place = f'x="{x:.1f}" textLength="{wide:.1f}"'
                spans.append(f'<tspan {place} fill="{colour}"{weight}>{escape(words[0])}</tspan>')
            column += len(text)
        if spans:
            parts.append(f'<text y="{16 + number * HEIGHT + 14}">{"".join(spans)}</text>')
    return "\n".join([*parts, "</g>", "</svg>", ""])
