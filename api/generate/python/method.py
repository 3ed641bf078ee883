"""One operation as methods: itself and, where it is a list, the iterator of its items."""

from __future__ import annotations

from dataclasses import dataclass

from model import Api, Member, Operation
from texts import SENDS

from .annotations import Annotations, broken, literal
from .docstrings import docstring


@dataclass(frozen=True)
class Param:
    name: str
    kind: str
    required: bool
    default: str = "ABSENT"

    def __str__(self) -> str:
        return f"{self.name}: {self.kind}" if self.required else f"{self.name}: {self.kind} = {self.default}"


OPTIONS = Param("options", "Options", False)


class Method:
    def __init__(self, api: Api, operation: Operation) -> None:
        self.operation = operation
        self.name = operation.own_name
        self._given = Annotations(api, given=True, prefix="types.")
        self._answered = Annotations(api, given=False, prefix="types.", list_name="builtins.list")
        #: Those that are always sent with the same value are no parameters.
        self.params = [it for it in operation.params if not (it.type.word == "const" and it.required)]

    @property
    def sends(self) -> bool:
        return self.operation.how in SENDS

    def _param(self, it: Member) -> Param:
        return Param(it.name, self._given.of(it.type, it.nullable), it.required and it.source is None)

    def _options(self) -> list[Param]:
        return [OPTIONS] if self.sends else []

    def returns(self) -> tuple[str, str]:
        """The type of the answer, and what a docstring says of it."""
        it = self.operation
        if it.answer == "none":
            return "types.Nothing", "`{}`: the service answers without a body"
        if it.answer_type is None:
            return ("Any", "the answer") if it.answer == "any" else ("dict[str, Any]", "an object")
        kind = "event_types.Event" if it.answer_type.word == "Event" else self._answered.of(it.answer_type)
        short = kind.replace("types.", "").replace("event_types.", "")
        if it.answer == "list":
            shell = "Page" if it.page else "Listing"
            of = "a page" if it.page else "a list"
            return f"types.{shell}[{kind}]", f"{of} of `{short}`: its items in `data`" + (
                ", the cursors of the pages beside it in `list_metadata`" if it.page else ""
            )
        if it.answer == "array":
            return f"builtins.list[{kind}]", f"a list of `{short}`"
        return kind, f"{'an' if short[0] in 'AEIOU' else 'a'} `{short}`"

    def lines(self, *, awaited: bool) -> list[str]:
        """The method, and the iterator that goes with it."""
        lines = self._overloads(awaited=awaited) + self._method(awaited=awaited)
        return lines + (self._iterator(awaited=awaited) if self.operation.answer == "list" else [])

    def _overloads(self, *, awaited: bool) -> list[str]:
        """One signature for each variant of a union."""
        it = self.operation
        lines: list[str] = []
        known = {param.name: param for param in self.params}
        named = {text.rstrip("!") for names in it.variants.values() for text in names}
        common = [param for param in self.params if param.name not in {*named, it.by}]
        for value, names in it.variants.items():
            params = [*map(self._param, common), Param(it.by or "", literal([value]), True)]
            for text in names:
                name = text.rstrip("!")
                param = known[name]
                needed = text.endswith("!") and param.source is None
                params.append(Param(name, self._given.of(param.type, param.nullable), needed, "..."))
            params.append(Param(OPTIONS.name, OPTIONS.kind, False, "..."))
            lines += [
                "",
                "    @overload",
                *self._signature(self.name, params, self.returns()[0], awaited, " ..."),
            ]
        return lines

    def _method(self, *, awaited: bool) -> list[str]:
        kind, said = self.returns()
        awaited = awaited and self.sends
        params = [*map(self._param, self.params), *self._options()]
        lines = ["", *self._signature(self.name, params, kind, awaited)]
        lines += docstring(self.operation, self.params, said, awaited=awaited)
        lines += [
            f"        {it.name} = in_text_or_members({it.name})"
            for it in self.params
            if it.type.word == "callback"
        ]
        call = "await self._send" if awaited else "self._send" if self.sends else "self._make"
        return [*lines, f'        return {call}("{self.operation.name}", locals())']

    def _iterator(self, *, awaited: bool) -> list[str]:
        it = self.operation
        kept = [param for param in it.iterated if param in self.params]
        params = [*map(self._param, kept)]
        if it.page:
            params.append(Param("limit", "int", False, "100"))
        params.append(OPTIONS)
        assert it.answer_type is not None
        kind = "event_types.Event" if it.answer_type.word == "Event" else self._answered.of(it.answer_type)
        iterator = "AsyncIterator" if awaited else "Iterator"
        lines = ["", *self._signature(it.iterator_name, params, f"{iterator}[{kind}]", False)]
        about = (
            f"Every item that `{self.name}` lists, page after page."
            if it.page
            else f"Every item of `{self.name}`."
        )
        verb = "waits" if awaited else "blocks"
        rest = (
            f"A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which {verb}. The other"
            if it.page
            else f"The list is fetched when its first item is asked for, which {verb}. The"
        )
        lines += [
            f'        """{about}',
            "",
            f"        {rest}",
            f"        parameters are those of `{self.name}`"
            + (
                ", and the errors."
                if not (it.page and it.may_begin_after)
                else "; `after` is where to begin."
            ),
            '        """',
        ]
        arguments = [f'"{it.name}"', "locals()"]
        start = [name for name in it.first_page_only if name in {param.name for param in kept}]
        if not it.page:
            arguments.append("pages=False")
        if start:
            arguments.append(f"first=({', '.join(json_text(name) for name in start)},)")
        return [*lines, f"        return self._each({', '.join(arguments)})"]

    def _signature(
        self, name: str, params: list[Param], returns: str, awaited: bool, end: str = ""
    ) -> list[str]:
        start = f"    {'async ' if awaited else ''}def {name}("
        star = ["*", *map(str, params)] if params else []
        short = f"{start}{', '.join(['self', *star])}) -> {returns}:{end}"
        if len(short) <= 120:
            return [short]
        lines = [line for it in ["self", *star] for line in broken(f"{it},", "        ")]
        return [start, *lines, f"    ) -> {returns}:{end}"]


def json_text(name: str) -> str:
    return f'"{name}"'
