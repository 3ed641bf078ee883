"""The example of an operation in each language, written from the values that stand in api/.

tests/docs/test_examples.py runs each of them, and compares what they send with the wire vectors.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import libworkos
from names import camel

Values = Mapping[str, Any]

WIDTH = 76
WORD = re.compile(r"[a-z_]\w*\Z")


def compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def in_c(name: str, given: Values) -> str:
    """The JSON as a string literal, with a member on each line where it is long."""
    if not given:
        return f'status = workos_call(client, "{name}", NULL, &out);'
    members = [f"{compact(key)}:{compact(value)}" for key, value in given.items()]
    # Written in C, a quote and a backslash of the JSON have a backslash before them.
    texts = [text.replace("\\", "\\\\").replace('"', '\\"') for text in members]
    lines = ["{" + texts[0], *texts[1:]]
    literal = "\n".join(f'    "{line}{"," if number < len(lines) - 1 else "}"}"' for number, line in enumerate(lines))
    return f'status = workos_call(client, "{name}",\n{literal}, &out);'


def call(opening: str, arguments: list[str], closing: str) -> str:
    """A call on one line if it fits, otherwise with an argument on each."""
    flat = opening + ", ".join(arguments) + closing
    if len(flat) <= WIDTH or not arguments:
        return flat
    lines = "".join(f"    {argument},\n" for argument in arguments)
    return f"{opening}\n{lines}{closing.strip()}"


def python_literal(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{compact(k)}: {python_literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(python_literal, value)) + "]"
    return str(value) if value is None or isinstance(value, bool) else compact(value)


def python_groups() -> dict[str, type]:
    """The groups of operations that the binding has methods for."""
    with libworkos.Client(api_key="sk_x", client_id="client_x") as client:
        names = [name for name in dir(client) if not name.startswith("_")]
        return {name: type(getattr(client, name)) for name in names if not callable(getattr(client, name))}


GROUPS = python_groups()


def python_method(name: str, given: Values) -> bool:
    """Whether the binding has a method that takes these parameters by their names."""
    group, _, method = name.rpartition(".")
    found = getattr(GROUPS.get(group) if group else libworkos.Client, method, None)
    if found is None:
        return False
    try:
        inspect.signature(found).bind(None, **given)
    except TypeError:
        return False
    return True


def in_python(name: str, given: Values) -> str:
    usual = [f"{key}={python_literal(value)}" for key, value in given.items()]
    if python_method(name, given):
        return call(f"answer = client.{name}(", usual, ")")
    return call("answer = client.call(", [f'"{name}"', *usual], ")")


def js_literal(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{js_key(k)}: {js_literal(v)}" for k, v in value.items()) + " }" if value else "{}"
    if isinstance(value, list):
        return "[" + ", ".join(map(js_literal, value)) + "]"
    return compact(value)


def js_key(name: str) -> str:
    return name if WORD.match(name) else compact(name)


def in_js(name: str, given: Values, sends: bool) -> str:
    group, _, method = name.rpartition(".")
    opening = f"client.{camel(group)}.{camel(method)}(" if group else f"client.{camel(method)}("
    wait = "await " if sends else ""
    members = [f"{js_key(key)}: {js_literal(value)}" for key, value in given.items()]
    if not members:
        return f"const answer = {wait}{opening});"
    flat = f"const answer = {wait}{opening}{{ {', '.join(members)} }});"
    if len(flat) <= WIDTH:
        return flat
    lines = "".join(f"  {text},\n" for text in members)
    return f"const answer = {wait}{opening}{{\n{lines}}});"


def ruby_literal(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{ruby_key(k)} {ruby_literal(v)}" for k, v in value.items()) + " }" if value else "{}"
    if isinstance(value, list):
        return "[" + ", ".join(map(ruby_literal, value)) + "]"
    return "nil" if value is None else compact(value).replace("#{", "\\#{")


def ruby_key(name: str) -> str:
    return f"{name}:" if WORD.match(name) else f"{compact(name)} =>"


def in_ruby(name: str, given: Values) -> str:
    arguments = [f"{ruby_key(key)} {ruby_literal(value)}" for key, value in given.items()]
    text = call(f"answer = client.{name}(", arguments, ")").replace("\n    ", "\n  ").replace(",\n)", "\n)")
    return text if arguments else text.removesuffix("()")


def json_lines(given: Values) -> str:
    """The JSON of the parameters, with a member on each line where it is long."""
    flat = compact(given)
    if len(flat) <= WIDTH // 2:
        return flat
    members = ",\n".join(f"  {compact(key)}: {compact(value)}" for key, value in given.items())
    return f"{{\n{members}\n}}"


def in_cpp(name: str, given: Values) -> str:
    if not given:
        return f'auto answer = client.call("{name}");'
    return f'auto answer = client.call("{name}", R"({json_lines(given)})");'


def in_lua(name: str, given: Values) -> str:
    if not given:
        return f'local answer = assert(client:call("{name}"))'
    text = json_lines(given)
    # A list of lists ends as a long string does, but for its level.
    level = "=" if "]]" in text else ""
    return f'local answer = assert(client:call("{name}", [{level}[{text}]{level}]))'


def go_literal(value: Any) -> str:
    if isinstance(value, dict):
        return "map[string]any{" + ", ".join(f"{compact(k)}: {go_literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[]any{" + ", ".join(map(go_literal, value)) + "}"
    return "nil" if value is None else compact(value)


def in_go(name: str, given: Values) -> str:
    members = "".join(f"\t{compact(key)}: {go_literal(value)},\n" for key, value in given.items())
    params = f"workos.Params{{\n{members}}}" if given else "nil"
    return f'var answer any\nerr := client.Call(ctx, "{name}", {params}, &answer)'


def php_literal(value: Any) -> str:
    if value == {}:
        return "(object) []"
    if isinstance(value, dict):
        return "[" + ", ".join(f"{php_literal(k)} => {php_literal(v)}" for k, v in value.items()) + "]"
    if isinstance(value, list):
        return "[" + ", ".join(map(php_literal, value)) + "]"
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return compact(value)


def in_php(name: str, given: Values) -> str:
    members = [f"{php_literal(key)} => {php_literal(value)}" for key, value in given.items()]
    if not members:
        return f"$answer = $client->call('{name}');"
    return call(f"$answer = $client->call('{name}', [", members, "]);")


def blocks(name: str, given: Values, sends: bool) -> str:
    """One for each language, as the reader's choice."""
    written: list[tuple[str, Callable[[], str]]] = [
        ("c", lambda: in_c(name, given)),
        ("cpp", lambda: in_cpp(name, given)),
        ("python", lambda: in_python(name, given)),
        ("js", lambda: in_js(name, given, sends)),
        ("ruby", lambda: in_ruby(name, given)),
        ("go", lambda: in_go(name, given)),
        ("php", lambda: in_php(name, given)),
        ("lua", lambda: in_lua(name, given)),
    ]
    parts = [f"```{language} example\n{write()}\n```" for language, write in written]
    return "\n\n".join([":::{container} examples", *parts, ":::"])
