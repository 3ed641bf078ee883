"""The methods of Ruby: a file for each group, with a comment in the form of YARD above each method.

Every operation is a method with its parameters as keywords; a list has its iterator too. What a keyword that the gem
does not know is, the library says, as it says which required one is missing.
"""

from __future__ import annotations

import textwrap

from model import Api, Member, Named, Operation, Type
from names import pascal
from texts import REPEATS, SENDS, SHAPES, errors, rules, shape

FOLDER = "bindings/ruby/lib/workos/generated"
HEADER = "# frozen_string_literal: true\n\n# Written by `make tables` from api/; do not edit.\n"
WIDTH = 120
#: Ruby's classes by the words of types; of all others the values are texts.
CLASSES = {
    "integer": "Integer", "number": "Numeric", "boolean": "Boolean", "scalar": "String, Numeric, Boolean", "any": "Object",
    "object": "Hash", "map": "Hash", "string|object": "String, Hash", "string|list": "String, Array<String>",
    "callback": "String, Hash", "time": "String, Time, DateTime",
}  # fmt: skip
#: What differs in Ruby from the words of the shapes.
TIME = "a Time, a DateTime, or text as in RFC 3339"
#: The operations that give a WorkOS::Profile.
PROFILES = ("sso.profile", "sso.get_profile", "sso.finish_login")


def ruby(api: Api) -> dict[str, str]:
    """The text of each file, by its path in the repository."""
    groups: dict[str, list[Operation]] = {}
    for operation in api.operations:
        if operation.group:
            groups.setdefault(operation.group, []).append(operation)
    return {f"{FOLDER}/{name}.rb": group(api, name, operations) for name, operations in groups.items()}


def group(api: Api, name: str, operations: list[Operation]) -> str:
    methods = "\n\n".join("\n".join(Written(api, it).lines()) for it in operations)
    constant = "SSO" if name == "sso" else pascal(name)
    return f"""{HEADER}module WorkOS
  class Client
    # The operations of `client.{name}`.
    class {pascal(name)}Group < Group
{methods}
    end
  end

  # The same methods, of the client that the whole process shares.
  {constant} = Client::{pascal(name)}Group.new(self)
end
"""


