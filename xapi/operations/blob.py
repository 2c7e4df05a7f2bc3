"""Blobs: rows of binary data whose content travels over HTTP.

The content itself belongs to the handler that stores it, not to this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from xapi.generated import records, refs
from xapi.generated.operations.blob import blobOperations
from xapi.operations.context import Call

__all__ = ["blob"]

_OWNERS = ("VM", "SR", "host", "network", "pool")
"""Classes whose field ``blobs`` names blobs."""


class blob(blobOperations[Call]):
    """See `xapi.generated.operations.blob`."""

    async def create(self, call: Call, mime_type: str, public: bool) -> refs.blobRef:
        """An empty mime_type means ``application/octet-stream``."""
        with call.db.transaction() as tx:
            return records.blob.create(
                tx, mime_type=mime_type or "application/octet-stream", public=public
            )

    async def destroy(self, call: Call, ref: refs.blobRef) -> None:
        """The owner's map loses its entry too."""
        with call.db.transaction() as tx:
            records.blob.delete(tx, ref)
            for cls in _OWNERS:
                for row in tx.rows(cls):
                    blobs = cast("Mapping[str, str]", getattr(row, "blobs"))  # noqa: B009
                    if ref in blobs.values():
                        kept = {k: v for k, v in blobs.items() if v != ref}
                        tx.modify(cls, row.ref, {"blobs": kept})
