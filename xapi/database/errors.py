"""What the database raises: XenAPI errors for callers, and its own errors for those who run it.

Every XenAPI error of this room is made here, so that the codes stand in one place
(semantics.md §1, the table of exceptions). It must not decide when an error is due.
"""

from __future__ import annotations

from xapi.generated.errors import (
    HandleInvalid,
    InternalError,
    InvalidValue,
    MapDuplicateKey,
    UUIDInvalid,
)
from xapi.idl.errors import XenAPIError

__all__ = [
    "DatabaseError",
    "HistoryUnavailable",
    "SchemaTooNew",
    "WriteFailed",
    "handle_invalid",
    "internal_error",
    "invalid_value",
    "map_duplicate_key",
    "uuid_invalid",
]


class WriteFailed(InternalError):
    """The storage engine did not take a change: it was undone, or refused from the start.

    Nothing of it is left, so the same request can be sent again once the store works.
    """

    template = "{0}"
    fault = "environment"
    retry = "later"
    remedy = "Look at the free space and the health of the disk that holds the database."


class DatabaseError(Exception):
    """A fault of whoever runs or calls the database; never the fault of a client."""


class HistoryUnavailable(DatabaseError):
    """The revision is older than what the revision log still holds, or not reached yet."""


class SchemaTooNew(DatabaseError):
    """A newer program wrote this database; this one would lose data if it opened it."""


def handle_invalid(cls: str, ref: str) -> XenAPIError:
    """HANDLE_INVALID [class, ref]: no such row, or a row of another class."""
    return HandleInvalid(cls, ref)


def uuid_invalid(cls: str, uuid: str) -> XenAPIError:
    """UUID_INVALID [class, uuid]: unknown, or the uuid of another class."""
    return UUIDInvalid(cls, uuid)


def map_duplicate_key(cls: str, field: str, ref: str, key: str) -> XenAPIError:
    """MAP_DUPLICATE_KEY [class, field, ref, key]."""
    return MapDuplicateKey(cls, field, ref, key)


def invalid_value(what: str, text: str) -> XenAPIError:
    """INVALID_VALUE [what was sent, what is wrong with it]."""
    return InvalidValue(what, text)


def internal_error(*texts: str) -> XenAPIError:
    """INTERNAL_ERROR [texts]."""
    return InternalError(*texts) if len(texts) == 1 else XenAPIError(*texts)