class Written:
    """One operation as the lines of its method and, where it is a list, of its iterator."""

    def __init__(self, api: Api, operation: Operation) -> None:
        self.api = api
        self.operation = operation
        self.sends = operation.how in SENDS

    def lines(self) -> list[str]:
        lines = [
            *self.comment(),
            *self.definition(self.operation.own_name, self.operation.params, "invoke", {}),
        ]
        return [*lines, "", *self.iterator()] if self.operation.answer == "list" else lines

    # -- code ----------------------------------------------------------------------------------------------

    def definition(self, name: str, params: list[Member], calls: str, more: dict[str, str]) -> list[str]:
        """The method, which hands on each keyword under its name."""
        names = [it.name for it in params] + (["options"] if self.sends else [])
        given = [f"{it.name}: {'REQUIRED' if is_required(it) else 'ABSENT'}" for it in params]
        given += ["options: ABSENT"] if self.sends else []
        if "limit" in more:
            names, given = [*names, "limit"], [*given, "limit: 100"]
        members = f"{{ {', '.join(f'{it}: {it}' for it in names)} }}" if names else "{}"
        how = [f"{key}: {value}" for key, value in more.items() if key != "limit"]
        call = filled([f'"{self.operation.name}"', members, "more", *how], f"        {calls}(", ")")
        return [*filled([*given, "**more"], f"      def {name}(", ")"), *call, "      end"]

    def iterator(self) -> list[str]:
        it = self.operation
        start = [name for name in it.first_page_only if name in {param.name for param in it.iterated}]
        about = [
            f"Every item that `{self.operation.own_name}` lists, page after page."
            if it.page
            else f"Every item of `{self.operation.own_name}`."
        ]
        fetched = "A page of `limit` items, 1 to 100, is" if it.page else "The list is"
        about += [
            "",
            f"{fetched} fetched when its first item is asked for, which blocks. The parameters are those of "
            f"`{self.operation.own_name}`, and so are the errors."
            + (" `after` is where to begin." if it.may_begin_after else ""),
        ]
        about += ["", f"@return [Enumerator<{self.item()}>] the items"]
        more = {} if it.page else {"pages": "false"}
        more |= {"first": f"%i[{' '.join(start)}]"} if start else {}
        more |= {"limit": "100"} if it.page else {}
        return [
            *comment(about),
            *self.definition(self.operation.iterator_name, it.iterated, "each_item", more),
        ]

    # -- the comment ---------------------------------------------------------------------------------------

    def comment(self) -> list[str]:
        it = self.operation
        lines = [it.about + (" Blocks." if self.sends else "")]
        if it.how == "send":
            lines += ["", f"Sends {it.method} {it.path}.{REPEATS[it.repeat]}"]
        choices = " ".join(rules(it))
        lines += ["", choices] if choices else []
        lines += [""]
        lines += [self.param(param) for param in it.params]
        if self.sends:
            lines += [
                "@param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional."
            ]
        lines += [self.returned(), *self.raised()]
        return comment(lines)

    def param(self, it: Member) -> str:
        facts = [it.about.rstrip(".")] if it.about else []
        facts += [fact.replace(SHAPES["time"], TIME) for fact in shape(it.type)]
        facts += self.inside(it.type)
        if it.nullable:
            facts.append("nil is sent as null")
        elif it.type.item is not None and it.type.item.nullable:
            facts.append("a value nil is sent as null")
        facts += [f"{it.default} unless given"] if it.default is not None else []
        facts += [] if is_required(it) else ["optional"]
        kinds = self.kind(it.type) + (", nil" if it.nullable else "")
        ends = (" A secret." if it.secret else "") + (" Deprecated." if it.deprecated else "")
        return f"@param {it.name} [{kinds}] {'; '.join(facts)}.{ends}"

    def inside(self, it: Type) -> list[str]:
        """The words that a value may be, and the members that it has."""
        if it.word in ("list", "map"):
            assert it.item is not None
            return self.inside(it.item)
        if it.word == "words":
            return ["one of " + ", ".join(f"`{word}`" for word in it.words)]
        if it.word == "const":
            return [f"`{it.const}`"]
        named = self.api.types.get(it.word)
        if named is None or not named.members:
            return []
        return ["with " + ", ".join(self.within(member) for member in named.members)]

    def within(self, it: Member) -> str:
        """A member of a parameter: its name, its class, and what it may be."""
        facts = [self.kind(it.type) + (", nil" if it.nullable else "")]
        facts += [*shape(it.type), *self.inside(it.type)]
        return f"`{it.name}` ({'; '.join(facts)}{'' if it.required else '; optional'})"

    def kind(self, it: Type) -> str:
        if it.word == "list":
            assert it.item is not None
            return f"Array<{self.kind(it.item)}>"
        if it.word == "map":
            assert it.item is not None
            return f"Hash{{Symbol => {self.kind(it.item)}{', nil' if it.item.nullable else ''}}}"
        named = self.api.types.get(it.word)
        if named is not None:
            return "Hash"
        return CLASSES.get(it.word, "String")

    def item(self) -> str:
        kind = self.operation.answer_type
        assert kind is not None
        return self.kind(kind) if kind.word != "Event" else "Hash"

    def returned(self) -> str:
        it = self.operation
        if it.name.endswith("_url") and it.answer_type is not None and it.answer_type.word == "Url":
            return "@return [String] the URL"
        if it.name in PROFILES:
            return "@return [Profile] the profile"
        if it.answer == "none":
            return "@return [Hash] empty: the service answers without a body"
        if it.answer_type is None:
            return "@return [Object] the answer" if it.answer == "any" else "@return [Hash] the answer"
        if it.answer_type.word == "Event":
            shown = "an event: id, event (which tells what its data is), data, created_at, context"
        else:
            shown = self.shown(it.answer_type)
        if it.answer == "list":
            after = "; list_metadata: the cursors before and after" if it.page else ""
            return f"@return [Hash] data: an Array, each {shown}{after}"
        if it.answer == "array":
            return f"@return [Array<{self.item()}>] each {shown}"
        return f"@return [{self.item()}] {shown}"

    def shown(self, it: Type) -> str:
        """An answer with the names of its members."""
        named = self.api.types.get(it.word)
        if named is None:
            return "a value"
        return f"{'an' if named.name[0] in 'AEIOU' else 'a'} {named.name}{self.members(named)}"

    def members(self, named: Named) -> str:
        if named.one_of:
            return ": " + ", or ".join(self.shown(it) for it in named.one_of)
        names = [f"{it.name}{'' if it.required and not it.nullable else '?'}" for it in named.members]
        return f" with {', '.join(names)}" + (" (? may be nil)" if any("?" in it for it in names) else "")

    def raised(self) -> list[str]:
        if self.operation.form:
            return [f"@raise [WorkOSError] as `{self.operation.form}`"]
        return [
            f"@raise [{name}] HTTP {status}, with the api_code {' or '.join(codes)}"
            for name, status, codes in errors(self.operation)
        ] or (
            ["@raise [WorkOSError] if the call fails"]
            if self.sends
            else ["@raise [WorkOSError] if a parameter is wrong"]
        )


def is_required(it: Member) -> bool:
    return it.required and it.source is None and it.type.word != "const"


def comment(lines: list[str]) -> list[str]:
    found: list[str] = []
    for line in lines:
        found += textwrap.wrap(
            line, WIDTH - len("      # "), subsequent_indent="  " if line.startswith("@") else "",
            break_long_words=False, break_on_hyphens=False,
        ) or [""]  # fmt: skip
    return [f"      # {line}".rstrip() for line in found]


def filled(items: list[str], start: str, end: str) -> list[str]:
    """What stands in brackets, on one line if there is room, else on lines of their own."""
    text = ", ".join(items)
    if len(start + text + end) <= WIDTH:
        return [start + text + end]
    indent = " " * (len(start) - len(start.lstrip()))
    # What belongs together stays together: a line ends after a comma.
    lines = [indent + "  "]
    for item in ", ".join(items).replace(", ", ",\n").split("\n"):
        if len(lines[-1] + item) > WIDTH:
            lines.append(indent + "  ")
        lines[-1] += item + " "
    return [start, *(line.rstrip() for line in lines), indent + end]
