"""The group organization_domains of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from ..._group import Options
    from .. import types


class AsyncOrganizationDomains(AsyncGroup):
    """The operations of organization domains."""

    __slots__ = ()

    async def create(self, *, domain: str, organization_id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Adds a domain, not yet verified, to an organization.

        Sends POST /organization_domains. It is not sent again once it may have arrived.

        domain: A domain, such as foo-corp.com.
        organization_id: The organization's id.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.

        Errors with an `api_code`: Conflict (HTTP 409) domain_already_exists.
        """
        return await self._send("organization_domains.create", locals())

    async def delete(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a domain of an organization permanently.

        Sends DELETE /organization_domains/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organization_domains.delete", locals())

    async def get(self, *, id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Gets a domain of an organization.

        Sends GET /organization_domains/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.
        """
        return await self._send("organization_domains.get", locals())

    async def verify(self, *, id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Starts the verification of a domain by DNS.

        Sends POST /organization_domains/{id}/verify. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.

        Errors with an `api_code`: Rejected (HTTP 400) domain_already_verified.
        """
        return await self._send("organization_domains.verify", locals())
