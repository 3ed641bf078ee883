"""The group directory_sync of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Literal

    from .._group import Options
    from . import types


class DirectorySync(Group):
    """The operations of directory sync."""

    __slots__ = ()

    def delete_directory(self, *, id: str, options: Options = ABSENT) -> dict[str, Any]:
        """Deletes a directory permanently. Blocks.

        Sends DELETE /directories/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an object.
        """
        return self._send("directory_sync.delete_directory", locals())

    def get_directory(self, *, id: str, options: Options = ABSENT) -> types.Directory:
        """Gets a directory. Blocks.

        Sends GET /directories/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `Directory`.
        """
        return self._send("directory_sync.get_directory", locals())

    def get_group(self, *, id: str, options: Options = ABSENT) -> types.DirectoryGroup:
        """Gets a group of a directory. Blocks.

        Sends GET /directory_groups/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `DirectoryGroup`.
        """
        return self._send("directory_sync.get_group", locals())

    def get_user(self, *, id: str, options: Options = ABSENT) -> types.DirectoryUserWithGroups:
        """Gets a user of a directory. Blocks.

        Sends GET /directory_users/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `DirectoryUserWithGroups`.
        """
        return self._send("directory_sync.get_user", locals())

    def list_directories(
        self,
        *,
        organization_id: str = ABSENT,
        search: str = ABSENT,
        domain: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.Directory]:
        """Lists the directories, one page at a time. Blocks.

        Sends GET /directories.

        organization_id: The organization's id.
        search: Only those whose name contains this text.
        domain: Only those of this domain. Deprecated.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `Directory`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("directory_sync.list_directories", locals())

    def iterate_directories(
        self,
        *,
        organization_id: str = ABSENT,
        search: str = ABSENT,
        domain: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.Directory]:
        """Every item that `list_directories` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_directories`; `after` is where to begin.
        """
        return self._each("directory_sync.list_directories", locals())

    def list_groups(
        self,
        *,
        directory: str = ABSENT,
        user: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.DirectoryGroup]:
        """Lists the groups of a directory, or of a directory's user, one page at a time. Blocks.

        Sends GET /directory_groups.

        directory: Only those of the directory with this id.
        user: Only groups that this directory user is a member of.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        At least one of `directory`, or `user`.

        Gives a page of `DirectoryGroup`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("directory_sync.list_groups", locals())

    def iterate_groups(
        self,
        *,
        directory: str = ABSENT,
        user: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.DirectoryGroup]:
        """Every item that `list_groups` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_groups`; `after` is where to begin.
        """
        return self._each("directory_sync.list_groups", locals())

    def list_users(
        self,
        *,
        directory: str = ABSENT,
        group: str = ABSENT,
        idp_id: str = ABSENT,
        email: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.DirectoryUserWithGroups]:
        """Lists the users of a directory or of a directory's group, one page at a time. Blocks.

        Sends GET /directory_users.

        directory: Only those of the directory with this id.
        group: Only users of the directory group with this id.
        idp_id: Only the user with this id at the identity provider.
        email: Only users with this address.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        At least one of `directory`, or `group`.

        Gives a page of `DirectoryUserWithGroups`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("directory_sync.list_users", locals())

    def iterate_users(
        self,
        *,
        directory: str = ABSENT,
        group: str = ABSENT,
        idp_id: str = ABSENT,
        email: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.DirectoryUserWithGroups]:
        """Every item that `list_users` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_users`; `after` is where to begin.
        """
        return self._each("directory_sync.list_users", locals())

    def sync_directory(self, *, id: str, options: Options = ABSENT) -> types.DirectorySyncResponse:
        """Requests a sync of a directory, which runs later. Blocks.

        Sends POST /directories/{id}/sync. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `DirectorySyncResponse`.
        """
        return self._send("directory_sync.sync_directory", locals())
