"""Named blobs of an object: the row and its place in the owner's ``blobs`` map."""

from __future__ import annotations

from datetime import datetime

from xapi.database import Database
from xapi.generated import records, refs

__all__ = ["new_blob"]


def new_blob(
    db: Database, cls: str, ref: str, name: str, mime_type: str, public: bool, now: datetime
) -> refs.blobRef:
    """Add an empty blob to the object under the name.

    Raises HANDLE_INVALID [cls, ref], MAP_DUPLICATE_KEY where the object has one of that name.
    """
    with db.transaction() as tx:
        tx.row(cls, ref)
        blob = records.blob.create(
            tx,
            name_label=name,
            mime_type=mime_type or "application/octet-stream",
            public=public,
            last_updated=now,
        )
        tx.add_to_map(cls, ref, "blobs", name, blob)
    return blob
