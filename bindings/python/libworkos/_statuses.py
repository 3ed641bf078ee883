"""The statuses of the library. Written by scripts/generate_tables.py; do not edit."""

from __future__ import annotations

STATUSES: dict[str, int] = {
    "ok": 0,
    "invalid_argument": 1,
    "not_configured": 2,
    "unauthorized": 3,
    "not_found": 4,
    "conflict": 5,
    "rate_limited": 6,
    "rejected": 7,
    "server": 8,
    "network": 9,
    "tls": 10,
    "timeout": 11,
    "canceled": 12,
    "decode": 13,
    "queue_full": 14,
    "storage": 15,
    "wrong_process": 16,
    "closed": 17,
    "unsupported": 18,
    "internal": 99,
}
