"""What blobs hold, in and out; it goes when the row goes.

Contents are kept by the host that is the coordinator when they are written, and are not copied to
others: a coordinator that has taken over has the rows only, and says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Mapping
from typing import Any, BinaryIO

from xapi.database import Commit, Database
from xapi.generated import errors, records, refs
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.transfers import Asked, Download
from xapi.storage.blob_files import BlobFiles, BlobTooLarge

__all__ = ["BlobContents", "is_public"]

_PIECE = 1 << 18


def _find(db: Reader, asked: Mapping[str, str]) -> records.blob:
    """By ``ref`` or ``uuid``. HANDLE_INVALID, UUID_INVALID."""
    if uuid := asked.get("uuid", ""):
        return records.blob.by_uuid(db, uuid)
    return records.blob.get(db, asked.get("ref") or refs.NULL)


def is_public(db: Reader, asked: Mapping[str, str]) -> bool:
    """Whether anybody may read it."""
    try:
        return _find(db, asked).public
    except (errors.HandleInvalid, errors.UUIDInvalid):
        return False


class BlobContents:
    """Source and sink of ``/blob``."""

    def __init__(
        self,
        db: Database,
        files: BlobFiles,
        spawn: Callable[[Coroutine[Any, Any, None], str], None],
    ) -> None:
        self._db = db
        self._files = files
        self._spawn = spawn

    def start(self) -> Callable[[], None]:
        """Delete contents with their rows from now on; gives what ends that."""
        return self._db.subscribe(self._committed)

    async def tidy(self) -> None:
        """Delete what rows were deleted for when nobody was there. Of the coordinator."""
        known = [row.uuid for row in records.blob.all(self._db)]
        await asyncio.to_thread(self._files.keep_only, known)

    async def source(self, call: Call, asked: Asked) -> Download:
        """INTERNAL_ERROR where the content is on another host."""
        row = _find(call.db, asked)
        file = await asyncio.to_thread(self._files.open, row.uuid)
        if file is None and row.size:
            raise errors.InternalError("the content of this blob is not kept by this host")
        return Download(_pieces(file), row.size, row.mime_type or "application/octet-stream")

    async def sink(
        self, call: Call, asked: Asked, body: AsyncIterator[bytes], length: int | None
    ) -> None:
        """INVALID_VALUE [size, limit]; what was there before stays then."""
        row = _find(call.db, asked)
        try:
            size = await self._files.write(row.uuid, body, length)
        except BlobTooLarge:
            limit = str(self._files.max_bytes)
            raise errors.InvalidValue("size", f"more than {limit} bytes") from None
        except OSError as error:
            raise errors.InternalError(f"the content cannot be kept: {error.strerror}") from error
        with call.db.transaction() as tx:
            records.blob.modify(tx, row.ref, size=size, last_updated=call.services.now())

    def _committed(self, commit: Commit) -> None:
        for change in commit.changes:
            if isinstance(change.old, records.blob) and change.new is None:
                self._spawn(self._delete(change.old.uuid), "blob content")

    async def _delete(self, uuid: str) -> None:
        await asyncio.to_thread(self._files.delete, uuid)


async def _pieces(file: BinaryIO | None) -> AsyncGenerator[bytes]:
    if file is None:
        return
    try:
        while piece := await asyncio.to_thread(file.read, _PIECE):
            yield piece
    finally:
        file.close()
