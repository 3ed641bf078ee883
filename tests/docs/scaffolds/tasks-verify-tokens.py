from __future__ import annotations

import libworkos

with libworkos.Client() as signing_in:
    token = signing_in.call("user_management.authenticate_with_password", email="ada@foo-corp.com", password="sandbox")[
        "access_token"
    ]
# BLOCKS
