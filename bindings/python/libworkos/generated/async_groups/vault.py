"""The group vault of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT, Options

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from ..._group import Time
    from .. import types


class AsyncVault(AsyncGroup):
    """Keeps secrets encrypted, and encrypts and decrypts data here with its keys."""

    __slots__ = ()

    async def create_data_key(
        self,
        *,
        context: Mapping[str, str],
        options: Options = ABSENT,
    ) -> types.CreateDataKeyResponse:
        """Creates a data key for local encryption, in plain and encrypted form.

        Sends POST /vault/v1/keys/data-key. It is not sent again once it may have arrived.

        context: The context that the key is bound to; decryption needs the same context; at most 10 members; each at
            most 500 characters.
        options: The settings of this call alone.

        Gives a `CreateDataKeyResponse`.
        """
        return await self._send("vault.create_data_key", locals())

    async def create_object(
        self,
        *,
        key_context: Mapping[str, str],
        name: str,
        value: str,
        options: Options = ABSENT,
    ) -> types.ObjectMetadata:
        """Encrypts a value and stores it under a name.

        Sends POST /vault/v1/kv. It is not sent again once it may have arrived.

        key_context: The context that the key is bound to; it selects the key that encrypts the value; at most 10
            members; each at most 500 characters.
        name: The object's name, unique; at most 200 characters.
        value: The value to encrypt and store. A secret.
        options: The settings of this call alone.

        Gives an `ObjectMetadata`.
        """
        return await self._send("vault.create_object", locals())

    async def decrypt_data_key(self, *, keys: str, options: Options = ABSENT) -> types.DecryptResponse:
        """Decrypts the encrypted form of a data key.

        Sends POST /vault/v1/keys/decrypt. It is not sent again once it may have arrived.

        keys: The encrypted data key. A secret.
        options: The settings of this call alone.

        Gives a `DecryptResponse`.
        """
        return await self._send("vault.decrypt_data_key", locals())

    async def delete_object(
        self,
        *,
        id: str,
        version_check: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.DeleteObjectResponse:
        """Deletes an object.

        Sends DELETE /vault/v1/kv/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        version_check: The id of the version that must still be the current one.
        options: The settings of this call alone.

        Gives a `DeleteObjectResponse`.
        """
        return await self._send("vault.delete_object", locals())

    async def describe_object(self, *, id: str, options: Options = ABSENT) -> types.ObjectWithoutValue:
        """Gets the metadata of an object, without its value.

        Sends GET /vault/v1/kv/{id}/metadata.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `ObjectWithoutValue`.
        """
        return await self._send("vault.describe_object", locals())

    async def list_object_versions(self, *, id: str, options: Options = ABSENT) -> types.Listing[types.ObjectVersion]:
        """Lists all versions of an object, in one answer.

        Sends GET /vault/v1/kv/{id}/versions.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `ObjectVersion`: its items in `data`.
        """
        return await self._send("vault.list_object_versions", locals())

    def iterate_object_versions(self, *, id: str, options: Options = ABSENT) -> AsyncIterator[types.ObjectVersion]:
        """Every item of `list_object_versions`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_object_versions`, and the errors.
        """
        return self._each("vault.list_object_versions", locals(), pages=False)

    async def list_objects(
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
        """Lists the names of the objects in the vault, one page at a time.

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
        return await self._send("vault.list_objects", locals())

    def iterate_objects(
        self,
        *,
        search: str = ABSENT,
        updatedAfter: Time = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.ObjectSummary]:
        """Every item that `list_objects` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_objects`; `after` is where to begin.
        """
        return self._each("vault.list_objects", locals())

    async def read_object(self, *, id: str, options: Options = ABSENT) -> types.VaultObject:
        """Gets an object by its id, with its value.

        Sends GET /vault/v1/kv/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `VaultObject`.
        """
        return await self._send("vault.read_object", locals())

    async def read_object_by_name(self, *, name: str, options: Options = ABSENT) -> types.VaultObject:
        """Gets an object by its name, with its value.

        Sends GET /vault/v1/kv/name/{name}.

        name: The object's name; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives a `VaultObject`.
        """
        return await self._send("vault.read_object_by_name", locals())

    async def rekey_data_key(
        self,
        *,
        context: Mapping[str, str],
        encrypted_keys: str,
        options: Options = ABSENT,
    ) -> types.CreateDataKeyResponse:
        """Encrypts a data key again, for another context.

        Sends POST /vault/v1/keys/rekey. It is not sent again once it may have arrived.

        context: The context that the key is bound to; decryption needs the same context; at most 10 members; each at
            most 500 characters.
        encrypted_keys: The encrypted form of the data key. A secret.
        options: The settings of this call alone.

        Gives a `CreateDataKeyResponse`.
        """
        return await self._send("vault.rekey_data_key", locals())

    async def update_object(
        self,
        *,
        id: str,
        value: str,
        version_check: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.ObjectWithoutValue:
        """Stores a new version of an object's value.

        Sends PUT /vault/v1/kv/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        value: The new value. A secret.
        version_check: The id of the version that must still be the current one; None is sent as null.
        options: The settings of this call alone.

        Gives an `ObjectWithoutValue`.
        """
        return await self._send("vault.update_object", locals())

    async def encrypt(
        self,
        *,
        data: str,
        context: Mapping[str, str],
        associated_data: str | None = None,
        options: Options | None = None,
    ) -> types.Encrypted:
        """Encrypts text here, with a fresh key that the vault makes for it; `data` is not sent.

        context: What the key is bound to: 1 to 10 names with their texts.
        associated_data: Text that is not encrypted but must be the same to decrypt, if there is any.
        options: The settings of this call alone.
        """
        encrypted: types.Encrypted = await self._call("vault.encrypt", locals())
        return encrypted

    async def decrypt(
        self, *, encrypted_data: str, associated_data: str | None = None, options: Options | None = None
    ) -> types.Decrypted:
        """Decrypts here what `encrypt` or an official client encrypted, by the key that the vault decrypts.

        encrypted_data: The encrypted text, in the layout of any official client.
        associated_data: What it was encrypted with, if anything.
        options: The settings of this call alone.

        What cannot be decrypted is Rejected.
        """
        decrypted: types.Decrypted = await self._call("vault.decrypt", locals())
        return decrypted
