"""Contents of blobs: one file each, named by the blob's uuid, replaced whole or not at all."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

__all__ = ["BlobFiles", "BlobTooLarge"]

_NEW = ".new"
_YOUNG_SECONDS = 60.0
"""A file that is younger may belong to a blob that was made meanwhile."""


class BlobTooLarge(Exception):
    """More than a blob may hold; what was there before is still there."""


class BlobFiles:
    """The files of one directory, which is made when it is first written to."""

    def __init__(self, directory: Path, *, max_bytes: int = 256 << 20) -> None:
        """`max_bytes`: of one blob."""
        self.max_bytes = max_bytes
        self._directory = directory

    def open(self, uuid: str) -> BinaryIO | None:
        """The content, or None where nothing was written yet. Blocking."""
        try:
            return self._path(uuid).open("rb")
        except FileNotFoundError:
            return None

    async def write(self, uuid: str, body: AsyncIterator[bytes], length: int | None) -> int:
        """Take the whole of a body; gives its bytes. On the disk when this returns.

        Raises BlobTooLarge, OSError, ConnectionResetError for a body shorter than `length`.
        """
        if length is not None and length > self.max_bytes:
            raise BlobTooLarge
        made = self._directory / f"{uuid4()}{_NEW}"
        size = 0
        file = await asyncio.to_thread(self._create, made)
        try:
            try:
                async for piece in body:
                    size += len(piece)
                    if size > self.max_bytes:
                        raise BlobTooLarge
                    await asyncio.to_thread(file.write, piece)
                if length is not None and size < length:
                    raise ConnectionResetError("the content was cut off")
                await asyncio.to_thread(_keep, file)
            finally:
                file.close()
            await asyncio.to_thread(made.replace, self._path(uuid))
        except BaseException:
            made.unlink(missing_ok=True)
            raise
        return size

    def delete(self, uuid: str) -> None:
        """Blocking; nothing where there is none."""
        self._path(uuid).unlink(missing_ok=True)

    def keep_only(self, uuids: Iterable[str]) -> None:
        """Delete what belongs to no blob, such as what a dead daemon left. Blocking."""
        known = set(uuids)
        if self._directory.is_dir():
            old = time.time() - _YOUNG_SECONDS
            for path in self._directory.iterdir():
                if path.name not in known and path.stat().st_mtime < old:
                    path.unlink(missing_ok=True)

    def _create(self, path: Path) -> BinaryIO:
        self._directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def _path(self, uuid: str) -> Path:
        if "/" in uuid or uuid.startswith("."):
            raise ValueError(f"{uuid!r} is no uuid")
        return self._directory / uuid


def _keep(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
