"""The group admin_portal of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._group import Options
    from . import types


class AdminPortal(Group):
    """The operations of admin portal."""

    __slots__ = ()

    def generate_link(
        self,
        *,
        return_url: str = ABSENT,
        success_url: str = ABSENT,
        organization: str,
        intent: types.AdminPortalGenerateLinkIntent = ABSENT,
        it_contact_emails: Sequence[str] = ABSENT,
        external_user_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.PortalLinkResponse:
        """Creates a link to the Admin Portal for one organization. Blocks.

        Sends POST /portal/generate_link. It is not sent again once it may have arrived.

        return_url: The URL of the link that leaves the Admin Portal.
        success_url: The URL that the user is redirected to after the setup.
        organization: The organization's id.
        intent: The feature to set up.
        it_contact_emails: The e-mail addresses to notify when a certificate must be renewed; at most 20 items.
        external_user_id: The user's id in your system.
        options: The settings of this call alone.

        Gives a `PortalLinkResponse`.
        """
        return self._send("admin_portal.generate_link", locals())

    def revoke_link(self, *, organization: str, external_user_id: str, options: Options = ABSENT) -> types.Nothing:
        """Revokes all Admin Portal links and sessions of one of your users. Blocks.

        Sends POST /portal/revoke_link. It is not sent again once it may have arrived.

        organization: The organization's id.
        external_user_id: The user's id in your system.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("admin_portal.revoke_link", locals())
