"""Histories on disk: one file an owner, a head of JSON and the rows as they are in memory.

The files are read by the machine that wrote them or by another of the same pool. A torn file
costs a history and nothing else: nothing is synced to the disk.
"""

from __future__ import annotations

import re
import struct
import sys
from array import array
from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import Any

import orjson

from xapi.metrics.rrd import Rrd
from xapi.metrics.sources import DataSource, Owner, Source

__all__ = ["Files", "dumped", "is_uuid", "loaded"]

_MAGIC = b"XRRD\x01"
_HEAD = struct.Struct("<I")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_uuid(text: str) -> bool:
    """Whether it is written as uuids are; nothing else becomes the name of a file."""
    return _UUID.fullmatch(text) is not None


def dumped(rrd: Rrd) -> bytes:
    """A history as bytes."""
    rings = [(ring.last, ring.tail(len(ring))) for ring in rrd.rings]
    head = orjson.dumps(
        {
            "columns": [_plain(source) for source in rrd.columns],
            "rings": [[last, len(values)] for last, values in rings],
            "updated": rrd.updated,
            "choices": dict(rrd.choices),
        }
    )
    return b"".join((_MAGIC, _HEAD.pack(len(head)), head, *(_bytes(rows) for _, rows in rings)))


def loaded(data: bytes) -> Rrd:
    """A history from bytes. Raises ValueError."""
    start = len(_MAGIC) + _HEAD.size
    if data[: len(_MAGIC)] != _MAGIC or len(data) < start:
        raise ValueError("not a history")
    (size,) = _HEAD.unpack_from(data, len(_MAGIC))
    try:
        head: dict[str, Any] = orjson.loads(data[start : start + size])
        columns = [_source(item) for item in head["columns"]]
        at = start + size
        rings: list[tuple[int, array[float]]] = []
        for last, count in head["rings"]:
            rows = array("d")
            rows.frombytes(data[at : at + count * rows.itemsize])
            if len(rows) != count:
                raise ValueError("the history is cut off")
            if sys.byteorder == "big":
                rows.byteswap()
            rings.append((int(last), rows))
            at += count * rows.itemsize
        rrd = Rrd()
        rrd.restore(columns, rings, float(head["updated"]), dict(head["choices"]))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"the head of a history is not understood: {error!r}") from error
    return rrd


def _bytes(rows: array[float]) -> bytes:
    if sys.byteorder == "big":
        rows = rows[:]
        rows.byteswap()
    return rows.tobytes()


def _plain(source: Source) -> list[Any]:
    # JSON has no infinity: None is the end of the range that is open.
    return [
        source.name, source.description, source.units, source.kind,
        None if source.minimum == -inf else source.minimum,
        None if source.maximum == inf else source.maximum, source.standard,
    ]  # fmt: skip


def _source(plain: list[Any]) -> DataSource:
    name, description, units, kind, low, high, standard = plain
    if kind not in ("gauge", "absolute", "derive"):
        raise ValueError(f"no kind of source: {kind}")
    return DataSource(
        str(name), str(description), str(units), kind,
        -inf if low is None else float(low), inf if high is None else float(high), bool(standard),
    )  # fmt: skip


class Files:
    """The directory. All methods block: they belong on a thread."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _path(self, owner: Owner, uuid: str) -> Path:
        if not is_uuid(uuid):
            raise ValueError(f"{uuid!r} is no uuid")
        return self._directory / owner / f"{uuid}.rrd"

    def write(self, owner: Owner, uuid: str, data: bytes) -> None:
        """Replace the history of an owner. Raises OSError."""
        path = self._path(owner, uuid)
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(data)
        fresh.replace(path)

    def read(self, owner: Owner, uuid: str) -> bytes | None:
        """The history as it was written, or None where there is none. Raises OSError."""
        try:
            return self._path(owner, uuid).read_bytes()
        except FileNotFoundError:
            return None

    def delete(self, owner: Owner, uuid: str) -> None:
        """No error where there is none. Raises OSError."""
        self._path(owner, uuid).unlink(missing_ok=True)

    def uuids(self, owner: Owner) -> Iterator[str]:
        """Of whom histories are kept."""
        folder = self._directory / owner
        for path in folder.glob("*.rrd") if folder.is_dir() else ():
            if is_uuid(path.stem):
                yield path.stem
