"""Where the blocks of an SR lie: numbered slots in files of fixed length.

A slot is used once and never again, so nothing that was kept about an old one can be mistaken for
something about a new one; the file system makes room where slots are given back. This module knows
nothing of images. All methods block.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from xapi.storage.volumes import BLOCK

__all__ = ["SEGMENT_SLOTS", "Segments", "sync_directory"]

SEGMENT_SLOTS = 1 << 14
"""Slots a file; 1 GiB."""

_KEEP_SIZE = 0x01
_PUNCH_HOLE = 0x02
_NOT_HERE = frozenset({errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.ENODEV})
_OPEN_FILES = 64
"""File descriptors kept at once."""


class Segments:
    """The files ``<number>.data`` of a directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._files: dict[int, int] = {}
        self._dirty: set[int] = set()
        self._made = False

    def recover(self, end: int) -> None:
        """Remove what was written at or beyond slot `end`: nobody came to know of it."""
        for number in self._numbers():
            first = number * SEGMENT_SLOTS
            if first >= end:
                self._path(number).unlink()
            elif first + SEGMENT_SLOTS > end:
                length = (end - first) * BLOCK
                if self._path(number).stat().st_size > length:
                    os.truncate(self._path(number), length)

    def read_into(self, slot: int, skip: int, buffer: memoryview) -> None:
        """Fill the buffer from `skip` bytes behind the beginning of the slot, over its end too."""
        for number, at, part in self._pieces(slot, skip, buffer):
            file = self._open(number, make=False)
            got = 0
            while file is not None and got < len(part):
                count = os.preadv(file, [part[got:]], at + got)
                if count == 0:
                    break
                got += count
            # A slot reads as zeros where nothing was written to it.
            part[got:] = bytes(len(part) - got)

    def write(self, slot: int, skip: int, data: memoryview) -> None:
        for number, at, part in self._pieces(slot, skip, data):
            file = self._open(number, make=True)
            assert file is not None
            self._dirty.add(number)
            written = 0
            while written < len(part):
                written += os.pwrite(file, part[written:], at + written)

    def clear(self, slot: int, count: int) -> None:
        """Give the storage of whole slots back, where the file system can."""
        while count > 0:
            number, within = divmod(slot, SEGMENT_SLOTS)
            here = min(count, SEGMENT_SLOTS - within)
            file = self._open(number, make=False)
            if file is not None:
                _punch(file, within * BLOCK, here * BLOCK)
                self._dirty.add(number)
            slot += here
            count -= here

    def remove(self, number: int) -> None:
        """Delete a file none of whose slots is in use."""
        file = self._files.pop(number, None)
        if file is not None:
            os.close(file)
        self._dirty.discard(number)
        self._path(number).unlink(missing_ok=True)

    def sync(self) -> None:
        """All that was written is durable."""
        for number in sorted(self._dirty):
            file = self._open(number, make=False)
            if file is not None:
                os.fdatasync(file)
            self._dirty.discard(number)
        if self._made:
            sync_directory(self._directory)
            self._made = False

    def close(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    def _numbers(self) -> list[int]:
        return sorted(
            int(path.stem) for path in self._directory.glob("*.data") if path.stem.isdecimal()
        )

    def _path(self, number: int) -> Path:
        return self._directory / f"{number:08}.data"

    def _open(self, number: int, *, make: bool) -> int | None:
        file = self._files.pop(number, None)
        if file is None:
            if len(self._files) >= _OPEN_FILES:
                self._close_one()
            flags = os.O_RDWR | os.O_CLOEXEC
            try:
                file = os.open(self._path(number), flags)
            except FileNotFoundError:
                if not make:
                    return None
                file = os.open(self._path(number), flags | os.O_CREAT, 0o600)
                self._made = True
        # The one used last is at the end.
        self._files[number] = file
        return file

    def _close_one(self) -> None:
        oldest = next(iter(self._files))
        file = self._files[oldest]
        if oldest in self._dirty:
            os.fdatasync(file)
            self._dirty.discard(oldest)
        del self._files[oldest]
        os.close(file)

    @staticmethod
    def _pieces(slot: int, skip: int, data: memoryview) -> Iterator[tuple[int, int, memoryview]]:
        at = slot * BLOCK + skip
        done = 0
        length = SEGMENT_SLOTS * BLOCK
        while done < len(data):
            number, within = divmod(at + done, length)
            here = min(len(data) - done, length - within)
            yield number, within, data[done : done + here]
            done += here


def sync_directory(directory: Path) -> None:
    """The names in the directory are durable."""
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _libc_fallocate() -> Callable[[int, int, int, int], int] | None:
    function = getattr(ctypes.CDLL(None, use_errno=True), "fallocate64", None)
    if function is not None:
        function.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
        function.restype = ctypes.c_int
    return function


_fallocate = _libc_fallocate()


def _punch(file: int, offset: int, length: int) -> None:
    """Where it cannot be done the storage comes back with the whole file."""
    if _fallocate is None:
        return
    if _fallocate(file, _PUNCH_HOLE | _KEEP_SIZE, offset, length) != 0:
        code = ctypes.get_errno()
        if code not in _NOT_HERE:
            raise OSError(code, os.strerror(code))
