"""What a person does: an authenticator app, and the signature of a webhook."""

from __future__ import annotations

import hashlib
import hmac
import struct
import time
from base64 import b32decode

PASSWORD = "correct horse battery"


def totp(secret: str) -> str:
    digest = hmac.digest(
        b32decode(secret + "=" * (-len(secret) % 8)), struct.pack(">Q", int(time.time()) // 30), "sha1"
    )
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def signed(payload: str, secret: str) -> str:
    now = int(time.time() * 1000)
    return f"t={now}, v1={hmac.new(secret.encode(), f'{now}.{payload}'.encode(), hashlib.sha256).hexdigest()}"
