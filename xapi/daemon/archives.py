"""Archives for download: written by a thread into a file without a name, then sent.

Nothing is left behind whatever happens: the file goes when it is closed.
"""

from __future__ import annotations

import asyncio
import io
import os
import tarfile
import tempfile
import time
import zipfile
from collections.abc import AsyncGenerator, Callable
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from xapi.operations.transfers import Download

__all__ = ["KINDS", "Archive", "download"]

KINDS = {
    "tar": "application/x-tar",
    "tar.gz": "application/gzip",
    "tar.bz2": "application/x-bzip2",
    "zip": "application/zip",
}
"""How an archive may be packed, and its content type."""
_PIECE = 1 << 18


class Archive(Protocol):
    """What is filled."""

    def add(self, name: str, data: bytes) -> None: ...

    def add_file(self, name: str, path: Path) -> None:
        """Nothing where there is no such file."""
        ...


class _Tar:
    def __init__(self, file: BinaryIO, kind: str) -> None:
        self.tar = _open(file, kind)

    def add(self, name: str, data: bytes) -> None:
        self.tar.addfile(_entry(name, len(data)), io.BytesIO(data))

    def add_file(self, name: str, path: Path) -> None:
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                # A log grows meanwhile; what was there first is taken.
                self.tar.addfile(_entry(name, size), file)
        except FileNotFoundError:
            return


def _open(file: BinaryIO, kind: str) -> tarfile.TarFile:
    if kind == "tar.gz":
        return tarfile.open(fileobj=file, mode="w:gz")
    if kind == "tar.bz2":
        return tarfile.open(fileobj=file, mode="w:bz2")
    return tarfile.open(fileobj=file, mode="w")


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = size, 0o600, int(time.time())
    return entry


class _Zip:
    def __init__(self, file: BinaryIO) -> None:
        self.zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, data: bytes) -> None:
        self.zip.writestr(name, data)

    def add_file(self, name: str, path: Path) -> None:
        try:
            self.zip.write(path, name)
        except FileNotFoundError:
            return


async def download(directory: Path, kind: str, fill: Callable[[Archive], None]) -> Download:
    """`fill` runs in a thread. `directory`: where the file is meanwhile. Raises OSError."""
    file, size = await asyncio.to_thread(_make, directory, kind, fill)
    return Download(_pieces(file), size, KINDS[kind])


def _make(directory: Path, kind: str, fill: Callable[[Archive], None]) -> tuple[BinaryIO, int]:
    with ExitStack() as stack:
        held = tempfile.TemporaryFile(dir=directory)  # noqa: SIM115
        file = stack.enter_context(cast("BinaryIO", held))
        if kind == "zip":
            packed = _Zip(file)
            with packed.zip:
                fill(packed)
        else:
            packed = _Tar(file, kind)
            with packed.tar:
                fill(packed)
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        stack.pop_all()
    return file, size


async def _pieces(file: BinaryIO) -> AsyncGenerator[bytes]:
    try:
        while piece := await asyncio.to_thread(file.read, _PIECE):
            yield piece
    finally:
        file.close()
