"""Keeps the histories of one host: takes readings, saves them, and finds them again.

Every `STEP` seconds it asks for the figures of the host, its guests and its storage. A guest that
has gone leaves its history on disk; one that comes finds it there. Work is done in slices of about
a millisecond, files are read and written on a thread. It must not know where guests go.
"""

from __future__ import annotations

import asyncio
import logging
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from xapi.metrics.keeping import Files, dumped, is_uuid, loaded
from xapi.metrics.rrd import STEP, Consolidation, Rrd
from xapi.metrics.sources import Owner, Reading, Source
from xapi.metrics.xport import Selection, Xport, span_of

__all__ = ["Clocks", "Figures", "NoSuchOwner", "NoSuchSource", "Recorder", "Told"]

_log = logging.getLogger(__name__)

SLICE_SECONDS = 0.002
"""Work at a time before others get their turn."""
CLOSE_SECONDS = 10.0
_AFTER_SECONDS = 0.02
"""A round that began a little early would be of the step before, and end in the one it missed."""
_BATCH = 64
"""Histories that are read or written in one go on the thread."""


class NoSuchOwner(LookupError):
    """Nothing is recorded of it here."""


class NoSuchSource(LookupError):
    """The owner has no such source."""


class Figures(Protocol):
    """Who measures. A round asks for the guests, then the host, then its storage."""

    def guests(self) -> Sequence[str]: ...

    def guest(self, vm_id: str, now: float) -> Reading | None: ...

    def host(self, now: float) -> Reading: ...

    def storage(self, now: float) -> Iterable[tuple[str, Reading]]:
        """Uuid and figures of each SR."""
        ...


