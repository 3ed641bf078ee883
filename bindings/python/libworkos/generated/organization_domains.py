"""The group organization_domains of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from .._group import Options
    from . import types


class OrganizationDomains(Group):
    """The operations of organization domains."""

    __slots__ = ()

    def create(self, *, domain: str, organization_id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Adds a domain, not yet verified, to an organization. Blocks.

        Sends POST /organization_domains. It is not sent again once it may have arrived.

        domain: A domain, such as foo-corp.com.
        organization_id: The organization's id.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.

        Errors with an `api_code`: Conflict (HTTP 409) domain_already_exists.
        """
        return self._send("organization_domains.create", locals())

    def delete(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a domain of an organization permanently. Blocks.

        Sends DELETE /organization_domains/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("organization_domains.delete", locals())

    def get(self, *, id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Gets a domain of an organization. Blocks.

        Sends GET /organization_domains/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.
        """
        return self._send("organization_domains.get", locals())

    def verify(self, *, id: str, options: Options = ABSENT) -> types.OrganizationDomain:
        """Starts the verification of a domain by DNS. Blocks.

        Sends POST /organization_domains/{id}/verify. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `OrganizationDomain`.

        Errors with an `api_code`: Rejected (HTTP 400) domain_already_verified.
        """
        return self._send("organization_domains.verify", locals())
