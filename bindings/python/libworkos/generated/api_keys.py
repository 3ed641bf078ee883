"""The group api_keys of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .._group import Options, Time
    from . import types


class ApiKeys(Group):
    """The operations of api keys."""

    __slots__ = ()

    def create_for_organization(
        self,
        *,
        organization_id: str,
        name: str,
        permissions: Sequence[str] = ABSENT,
        expires_at: Time = ABSENT,
        options: Options = ABSENT,
    ) -> types.OrganizationApiKeyWithValue:
        """Creates an API key of an organization. Its value is returned only once. Blocks.

        Sends POST /organizations/{organization_id}/api_keys. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        permissions: The slugs of the permissions.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339.
        options: The settings of this call alone.

        Gives an `OrganizationApiKeyWithValue`.
        """
        return self._send("api_keys.create_for_organization", locals())

    def delete(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes an API key. It is invalid from then on. Blocks.

        Sends DELETE /api_keys/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("api_keys.delete", locals())

    def expire(self, *, id: str, expires_at: Time | None = ABSENT, options: Options = ABSENT) -> types.ApiKey:
        """Sets or clears the time at which an API key expires; if no time is given, it expires now. Blocks.

        Sends POST /api_keys/{id}/expire. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        expires_at: The time of expiry; a datetime with a time zone, or text as in RFC 3339; None is sent as null.
        options: The settings of this call alone.

        Gives an `ApiKey`.

        Errors with an `api_code`: Conflict (HTTP 409) api_key_already_expired.
        """
        return self._send("api_keys.expire", locals())

    def list_for_organization(
        self,
        *,
        organization_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.OrganizationApiKey]:
        """Lists an organization's API keys, one page at a time. Blocks.

        Sends GET /organizations/{organization_id}/api_keys.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `OrganizationApiKey`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("api_keys.list_for_organization", locals())

    def iterate_for_organization(
        self,
        *,
        organization_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.OrganizationApiKey]:
        """Every item that `list_for_organization` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_for_organization`; `after` is where to begin.
        """
        return self._each("api_keys.list_for_organization", locals())

    def validate(self, *, value: str, options: Options = ABSENT) -> types.ApiKeyValidationResponse:
        """Validates the value of an API key. `api_key` of the answer is null if it is not valid. Blocks.

        Sends POST /api_keys/validations. It is not sent again once it may have arrived.

        value: The API key to look up. A secret.
        options: The settings of this call alone.

        Gives an `ApiKeyValidationResponse`.
        """
        return self._send("api_keys.validate", locals())
