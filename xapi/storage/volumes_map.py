"""Which slot holds which block of which image: the map of an SR, in SQLite.

A *run* is a row: consecutive blocks of an image in consecutive slots. Images share data by having
runs over the same slots. This module knows no bytes; all methods block and belong to one thread.

Nothing is stored before `commit`. Until then a slot that lost a holder counts as shared: were it
written over, and the process died, the old map would show the new bytes to the former holder.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["MAX_RUN", "Map", "Piece", "Run"]

MAX_RUN = 1024
"""Blocks of a run; bounds the search for runs that overlap."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS image (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stripped INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS run (
    image INTEGER NOT NULL, block INTEGER NOT NULL, count INTEGER NOT NULL,
    slot INTEGER NOT NULL, live INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (image, block)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS run_slot ON run (slot);
CREATE TABLE IF NOT EXISTS freed (slot INTEGER NOT NULL, count INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS freed_slot ON freed (slot);
"""
_VERSION = 1


class Run(NamedTuple):
    block: int
    blocks: int
    slot: int

    @property
    def end(self) -> int:
        return self.block + self.blocks


class Piece(NamedTuple):
    """Consecutive blocks that are alike."""

    block: int
    blocks: int
    slot: int | None
    """None where nothing was written."""
    shared: bool
    """Other images see the slots, or did at the last commit."""


class Map:
    """The map of one SR."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, cached_statements=64)
        try:
            self._open()
        except BaseException:
            self._db.close()
            raise

    def _open(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version not in (0, _VERSION):
            raise OSError(f"the map of an SR is of a newer version: {version}")
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.executescript(_SCHEMA)
        self._db.execute(f"PRAGMA user_version={_VERSION}")
        row = self._db.execute("SELECT value FROM meta WHERE key='next'").fetchone()
        self.next_slot: int = 0 if row is None else row[0]
        self._db.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """What was not committed is gone."""
        self._db.close()

    def commit(self) -> None:
        """Store the map; the bytes of its slots must be durable before."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES ('next', ?)", (self.next_slot,))
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")

    def savepoint(self) -> None:
        """Savepoints nest."""
        self._db.execute("SAVEPOINT change")

    def release(self) -> None:
        self._db.execute("RELEASE change")

    def rollback(self) -> None:
        """To the innermost savepoint. Where the database took everything back already, raises."""
        self._db.execute("ROLLBACK TO change")
        self._db.execute("RELEASE change")

    # Images

    def names(self) -> list[str]:
        return [name for (name,) in self._db.execute("SELECT name FROM image ORDER BY name")]

    def find(self, name: str) -> tuple[int, bool] | None:
        """Identifier, and whether its data are gone."""
        row = self._db.execute("SELECT id, stripped FROM image WHERE name=?", (name,)).fetchone()
        return None if row is None else (row[0], bool(row[1]))

    def make(self, name: str) -> int:
        made = self._db.execute("INSERT INTO image (name) VALUES (?)", (name,)).lastrowid
        assert made is not None
        return made

    def remove(self, image: int) -> None:
        self._free_all(image)
        self._db.execute("DELETE FROM run WHERE image=?", (image,))
        self._db.execute("DELETE FROM image WHERE id=?", (image,))

    def strip(self, image: int) -> None:
        self._free_all(image)
        self._db.execute("UPDATE run SET live=0 WHERE image=?", (image,))
        self._db.execute("UPDATE image SET stripped=1 WHERE id=?", (image,))

    def duplicate(self, origin: int, image: int) -> None:
        self._db.execute(
            "INSERT INTO run SELECT ?, block, count, slot, 1 FROM run WHERE image=?",
            (image, origin),
        )

    def _free_all(self, image: int) -> None:
        self._db.execute(
            "INSERT INTO freed SELECT slot, count FROM run WHERE image=? AND live", (image,)
        )

    # Runs

    def end(self, image: int) -> int:
        """The block behind the last one of the image that is somewhere."""
        row = self._db.execute(
            "SELECT block+count FROM run WHERE image=? ORDER BY block DESC LIMIT 1", (image,)
        ).fetchone()
        return 0 if row is None else row[0]

    def runs(self, image: int, first: int, stop: int) -> Iterator[Run]:
        """The runs in [first, stop), cut at its ends, ascending."""
        row = self._db.execute(
            "SELECT block FROM run WHERE image=? AND block<=? ORDER BY block DESC LIMIT 1",
            (image, first),
        ).fetchone()
        begin = first if row is None else row[0]
        for block, count, slot in self._db.execute(
            "SELECT block, count, slot FROM run WHERE image=? AND block>=? AND block<? "
            "ORDER BY block",
            (image, begin, stop),
        ):
            low, high = max(block, first), min(block + count, stop)
            if low < high:
                yield Run(low, high - low, slot + low - block)

    def pieces(self, image: int | None, first: int, stop: int) -> list[Piece]:
        """What [first, stop) consists of, without gaps."""
        found: list[Piece] = []
        at = first
        for run in [] if image is None else list(self.runs(image, first, stop)):
            if at < run.block:
                found.append(Piece(at, run.block - at, None, False))
            found += self._split(image, run)
            at = run.end
        if at < stop:
            found.append(Piece(at, stop - at, None, False))
        return found

    def _split(self, image: int | None, run: Run) -> Iterator[Piece]:
        low, high = run.slot, run.slot + run.blocks
        others = self._db.execute(
            "SELECT slot, count FROM run WHERE slot>? AND slot<? AND slot+count>? "
            "AND NOT (image=? AND block<=? AND block+count>?) "
            "UNION ALL SELECT slot, count FROM freed WHERE slot>? AND slot<? AND slot+count>? "
            "ORDER BY slot",
            (low - MAX_RUN, high, low, image, run.block, run.block, low - MAX_RUN, high, low),
        )  # fmt: skip
        at = low
        for slot, count in others:
            begin, end = max(slot, at), min(slot + count, high)
            if begin >= end:
                continue
            if at < begin:
                yield Piece(run.block + at - low, begin - at, at, False)
            yield Piece(run.block + begin - low, end - begin, begin, True)
            at = end
        if at < high:
            yield Piece(run.block + at - low, high - at, at, False)

    def take(self, count: int) -> int:
        """The first of `count` slots nobody ever used."""
        slot = self.next_slot
        self.next_slot += count
        return slot

    def replace(self, image: int, block: int, count: int, slot: int | None) -> None:
        """The blocks are in the slots from now on; with None there is nothing."""
        self._cut(image, block, block + count)
        if slot is None:
            return
        before = self._db.execute(
            "SELECT block, count, slot FROM run WHERE image=? AND block<? "
            "ORDER BY block DESC LIMIT 1",
            (image, block),
        ).fetchone()
        if before is not None:
            last = Run(*before)
            room = MAX_RUN - last.blocks
            if last.end == block and last.slot + last.blocks == slot and room > 0:
                more = min(room, count)
                self._db.execute(
                    "UPDATE run SET count=count+? WHERE image=? AND block=?",
                    (more, image, last.block),
                )
                block, slot, count = block + more, slot + more, count - more
        while count > 0:
            here = min(MAX_RUN, count)
            self._insert(image, block, here, slot)
            block, slot, count = block + here, slot + here, count - here

    def _insert(self, image: int, block: int, count: int, slot: int) -> None:
        self._db.execute(
            "INSERT INTO run (image, block, count, slot) VALUES (?, ?, ?, ?)",
            (image, block, count, slot),
        )

    def _cut(self, image: int, first: int, stop: int) -> None:
        cut = list(self.runs(image, first, stop))
        if not cut:
            return
        head = self._db.execute(
            "SELECT block, count, slot FROM run WHERE image=? AND block<? "
            "ORDER BY block DESC LIMIT 1",
            (image, first),
        ).fetchone()
        tail = self._db.execute(
            "SELECT block, count, slot FROM run WHERE image=? AND block<? "
            "ORDER BY block DESC LIMIT 1",
            (image, stop),
        ).fetchone()
        self._db.execute(
            "DELETE FROM run WHERE image=? AND block>=? AND block<?", (image, first, stop)
        )
        if head is not None and head[0] + head[1] > first:
            self._db.execute(
                "UPDATE run SET count=? WHERE image=? AND block=?",
                (first - head[0], image, head[0]),
            )
        if tail is not None and tail[0] + tail[1] > stop:
            over = Run(*tail)
            self._insert(image, stop, over.end - stop, over.slot + stop - over.block)
        self._db.executemany(
            "INSERT INTO freed (slot, count) VALUES (?, ?)", [(run.slot, run.blocks) for run in cut]
        )

    # What is given back

    def freed(self) -> list[tuple[int, int]]:
        """Ranges of slots that lost a holder; whether others hold them says `unheld`."""
        return list(self._db.execute("SELECT slot, count FROM freed ORDER BY slot"))

    def forget_freed(self) -> None:
        self._db.execute("DELETE FROM freed")

    def unheld(self, slot: int, count: int) -> Iterator[tuple[int, int]]:
        """The parts of a range of at most MAX_RUN slots whose data nobody can see."""
        at, stop = slot, slot + count
        for other, length in self._db.execute(
            "SELECT slot, count FROM run WHERE slot>? AND slot<? AND slot+count>? AND live "
            "ORDER BY slot",
            (slot - MAX_RUN, stop, slot),
        ):
            if at < other:
                yield at, other - at
            at = max(at, other + length)
        if at < stop:
            yield at, stop - at

    def is_unheld(self, first: int, stop: int) -> bool:
        """Nobody sees data in any slot of a range of any length."""
        row = self._db.execute(
            "SELECT 1 FROM run WHERE slot>? AND slot<? AND slot+count>? AND live LIMIT 1",
            (first - MAX_RUN, stop, first),
        ).fetchone()
        return row is None
