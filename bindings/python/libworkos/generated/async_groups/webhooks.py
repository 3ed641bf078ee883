"""The group webhooks of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._async_group import AsyncGroup
from ..._group import ABSENT, Payload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from ..._group import Options
    from .. import event_types, types


class AsyncWebhooks(AsyncGroup):
    """Receives the events that the service sends to you."""

    __slots__ = ()

    async def create_endpoint(
        self,
        *,
        endpoint_url: str,
        events: Sequence[types.WebhooksCreateEndpointEvents],
        options: Options = ABSENT,
    ) -> types.WebhookEndpoint:
        """Creates a webhook endpoint. The answer contains its secret.

        Sends POST /webhook_endpoints. It is not sent again once it may have arrived.

        endpoint_url: The URL that events are sent to.
        events: The types of events that the endpoint receives.
        options: The settings of this call alone.

        Gives a `WebhookEndpoint`.

        Errors with an `api_code`: Conflict (HTTP 409) duplicate_endpoint; Rejected (HTTP 422)
        invalid_request_parameters, invalid_url.
        """
        return await self._send("webhooks.create_endpoint", locals())

    async def delete_endpoint(self, *, id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a webhook endpoint.

        Sends DELETE /webhook_endpoints/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.

        Errors with an `api_code`: NotFound (HTTP 404) entity_not_found.
        """
        return await self._send("webhooks.delete_endpoint", locals())

    async def list_endpoints(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.WebhookEndpoint]:
        """Lists the webhook endpoints, one page at a time.

        Sends GET /webhook_endpoints.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `WebhookEndpoint`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return await self._send("webhooks.list_endpoints", locals())

    def iterate_endpoints(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> AsyncIterator[types.WebhookEndpoint]:
        """Every item that `list_endpoints` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which waits. The other
        parameters are those of `list_endpoints`; `after` is where to begin.
        """
        return self._each("webhooks.list_endpoints", locals())

    async def update_endpoint(
        self,
        *,
        id: str,
        endpoint_url: str = ABSENT,
        status: Literal["enabled", "disabled"] = ABSENT,
        events: Sequence[types.WebhooksCreateEndpointEvents] = ABSENT,
        options: Options = ABSENT,
    ) -> types.WebhookEndpoint:
        """Updates a webhook endpoint.

        Sends PATCH /webhook_endpoints/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        endpoint_url: The URL that events are sent to.
        status: `enabled` or `disabled`.
        events: The types of events that the endpoint receives.
        options: The settings of this call alone.

        Gives a `WebhookEndpoint`.

        Errors with an `api_code`: NotFound (HTTP 404) entity_not_found; Conflict (HTTP 409) duplicate_endpoint;
        Rejected (HTTP 422) invalid_request_parameters, invalid_url.
        """
        return await self._send("webhooks.update_endpoint", locals())

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
