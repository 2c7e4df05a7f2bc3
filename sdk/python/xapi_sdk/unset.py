"""Empty values of fields that a server does not send."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["epoch", "nothing", "null"]


def epoch() -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC)


def null() -> str:
    return "OpaqueRef:NULL"


def nothing() -> None:
    return None
