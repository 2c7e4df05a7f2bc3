"""`Volumes` on files of this machine: one directory an SR, each with a thread of its own.

A directory is made with the first byte that is written. No method here blocks; all work is in
`xapi.storage.volumes_store`, and calls on one SR are done one after the other.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import shutil
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from xapi.storage.volumes import BLOCK, MAX_TRANSFER, PAGE, Extents, ImageKey, VolumeBusy
from xapi.storage.volumes_store import Store

__all__ = ["LocalVolumes"]

R = TypeVar("R")

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DROPPED = "dropped-"
_IDENTITY = "storage.id"
_AGAIN_SECONDS = 0.1


async def _always() -> None:
    """Of storage that belongs to one host for good."""


@dataclass(slots=True)
class _Place:
    """One SR: its thread, and its store once it is open."""

    directory: Path
    thread: ThreadPoolExecutor
    store: Store | None = None
    lost: set[str] = field(default_factory=set[str])
    """Images whose unsaved changes were lost when the store broke; `sync` must tell."""


class LocalVolumes:
    """See `xapi.storage.volumes.Volumes`."""

    def __init__(self, directory: Path, *, patience: float = 0.0) -> None:
        """`patience`: seconds to wait for another process to let go of an SR's files."""
        self._directory = directory
        self._patience = patience
        self._places: dict[str, _Place] = {}
        self._closed = False
        self.fence: Callable[[], Awaitable[None]] = _always
        """Awaited before each access: raises where others may have taken the storage over. Must
        not wait for anything, or calls lose their order."""

    async def open(self) -> None:
        """Finish what a crash left half removed."""
        await asyncio.to_thread(self._sweep)

    async def aclose(self) -> None:
        """Everything is stored. Raises OSError where that failed."""
        self._closed = True
        places = list(self._places.values())
        self._places.clear()
        results = await asyncio.gather(
            *(_run(place, lambda p=place: _close(p)) for place in places),
            return_exceptions=True,
        )
        for place in places:
            place.thread.shutdown(wait=False)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def attach(self, sr: str) -> None:
        """Open the SR's files, if there are any: what is wrong with them shows now.

        Raises OSError, VolumeBusy.
        """
        await self._look(sr, lambda _store: None, None)

    async def detach(self, sr: str) -> None:
        """Store everything and let go of the SR's files until the next access. Raises OSError."""
        place = self._place(sr)
        await self._in_thread(place, lambda: _close(place))

    async def identity(self, *, make: bool = False) -> str:
        """What tells this directory from others, also for another host; empty if there is nothing
        yet and it is not to be made. Raises OSError."""
        return await asyncio.to_thread(self._identity, make)

    async def set_aside(self) -> Path | None:
        """Close, and move all there is to a directory beside this one, which it gives."""
        await self.aclose()
        return await asyncio.to_thread(_move_aside, self._directory)

    def srs(self) -> Sequence[str]:
        """Names of the directories there are; blocks."""
        if not self._directory.is_dir():
            return ()
        names = (path.name for path in self._directory.iterdir() if path.is_dir())
        return sorted(name for name in names if not name.startswith(_DROPPED))

    async def images(self, sr: str) -> Sequence[str]:
        return await self._look(sr, lambda store: store.names(), ())

    async def extents(
        self, image: ImageKey, *, since: ImageKey | None = None, start: int = 0, limit: int = PAGE
    ) -> Extents:
        if since is not None:
            _demand_same_sr(image, since)
        other = None if since is None else since.location
        return await self._look(
            image.sr,
            lambda store: store.extents(image.location, other, start, max(1, limit)),
            Extents((), None),
        )

    async def read(self, image: ImageKey, offset: int, length: int) -> bytes:
        _demand_range(offset, length)
        read = await self._look(
            image.sr, lambda store: store.read(image.location, offset, length), None
        )
        return bytes(length) if read is None else read

    async def growth(self, image: ImageKey, offset: int, length: int) -> int:
        _demand_range(offset, length)
        blocks = -(-(offset + length) // BLOCK) - offset // BLOCK if length else 0
        return await self._look(
            image.sr, lambda store: store.growth(image.location, offset, length), blocks * BLOCK
        )

    async def write(self, image: ImageKey, offset: int, data: bytes | memoryview) -> None:
        view = memoryview(data).cast("B")
        _demand_range(offset, len(view))
        await self._change(image.sr, lambda store: store.write(image.location, offset, view))

    async def discard(self, image: ImageKey, offset: int, length: int) -> int:
        if offset < 0:
            raise ValueError(f"offset {offset}")
        return await self._look(
            image.sr, lambda store: store.discard(image.location, offset, length), 0
        )

    async def resize(self, image: ImageKey, size: int) -> None:
        await self._look(image.sr, lambda store: store.resize(image.location, size), None)

    async def fork(self, origin: ImageKey, image: ImageKey) -> None:
        _demand_same_sr(origin, image)
        if origin == image:
            raise ValueError("an image cannot be made from itself")
        await self._look(origin.sr, lambda store: store.fork(origin.location, image.location), None)

    async def strip(self, image: ImageKey) -> None:
        await self._look(image.sr, lambda store: store.strip(image.location), None)

    async def drop(self, image: ImageKey) -> None:
        await self._look(image.sr, lambda store: store.drop(image.location), None)

    async def drop_all(self, sr: str) -> None:
        place = self._place(sr)
        await self._in_thread(place, lambda: _remove(place))

    async def sync(self, image: ImageKey) -> None:
        place = self._place(image.sr)

        def work() -> None:
            if image.location in place.lost:
                place.lost.discard(image.location)
                raise OSError(f"what was written to image {image.location} was lost")
            if place.store is not None:
                _guarded(place, lambda store: store.commit())

        await self._in_thread(place, work)

    # Threads

    async def _look(self, sr: str, work: Callable[[Store], R], default: R) -> R:
        """Work that has nothing to do where nothing was ever written."""
        place = self._place(sr)

        def run() -> R:
            if place.store is None:
                if not place.directory.is_dir():
                    return default
                place.store = self._open(place, sr)
            return _guarded(place, work)

        return await self._in_thread(place, run)

    async def _change(self, sr: str, work: Callable[[Store], R]) -> R:
        place = self._place(sr)

        def run() -> R:
            if place.store is None:
                place.store = self._open(place, sr)
            return _guarded(place, work)

        return await self._in_thread(place, run)

    async def _in_thread(self, place: _Place, work: Callable[[], R]) -> R:
        await self.fence()
        return await _run(place, work)

    def _place(self, sr: str) -> _Place:
        if self._closed:
            raise OSError("the storage is closed")
        place = self._places.get(sr)
        if place is None:
            # Names are the callers'; only what is a uuid may become a path as it is.
            name = sr if _UUID.fullmatch(sr) else hashlib.sha256(sr.encode()).hexdigest()
            thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"volumes-{name[:8]}")
            place = self._places[sr] = _Place(self._directory / name, thread)
        return place

    def _sweep(self) -> None:
        if self._directory.is_dir():
            for path in self._directory.glob(_DROPPED + "*"):
                shutil.rmtree(path)

    def _identity(self, make: bool) -> str:
        path = self._directory / _IDENTITY
        if make and not path.exists():
            self._directory.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f"{_IDENTITY}.{uuid4()}")
            fresh.write_text(str(uuid4()))
            try:
                # Of several at the same time one is the first, and counts.
                path.hardlink_to(fresh)
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return path.read_text("ascii").strip() if path.exists() else ""

    def _open(self, place: _Place, sr: str) -> Store:
        end = time.monotonic() + self._patience
        while True:
            try:
                return Store(place.directory, sr)
            except VolumeBusy:
                if self._closed or time.monotonic() >= end:
                    raise
                time.sleep(_AGAIN_SECONDS)
            except sqlite3.Error as error:
                raise OSError(f"the map of SR {sr} cannot be read: {error}") from error


