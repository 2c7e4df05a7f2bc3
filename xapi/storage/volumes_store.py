"""The images of one SR: a map (`volumes_map`) over slots in files (`volumes_segments`).

There are no chains: each image has its own map, and a fork copies the map alone. A block is written
in place when no other image shows its slot, else to a new slot. Bytes are durable before the map
that shows them, and a slot's storage is given back after the map that showed it is gone, so a crash
at any time leaves what was stored last.

All methods block and must be called from the thread that made the store. Errors: OSError,
`sqlite3.Error` (the store is then to be abandoned), VolumeGone, VolumeBusy.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from xapi.storage.volumes import BLOCK, Extent, Extents, ImageKey, VolumeBusy, VolumeGone
from xapi.storage.volumes_map import Map, Run
from xapi.storage.volumes_segments import SEGMENT_SLOTS, Segments, sync_directory

__all__ = ["Store"]

_EXAMINED = 50_000
"""Runs one look at extents passes at most, so that others get their turn."""


class Store:
    """The images of one SR, below a directory that is made if it is not there."""

    def __init__(self, directory: Path, sr: str) -> None:
        self._sr = sr
        directory.mkdir(parents=True, exist_ok=True)
        self._lock = _take(directory / "lock", sr)
        try:
            self._map = Map(directory / "map.sqlite")
            self._segments = Segments(directory)
            try:
                self._segments.recover(self._map.next_slot)
                sync_directory(directory)
                self._give_back()
            except BaseException:
                self._map.close()
                raise
        except BaseException:
            os.close(self._lock)
            raise
        self.unsaved: set[str] = set()
        """Names of images that were changed since the last commit."""

    def close(self) -> None:
        """Everything is stored."""
        try:
            self.commit()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the files; what was not stored is lost."""
        self._segments.close()
        self._map.close()
        os.close(self._lock)

    def commit(self) -> None:
        """All images are durable as they are now."""
        if not self.unsaved:
            return
        self._segments.sync()
        self._map.commit()
        self.unsaved.clear()
        self._give_back()

    # Looking

    def names(self) -> list[str]:
        return self._map.names()

    def read(self, name: str, offset: int, length: int) -> bytes:
        image = self._find(name)
        buffer = bytearray(length)
        if image is not None and length:
            view = memoryview(buffer)
            first, stop = offset // BLOCK, -(-(offset + length) // BLOCK)
            for run in self._map.runs(image, first, stop):
                begin = max(run.block * BLOCK, offset)
                end = min(run.end * BLOCK, offset + length)
                part = view[begin - offset : end - offset]
                self._segments.read_into(run.slot, begin - run.block * BLOCK, part)
        return bytes(buffer)

    def growth(self, name: str, offset: int, length: int) -> int:
        image = self._find(name)
        if length <= 0:
            return 0
        first, stop = offset // BLOCK, -(-(offset + length) // BLOCK)
        pieces = self._map.pieces(image, first, stop)
        return BLOCK * sum(p.blocks for p in pieces if p.slot is None or p.shared)

    def extents(self, name: str, since: str | None, start: int, limit: int) -> Extents:
        first = start // BLOCK
        if since is None:
            image = self._find(name)
            runs = self._runs_from(image, first)
            return _collect(((run.block, run.blocks, True) for run in runs), limit)
        ours, theirs = self._map.find(name), self._map.find(since)
        return _collect(
            _compare(
                self._runs_from(None if ours is None else ours[0], first),
                self._runs_from(None if theirs is None else theirs[0], first),
            ),
            limit,
        )

    # Changing

    def write(self, name: str, offset: int, data: memoryview) -> None:
        if not data:
            return
        image = self._find(name)
        first, stop = offset // BLOCK, -(-(offset + len(data)) // BLOCK)
        with self._changing(name):
            if image is None:
                image = self._map.make(name)
            for piece in self._map.pieces(image, first, stop):
                base = piece.block * BLOCK
                begin, end = max(base, offset), min(base + piece.blocks * BLOCK, offset + len(data))
                part = data[begin - offset : end - offset]
                slot = piece.slot
                if slot is None or piece.shared:
                    fresh = self._map.take(piece.blocks)
                    if slot is not None:
                        self._bring_along(slot, fresh, piece.blocks, begin - base, end - base)
                    self._segments.write(fresh, begin - base, part)
                    self._map.replace(image, piece.block, piece.blocks, fresh)
                else:
                    self._segments.write(slot, begin - base, part)

    def discard(self, name: str, offset: int, length: int) -> int:
        image = self._find(name)
        if image is None or length <= 0:
            return 0
        first, stop = -(-offset // BLOCK), (offset + length) // BLOCK
        with self._changing(name):
            if first > stop:  # within one block
                self._blank(name, image, offset, length)
                return 0
            self._blank(name, image, offset, first * BLOCK - offset)
            self._blank(name, image, stop * BLOCK, offset + length - stop * BLOCK)
            stop = min(stop, self._map.end(image))
            if first >= stop:
                return 0
            pieces = self._map.pieces(image, first, stop)
            self._map.replace(image, first, stop - first, None)
        return BLOCK * sum(p.blocks for p in pieces if p.slot is not None and not p.shared)

    def resize(self, name: str, size: int) -> None:
        image = self._find(name)
        end = 0 if image is None else self._map.end(image) * BLOCK
        if end > size:
            self.discard(name, size, end - size)
            self.commit()

    def fork(self, origin: str, name: str) -> None:
        image = self._find(origin)
        with self._changing(name):
            self._remove(name)
            if image is not None:
                self._map.duplicate(image, self._map.make(name))
        self.commit()

    def strip(self, name: str) -> None:
        found = self._map.find(name)
        if found is None or found[1]:
            return
        with self._changing(name):
            self._map.strip(found[0])
        self.commit()

    def drop(self, name: str) -> None:
        if self._map.find(name) is not None:
            with self._changing(name):
                self._remove(name)
            self.commit()

    # Within

    def _find(self, name: str) -> int | None:
        found = self._map.find(name)
        if found is None:
            return None
        image, stripped = found
        if stripped:
            raise VolumeGone(ImageKey(self._sr, name))
        return image

    def _runs_from(self, image: int | None, first: int) -> Iterator[Run]:
        if image is None:
            return iter(())
        return self._map.runs(image, first, self._map.end(image))

    @contextmanager
    def _changing(self, name: str) -> Generator[None]:
        """All changes of the block to the map, or none."""
        self.unsaved.add(name)
        self._map.savepoint()
        try:
            yield
        except BaseException:
            self._map.rollback()
            raise
        self._map.release()

    def _remove(self, name: str) -> None:
        found = self._map.find(name)
        if found is not None:
            self._map.remove(found[0])

    def _blank(self, name: str, image: int, offset: int, length: int) -> None:
        """Zeros over a part of a block, if there is anything."""
        if length > 0 and next(self._map.runs(image, offset // BLOCK, offset // BLOCK + 1), None):
            self.write(name, offset, memoryview(bytes(length)))

    def _bring_along(self, slot: int, fresh: int, count: int, begin: int, end: int) -> None:
        """What of the outer blocks is not written over stays as it was."""
        for low, high in ((0, begin), (end, count * BLOCK)):
            if low < high:
                kept = memoryview(bytearray(high - low))
                self._segments.read_into(slot, low, kept)
                self._segments.write(fresh, low, kept)

    def _give_back(self) -> None:
        """Free the storage of slots that no image shows any more, as of the stored map."""
        freed = self._map.freed()
        if not freed:
            return
        touched: set[int] = set()
        for slot, count in freed:
            for begin, length in self._map.unheld(slot, count):
                self._segments.clear(begin, length)
                last = begin + length - 1
                touched.update(range(begin // SEGMENT_SLOTS, last // SEGMENT_SLOTS + 1))
        for number in touched:
            stop = (number + 1) * SEGMENT_SLOTS
            if stop <= self._map.next_slot and self._map.is_unheld(stop - SEGMENT_SLOTS, stop):
                self._segments.remove(number)
        self._map.forget_freed()


def _take(path: Path, sr: str) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise VolumeBusy(sr) from None
    except BaseException:
        os.close(handle)
        raise
    return handle


def _collect(ranges: Iterable[tuple[int, int, bool]], limit: int) -> Extents:
    """Join the ranges of blocks that are wanted, up to a limit of what is found and looked at."""
    found: list[Extent] = []
    for examined, (block, count, wanted) in enumerate(ranges):
        at = block * BLOCK
        if examined >= _EXAMINED:
            return Extents(found, at)
        if not wanted:
            continue
        if found and found[-1].end == at:
            found[-1] = Extent(found[-1].offset, found[-1].length + count * BLOCK)
        elif len(found) >= limit:
            return Extents(found, at)
        else:
            found.append(Extent(at, count * BLOCK))
    return Extents(found, None)


def _compare(ours: Iterator[Run], theirs: Iterator[Run]) -> Iterator[tuple[int, int, bool]]:
    """(block, count, whether they differ), ascending, wherever either has something."""
    x, y = next(ours, None), next(theirs, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x.block < y.block):
            assert x is not None
            stop = x.end if y is None else min(x.end, y.block)
            yield x.block, stop - x.block, True
            x = _rest(x, stop) or next(ours, None)
        elif x is None or y.block < x.block:
            stop = y.end if x is None else min(y.end, x.block)
            yield y.block, stop - y.block, True
            y = _rest(y, stop) or next(theirs, None)
        else:
            stop = min(x.end, y.end)
            yield x.block, stop - x.block, x.slot != y.slot
            x = _rest(x, stop) or next(ours, None)
            y = _rest(y, stop) or next(theirs, None)


def _rest(run: Run, stop: int) -> Run | None:
    return Run(stop, run.end - stop, run.slot + stop - run.block) if stop < run.end else None
