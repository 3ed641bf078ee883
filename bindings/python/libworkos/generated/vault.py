"""The group vault of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal

    from .._group import Options, Time
    from . import types


class Vault(Group):
    """Keeps secrets encrypted, and encrypts and decrypts data here with its keys."""

    __slots__ = ()

    def create_data_key(self, *, context: Mapping[str, str], options: Options = ABSENT) -> types.CreateDataKeyResponse:
        """Creates a data key for local encryption, in plain and encrypted form. Blocks.

        Sends POST /vault/v1/keys/data-key. It is not sent again once it may have arrived.

        context: The context that the key is bound to; decryption needs the same context; at most 10 members; each at
            most 500 characters.
        options: The settings of this call alone.

        Gives a `CreateDataKeyResponse`.
        """
        return self._send("vault.create_data_key", locals())

    def create_object(
        self,
        *,
        key_context: Mapping[str, str],
        name: str,
        value: str,
        options: Options = ABSENT,
    ) -> types.ObjectMetadata:
        """Encrypts a value and stores it under a name. Blocks.

        Sends POST /vault/v1/kv. It is not sent again once it may have arrived.

        key_context: The context that the key is bound to; it selects the key that encrypts the value; at most 10
            members; each at most 500 characters.
        name: The object's name, unique; at most 200 characters.
        value: The value to encrypt and store. A secret.
        options: The settings of this call alone.

        Gives an `ObjectMetadata`.
        """
        return self._send("vault.create_object", locals())

    def decrypt_data_key(self, *, keys: str, options: Options = ABSENT) -> types.DecryptResponse:
        """Decrypts the encrypted form of a data key. Blocks.

        Sends POST /vault/v1/keys/decrypt. It is not sent again once it may have arrived.

        keys: The encrypted data key. A secret.
        options: The settings of this call alone.

        Gives a `DecryptResponse`.
        """
        return self._send("vault.decrypt_data_key", locals())

    def delete_object(
        self,
        *,
        id: str,
        version_check: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.DeleteObjectResponse:
        """Deletes an object. Blocks.

        Sends DELETE /vault/v1/kv/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        version_check: The id of the version that must still be the current one.
        options: The settings of this call alone.

        Gives a `DeleteObjectResponse`.
        """
        return self._send("vault.delete_object", locals())

    def describe_object(self, *, id: str, options: Options = ABSENT) -> types.ObjectWithoutValue:
        """Gets the metadata of an object, without its value. Blocks.

        Sends GET /vault/v1/kv/{id}/metadata.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `ObjectWithoutValue`.
        """
        return self._send("vault.describe_object", locals())

    def list_object_versions(self, *, id: str, options: Options = ABSENT) -> types.Listing[types.ObjectVersion]:
        """Lists all versions of an object, in one answer. Blocks.

        Sends GET /vault/v1/kv/{id}/versions.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `ObjectVersion`: its items in `data`.
        """
        return self._send("vault.list_object_versions", locals())

    def iterate_object_versions(self, *, id: str, options: Options = ABSENT) -> Iterator[types.ObjectVersion]:
        """Every item of `list_object_versions`.

        The list is fetched when its first item is asked for, which blocks. The
        parameters are those of `list_object_versions`, and the errors.
        """
        return self._each("vault.list_object_versions", locals(), pages=False)

    def list_objects(
        self,
        *,
        search: str = ABSENT,
        updatedAfter: Time = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.ObjectSummary]:
        """Lists the names of the objects in the vault, one page at a time. Blocks.

        Sends GET /vault/v1/kv.

        search: Only objects whose name contains this text.
        updatedAfter: Only objects that changed after this time; a datetime with a time zone, or text as in RFC 3339.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `ObjectSummary`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("vault.list_objects", locals())

    def iterate_objects(
        self,
        *,
        search: str = ABSENT,
        updatedAfter: Time = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.ObjectSummary]:
        """Every item that `list_objects` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_objects`; `after` is where to begin.
        """
        return self._each("vault.list_objects", locals())

    def read_object(self, *, id: str, options: Options = ABSENT) -> types.VaultObject:
        """Gets an object by its id, with its value. Blocks.

        Sends GET /vault/v1/kv/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `VaultObject`.
        """
        return self._send("vault.read_object", locals())

    def read_object_by_name(self, *, name: str, options: Options = ABSENT) -> types.VaultObject:
        """Gets an object by its name, with its value. Blocks.

        Sends GET /vault/v1/kv/name/{name}.

        name: The object's name; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `VaultObject`.
        """
        return self._send("vault.read_object_by_name", locals())

    def rekey_data_key(
        self,
        *,
        context: Mapping[str, str],
        encrypted_keys: str,
        options: Options = ABSENT,
    ) -> types.CreateDataKeyResponse:
        """Encrypts a data key again, for another context. Blocks.

        Sends POST /vault/v1/keys/rekey. It is not sent again once it may have arrived.

        context: The context that the key is bound to; decryption needs the same context; at most 10 members; each at
            most 500 characters.
        encrypted_keys: The encrypted form of the data key. A secret.
        options: The settings of this call alone.

        Gives a `CreateDataKeyResponse`.
        """
        return self._send("vault.rekey_data_key", locals())

    def update_object(
        self,
        *,
        id: str,
        value: str,
        version_check: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ObjectWithoutValue:
        """Stores a new version of an object's value. Blocks.

        Sends PUT /vault/v1/kv/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        value: The new value. A secret.
        version_check: The id of the version that must still be the current one; None is sent as null.
        options: The settings of this call alone.

        Gives an `ObjectWithoutValue`.
        """
        return self._send("vault.update_object", locals())
