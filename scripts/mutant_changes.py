"""The small changes that `mutants.py` makes to a file of Rust, all in one text with a switch for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

OPERATORS = {
    "==": ["!="],
    "!=": ["=="],
    "&&": ["||"],
    "||": ["&&"],
    "<": ["==", ">", "<="],
    ">": ["==", "<", ">="],
    "<=": [">"],
    ">=": ["<"],
    "+": ["-", "*"],
    "-": ["+", "/"],
    "*": ["+", "/"],
    "/": ["%", "*"],
    "%": ["/", "+"],
    "<<": [">>"],
    ">>": ["<<"],
    "&": ["|", "^"],
    "|": ["&", "^"],
    "^": ["|", "&"],
    "+=": ["-=", "*="],
    "-=": ["+=", "/="],
    "*=": ["+=", "/="],
    "|=": ["&=", "^="],
    "&=": ["|=", "^="],
}


@dataclass
class Mutant:
    number: int
    file: str
    line: int
    function: str
    change: str
    # What is changed, as it stands in the source; empty where that is the whole function.
    code: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what()}"

    def what(self) -> str:
        return f"{self.change} of `{self.code}` in {self.function}" if self.code else self.change


class Changes:
    """The changes of all files, numbered from 1 on; those of `left_out` do not compile."""

    def __init__(self, left_out: set[int]) -> None:
        self.mutants: list[Mutant] = []
        self.left_out = left_out

    def number(self, file: str, node: Node, function: str, change: str, code: str) -> int | None:
        number, change, code = len(self.mutants) + 1, " ".join(change.split()), " ".join(code.split())
        self.mutants.append(Mutant(number, file, node.start_point[0] + 1, function, change, code))
        return None if number in self.left_out else number


def on(number: int) -> str:
    return f"crate::mutants::on({number})"


def marked(number: int, text: str) -> str:
    """`text` between marks, to find the mutant in which the compiler finds a fault."""
    return f"/*<{number}>*/{text}/*</{number}>*/"


def values(kind: str) -> list[str]:
    """Simple values of a type, as it is written."""
    kind = kind.strip()
    if kind in ("", "()"):
        return ["()"]
    if kind == "bool":
        return ["true", "false"]
    if re.fullmatch(r"[ui](8|16|32|64|128|size)", kind):
        return ["0", "1"]
    if kind in ("&str", "&'static str"):
        return ['""', '"xyzzy"']
    if kind == "String":
        return ["String::new()", '"xyzzy".into()']
    if kind.startswith("impl "):
        return []
    inner = re.fullmatch(r"(Option|Result|Vec|Box|Progress)<(.*)>", kind, re.DOTALL)
    if not inner:
        return ["Default::default()"]
    first, depth = "", 0
    for letter in inner[2]:
        depth += {"<": 1, "(": 1, "[": 1, ">": -1, ")": -1, "]": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            break
        first += letter
    within = values(first)
    return {
        "Option": ["None", *(f"Some({value})" for value in within)],
        "Result": [f"Ok({value})" for value in within],
        "Vec": ["vec![]", *(f"vec![{value}]" for value in within)],
        "Box": [f"Box::new({value})" for value in within],
        "Progress": [],
    }[inner[1]]


class File:
    """A file and its changes."""

    def __init__(self, path: str, source: bytes, changes: Changes) -> None:
        self.path, self.source, self.changes = path, source, changes

    def plain(self, node: Node) -> str:
        return self.source[node.start_byte : node.end_byte].decode()

    def number(self, node: Node, function: str, change: str, code: Node | None = None) -> int | None:
        return self.changes.number(self.path, node, function, change, self.plain(code) if code else "")

    def text(self, node: Node, function: str) -> str:
        """The source of a node with its changes in it; `function` is empty outside functions."""
        if node.type == "function_item":
            return self.function(node)
        if node.type in ("const_item", "static_item", "macro_invocation", "macro_definition", "const_block"):
            return self.plain(node)
        if function and node.type in ("binary_expression", "compound_assignment_expr"):
            return self.operator(node, function)
        if function and node.type == "unary_expression" and node.children[0].type in ("!", "-"):
            return self.unary(node, function)
        if function and node.type == "match_block":
            return self.arms(node, function)
        return self.children(node, function)

    def children(self, node: Node, function: str) -> str:
        written, at, skipped = "", node.start_byte, False
        for child in node.children:
            written += self.source[at : child.start_byte].decode()
            is_test = child.type == "attribute_item" and re.search(
                rb"#\[(cfg\(test\)|test)\]", self.source[child.start_byte : child.end_byte]
            )
            if is_test:
                skipped = True
            if skipped or not child.children:
                written += self.plain(child)
            else:
                written += self.text(child, function)
            if child.type not in ("attribute_item", "line_comment"):
                skipped = False
            at = child.end_byte
        return written + self.source[at : node.end_byte].decode()

    def function(self, node: Node) -> str:
        name = self.plain(node.child_by_field_name("name") or node)
        body = node.child_by_field_name("body")
        kind = node.child_by_field_name("return_type")
        modifiers = [self.plain(child) for child in node.children if child.type == "function_modifiers"]
        if body is None or any("const" in words for words in modifiers):
            return self.plain(node)
        returns = []
        wanted = self.plain(body).strip("{} \n\t")
        for value in values(self.plain(kind) if kind else ""):
            # What it is already is no change.
            if re.sub(r"\s", "", wanted) == re.sub(r"\s", "", "" if value == "()" else value):
                continue
            number = self.number(node, name, f"{name} -> {value}")
            if number:
                returns.append(marked(number, f"if {on(number)} {{ return {value}; }} "))
        inside = self.children(body, name)
        before = self.source[node.start_byte : body.start_byte].decode()
        return f"{before}{{ {''.join(returns)}{inside[1:]}"

    def operator(self, node: Node, function: str) -> str:
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        sign = node.child_by_field_name("operator")
        if left is None or right is None or sign is None:
            return self.children(node, function)
        known = self.plain(sign)
        # The children come first, so that numbers do not depend on what is left out.
        written = self.children(node, function)
        for other in OPERATORS.get(known, []):
            number = self.number(sign, function, f"{known} -> {other}", node)
            if number:
                changed = f"{self.plain(left)} {other} {self.plain(right)}"
                written = marked(number, f"(if {on(number)} {{ {changed} }} else {{ {written} }})")
        return written

    def unary(self, node: Node, function: str) -> str:
        written = self.children(node, function)
        number = self.number(node, function, f"delete {node.children[0].type}", node)
        if number:
            written = marked(
                number, f"(if {on(number)} {{ {self.plain(node.children[1])} }} else {{ {written} }})"
            )
        return written

    def arms(self, node: Node, function: str) -> str:
        arms = [child for child in node.children if child.type == "match_arm"]
        patterns = [arm.child_by_field_name("pattern") for arm in arms]
        catches_all = any(pattern and self.plain(pattern) == "_" for pattern in patterns)
        written, at = "", node.start_byte
        for arm, pattern in zip(arms, patterns):
            written += self.source[at : arm.start_byte].decode()
            written += self.arm(arm, pattern, catches_all, function)
            at = arm.end_byte
        return written + self.source[at : node.end_byte].decode()

    def arm(self, arm: Node, pattern: Node | None, catches_all: bool, function: str) -> str:
        value = arm.child_by_field_name("value")
        if pattern is None or value is None:
            return self.children(arm, function)
        condition = pattern.child_by_field_name("condition")
        guard = self.text(condition, function) if condition else ""
        shape = self.source[
            pattern.start_byte : condition.start_byte if condition else pattern.end_byte
        ].decode()
        if condition:
            shape = shape.rstrip().removesuffix("if").rstrip()
            if "let " in guard:
                return self.children(arm, function)
            for holds in ("true", "false"):
                number = self.number(pattern, function, f"the condition -> {holds}", pattern)
                if number:
                    joined = (
                        f"{on(number)} || ({guard})" if holds == "true" else f"!{on(number)} && ({guard})"
                    )
                    guard = marked(number, joined)
        if catches_all and shape != "_":
            number = self.number(pattern, function, "delete the arm", pattern)
            if number:
                guard = marked(number, f"!{on(number)}" + (f" && ({guard})" if guard else ""))
        between = self.source[pattern.end_byte : value.start_byte].decode()
        rest = self.source[value.end_byte : arm.end_byte].decode()
        begins = self.source[arm.start_byte : pattern.start_byte].decode()
        condition_text = f" if {guard}" if guard else ""
        return f"{begins}{shape}{condition_text}{between}{self.text(value, function)}{rest}"
