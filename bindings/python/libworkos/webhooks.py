"""Webhooks. The functions of this module are the methods of Webhooks on the default client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._default import default_client
from ._group import Payload
from .generated import webhooks as described

if TYPE_CHECKING:
    from .generated import event_types


class Webhooks(described.Webhooks):
    """Receives the events that the service sends to you."""

    __slots__ = ()

    def verify(
        self, payload: Payload, header: str, secret: str, *, tolerance_seconds: int | None = None
    ) -> event_types.Event:
        """Verifies a webhook and returns its event. Sends nothing, never blocks.

        `payload` is the body as it was received, not one that was parsed and written anew. `header`
        is the header WorkOS-Signature, and `secret` the webhook's own, from the dashboard. The
        signature may be `tolerance_seconds` away from now, before or after; 180 unless given.

        A webhook that is forged or too old is Rejected, with the `api_code` "signature_mismatch" or
        "timestamp_outside_tolerance"; a malformed one is an InvalidArgument. Neither repeats any of it.
        """
        event: event_types.Event = self._verify("webhooks.verify", locals())
        return event


_of_default = Webhooks(default_client)
verify = _of_default.verify
create_endpoint = _of_default.create_endpoint
delete_endpoint = _of_default.delete_endpoint
list_endpoints = _of_default.list_endpoints
iterate_endpoints = _of_default.iterate_endpoints
update_endpoint = _of_default.update_endpoint
