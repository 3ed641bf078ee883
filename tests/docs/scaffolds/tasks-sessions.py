from __future__ import annotations

import os

import libworkos

os.environ["WORKOS_COOKIE_PASSWORD"] = "a password of thirty-two bytes or more"
with libworkos.Client() as signing_in:
    # Grace belongs to two organizations, and is asked which of them.
    try:
        signing_in.call("user_management.authenticate_with_password", email="grace@foo-corp.com", password="sandbox")
    except libworkos.Unauthorized as error:
        person = signing_in.call(
            "user_management.authenticate_with_organization_selection",
            pending_authentication_token=error.details["pending_authentication_token"],
            organization_id="org_01FOOCORP",
        )
    cookie = signing_in.session.seal(person)["sealed"]
# BLOCKS
