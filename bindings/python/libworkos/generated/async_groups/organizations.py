"""The group organizations of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Literal

    from ..._group import Options
    from .. import types


class AsyncOrganizations(AsyncGroup):
    """The operations of organizations."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        allow_profiles_outside_organization: bool = ABSENT,
        domains: Sequence[str] = ABSENT,
        domain_data: Sequence[types.OrganizationDomainData] = ABSENT,
        metadata: Mapping[str, str] | None = ABSENT,
        external_id: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Organization:
        """Creates an organization.

        Sends POST /organizations. It is not sent again once it may have arrived.

        name: The name.
        allow_profiles_outside_organization: Whether users of other domains may sign in to the organization.
        domains: The domains; use `domain_data`. Deprecated.
        domain_data: The domains with their states.
        metadata: Up to 50 key-value pairs of strings; at most 50 members; each at most 600 characters; None is sent as
            null.
        external_id: The id in your system; at most 128 characters; ASCII; None is sent as null.
        options: The settings of this call alone.

        Gives an `Organization`.

        Errors with an `api_code`: Rejected (HTTP 400) external_id_already_used, invalid_metadata.
        """
        return await self._send("organizations.create", locals())

    async def create_it_contact(
        self,
        *,
        organization_id: str,
        email: str,
        options: Options = ABSENT,
    ) -> types.ItContact:
        """Adds an IT contact to an organization, without inviting them.

        Sends POST /organizations/{organization_id}/it_contacts. It is not sent again once it may have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        email: An e-mail address.
        options: The settings of this call alone.

        Gives an `ItContact`.
        """
        return await self._send("organizations.create_it_contact", locals())

    async def delete(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes an organization with its connections and directories.

        Sends DELETE /organizations/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organizations.delete", locals())

    async def delete_it_contact(
        self,
        *,
        organization_id: str,
        contact_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes an IT contact and revokes their setup links.

        Sends DELETE /organizations/{organization_id}/it_contacts/{contact_id}. It is not sent again once it may have
        arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        contact_id: The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organizations.delete_it_contact", locals())

    async def get(self, *, id: str, options: Options = ABSENT) -> types.Organization:
        """Gets an organization.

        Sends GET /organizations/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `Organization`.
        """
        return await self._send("organizations.get", locals())

    async def get_by_external_id(self, *, external_id: str, options: Options = ABSENT) -> types.Organization:
        """Gets an organization by the id in your system.

        Sends GET /organizations/external_id/{external_id}.

        external_id: The id in your system; 1 to 512 bytes.
        options: The settings of this call alone.

        Gives an `Organization`.
        """
        return await self._send("organizations.get_by_external_id", locals())

    async def invite_it_contact(
        self,
        *,
        organization_id: str,
        contact_id: str,
        intents: Sequence[types.InviteItContactIntents],
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Sends an IT contact a link to the Admin Portal by e-mail.

        Sends POST /organizations/{organization_id}/it_contacts/{contact_id}/invite. It is not sent again once it may
        have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        contact_id: The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
        intents: The features that the contact may set up.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organizations.invite_it_contact", locals())

    async def list(
        self,
        *,
        domains: Sequence[str] = ABSENT,
        search: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.Organization]:
        """Lists the organizations that match all given filters, one page at a time.

        Sends GET /organizations.

        domains: Only organizations with one of these domains.
        search: Only those whose name contains this text.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `Organization`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("organizations.list", locals())

    def iterate(
        self,
        *,
        domains: Sequence[str] = ABSENT,
        search: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.Organization]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("organizations.list", locals())

    async def list_authorized_applications(
        self,
        *,
        organization_id: str,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.OrganizationAuthorizedConnectApplicationListData]:
        """Lists the Connect applications that an organization's users authorized, one page at a time.

        Sends GET /organizations/{organization_id}/authorized_applications.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `OrganizationAuthorizedConnectApplicationListData`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("organizations.list_authorized_applications", locals())

    def iterate_authorized_applications(
        self,
        *,
        organization_id: str,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.OrganizationAuthorizedConnectApplicationListData]:
        """Every item that `list_authorized_applications` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_authorized_applications`; `after` is where to begin.
        """
        return self._each("organizations.list_authorized_applications", locals())

    async def list_it_contacts(
        self,
        *,
        organization_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.ItContact]:
        """Lists an organization's IT contacts, in one answer.

        Sends GET /organizations/{organization_id}/it_contacts.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `ItContact`: its items in `data`.
        """
        return await self._send("organizations.list_it_contacts", locals())

    def iterate_it_contacts(self, *, organization_id: str, options: Options = ABSENT) -> AsyncIterator[types.ItContact]:
        """Every item of `list_it_contacts`.

        The list is fetched when its first item is asked for, which waits. The
        parameters are those of `list_it_contacts`, and the errors.
        """
        return self._each("organizations.list_it_contacts", locals(), pages=False)

    async def revoke_it_contact(
        self,
        *,
        organization_id: str,
        contact_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Revokes an IT contact's invitation to the Admin Portal.

        Sends POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke. It is not sent again once it may
        have arrived.

        organization_id: The organization's id; 1 to 128 of `A-Za-z0-9_-`.
        contact_id: The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return await self._send("organizations.revoke_it_contact", locals())

    async def update(
        self,
        *,
        id: str,
        name: str = ABSENT,
        allow_profiles_outside_organization: bool = ABSENT,
        domains: Sequence[str] = ABSENT,
        domain_data: Sequence[types.OrganizationDomainData] = ABSENT,
        stripe_customer_id: str = ABSENT,
        metadata: Mapping[str, str | None] | None = ABSENT,
        external_id: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.Organization:
        """Updates an organization.

        Sends PUT /organizations/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        allow_profiles_outside_organization: Whether users of other domains may sign in to the organization.
        domains: The domains; use `domain_data`. Deprecated.
        domain_data: The domains with their states.
        stripe_customer_id: The customer's id at Stripe.
        metadata: Up to 50 key-value pairs of strings; at most 50 members; each at most 600 characters; None is sent as
            null.
        external_id: The id in your system; at most 128 characters; ASCII; None is sent as null.
        options: The settings of this call alone.

        Gives an `Organization`.

        Errors with an `api_code`: Rejected (HTTP 400) external_id_already_used, invalid_metadata,
        stripe_customer_id_already_used.
        """
        return await self._send("organizations.update", locals())
