"""Webhooks, events and actions."""

from __future__ import annotations

import json

from calls import call
from people import signed


def webhooks(k: dict[str, str]) -> None:
    part = "webhooks."
    endpoint = call(
        part + "create_webhook_endpoint", endpoint_url="https://app.example/hook", events=["user.created"]
    )
    call(part + "list_webhook_endpoints")
    call(part + "update_webhook_endpoint", endpoint.id, events=["user.created", "user.deleted"])
    call(part + "delete_webhook_endpoint", endpoint.id)
    happened = call("events.list_events", events=["organization.created", "user.created", "user.updated"])
    assert {it.event for it in happened.data} >= {"organization.created", "user.created"}
    secret = "secret_1"
    body = json.dumps(happened.data[0].to_dict())
    call(part + "verify_event", event_body=body.encode(), event_signature=signed(body, secret), secret=secret)
    call(
        part + "verify_header", event_body=body.encode(), event_signature=signed(body, secret), secret=secret
    )
    body = json.dumps({"object": "authentication_action_context", "id": "1"})
    named = {"payload": body, "sig_header": signed(body, secret), "secret": secret}
    call("actions.verify_header", **named)
    call("actions.construct_action", **named)
    call("actions.sign_response", action_type="authentication", verdict="Allow", secret=secret)
