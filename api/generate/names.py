"""A name of api/ in the manners of other languages."""

from __future__ import annotations


def camel(name: str) -> str:
    """`listUsers` of `list_users`."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def pascal(name: str) -> str:
    """`UserManagement` of `user_management`, and of what has a dot in it."""
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))
