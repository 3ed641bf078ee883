"""The official Python client opens the session that is given as JSON, and seals one itself.

It is given {sealed, password, answer}, and writes {opened, sealed}: what it opened, and a cookie for the
library to open.
"""

from __future__ import annotations

import json
import sys

from workos.session import seal_session_from_auth_response, unseal_data

given = json.loads(sys.argv[1])
answer, password = given["answer"], given["password"]
sealed = seal_session_from_auth_response(
    access_token=answer["access_token"],
    refresh_token=answer["refresh_token"],
    user=answer["user"],
    cookie_password=password,
)
print(json.dumps({"opened": unseal_data(given["sealed"], password), "sealed": sealed}))
