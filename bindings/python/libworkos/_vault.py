"""What of the vault is done here, with a key that the vault makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._group import Options
from .generated import vault as described

if TYPE_CHECKING:
    from .generated import types


class Vault(described.Vault):
    """Keeps secrets encrypted, and encrypts and decrypts data here with its keys."""

    __slots__ = ()

    def encrypt(
        self,
        *,
        data: str,
        context: Mapping[str, str],
        associated_data: str | None = None,
        options: Options | None = None,
    ) -> types.Encrypted:
        """Encrypts text here, with a fresh key that the vault makes for it; `data` is not sent. Blocks.

        context: What the key is bound to: 1 to 10 names with their texts.
        associated_data: Text that is not encrypted but must be the same to decrypt, if there is any.
        options: The settings of this call alone.
        """
        encrypted: types.Encrypted = self._call("vault.encrypt", locals())
        return encrypted

    def decrypt(
        self, *, encrypted_data: str, associated_data: str | None = None, options: Options | None = None
    ) -> types.Decrypted:
        """Decrypts here what `encrypt` or an official client encrypted, by the key that the vault decrypts. Blocks.

        encrypted_data: The encrypted text, in the layout of any official client.
        associated_data: What it was encrypted with, if anything.
        options: The settings of this call alone.

        What cannot be decrypted is Rejected.
        """
        decrypted: types.Decrypted = self._call("vault.decrypt", locals())
        return decrypted
