"""A directory, its users and groups."""

from __future__ import annotations

from calls import READY, call, client


def directories(k: dict[str, str]) -> None:
    part = "directory_sync."
    found = call(part + "list_directories")
    directory = call(part + "get_directory", READY["directory"])
    people = call(part + "list_users", directory=directory.id)
    call(part + "get_user", people.data[0].id)
    teams = call(part + "list_groups", directory=directory.id)
    call(part + "get_group", teams.data[0].id)
    call(part + "create_directory_sync", directory.id)
    assert len(client.directory_sync.list_users(directory=directory.id).data) == len(people.data) + 1
    call(part + "delete_directory", found.data[0].id)