async def _run(place: _Place, work: Callable[[], R]) -> R:
    return await asyncio.get_running_loop().run_in_executor(place.thread, work)


def _move_aside(directory: Path) -> Path | None:
    if not directory.is_dir() or not any(directory.iterdir()):
        return None
    number = 1
    while (aside := directory.with_name(f"{directory.name}-left-{number}")).exists():
        number += 1
    directory.rename(aside)
    return aside


def _guarded(place: _Place, work: Callable[[Store], R]) -> R:
    store = place.store
    assert store is not None
    try:
        return work(store)
    except sqlite3.Error as error:
        # SQLite may have taken everything back that was not committed: begin anew from what is.
        place.lost |= store.unsaved
        place.store = None
        store.abandon()
        raise OSError(f"the map of an SR cannot be changed: {error}") from error


def _close(place: _Place) -> None:
    store, place.store = place.store, None
    if store is not None:
        store.close()


def _remove(place: _Place) -> None:
    if place.store is not None:
        place.store.abandon()
        place.store = None
    place.lost.clear()
    gone = place.directory.with_name(_DROPPED + str(uuid4()))
    try:
        place.directory.rename(gone)
    except FileNotFoundError:
        return
    shutil.rmtree(gone)


def _demand_range(offset: int, length: int) -> None:
    if offset < 0 or not 0 <= length <= MAX_TRANSFER:
        raise ValueError(f"{length} bytes at {offset}")


def _demand_same_sr(one: ImageKey, other: ImageKey) -> None:
    if one.sr != other.sr:
        raise ValueError("images of two SRs share nothing")