@dataclass(frozen=True, slots=True)
class Clocks:
    """What time it is, in seconds: of the day, and on a clock that does not jump."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Told:
    """A source of an owner at present."""

    source: Source
    enabled: bool
    value: float


class Recorder:
    """Of one host; `run` until cancelled, then `close`."""

    def __init__(
        self,
        figures: Figures,
        files: Files,
        host: str,
        *,
        clocks: Clocks | None = None,
        save_seconds: float = 3600.0,
    ) -> None:
        """`host`: its uuid; `save_seconds`: how long a history may wait to be written."""
        self._figures = figures
        self.files = files
        self.host = host
        self.clocks = clocks or Clocks()
        self._save_seconds = save_seconds
        self._owners: dict[Owner, dict[str, Rrd]] = {"host": {}, "vm": {}, "sr": {}}
        self._unsaved: Iterator[tuple[Owner, str]] = iter(())
        self._rounds = asyncio.Lock()
        self.left: Callable[[], None] | None = None
        """Told that guests are not here any more; their histories are on disk."""

    # Rounds

    async def run(self) -> None:
        """For ever: a round whenever a step is over."""
        while True:
            now = self.clocks.wall()
            await asyncio.sleep(STEP - now % STEP + _AFTER_SECONDS)
            await self.round()

    async def round(self) -> None:
        """Read all figures once, and write down what is due."""
        async with self._rounds:
            now, steady = self.clocks.wall(), self.clocks.steady()
            guests = [uuid for uuid in self._figures.guests() if is_uuid(uuid)]
            await self._find("vm", guests)
            await self._measure(guests, now, steady)
            await self._find("host", [self.host])
            self._owners["host"][self.host].sample(now, self._figures.host(now), steady)
            storage = dict(self._figures.storage(now))
            await self._find("sr", [uuid for uuid in storage if is_uuid(uuid)])
            for uuid, reading in storage.items():
                if uuid in self._owners["sr"]:
                    self._owners["sr"][uuid].sample(now, reading, steady)
            gone = self._owners["vm"].keys() - set(guests)
            await self._part("sr", self._owners["sr"].keys() - storage.keys())
            await self._part("vm", gone)
            if gone and self.left is not None:
                self.left()
            await self._save_some()

    async def _measure(self, guests: Sequence[str], now: float, steady: float) -> None:
        kept, began = self._owners["vm"], time.perf_counter()
        for uuid in guests:
            reading = self._figures.guest(uuid, now)
            rrd = kept.get(uuid)
            if reading is not None and rrd is not None:
                rrd.sample(now, reading, steady)
            if time.perf_counter() - began > SLICE_SECONDS:
                await asyncio.sleep(0)
                began = time.perf_counter()

    async def _find(self, owner: Owner, uuids: Sequence[str]) -> None:
        """Have a history for each: as it was left here, or a new one."""
        kept = self._owners[owner]
        fresh = [uuid for uuid in uuids if uuid not in kept]
        for at in range(0, len(fresh), _BATCH):
            some = fresh[at : at + _BATCH]
            for uuid, rrd in zip(
                some, await asyncio.to_thread(self._read, owner, some), strict=True
            ):
                kept[uuid] = rrd or Rrd()

    def _read(self, owner: Owner, uuids: Sequence[str]) -> list[Rrd | None]:
        found: list[Rrd | None] = []
        for uuid in uuids:
            rrd = None
            try:
                data = self.files.read(owner, uuid)
                rrd = None if data is None else loaded(data)
            except (OSError, ValueError) as error:
                _log.warning("the history of %s %s cannot be read: %s", owner, uuid, error)
            found.append(rrd)
        return found

    async def _part(self, owner: Owner, uuids: Iterable[str]) -> None:
        gone: list[tuple[Owner, str]] = [(owner, uuid) for uuid in uuids]
        await self._write(gone)
        for _, uuid in gone:
            del self._owners[owner][uuid]

    # Saving

    async def save(self) -> None:
        """Write all histories. Raises OSError for the first that could not be written."""
        failure = await self._write(self._all())
        if failure is not None:
            raise failure

    def _all(self) -> list[tuple[Owner, str]]:
        return [(owner, uuid) for owner, kept in self._owners.items() for uuid in kept]

    async def _save_some(self) -> None:
        """As many as have to be written in each round, for all to have their turn in time."""
        everything = self._all()
        count = int(len(everything) * STEP / self._save_seconds) + 1
        due: list[tuple[Owner, str]] = []
        while len(due) < count:
            item = next(self._unsaved, None)
            if item is None:
                self._unsaved = iter(everything)
                break
            due.append(item)
        await self._write(due)

    async def _write(self, items: Sequence[tuple[Owner, str]]) -> OSError | None:
        failure: OSError | None = None
        for at in range(0, len(items), _BATCH):
            some: list[tuple[Owner, str, bytes]] = [
                (owner, uuid, dumped(rrd))
                for owner, uuid in items[at : at + _BATCH]
                if (rrd := self._owners[owner].get(uuid)) is not None and rrd.rings
            ]
            failure = await asyncio.to_thread(self._write_files, some) or failure
        return failure

    def _write_files(self, items: Sequence[tuple[Owner, str, bytes]]) -> OSError | None:
        failure: OSError | None = None
        for owner, uuid, data in items:
            try:
                self.files.write(owner, uuid, data)
            except OSError as error:
                # The history stays in memory and is written again later.
                _log.error("the history of %s %s cannot be written: %s", owner, uuid, error)
                failure = error
        return failure

    async def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Write everything, for so long at the most; what cannot be written is logged."""
        try:
            async with asyncio.timeout(seconds), self._rounds:
                await self._write(self._all())
        except TimeoutError:
            _log.error("not all histories were written in %g s", seconds)

    # Reading

    def live(self, owner: Owner, uuid: str) -> Rrd | None:
        """What is being recorded here."""
        return self._owners[owner].get(uuid)

    def recorded(self, owner: Owner) -> tuple[str, ...]:
        """Of whom something is being recorded here."""
        return tuple(self._owners[owner])

    async def kept(self, owner: Owner, uuid: str) -> Rrd | None:
        """What is being recorded, or was left on this disk."""
        rrd = self.live(owner, uuid)
        if rrd is not None or not is_uuid(uuid):
            return rrd
        return (await asyncio.to_thread(self._read, owner, [uuid]))[0]

    async def take(self, owner: Owner, uuid: str, older: Rrd) -> None:
        """Put a history from elsewhere in front of the one that is recorded or kept here.

        Raises OSError where it cannot be kept.
        """
        async with self._rounds:
            rrd = self.live(owner, uuid)
            if rrd is not None:
                rrd.graft(older)
                return
            kept = await self.kept(owner, uuid)
            if kept is not None and kept.updated > older.updated:
                kept.graft(older)
                older = kept
            elif kept is not None:
                older.graft(kept)
            await asyncio.to_thread(self.files.write, owner, uuid, dumped(older))

    async def updates(
        self,
        start: int,
        interval: int,
        cf: Consolidation | None,
        *,
        host: bool,
        uuid: str = "",
    ) -> Xport:
        """Rows since `start` (`span_of`) of all guests or the one of the uuid, and of the host.

        Raises NoSuchOwner.
        """
        owners: tuple[Owner, ...] = ("vm",) if not uuid else tuple(self._owners)
        chosen: list[tuple[Owner, str, Rrd]] = []
        for owner in owners:
            for name, rrd in self._owners[owner].items():
                if not uuid or name == uuid:
                    chosen.append((owner, name, rrd))
        if uuid and not chosen:
            raise NoSuchOwner(uuid)
        if host and uuid != self.host and (own := self.live("host", self.host)) is not None:
            chosen.append(("host", self.host, own))
        updated = max((rrd.updated for _, _, rrd in chosen), default=0.0)
        span = span_of(start, interval, updated or self.clocks.wall())
        parts: list[Selection] = []
        began = time.perf_counter()
        for owner, name, rrd in chosen:
            parts.append(Selection.of(rrd, f"{owner}:{name}", span, cf))
            if time.perf_counter() - began > SLICE_SECONDS:
                await asyncio.sleep(0)
                began = time.perf_counter()
        return Xport(span, parts)

    def newest(self, owner: Owner) -> Iterator[tuple[str, Sequence[Source], array[float]]]:
        """The last row of each: uuid, columns, values."""
        for uuid, rrd in self._owners[owner].items():
            row = rrd.row(0, rrd.rings[0].last) if rrd.rings else None
            if row is not None:
                yield uuid, rrd.columns, row

    # Sources

    def sources(self, owner: Owner, uuid: str) -> list[Told]:
        """All the owner has. Raises NoSuchOwner."""
        rrd = self._demand(owner, uuid)
        return [
            Told(source, rrd.records(source.name), rrd.current(source.name)) for source in rrd.known
        ]

    def query(self, owner: Owner, uuid: str, name: str) -> float:
        """The present value; NaN where it is not known. Raises NoSuchOwner, NoSuchSource."""
        try:
            return self._demand(owner, uuid).current(name)
        except KeyError as error:
            raise NoSuchSource(name) from error

    def choose(self, owner: Owner, uuid: str, name: str, *, recorded: bool) -> None:
        """Record a source from now on, or forget it. Raises NoSuchOwner, NoSuchSource."""
        rrd = self._demand(owner, uuid)
        if not (rrd.record(name) if recorded else rrd.forget(name)):
            raise NoSuchSource(name)

    def _demand(self, owner: Owner, uuid: str) -> Rrd:
        rrd = self.live(owner, uuid)
        if rrd is None:
            raise NoSuchOwner(uuid)
        return rrd
